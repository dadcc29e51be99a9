// What keeps reminders from running though they are on.

import type { ReminderTrouble } from '../../contract/reminders';
import type { Ports } from '../../ports';
import { addDays } from '../../schema/values/local-date';
import { nowIn } from '../transaction/clocks';
import { missingTabs, stopWords } from '../transaction/disorder';
import type { FreshCatalog } from '../transaction/known-catalog';
import { sendingIn } from '../transaction/reminder-state';
import type { ReminderState } from '../transaction/state';
import type { Located } from '../transaction/tabs';

/** Without a run for so long something is wrong: a working day has one at least, a day off too (it looks and finds nothing to do). */
const silence = 26 * 60 * 60 * 1000;

/** What is wrong with the tabs that no mail can do without, as far as it was read now or by the last run; `''`: nothing. */
export function disorderIn(located: Located, { stopped }: ReminderState, { disorder }: Pick<FreshCatalog, 'disorder'>): string {
  return stopWords(disorder) || stopped || stopWords(missingTabs(located));
}

/** The worst of what is in the way; null when nothing is. No round trip. */
export function troubleIn(ports: Ports, { store }: Located, state: ReminderState, disorder: string): ReminderTrouble {
  const mine = state.sender === ports.identity.effective();
  if (mine && ports.triggers.granted() !== 'full') return 'permission';
  if (disorder !== '') return 'tab';
  // Triggers of other people cannot be seen: only their silence tells.
  if (mine && !ports.triggers.mine().includes(state.trigger)) return 'trigger';
  if (isSilent(ports, state)) return 'late';
  return isUnfinished(ports, store) ? 'unfinished' : null;
}

/** A run that died, and that nobody has taken up yet. */
export function isUnfinished(ports: Ports, store: Located['store']): boolean {
  const current = sendingIn(store);
  return current !== null && current.lease <= ports.clock.instant();
}

/** While paused, and on the day after, no run is no wonder. */
function isSilent(ports: Ports, { last, turnedOn, mended = 0, pause }: ReminderState): boolean {
  if (pause && nowIn(ports).date <= addDays(pause.until, 1)) return false;
  return ports.clock.instant() - Math.max(last?.at ?? 0, turnedOn, mended) > silence;
}
