// At the end of a night: on which of the mornings of this day is nothing due? The run of that morning itself is asked, on a workbook that it cannot write to:
// whatever a run comes to do one day is seen here, too.

import { tickDue } from '../../../office/sent-log/send-times';
import type { Ports } from '../../../ports';
import { nowIn } from '../../transaction/clocks';
import { remindersIn, sendingIn } from '../../transaction/reminder-state';
import { type ReminderState, readState, stateKeys } from '../../transaction/state';
import type { Located } from '../../transaction/tabs';
import { beforeWriting, isUntouched } from '../../transaction/touched';
import { daysBy } from './quiet-morning';
import { begin } from './run-begin';
import type { SeenAtNight } from './seen-at-night';

const hour = 60 * 60 * 1000;

/** Mornings that are looked at: as many as zones lie apart, and each takes as long as a run without mails. */
const mostMornings = 4;

/** A night that has worked for so long leaves the mornings to themselves: Google ends it after six minutes. */
const longestNight = 2 * 60 * 1000;

/**
 * Notes the quiet ones up to the first that is none. No tab is read that the night has read and not written; four round trips where there is one to note.
 * @param mayNote asked under the lock
 * @returns a line for the log, `''` for none
 */
export function lookAhead(ports: Ports, seen: SeenAtNight, started: number, mayNote: (store: Located['store']) => boolean): string {
  const state = remindersIn(seen.store());
  if (state === null || !mayBeQuiet(seen.store(), state) || ports.clock.instant() - started > longestNight) return '';
  const quiet: string[] = [];
  for (const [days, at] of mornings(ports, state)) {
    if (!isQuietAt(ports, seen, at, state)) break;
    quiet.push(days);
  }
  if (quiet.length === 0) return '';
  const noted = ports.lock.attempt(() => {
    const store = ports.store.all();
    if (!mayNote(store) || !isUntouched(store)) return '';
    ports.store.set({ [stateKeys.quiet]: JSON.stringify(quiet) });
    return `${quiet.length} quiet`;
  });
  return noted?.value ?? '';
}

/** What is left of a run, or stopped one, is for a whole one. */
function mayBeQuiet(store: Located['store'], { stopped = '', last }: ReminderState): boolean {
  return isUntouched(store) && sendingIn(store) === null && stopped === '' && (last?.waiting ?? 0) === 0;
}

/**
 * The hours at which a run would begin, one for each set of days in the zones, until the workbook's day is over: what cells show by `TODAY()`
 * is something else after that, and nobody types it.
 */
function mornings(ports: Ports, state: ReminderState): ReadonlyMap<string, number> {
  const today = nowIn(ports).date;
  const found = new Map<string, number>();
  for (let at = ports.clock.instant(); found.size < mostMornings; at += hour) {
    const clock = (zone: string) => ports.clock.at(zone === '' ? ports.book.zone() : zone, at);
    if (clock('')?.date !== today) break;
    const days = daysBy(Object.keys(state.done), clock);
    if (!found.has(days) && tickDue(state, clock)) found.set(days, at);
  }
  return found;
}

function isQuietAt(all: Ports, seen: SeenAtNight, at: number, state: ReminderState): boolean {
  const set: Record<string, string> = {};
  try {
    // As if everybody's hour had come: who gets nothing then gets nothing at any hour of that day.
    const { desk, mails, held, waiting } = begin(onlyLooking(all, seen, at, set), { ignoreHour: true, mayRun: () => true }, at);
    return desk !== null && mails.length + held.length + waiting === 0 && isAsBefore(set, state);
  } catch {
    // It has something to write or to send, or a tab is not whole: the morning itself does it, or says so.
    return false;
  }
}

/** Nothing but that it was looked at is remembered; hours and zones are those by which the trigger knows its mornings. */
function isAsBefore(
  { [stateKeys.runLease]: _lease, [stateKeys.reminders]: text, ...others }: Located['store'],
  before: ReminderState,
): boolean {
  const after = readState<ReminderState>(text === undefined ? {} : { [stateKeys.reminders]: text }, stateKeys.reminders);
  const zones = ({ done }: ReminderState) => Object.keys(done).sort().join();
  return after !== null && Object.keys(others).length === 0 && after.sendHour === before.sendHour && zones(after) === zones(before);
}

/** At that time, of what the night has read. @throws at whatever is more than looking */
function onlyLooking(ports: Ports, seen: SeenAtNight, at: number, set: Record<string, string>): Ports {
  const refuse = (): never => {
    throw new Error('There is something to do');
  };
  const within = <T>(work: () => T) => ({ value: work() });
  return {
    ...ports,
    book: { ...beforeWriting(ports.book, refuse), read: seen.read, flush: () => undefined },
    marks: { ...ports.marks, ofAllColumns: seen.marks, markColumns: refuse, markAdopted: refuse, remove: refuse, removeAll: refuse },
    clock: { instant: () => at, at: (zone, instant = at) => ports.clock.at(zone, instant) },
    lock: { hold: within, holdToTheEnd: within, holdUntilOver: within, attempt: within },
    store: { all: seen.store, set: (entries) => Object.assign(set, entries), delete: refuse, clear: refuse },
    cache: { get: refuse, put: refuse, remove: refuse },
    mailer: { left: refuse, send: refuse },
    newId: () => '',
  };
}
