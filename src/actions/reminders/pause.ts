// Pausing reminders for some days, and going on with them.

import type { Methods } from '../../contract/methods';
import type { RemindersView } from '../../contract/reminders';
import type { Ports } from '../../ports';
import { addDays, isLocalDate } from '../../schema/values/local-date';
import { offSoNoPause, pauseOver, pauseTooLong, pauseWithoutDay } from '../messages/reminders';
import { isHere } from '../transaction/belonging';
import { nowIn } from '../transaction/clocks';
import { invalid, Refusal } from '../transaction/failure';
import { freshCatalog } from '../transaction/known-catalog';
import { underLock } from '../transaction/lock';
import { remindersIn } from '../transaction/reminder-state';
import { type Pause, type ReminderState, stateKeys } from '../transaction/state';
import { locate, remembering } from '../transaction/tabs';
import { remindersView } from './reminders-view';

/** Longer is a slip of the keyboard. */
const mostDays = 366;

/** Nobody is mailed up to and with that day, in whatever zone. What was missed is made up for once afterwards. @throws Refusal for a day that cannot be. */
export function pause(ports: Ports, { until }: Methods['pause']['input']): RemindersView {
  const today = nowIn(ports).date;
  if (!isLocalDate(until)) throw invalid([{ path: 'until', message: pauseWithoutDay() }]);
  if (until < today) throw invalid([{ path: 'until', message: pauseOver() }]);
  if (until > addDays(today, mostDays)) throw invalid([{ path: 'until', message: pauseTooLong() }]);
  return withPause(ports, () => ({ until, over: false }));
}

/** Mails go again: today's if their hour is still to come, else the next working morning's, since nobody wants a morning mail at four. */
export function resume(ports: Ports): RemindersView {
  const { date, hour } = nowIn(ports);
  return withPause(ports, ({ pause: before, sendHour }) => {
    if (!before || before.over || before.until < date) return before ?? null;
    return hour > sendHour ? { until: date, over: true } : null;
  });
}

function withPause(ports: Ports, pauseAfter: (state: ReminderState) => Pause | null): RemindersView {
  return underLock(ports, () => {
    const located = locate(ports);
    const state = remindersIn(located.store);
    if (state === null || !isHere(ports, located.store)) throw new Refusal('conflict', offSoNoPause());
    const entries = { [stateKeys.reminders]: JSON.stringify({ ...state, pause: pauseAfter(state) }) };
    return remindersView(ports, remembering(ports, located, entries), freshCatalog(ports, located));
  });
}
