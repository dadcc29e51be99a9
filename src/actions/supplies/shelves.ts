// What is on hand as the tabs say it, item by item, with the moves of each.

import { effectOf } from '../../office/supplies/booking';
import { numberIn } from '../../office/work/row-facts';
import { sumOf } from '../../schema/stock/exact';
import { type MoveMeaning, moveMeanings, type StockColumns } from '../../schema/stock/supplies';
import { listedWords } from '../../schema/traits';
import { groupedBy } from '../../schema/values/grouping';
import { onceEach } from '../../schema/values/once';
import { textKey } from '../../schema/values/text';
import { wordFor } from '../../schema/values/words';
import { referentsOf, resolved } from '../../workbook/references/referents';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { valueIn } from '../../workbook/rows/sheet-row';
import type { SupplyTabs } from './supply-tabs';

/** A move that stands in the log. */
export interface StandingMove {
  readonly record: ReadRecord;
  readonly means: MoveMeaning;
  readonly difference: number;
  /** What was on hand after it; null: it waits to be booked, or the cell cannot be read. */
  readonly left: number | null;
  readonly isBooked: boolean;
}

export interface Shelves {
  readonly read: ReadTable;
  /** Rows of stock by their key; those that share it with another, or have none, are not among them. */
  readonly items: ReadonlyMap<string, ReadRecord>;
  /** The stock item that a text names, as a key; null: none. */
  readonly itemOf: (text: string) => string | null;
  /** Moves of each item, in the order of the log; null: no log is kept. */
  readonly moves: ReadonlyMap<string, readonly StandingMove[]> | null;
}

export function itemName({ name }: Pick<StockColumns, 'name'>, record: ReadRecord): string {
  return String(valueIn(record, name) ?? '') || record.id;
}

/** Null where no stock is kept. */
export function shelvesOf(tabs: SupplyTabs): Shelves | null {
  const { stock: read, moves: log, supplies } = tabs;
  if (read === null) return null;
  const items = new Map<string, ReadRecord>();
  const twice = new Set<string>();
  for (const record of read.records) {
    const key = textKey(record.id);
    if (items.has(key)) twice.add(key);
    items.set(key, record);
  }
  for (const key of [...twice, '']) items.delete(key);
  const named = referentsOf([read]);
  const itemOf = onceEach((text: string) => {
    if (text.trim() === '') return null;
    const key = textKey(text);
    if (items.has(key)) return key;
    const found = resolved(text, { by: 'id', free: false }, named);
    return 'row' in found && items.has(textKey(found.row.id)) ? textKey(found.row.id) : null;
  });
  return { read, items, itemOf, moves: log === null ? null : movesIn(log, tabs, itemOf, supplies.moves) };
}

function movesIn(
  log: ReadTable,
  tabs: SupplyTabs,
  itemOf: Shelves['itemOf'],
  columns: SupplyTabs['supplies']['moves'],
): ReadonlyMap<string, readonly StandingMove[]> {
  const meaning = moveMeaningIn(log, tabs);
  const moves = log.records.flatMap((record): readonly (StandingMove & { readonly item: string })[] => {
    const item = itemOf(String(valueIn(record, columns.item) ?? ''));
    const means = meaning(String(valueIn(record, columns.kind) ?? ''));
    const quantity = valueIn(record, columns.quantity);
    if (item === null || means === null || typeof quantity !== 'number') return [];
    const left = valueIn(record, columns.left);
    return [{ item, record, means, difference: effectOf(means, quantity), left: numberIn(left), isBooked: left !== null }];
  });
  return groupedBy(moves, ({ item }) => item);
}

/** What a word of the log means; null: nothing that is known. */
export function moveMeaningIn(
  { table }: Pick<ReadTable, 'table'>,
  { catalog, supplies }: SupplyTabs,
): (word: string) => MoveMeaning | null {
  const words = listedWords(table.columns[supplies.moves.kind], catalog.lists);
  return onceEach((word: string) => {
    const means = wordFor(word, words)?.means;
    return moveMeanings.find((one) => one === means) ?? null;
  });
}

/** Sum of what was booked of an item; null: nothing was. */
export function bookedSum(moves: readonly StandingMove[]): number | null {
  const booked = moves.filter(({ isBooked }) => isBooked);
  return booked.length === 0 ? null : sumOf(booked.map(({ difference }) => difference));
}
