// What is on hand once everything is booked that moved it: what was typed into the log, what was counted in the grid, and what somebody does now.

import { exact } from '../../schema/stock/exact';
import type { MoveMeaning } from '../../schema/stock/supplies';

/** What a move does to what is on hand. People write what was taken out with or without a minus; of a count stands the difference. */
export function effectOf(means: MoveMeaning, quantity: number): number {
  if (means === 'counted') return exact(quantity);
  const amount = Math.abs(quantity);
  return exact(means === 'taken out' || means === 'written off' ? -amount : amount);
}

export interface Shelf {
  /** As it stands: what was written last, or what somebody has typed since. */
  readonly onHand: number;
  /** What was written last; null: nothing was. */
  readonly booked: number | null;
}

/** The log of one item as far as it was booked, and what was typed into it since; null where no log is kept. */
export interface LoggedMoves {
  /** Sum of what was booked; null: nothing was. */
  readonly booked: number | null;
  readonly typed: readonly number[];
}

/** What the log lacks, and what is on hand after each of it, in this order. */
export interface BookedMoves {
  /** What was there before anything was logged; null: nothing, or it was logged. */
  readonly opening: Booked | null;
  /** After each of those that were typed into the log. */
  readonly typed: readonly number[];
  /** What was typed as *On hand* is a count: its difference from what should have been there. */
  readonly count: Booked | null;
  /** After each of what is done now. */
  readonly fresh: readonly number[];
  readonly onHand: number;
  /** By how much the log is behind what was written last, as where a row of it was deleted: 0 once a count has put it right. */
  readonly gap: number;
}

interface Booked {
  readonly difference: number;
  readonly left: number;
}

/**
 * A move that was typed into the log and a count that was typed as *On hand* at the same time are one: the count says what is there after the move. Where the log
 * did not come to what was written last, a count puts that right too.
 * @param fresh what is done now, as differences
 */
export function booking({ onHand, booked }: Shelf, logged: LoggedMoves | null, fresh: readonly number[]): BookedMoves {
  if (logged === null) return { opening: null, typed: [], count: null, gap: 0, ...after(exact(onHand), fresh) };
  const first = logged.booked === null && booked !== null && booked !== 0;
  const base = booked ?? logged.booked ?? 0;
  const isTyped = booked === null || exact(onHand) !== exact(booked);
  const typed = running(base, logged.typed);
  const should = typed[typed.length - 1] ?? exact(base);
  const gap = logged.booked === null ? 0 : exact(base - logged.booked);
  const now = isTyped ? exact(onHand) : should;
  const difference = isTyped ? exact(now - should + gap) : 0;
  return {
    opening: first ? { difference: exact(base), left: exact(base) } : null,
    typed,
    count: difference === 0 ? null : { difference, left: now },
    gap: isTyped ? 0 : gap,
    ...after(now, fresh),
  };
}

function after(start: number, fresh: readonly number[]): Pick<BookedMoves, 'fresh' | 'onHand'> {
  const lefts = running(start, fresh);
  return { fresh: lefts, onHand: lefts[lefts.length - 1] ?? start };
}

function running(start: number, differences: readonly number[]): readonly number[] {
  let now = start;
  return differences.map((one) => {
    now = exact(now + one);
    return now;
  });
}

/** What is on order, and how much of that is of open order lines. */
export interface Expected {
  readonly onOrder: number;
  readonly inOrders: number;
}

/** With what open lines come to now: what somebody has typed beside it stays, and nothing is below nought. */
export function expected({ onOrder, inOrders }: Expected, open: number): Expected {
  return { onOrder: Math.max(0, exact(onOrder + open - inOrders)), inOrders: exact(open) };
}
