// What the sidebar says about reminders: on or off, whose account sends, when last and when next.

import type { RemindersView, ReminderTrouble } from '../contract/reminders';
import { calendarOf } from '../office/working-days';
import type { Ports } from '../ports';
import type { Catalog } from '../schema/catalog';
import { dayInWords, type LocalDate } from '../schema/local-date';
import { counted } from '../schema/text';
import { clockOf } from './clocks';
import { type ReminderState, readState, stateKeys } from './state';
import type { Located } from './tabs';

/** Without a run for so long something is wrong: a working day has one at least, a day off too (it looks and finds nothing to do). */
const silence = 26 * 60 * 60 * 1000;

/** One round trip, for the mails left. */
export function remindersView(ports: Ports, located: Located, catalog: Catalog): RemindersView {
  const { store } = located;
  const state = readState<ReminderState>(store, stateKeys.reminders);
  const me = ports.identity.effective();
  const copied = isCopy(ports, located);
  const on = state !== null && !copied;
  return {
    on,
    sender: on ? state.sender : null,
    senderIsMe: on && state.sender === me,
    trouble: copied ? 'copy' : state && troubleOf(ports, state, me),
    lastRun: state?.last ? lastRunInWords(ports, state.last) : null,
    nextRun: on ? nextRunInWords(nextSendDay(ports, state, catalog), catalog.settings.sendHour) : null,
    mailsLeft: mailsLeft(ports),
    waiting: state?.last?.waiting ?? 0,
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

/** True for a file made by "Make a copy": tabs of ours, but nothing remembered of them, since properties stay behind. */
export function isCopy(ports: Ports, { store, tabs }: Located): boolean {
  return tabs.has('settings') && store[stateKeys.file] !== ports.book.id();
}

function troubleOf(ports: Ports, state: ReminderState, me: string | null): ReminderTrouble {
  if (state.sender === me && !ports.triggers.allowed()) return 'permission';
  // Triggers of other people cannot be seen: only their silence tells.
  if (state.sender === me && !ports.triggers.mine().includes(state.trigger)) return 'trigger';
  return ports.clock.instant() - (state.last?.at ?? state.turnedOn) > silence ? 'late' : null;
}

function lastRunInWords(ports: Ports, { at, sent }: NonNullable<ReminderState['last']>): string {
  const then = ports.clock.at(ports.book.zone(), at);
  return then ? `${dayInWords(then.date)}, ${then.time}: ${counted(sent, 'mail')}` : counted(sent, 'mail');
}

function nextRunInWords(day: LocalDate, sendHour: number): string {
  return `${dayInWords(day)}, between ${sendHour} and ${(sendHour + 1) % 24}`;
}

/** The day whose mails go out next in a zone, null for the workbook's: today until its hour is over or its mails are done, else the next working day. */
export function nextSendDay(ports: Ports, state: ReminderState | null, { settings }: Catalog, zone: string | null = null): LocalDate {
  const { date, hour } = clockOf(ports)(zone);
  const calendar = calendarOf(settings);
  const done = state === null ? hour > settings.sendHour : state.done[zone ?? ''] === date;
  return calendar.isWorkingDay(date) && !done ? date : calendar.addWorkingDays(date, 1);
}
