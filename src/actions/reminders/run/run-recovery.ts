// After a run that died: what it had sent, what it had not, and the one mail of which nobody knows.

import type { JournalEntry, ReadEntry } from '../../../office/sent-log/journal';
import { type RunLease, type RunNote, runLease } from '../../transaction/state';
import type { EntryOutcome } from './journal-tab';

export interface Recovery {
  /** The journal as it is once the outcomes are noted. */
  readonly entries: readonly ReadEntry[];
  readonly outcomes: readonly EntryOutcome[];
  /** Addresses whose mail may have gone out before a run died, and has not been sent since. */
  readonly doubtful: ReadonlySet<string>;
}

/** Said of the mail that a run died at; until that address is mailed again, Sent mail is asked for it. */
export const doubtNote = 'The run stopped while this mail went out. The next run sends it again.';

/** Said of a mail that may have come twice. */
export const doubleNote = 'An earlier run stopped while it sent this mail, so it may have come twice.';

/**
 * The caller holds the lock and no run is sending. Entries below the cursor are done with; the others wait for the run that is beginning, and so
 * do those of a run that died between writing them down and claiming itself: it had sent nothing yet.
 */
export function recovered(entries: readonly ReadEntry[], current: RunLease | null): Recovery {
  const before = doubtfulIn(entries);
  const outcomes = entries.filter(({ state }) => state === 'to send').map((entry) => outcomeOf(entry, current, before));
  const byRow = new Map(outcomes.map((outcome) => [outcome.row, outcome]));
  const after = entries.map((entry) => ({ ...entry, ...byRow.get(entry.row) }));
  return { entries: after, outcomes, doubtful: doubtfulIn(after) };
}

/** A run begins minutes after the one that died, so whatever was sent since has a later time. */
function doubtfulIn(entries: readonly JournalEntry[]): ReadonlySet<string> {
  const sentSince = ({ to, when }: JournalEntry) =>
    entries.some((other) => other.to === to && other.when > when && (other.state === 'sent' || other.state === 'perhaps sent twice'));
  const doubts = entries.filter(({ state, note }) => state === 'waiting' && note === doubtNote);
  return new Set(doubts.filter((entry) => !sentSince(entry)).map(({ to }) => to));
}

/** Place of an entry in the run that holds the lease, from 0; null for entries of others. */
function placeIn(run: string, current: RunLease): number | null {
  const place = run.startsWith(`${current.run}-`) ? Number(run.slice(current.run.length + 1)) : Number.NaN;
  return Number.isInteger(place) ? place - 1 : null;
}

function outcomeOf({ row, run, to }: ReadEntry, current: RunLease | null, doubtful: ReadonlySet<string>): EntryOutcome {
  const place = current === null ? null : placeIn(run, current);
  if (current === null || place === null || place > current.cursor) {
    return { row, state: 'waiting', note: 'The run stopped before this mail. The next run sends it.' };
  }
  if (place === current.cursor) return { row, state: 'waiting', note: doubtNote };
  if (current.refused.includes(place)) return { row, state: 'not sent', note: 'The mail service refused it.' };
  return doubtful.has(to) ? { row, state: 'perhaps sent twice', note: doubleNote } : { row, state: 'sent', note: '' };
}

/** The run that died, as far as is known of it. */
export function stoppedRun({ lease }: RunLease, outcomes: readonly EntryOutcome[]): RunNote {
  const count = (...states: readonly EntryOutcome['state'][]) => outcomes.filter(({ state }) => states.includes(state)).length;
  return {
    at: lease - runLease,
    sent: count('sent', 'perhaps sent twice'),
    waiting: count('waiting'),
    failed: count('not sent'),
    why: 'The run stopped half way. The next one went on where it ended.',
  };
}
