// What open order lines still bring, item by item, once an act is done.

import { numberIn } from '../../office/work/row-facts';
import { exact, stillOpen } from '../../schema/stock/exact';
import type { OrderColumns, OrderLineColumns } from '../../schema/stock/supplies';
import { textKey } from '../../schema/values/text';
import { wordMeaningIn } from '../../workbook/references/conditions';
import type { ReadTable } from '../../workbook/rows/read-table';
import { addedAt, changesBy, type ValueAt, valueAt } from './once-done';
import type { Rows, SupplyTabs } from './supply-tabs';

/** What is on its way, and what was asked for and not ordered yet, by item as it is written in the line. */
export interface OpenLines {
  readonly ordered: ReadonlyMap<string, number>;
  readonly asked: ReadonlyMap<string, number>;
}

const onTheWay: readonly string[] = ['sent', 'received'];
const over: readonly string[] = ['finished', 'not needed'];

/** @param itemOf the stock item that a line names, as a key; null: none */
export function openLines(tabs: SupplyTabs, itemOf: (text: string) => string | null, { adds, edits }: Rows): OpenLines {
  const { supplies, orders, lines } = tabs;
  const open = { ordered: new Map<string, number>(), asked: new Map<string, number>() };
  if (orders === null || lines === null) return open;
  const means = statusesOf(orders, supplies.orders, tabs, { adds, edits });
  const count = (line: ValueAt, order: string | null) => {
    const item = itemOf(String(line(supplies.lines.item) ?? ''));
    if (item === null || order === null || line(lines.table.leftOut ?? '') === true) return;
    const sum = onTheWay.includes(order) ? open.ordered : over.includes(order) ? null : open.asked;
    sum?.set(item, exact((sum.get(item) ?? 0) + openOf(line, supplies.lines)));
  };
  const changed = changesBy(lines, edits);
  for (const record of lines.records) {
    const line = valueAt(record, changed);
    count(line, means.of(String(line(supplies.lines.order) ?? '')));
  }
  for (const { table, rows, lineOf } of adds) {
    if (table !== lines.table.key) continue;
    rows.forEach((row, at) => {
      const order = lineOf === undefined ? means.of(String(row[supplies.lines.order] ?? '')) : means.added(lineOf.rows?.[at] ?? 0);
      count(addedAt(row), order);
    });
  }
  return open;
}

/** How many of a line have not come. */
function openOf(line: ValueAt, { quantity, received }: OrderLineColumns): number {
  const number = (key: string) => numberIn(line(key)) ?? 0;
  return stillOpen(number(quantity), number(received));
}

function statusesOf(read: ReadTable, { status }: OrderColumns, { catalog }: SupplyTabs, { adds, edits }: Rows) {
  const meaning = wordMeaningIn(read.table, catalog);
  const changed = changesBy(read, edits);
  const known = new Map(
    read.records.map((record) => [textKey(record.id), meaning(status, valueAt(record, changed)(status)) ?? 'to do'] as const),
  );
  const rows = adds.flatMap((one) => (one.table === read.table.key ? one.rows : []));
  return {
    /** What the status of that order means; null: there is no such order. */
    of: (id: string) => known.get(textKey(id)) ?? null,
    /** The same of an order that the act adds. */
    added: (at: number) => {
      const row = rows[at];
      return row === undefined ? null : (meaning(status, row[status]) ?? 'to do');
    },
  };
}
