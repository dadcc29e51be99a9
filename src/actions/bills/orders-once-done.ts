// Orders and their lines as they will stand once an act is done, for invoices that are compared with them.

import type { Values } from '../../schema/values/value';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import type { Desk } from '../changes/desk';
import { changesBy, valueAt } from '../supplies/once-done';
import { type Rows, suppliesOf } from '../supplies/supply-tabs';

/** True where the act changes what was ordered, at which price, or what has come. A new order has no invoice yet. */
export function isOrdered(desk: Desk, { adds, edits }: Rows): boolean {
  const supplies = suppliesOf(desk.located);
  if (supplies === null) return false;
  const { orders, lines } = supplies;
  const baseOf = (table: string) => desk.table(table).baseTable;
  const of = (table: string, keys: readonly string[], changes: Values) => baseOf(table) === keys[0] && keys.some((key) => key in changes);
  return (
    adds.some(({ table, lineOf }) => baseOf(table) === lines.table && lineOf === undefined) ||
    edits.some(
      ({ table, changes }) =>
        baseOf(table) === lines.table || of(table, [orders.table, orders.status, orders.currency, orders.net, orders.gross], changes),
    )
  );
}

/** As `desk.readsOf`, with what the act changes and adds. */
export function readsOnceDone(desk: Desk, { adds, edits }: Rows): (tables: readonly string[]) => readonly ReadTable[] {
  return (tables) =>
    desk.readsOf(tables).map((read): ReadTable => {
      const changed = changesBy(read, edits);
      const added = adds.flatMap((one) => (one.table === read.table.key ? one.rows : []));
      if (changed.size + added.length === 0) return read;
      const there = read.records.map((record): ReadRecord => {
        const value = valueAt(record, changed);
        const values = Object.fromEntries(read.columns.map(({ key }) => [key, value(key)]));
        return { id: record.id, row: record.row, values, issues: record.issues };
      });
      return { ...read, records: [...there, ...added.map((values) => ({ id: '', row: read.lastRow + 1, values, issues: [] }))] };
    });
}
