// The beginning of a run, under the lock: read, plan, write down what is meant to go out, take the lease on sending.

import type { Digest } from '../../../office/digest/digest';
import { type MailTally, mailable, mostMails, tallyOf, withMails } from '../../../office/sent-log/daily-limit';
import type { JournalEntry } from '../../../office/sent-log/journal';
import { doneAfter } from '../../../office/sent-log/send-times';
import type { Ports } from '../../../ports';
import { withMissingIds } from '../../changes/mend';
import { withNextRows } from '../../changes/next-rows';
import { stampNow } from '../../changes/stamping';
import { addressHeld, mailsWait } from '../../messages/sending';
import { clockOf, nowIn } from '../../transaction/clocks';
import { leaseIn, remindersIn, sendingIn, withEnd, withRun } from '../../transaction/reminder-state';
import { noLease, type ReminderState, type RunEnd, type RunLease, readState, runLease, stateKeys } from '../../transaction/state';
import { type Located, locate } from '../../transaction/tabs';
import type { Begun, MailResult } from './begun-run';
import { entryBlocks, outcomeBlocks } from './journal-tab';
import { mailFor, planned, type RunReading, readDesk } from './planning';
import { outcomeOf, type RunOutcome } from './run-outcome';
import { recovered, stoppedRun } from './run-recovery';

/** What a run is to do. */
export interface RunOrder {
  /** Sends at once what would go at its hour. */
  readonly ignoreHour: boolean;
  /** Nothing follows in this execution: its end releases the lock and makes real what was written. */
  readonly isLast: boolean;
  /** Asked under the lock: what was true before may not be any more. False ends the run with nothing done. @throws Refusal with the reason. */
  readonly mayRun: (located: Located) => boolean;
}

const nothing: Begun = {
  run: '',
  mails: [],
  doubtful: new Set(),
  trusted: new Set(),
  distrusted: new Set(),
  waiting: 0,
  held: [],
  tally: { day: '1970-01-01', marks: '' },
  desk: null,
  done: {},
  retakes: null,
};

export function begin(ports: Ports, { ignoreHour, mayRun }: Omit<RunOrder, 'isLast'>, now: number): Begun {
  const located = locate(ports);
  if (!mayRun(located)) return nothing;
  const current = sendingIn(located.store);
  if (current && current.lease > now) return nothing;
  const read = readDesk(ports, located);
  const { entries, outcomes, doubtful } = recovered(read.journal.entries, leaseIn(located.store));
  const mended = withMissingIds(ports, located, read.reads, read.catalog);
  const reads = withNextRows(ports, located, mended, read.catalog);
  const desk = { ...read, reads, journal: { ...read.journal, entries } };
  const before = remindersIn(located.store) ?? unstarted(ports);
  const state = current === null ? before : withRun(before, stoppedRun(current, outcomes));
  const plan = planned(ports, desk, { state, ignoreHour });
  const tally = tallyOf(readState<MailTally>(located.store, stateKeys.mailed), nowIn(ports).date);
  const may = mailable(tally, mostMails);
  const wanted = plan.digests.filter(({ to }) => may(to));
  const left = wanted.length === 0 ? 0 : ports.mailer.left();
  const digests = wanted.slice(0, left);
  const begun: Begun = {
    run: ports.newId().slice(0, 8),
    mails: digests.map((digest) => mailFor(ports, desk, digest)),
    doubtful,
    trusted: new Set(plan.trusted),
    distrusted: new Set(plan.distrusted),
    waiting: wanted.length - digests.length,
    held: plan.digests.filter(({ to }) => !may(to)),
    tally,
    desk,
    done: doneAfter({ sendHour: ignoreHour ? 0 : desk.catalog.settings.sendHour, done: state.done }, plan.zones, clockOf(ports)),
    retakes: plan.retakes === located.store[stateKeys.retakes] ? null : plan.retakes,
  };
  for (const block of outcomeBlocks(desk.journal, outcomes, desk.catalog)) ports.book.write(desk.journal.read.sheetId, [block]);
  writeDown(ports, desk, begun, digests, state);
  // Before the lease: the old one is what tells of mails that went out while Sent mail does not.
  ports.book.flush();
  leaseOrClose(ports, begun, state, now);
  return begun;
}

/** Sending by hand while reminders are off: as if they were turned on today. */
function unstarted(ports: Ports): ReminderState {
  const { date } = nowIn(ports);
  return { sender: '', trigger: '', turnedOn: 0, startedOn: date, everybody: false, done: {}, sendHour: 0, last: null };
}

/** The intents, in one write. With nothing to send because the limit is used up, one line that says so, once. */
function writeDown(ports: Ports, desk: RunReading, begun: Begun, digests: readonly Digest[], state: ReminderState): void {
  const { when } = stampNow(ports);
  const intents = digests.map(({ to, items }, at): JournalEntry => {
    return { when, run: entryRun(begun.run, at), to, subject: begun.mails[at]?.subject ?? '', items, state: 'to send', note: '' };
  });
  const { waiting } = begun;
  const limit: JournalEntry = {
    when,
    run: begun.run,
    to: '',
    subject: '',
    items: [],
    state: 'waiting',
    note: mailsWait({ count: waiting }),
  };
  const said = intents.length > 0 || waiting === 0 || state.last?.waiting === waiting;
  const held = begun.held.map(({ to, items }): JournalEntry => ({ ...limit, to, items, note: addressHeld() }));
  for (const block of entryBlocks(desk.journal, [...(said ? intents : [limit]), ...held], desk.catalog))
    ports.book.write(desk.journal.read.sheetId, [block]);
}

/** Takes the lease; when there is nothing to send, notes that it has been looked at instead. */
function leaseOrClose(ports: Ports, begun: Begun, state: ReminderState, now: number): void {
  const sending = begun.mails.length > 0;
  // The Today view does not read Sent mail.
  const entries: Record<string, string> = begun.retakes === null ? {} : { [stateKeys.retakes]: begun.retakes };
  if (sending) Object.assign(entries, leaseEntries(begun, [], now));
  else if (leaseIn(begun.desk?.located.store ?? {}) !== null) entries[stateKeys.runLease] = noLease;
  const after = sending ? state : withEnd(state, endOf(begun, now, outcomeOf(begun, [])), null);
  // What the last run came to stands with its lease no more.
  if (state.sender !== '') entries[stateKeys.reminders] = JSON.stringify(after);
  if (Object.keys(entries).length > 0) ports.store.set(entries);
}

/** How far the run came. The mail that goes out next counts as sent already, so that one which always kills the run is not sent for ever. */
export function leaseEntries(
  { run, mails, tally }: Begun,
  results: readonly MailResult[],
  started: number,
): Readonly<Record<string, string>> {
  const cursor = results.length;
  const refused = results.flatMap(({ state }, at) => (state === 'not sent' ? [at] : []));
  const lease: RunLease = { run, lease: started + runLease, mails: mails.length, cursor, refused };
  const counted = withMails(
    tally,
    mails.slice(0, cursor + 1).map(({ to }) => to),
  );
  return { [stateKeys.runLease]: JSON.stringify(lease), [stateKeys.mailed]: JSON.stringify(counted) };
}

/** @param now milliseconds since 1970 */
export function endOf({ desk, done }: Begun, now: number, { sent, waiting, failed, why }: RunOutcome): RunEnd {
  return { at: now, sent, waiting, failed, why, sendHour: desk?.catalog.settings.sendHour ?? null, done: waiting > 0 ? null : done };
}

/** Each entry knows its run and its place in it, in case somebody sorts the tab. */
export function entryRun(run: string, at: number): string {
  return `${run}-${at + 1}`;
}
