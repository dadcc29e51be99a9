// One item of stock once everything that moved it is booked.

import { type BookedMoves, booking, effectOf, expected, type Shelf } from '../../office/supplies/booking';
import { countedSince, type PastMove } from '../../office/supplies/counted-since';
import { numberIn } from '../../office/work/row-facts';
import { exact, sumOf } from '../../schema/stock/exact';
import type { MoveMeaning, StockColumns } from '../../schema/stock/supplies';
import type { LocalDate } from '../../schema/values/local-date';
import type { Values } from '../../schema/values/value';
import type { ReadRecord } from '../../workbook/rows/read-table';
import { valueIn } from '../../workbook/rows/sheet-row';
import type { WantedMove } from '../changes/changes';
import { bookedCount, onHandBelowNothing, onHandUnread } from '../messages/supplies';
import { Refusal } from '../transaction/failure';
import { bookedSum, itemName, type StandingMove } from './shelves';

/** A row for the log. */
export interface LogRow {
  readonly item: string;
  readonly means: MoveMeaning;
  readonly difference: number;
  readonly left: number;
  readonly said: Pick<WantedMove, 'forWhat' | 'order' | 'note'>;
}

export interface ItemToBook {
  readonly columns: StockColumns;
  readonly record: ReadRecord;
  /** What somebody saves of it now. */
  readonly saved: Values;
  /** Its moves in the log; null: no log is kept. */
  readonly moves: readonly StandingMove[] | null;
  /** What is done now; of rows that somebody adds to the log their differences. */
  readonly wanted: readonly WantedMove[];
  readonly added: readonly number[];
  /** Rows of the log that an earlier try of the same submit has written. */
  readonly earlier: ReadonlySet<string>;
  /** What open order lines bring; null: nobody has asked. */
  readonly open: number | null;
  readonly today: LocalDate;
}

export interface ItemBooked {
  /** Cells of the item as they are to stand. */
  readonly changes: Values;
  /** Moves that were typed into the log, and what was on hand after each. */
  readonly filled: readonly { readonly id: string; readonly left: number }[];
  readonly logged: readonly LogRow[];
  /** What was on hand after each row that somebody adds to the log. */
  readonly lefts: readonly number[];
  readonly notes: readonly string[];
}

const nothing: ItemBooked = { changes: {}, filled: [], logged: [], lefts: [], notes: [] };

/** @throws Refusal: invalid, where something is done to an item of which nobody knows how much there is */
export function itemBooked(item: ItemToBook): ItemBooked {
  const { columns, record, open } = item;
  const number = (key: string) => numberIn(key in item.saved ? item.saved[key] : valueIn(record, key));
  const ordered = open === null ? {} : orderedIn(columns, number, open);
  const moved = movedIn(item, number(columns.onHand), number(columns.booked));
  return { ...moved, changes: { ...moved.changes, ...ordered } };
}

function movedIn(item: ItemToBook, onHand: number | null, last: number | null): ItemBooked {
  const { moves, wanted, added, earlier } = item;
  const isMoved = wanted.length > 0 || added.length > 0;
  if (onHand === null && isMoved) throw new Refusal('invalid', onHandUnread({ name: itemName(item.columns, item.record) }));
  // A move without an ID cannot be told from others yet; without a log nothing is booked of what nobody moves.
  const waits = moves === null || moves.some(({ record: { id }, isBooked }) => !isBooked && id === '');
  if (onHand === null || (waits && !isMoved)) return nothing;
  const shelf = { onHand, booked: last };
  return (moves ?? []).some(({ record: { id } }) => earlier.has(id)) ? again(item, shelf) : booked(item, shelf);
}

/** What an earlier try has logged is what there is: it died before it was written here. */
function again({ columns, moves }: ItemToBook, { onHand, booked: last }: Shelf): ItemBooked {
  const sum = sumOf((moves ?? []).map(({ difference }) => difference));
  const isTyped = last !== null && exact(onHand) !== exact(last) && exact(onHand) !== sum;
  const now = isTyped ? exact(sum + onHand - last) : sum;
  return { ...nothing, changes: { [columns.onHand]: now, [columns.booked]: isTyped ? sum : now } };
}

