// After a run that died: what it had sent, what it had not, and the one mail of which nobody knows.

import { isSent, isToCome, type JournalEntry, type ReadEntry } from '../../../office/sent-log/journal';
import { perhapsTwice, refusedBefore, stoppedBefore, stoppedHalfWay, stoppedMeanwhile } from '../../messages/sending';
import { type RunLease, type RunNote, runLease } from '../../transaction/state';
import type { EntryOutcome } from './journal-tab';

export interface Recovery {
  /** The journal as it is once the outcomes are noted. */
  readonly entries: readonly ReadEntry[];
  readonly outcomes: readonly EntryOutcome[];
  /** Addresses whose mail may have gone out before a run died, and has not been sent since. */
  readonly doubtful: ReadonlySet<string>;
}

/**
 * The caller holds the lock and no run is sending; `current` is the last one that did, also where it is over and Sent mail does not say so. Entries below the cursor are done with; the others wait for the run that is beginning, and so
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
  const sentSince = ({ to, when }: JournalEntry) => entries.some((other) => other.to === to && other.when > when && isSent(other.state));
  const doubts = entries.filter(({ state }) => state === 'in doubt');
  return new Set(doubts.filter((entry) => !sentSince(entry)).map(({ to }) => to));
}

/** Place of an entry in the run that holds the lease, from 0; null for entries of others. */
function placeIn(run: string, current: RunLease): number | null {
  const place = run.startsWith(`${current.run}-`) ? Number(run.slice(current.run.length + 1)) : Number.NaN;
  return Number.isInteger(place) ? place - 1 : null;
}

function outcomeOf({ row, run, to }: ReadEntry, current: RunLease | null, doubtful: ReadonlySet<string>): EntryOutcome {
  const place = current === null ? null : placeIn(run, current);
  // A run that is over came to no mail of which nobody knows.
  const left = current?.end === undefined ? (current?.cursor ?? 0) + 1 : current.cursor;
  if (current === null || place === null || place >= left) {
    return { row, state: 'waiting', note: stoppedBefore() };
  }
  if (place === current.cursor) return { row, state: 'in doubt', note: stoppedMeanwhile() };
  if (current.refused.includes(place)) return { row, state: 'not sent', note: refusedBefore() };
  return doubtful.has(to) ? { row, state: 'perhaps sent twice', note: perhapsTwice() } : { row, state: 'sent', note: '' };
}

/** The run that died, as far as is known of it. */
export function stoppedRun({ lease }: RunLease, outcomes: readonly EntryOutcome[]): RunNote {
  const count = (isMeant: (state: EntryOutcome['state']) => boolean) => outcomes.filter(({ state }) => isMeant(state)).length;
  return {
    at: lease - runLease,
    sent: count(isSent),
    waiting: count(isToCome),
    failed: count((state) => state === 'not sent'),
    why: stoppedHalfWay(),
  };
}
