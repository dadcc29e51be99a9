// What the sidebar says about reminders: on or off, whose account sends, when last and when next, and what came of the last runs.

import type { RemindersView } from '../../contract/reminders';
import { coordinatorTrouble } from '../../office/digest/coordinator-trouble';
import { calendarOf } from '../../office/work/working-days';
import type { Ports } from '../../ports';
import type { Catalog } from '../../schema/catalog';
import { dayInWords, type LocalDate } from '../../schema/values/local-date';
import { counted } from '../../schema/values/text';
import { type Belonging, belongingOf } from '../transaction/belonging';
import { clockOf, nowIn } from '../transaction/clocks';
import type { FreshCatalog } from '../transaction/known-catalog';
import { remindersIn } from '../transaction/reminder-state';
import type { ReminderState } from '../transaction/state';
import type { Located } from '../transaction/tabs';
import { disorderIn, troubleIn } from './reminder-trouble';
import { myTriggers } from './sender';

/** One round trip while reminders are on, for the mails left; while they are off that of `belongingOf`. */
export function remindersView(
  ports: Ports,
  located: Located,
  fresh: FreshCatalog,
  belonging: Belonging = belongingOf(ports, located),
): RemindersView {
  const state = remindersIn(located.store);
  const permission = ports.triggers.granted();
  const view = { ...off, permission, warnings: [...fresh.catalog.settings.unread, ...coordinatorTrouble(fresh.catalog)] };
  return state === null || belonging !== 'here'
    ? { ...view, trouble: belonging === 'copy' ? 'copy' : null }
    : { ...view, ...stateView(ports, located, fresh, state) };
}

const off: RemindersView = {
  on: false,
  sender: null,
  senderIsMe: false,
  since: null,
  trouble: null,
  disorder: '',
  trigger: null,
  permission: 'missing',
  pause: null,
  lastRun: null,
  nextRun: null,
  mailsLeft: null,
  waiting: 0,
  runs: [],
  warnings: [],
};

function stateView(
  ports: Ports,
  located: Located,
  fresh: FreshCatalog,
  state: ReminderState,
): Omit<RemindersView, 'permission' | 'warnings'> {
  const { catalog } = fresh;
  const disorder = disorderIn(located, state, fresh);
  const senderIsMe = state.sender === ports.identity.effective();
  const { last, runs = [], turnedOn, trigger } = state;
  return {
    on: true,
    sender: state.sender,
    senderIsMe,
    since: whenInWords(ports, turnedOn),
    trouble: troubleIn(ports, located, state, disorder),
    disorder,
    trigger: !senderIsMe ? 'unseen' : myTriggers(ports).includes(trigger) ? 'there' : 'missing',
    pause: pauseView(ports, state),
    lastRun: last && `${whenInWords(ports, last.at)}: ${counted(last.sent, 'mail')}`,
    nextRun: nextRunInWords(ports, nextSendDay(ports, state, catalog), catalog.settings.sendHour),
    mailsLeft: mailsLeft(ports),
    waiting: last?.waiting ?? 0,
    runs: [...runs].reverse().map(({ at, ...run }) => ({ when: whenInWords(ports, at), ...run })),
  };
}

/** Null where the person has not granted sending mail: the rest of the view is theirs all the same. */
function mailsLeft(ports: Ports): number | null {
  try {
    return ports.mailer.left();
  } catch {
    return null;
  }
}

function pauseView(ports: Ports, { pause }: ReminderState): RemindersView['pause'] {
  const today = nowIn(ports).date;
  return pause && !pause.over && pause.until >= today ? { until: pause.until, words: dayInWords(pause.until, today) } : null;
}

/** `Mon 2 Mar, 08:14` on the workbook's clock; milliseconds come in. */
function whenInWords(ports: Ports, at: number): string {
  const then = ports.clock.at(ports.book.zone(), at);
  return then ? `${dayInWords(then.date)}, ${then.time}` : '';
}

/** An hour that is over today was missed: the next look, an hour from now at the latest, makes up for it. */
/** `Tue 3 Mar, between 8 and 9` */
export function nextRunInWords(ports: Ports, day: LocalDate, sendHour: number): string {
  const { date, hour } = nowIn(ports);
  return day === date && hour > sendHour ? 'within the hour' : `${dayInWords(day)}, between ${sendHour} and ${(sendHour + 1) % 24}`;
}

/** The day whose mails go out next in a zone, null for the workbook's: today until its hour is over or its mails are done, else the next working day after any pause. */
export function nextSendDay(ports: Ports, state: ReminderState | null, { settings }: Catalog, zone: string | null = null): LocalDate {
  const { date, hour } = clockOf(ports)(zone);
  const calendar = calendarOf(settings);
  const quietUntil = state?.pause?.until;
  if (quietUntil !== undefined && quietUntil >= date) return calendar.addWorkingDays(quietUntil, 1);
  const done = state === null ? hour > settings.sendHour : state.done[zone ?? ''] === date;
  return calendar.isWorkingDay(date) && !done ? date : calendar.addWorkingDays(date, 1);
}
