// What others have counted while somebody counts: two who find the same on one shelf have found it once.

import { sumOf } from '../../schema/stock/exact';

/** A change of what is on hand, in the order in which it was booked. */
export interface PastMove {
  readonly difference: number;
  /** On hand after it; null: nobody knows. */
  readonly left: number | null;
  readonly isCount: boolean;
}

/**
 * How much of what is on hand was put right by counts since somebody saw `seen` there. Of a count that rests on `seen` that is no move: both have counted the same
 * things, and only what was taken or brought between them stays beside it. 0 where the log does not say when so much was there.
 */
export function countedSince(moves: readonly PastMove[], seen: number): number {
  const then = moves.map(({ left }) => left).lastIndexOf(seen);
  return then < 0 ? 0 : sumOf(moves.slice(then + 1).flatMap(({ difference, isCount }) => (isCount ? [difference] : [])));
}