function booked(item: ItemToBook, shelf: Shelf): ItemBooked {
  const { columns, record, moves, wanted, added } = item;
  const { typed, waiting } = typedMoves(item, shelf);
  const logged = moves === null ? null : { booked: bookedSum(moves), typed: typed.map(({ difference }) => difference) };
  const before = booking(shelf, logged, []);
  // Of most items nothing is wanted: their moves need not be gone through once more.
  const fresh = wanted.length === 0 ? added : [...differencesOf(before.onHand, wanted, pastMoves(moves ?? [], typed, before)), ...added];
  const done = fresh.length === 0 ? before : booking(shelf, logged, fresh);
  return {
    changes: {
      ...{ [columns.onHand]: done.onHand, [columns.booked]: exact(done.onHand - waiting) },
      ...(wanted.some(({ means }) => means === 'counted') && { [columns.counted]: item.today }),
    },
    filled: typed.flatMap(({ record: { id } }, at) => (id === '' ? [] : [{ id, left: done.typed[at] ?? 0 }])),
    logged: moves === null ? [] : [...foundIn(record.id, done), ...rowsOf(wanted, fresh, done)],
    lefts: done.fresh.slice(wanted.length),
    notes: notesOn(item, shelf, done),
  };
}

/**
 * A row of the log without an ID cannot be written to: it waits for one, and is booked then. Where its count stands beside it already, what was counted holds it, and
 * so much is left to be booked.
 */
function typedMoves(
  { moves }: ItemToBook,
  { onHand, booked: last }: Shelf,
): { readonly typed: readonly StandingMove[]; readonly waiting: number } {
  const typed = (moves ?? []).filter(({ isBooked }) => !isBooked);
  const isTyped = last === null || exact(onHand) !== exact(last);
  if (!isTyped) return { typed: typed.filter(({ record: { id } }) => id !== ''), waiting: 0 };
  return { typed, waiting: sumOf(typed.flatMap(({ record: { id }, difference }) => (id === '' ? [difference] : []))) };
}

/** Of a count the difference from what was there when it was made: what others have moved since stays moved, what they have counted is not counted again. */
function differencesOf(start: number, wanted: readonly WantedMove[], before: readonly PastMove[]): readonly number[] {
  let now = start;
  const past = [...before, { difference: 0, left: start, isCount: false }];
  return wanted.map(({ means, quantity, seen }) => {
    const isCount = means === 'counted';
    const then = seen === null || seen === undefined ? now : exact(seen + countedSince(past, exact(seen)));
    const difference = isCount ? exact(quantity - then) : effectOf(means, quantity);
    now = exact(now + difference);
    past.push({ difference, left: now, isCount });
    return difference;
  });
}

/** All that the log has once what it lacked is booked. */
function pastMoves(moves: readonly StandingMove[], typed: readonly StandingMove[], before: BookedMoves): readonly PastMove[] {
  const pastOf = ({ means, difference }: StandingMove, left: number | null): PastMove => ({
    difference,
    left,
    isCount: means === 'counted',
  });
  return [
    ...moves.flatMap((move) => (move.isBooked ? [pastOf(move, move.left)] : [])),
    ...typed.map((move, at) => pastOf(move, before.typed[at] ?? null)),
    ...(before.count === null ? [] : [{ ...before.count, isCount: true }]),
  ];
}

/** What the log lacked before anything was done now. */
function foundIn(item: string, { opening, count }: BookedMoves): readonly LogRow[] {
  return [opening, count].flatMap((one) => (one === null ? [] : [{ item, means: 'counted' as const, ...one, said: {} }]));
}

/** A count that agrees is noted all the same: somebody has looked. The first puts right what the log was behind. */
function rowsOf(wanted: readonly WantedMove[], fresh: readonly number[], done: BookedMoves): readonly LogRow[] {
  const first = wanted.findIndex(({ means }) => means === 'counted');
  return wanted.map(({ item, means, quantity: _quantity, seen: _seen, ...said }, at) => {
    const difference = exact((fresh[at] ?? 0) + (at === first ? done.gap : 0));
    return { item, means, difference, left: done.fresh[at] ?? 0, said };
  });
}

function notesOn(item: ItemToBook, { onHand, booked: last }: Shelf, { count, onHand: now }: BookedMoves): readonly string[] {
  const name = itemName(item.columns, item.record);
  const isCounted = count !== null && last !== null;
  return [
    ...(isCounted ? [bookedCount({ name, stood: exact(onHand - count.difference), is: onHand, difference: count.difference })] : []),
    ...(now < 0 && (item.wanted.length > 0 || item.added.length > 0) ? [onHandBelowNothing({ name, onHand: now })] : []),
  ];
}

function orderedIn(columns: StockColumns, number: (key: string) => number | null, open: number): Values {
  const before = { onOrder: number(columns.onOrder) ?? 0, inOrders: number(columns.inOrders) ?? 0 };
  if (before.inOrders === open) return {};
  const { onOrder, inOrders } = expected(before, open);
  return { [columns.onOrder]: onOrder, [columns.inOrders]: inOrders };
}
