// After a run that died: what it had sent, what it had not, and the one mail of which nobody knows.

import type { ReadEntry } from '../office/journal';
import type { Outcome } from './journal-tab';
import type { RunClaim } from './state';

export interface Recovery {
  /** The journal as it is once the outcomes are noted. */
  readonly entries: readonly ReadEntry[];
  readonly outcomes: readonly Outcome[];
  /** Address of the mail at the cursor: it may have gone out before the run died. */
  readonly doubtful: string | null;
}

/**
 * The caller holds the lock and no run is sending. Entries below the cursor are done with; the others wait for the run that is beginning, and so
 * do those of a run that died between writing them down and claiming itself: it had sent nothing yet.
 */
export function recovered(entries: readonly ReadEntry[], claim: RunClaim | null): Recovery {
  const outcomes = entries.filter(({ state }) => state === 'to send').map((entry) => outcomeOf(entry, claim));
  const byRow = new Map(outcomes.map((outcome) => [outcome.row, outcome]));
  // Waiting already when a run died while it took this claim up: the doubt remains.
  const undecided = entries.filter(({ state }) => state === 'to send' || state === 'waiting');
  const atCursor = undecided.find(({ run }) => claim !== null && placeIn(run, claim) === claim.cursor);
  return {
    entries: entries.map((entry) => ({ ...entry, ...byRow.get(entry.row) })),
    outcomes,
    doubtful: atCursor?.to ?? null,
  };
}

/** Place of an entry in the claimed run, from 0; null for entries of others. */
function placeIn(run: string, claim: RunClaim): number | null {
  const place = run.startsWith(`${claim.run}-`) ? Number(run.slice(claim.run.length + 1)) : Number.NaN;
  return Number.isInteger(place) ? place - 1 : null;
}

function outcomeOf({ row, run }: ReadEntry, claim: RunClaim | null): Outcome {
  const place = claim === null ? null : placeIn(run, claim);
  if (claim === null || place === null || place > claim.cursor) {
    return { row, state: 'waiting', note: 'The run stopped before this mail. The next run sends it.' };
  }
  if (place === claim.cursor)
    return { row, state: 'waiting', note: 'The run stopped while this mail went out. The next run sent it again.' };
  return claim.refused.includes(place)
    ? { row, state: 'not sent', note: 'The mail service refused it.' }
    : { row, state: 'sent', note: '' };
}
