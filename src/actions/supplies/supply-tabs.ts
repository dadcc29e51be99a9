// The tabs of stock, moves, orders and their lines, as far as they are in use.

import type { Catalog } from '../../schema/catalog';
import type { Supplies } from '../../schema/stock/supplies';
import { recordTables } from '../../schema/workbook';
import type { ReadTable } from '../../workbook/rows/read-table';
import type { AddedRows, EditedRow } from '../changes/changes';
import { tablesNamed } from '../transaction/reading';
import type { Located } from '../transaction/tabs';

export interface SupplyTabs {
  readonly supplies: Supplies;
  readonly catalog: Catalog;
  /** Null: that tab is not in use. */
  readonly stock: ReadTable | null;
  readonly moves: ReadTable | null;
  readonly orders: ReadTable | null;
  readonly lines: ReadTable | null;
}

/** New rows and changed ones of an act. */
export interface Rows {
  readonly adds: readonly AddedRows[];
  readonly edits: readonly EditedRow[];
}

export function suppliesOf({ workbook }: Pick<Located, 'workbook'>): Supplies | null {
  return recordTables(workbook).find(({ supplies }) => supplies !== null)?.supplies ?? null;
}

/** Each tab is read when it is asked for, by `readOf`, which reads none twice. Null in a workbook that has no orders declared. */
export function supplyTabs(located: Located, catalog: Catalog, readOf: (table: string) => ReadTable | null): SupplyTabs | null {
  const supplies = suppliesOf(located);
  if (supplies === null) return null;
  const first = (base: string) => {
    const [table] = tablesNamed(located, catalog, [base]);
    return table === undefined ? null : readOf(table.key);
  };
  return {
    supplies,
    catalog,
    get stock() {
      return first(supplies.stock.table);
    },
    get moves() {
      return first(supplies.moves.table);
    },
    get orders() {
      return first(supplies.orders.table);
    },
    get lines() {
      return first(supplies.lines.table);
    },
  };
}

/** The tables of an act with those that are booked beside them, in the order of writing: the log first, what is on hand last. */
export function alsoBooked(located: Located, tables: readonly string[]): readonly string[] {
  const supplies = suppliesOf(located);
  const mine = supplyTables(located);
  if (supplies === null || !tables.some((key) => mine.includes(key))) return tables;
  const [moves, stock] = [keysOf(located, supplies.moves), keysOf(located, supplies.stock)];
  const lines = keysOf(located, supplies.lines);
  // What lines come to stands on their order.
  const orders = tables.some((key) => lines.includes(key)) ? keysOf(located, supplies.orders).filter((key) => !tables.includes(key)) : [];
  return [...moves, ...tables.filter((key) => !moves.includes(key) && !stock.includes(key)), ...orders, ...stock];
}

/** The tables that an act of supplies may write to, in the order of writing. */
export function supplyTables(located: Located): readonly string[] {
  const supplies = suppliesOf(located);
  const tabs = supplies === null ? [] : [supplies.moves, supplies.lines, supplies.orders, supplies.stock];
  return tabs.flatMap((one) => keysOf(located, one));
}

function keysOf({ workbook }: Located, { table }: { readonly table: string }): readonly string[] {
  return recordTables(workbook).flatMap(({ key, baseTable }) => (baseTable === table ? [key] : []));
}
