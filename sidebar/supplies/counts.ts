// A count of stock that is under way: what was typed, what was on hand then, and what it comes to.

import type { ShelfItem } from '../../src/contract/supplies';
import { exact } from '../../src/schema/stock/exact';
import { plainNumber } from '../../src/schema/values/money';
import { keepText, keptText, parsedText } from '../browser-storage';

/** What was typed of an item. */
export interface TypedCount {
  readonly text: string;
  /** On hand when it was typed: of that the count is the difference, whoever moves something since. */
  readonly seen: number | null;
}

export interface Counting {
  /** Where; `''`: everywhere. */
  readonly place: string;
  /** IDs of all that was there when it was begun. */
  readonly known: readonly string[];
  /** By ID. */
  readonly counts: Readonly<Record<string, TypedCount>>;
}

export interface CountedItem {
  readonly item: ShelfItem;
  readonly counted: number;
  readonly seen: number;
  readonly difference: number;
  /** Minor units; null: nobody has said what one costs. */
  readonly value: number | null;
  /** What others have moved since it was typed. */
  readonly moved: number;
  /** On hand once it is booked. */
  readonly becomes: number;
}

export function begunCounting(items: readonly ShelfItem[], place: string): Counting {
  return { place, known: items.map(({ id }) => id), counts: {} };
}

export function countPlaces(items: readonly ShelfItem[]): readonly string[] {
  return [...new Set(items.map(({ place }) => place))].filter((place) => place !== '');
}

/** What is to be counted: what is there, and of other places what was counted already. */
export function itemsToCount(items: readonly ShelfItem[], { place, counts }: Counting): readonly ShelfItem[] {
  return items.filter((item) => place === '' || item.place === place || item.id in counts);
}

/** Blank: not counted. */
export function withCount(counting: Counting, id: string, text: string, seen: number | null): Counting {
  const { [id]: _before, ...others } = counting.counts;
  return { ...counting, counts: text.trim() === '' ? others : { ...others, [id]: { text, seen } } };
}

/** What was typed just now was typed of what is on hand now. */
export function seenAnew(counting: Counting, items: readonly ShelfItem[], ids: ReadonlySet<string>): Counting {
  const now = new Map(items.map(({ id, onHand }) => [id, onHand] as const));
  const counts = Object.entries(counting.counts).map(([id, one]) => [id, ids.has(id) ? { ...one, seen: now.get(id) ?? one.seen } : one]);
  return { ...counting, counts: Object.fromEntries(counts) };
}

/** Why a count cannot be booked; undefined: it can, or there is none. */
export function countProblem(text: string | undefined): string | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const amount = plainNumber(text);
  return amount === null || amount < 0 ? 'A number, 0 or more.' : undefined;
}

export function countedItems(items: readonly ShelfItem[], { counts }: Counting): readonly CountedItem[] {
  return items.flatMap((item) => {
    const { text, seen = null } = counts[item.id] ?? {};
    const counted = text === undefined || countProblem(text) !== undefined ? null : plainNumber(text);
    if (counted === null || item.onHand === null) return [];
    const then = seen ?? item.onHand;
    const difference = exact(counted - then);
    const value = item.price === null ? null : Math.round(item.price * difference);
    return [{ item, counted, seen: then, difference, value, moved: exact(item.onHand - then), becomes: exact(item.onHand + difference) }];
  });
}

/** What was counted and is not there any more. */
export function goneIds(items: readonly ShelfItem[], { counts }: Counting): readonly string[] {
  const there = new Set(items.map(({ id }) => id));
  return Object.keys(counts).filter((id) => !there.has(id));
}

const keyOf = (desk: string) => `routesheet/count/${desk}`;

/** What an earlier page has left; null: nothing, or the browser keeps nothing. @param desk of the file and the person */
export function keptCounting(desk: string): Counting | null {
  const kept = parsedText<Partial<Counting>>(keptText(keyOf(desk)));
  return kept?.counts && kept.known && typeof kept.place === 'string'
    ? { place: kept.place, known: kept.known, counts: kept.counts }
    : null;
}

/** Null takes it away. False where the browser refused: then the page alone has it. */
export function keepCounting(desk: string, counting: Counting | null): boolean {
  return keepText(keyOf(desk), counting === null ? null : JSON.stringify(counting));
}
