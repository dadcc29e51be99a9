// The beginning of a run, under the lock: read, plan, write down what is meant to go out, claim the run.

import type { Digest } from '../office/digest';
import type { JournalEntry } from '../office/journal';
import { doneAfter } from '../office/send-times';
import type { Mail, Ports } from '../ports';
import type { LocalDate } from '../schema/local-date';
import { counted } from '../schema/text';
import { clockOf, nowIn } from './clocks';
import { entryBlocks, outcomeBlocks } from './journal-tab';
import { mended } from './mend';
import { type Desk, mailFor, planned, readDesk, written } from './planning';
import { recovered } from './run-recovery';
import { stampNow } from './stamping';
import { noClaim, type ReminderState, type RunClaim, readState, stateKeys } from './state';
import { locate } from './tabs';

/** A run whose intents are written down. Empty `mails`: there is nothing to send, or another run is at it. */
export interface Begun {
  readonly run: string;
  readonly mails: readonly Mail[];
  /** Addresses whose mail an earlier run died at: they may get this one a second time. */
  readonly doubtful: ReadonlySet<string>;
  /** Mails beyond today's limit. */
  readonly waiting: number;
  readonly desk: Desk | null;
  /** What is done with once all of it is sent. */
  readonly done: Readonly<Record<string, LocalDate>>;
}

/** Long enough for the slowest run (Google ends one after six minutes), short enough that the next hour takes over a dead one. */
const lease = 10 * 60 * 1000;

const nothing: Begun = { run: '', mails: [], doubtful: new Set(), waiting: 0, desk: null, done: {} };

export function begin(ports: Ports, ignoreHour: boolean, now: number): Begun {
  const located = locate(ports);
  const claim = readState<RunClaim>(located.store, stateKeys.claim);
  if (claim && claim.lease > now) return nothing;
  const read = readDesk(ports, located);
  const { entries, outcomes, doubtful } = recovered(read.journal.entries, claim);
  const desk = { ...read, reads: mended(ports, located, read.reads, read.catalog), journal: { ...read.journal, entries } };
  const state = readState<ReminderState>(located.store, stateKeys.reminders) ?? unstarted(ports);
  const plan = planned(ports, desk, { state, ignoreHour });
  const left = plan.digests.length === 0 ? 0 : ports.mailer.left();
  const digests = plan.digests.slice(0, left);
  const begun: Begun = {
    run: ports.newId().slice(0, 8),
    mails: digests.map((digest) => mailFor(ports, desk, digest.to, written(ports, desk, digest))),
    doubtful,
    waiting: plan.digests.length - digests.length,
    desk,
    done: doneAfter({ sendHour: ignoreHour ? 0 : desk.catalog.settings.sendHour, done: state.done }, plan.zones, clockOf(ports)),
  };
  for (const block of outcomeBlocks(desk.journal, outcomes, desk.catalog)) ports.book.write(desk.journal.read.sheetId, [block]);
  writeDown(ports, desk, begun, digests, state);
  claimOrClose(ports, begun, state, now, claim !== null);
  return begun;
}

/** Sending by hand while reminders are off: as if they were turned on today. */
function unstarted(ports: Ports): ReminderState {
  const { date } = nowIn(ports);
  return { sender: '', trigger: '', turnedOn: 0, startedOn: date, everybody: false, done: {}, sendHour: 0, last: null };
}

/** The intents, in one write. With nothing to send because the limit is used up, one line that says so, once. */
function writeDown(ports: Ports, desk: Desk, begun: Begun, digests: readonly Digest[], state: ReminderState): void {
  const { when } = stampNow(ports);
  const intents = digests.map(({ to, items }, at): JournalEntry => {
    return { when, run: entryRun(begun.run, at), to, subject: begun.mails[at]?.subject ?? '', items, state: 'to send', note: '' };
  });
  const { waiting } = begun;
  const note = `${counted(waiting, 'mail')} ${waiting === 1 ? 'waits' : 'wait'}: the number of mails that Google lets this account send in a day is used up.`;
  const limit: JournalEntry = { when, run: begun.run, to: '', subject: '', items: [], state: 'waiting', note };
  const said = intents.length > 0 || waiting === 0 || state.last?.waiting === waiting;
  for (const block of entryBlocks(desk.journal, said ? intents : [limit], desk.catalog))
    ports.book.write(desk.journal.read.sheetId, [block]);
}

/** Claims the run; when there is nothing to send, notes that it has been looked at instead. */
function claimOrClose(ports: Ports, begun: Begun, state: ReminderState, now: number, wasClaimed: boolean): void {
  const claim: RunClaim = { run: begun.run, lease: now + lease, mails: begun.mails.length, cursor: 0, refused: [] };
  const entries: Record<string, string> = {};
  if (begun.mails.length > 0) entries[stateKeys.claim] = JSON.stringify(claim);
  else if (wasClaimed) entries[stateKeys.claim] = noClaim;
  if (begun.mails.length === 0 && state.sender !== '')
    entries[stateKeys.reminders] = JSON.stringify(closedState(state, begun, now, 0, begun.waiting));
  if (Object.keys(entries).length > 0) ports.store.set(entries);
}

/** The state after a run. What waits keeps the day open: the next hour tries again. */
export function closedState(state: ReminderState, begun: Begun, now: number, sent: number, waiting: number): ReminderState {
  const sendHour = begun.desk?.catalog.settings.sendHour ?? state.sendHour;
  return { ...state, sendHour, done: waiting > 0 ? state.done : begun.done, last: { at: now, sent, waiting } };
}

/** Each entry knows its run and its place in it, in case somebody sorts the tab. */
export function entryRun(run: string, at: number): string {
  return `${run}-${at + 1}`;
}
