// What the lines of an order come to, as its Net while nobody has typed another.

import { numberIn } from '../../office/work/row-facts';
import { lineAmount, sumOfLines } from '../../schema/stock/line-amount';
import { groupedBy } from '../../schema/values/grouping';
import { once } from '../../schema/values/once';
import { textKey } from '../../schema/values/text';
import type { Values } from '../../schema/values/value';
import { derivedState } from '../../workbook/references/derived';
import type { ReadTable } from '../../workbook/rows/read-table';
import { valueIn } from '../../workbook/rows/sheet-row';
import type { EditedRow } from '../changes/changes';
import { addedAt, changesBy, editsBy, type ValueAt, valueAt, withMore } from './once-done';
import type { Rows, SupplyTabs } from './supply-tabs';

/**
 * With Net filled in, of orders that the act adds or changes, or whose lines it does; of all with `all`. Quantity times the price of one, to the penny line by line;
 * where one has no price nobody knows what all cost. Nothing on a tab without the column for what was filled in last. Reads orders and their lines.
 */
export function withNets(tabs: SupplyTabs, rows: Rows, all: boolean): Rows {
  const { orders, lines, supplies } = tabs;
  if (orders === null || lines === null) return rows;
  const { net, linesNet } = supplies.orders;
  if (![net, linesNet].every((wanted) => orders.columns.some(({ key }) => key === wanted))) return rows;
  const work: Nets = { tabs, orders, lines, rows };
  const touched = touchedOrders(work);
  const edited = editsBy(orders.table.key, rows.edits);
  const changed = changesBy(orders, rows.edits);
  const standing = once(() => linesByOrder(work));
  const found = orders.records.flatMap((record): readonly EditedRow[] => {
    const key = textKey(record.id);
    const edit = edited.get(key);
    if (key === '' || !(all || touched.has(key) || edit !== undefined)) return [];
    const changes = netChanges(work, valueAt(record, changed), netOf(work, standing().get(key) ?? []));
    return changes === null ? [] : [withMore(orders, record, edit, changes)];
  });
  const mine = new Map(found.map((edit) => [textKey(edit.id), edit] as const));
  return {
    adds: rows.adds.map((one) => {
      if (one.table !== orders.table.key) return one;
      return {
        ...one,
        rows: one.rows.map((row, at) => ({ ...row, ...netChanges(work, addedAt(row), netOf(work, addedLines(work, at))) })),
      };
    }),
    edits: [
      ...rows.edits.map((edit) => (edit.table === orders.table.key ? (mine.get(textKey(edit.id)) ?? edit) : edit)),
      ...found.filter(({ id }) => !edited.has(textKey(id))),
    ],
  };
}

interface Nets {
  readonly tabs: SupplyTabs;
  readonly orders: ReadTable;
  readonly lines: ReadTable;
  readonly rows: Rows;
}

/** Null: nothing is to be written. A Net that would no longer fit VAT and Gross stays. */
function netChanges({ tabs: { supplies } }: Nets, stands: ValueAt, becomes: number | null): Values | null {
  const { net, vat, gross, linesNet } = supplies.orders;
  if (derivedState(stands(net), stands(linesNet), becomes) !== 'ours' || becomes === null) return null;
  const total = numberIn(stands(gross));
  if (total !== null && becomes + (numberIn(stands(vat)) ?? 0) !== total) return null;
  return { [net]: becomes, [linesNet]: becomes };
}

function touchedOrders({ tabs: { supplies }, lines, rows }: Nets): ReadonlySet<string> {
  const by = supplies.lines.order;
  const added = rows.adds.flatMap((one) => (one.table === lines.table.key ? one.rows.map((row) => row[by]) : []));
  const ids = new Set(rows.edits.flatMap((edit) => (edit.table === lines.table.key ? [textKey(edit.id)] : [])));
  const changed = lines.records.flatMap((record) => (ids.has(textKey(record.id)) ? [valueIn(record, by)] : []));
  const moved = rows.edits.flatMap((edit) => (edit.table === lines.table.key ? [edit.changes[by]] : []));
  return new Set([...added, ...changed, ...moved].map((id) => textKey(String(id ?? ''))).filter((key) => key !== ''));
}

/** Lines once the act is done, by the order that they name. */
function linesByOrder({ tabs: { supplies }, lines, rows }: Nets): ReadonlyMap<string, readonly ValueAt[]> {
  const changed = changesBy(lines, rows.edits);
  const standing = lines.records.map((record) => valueAt(record, changed));
  const added = rows.adds.flatMap((one) => (one.table === lines.table.key && one.lineOf === undefined ? one.rows.map(addedAt) : []));
  const counted = [...standing, ...added].filter((line) => line(lines.table.leftOut ?? '') !== true);
  return groupedBy(counted, (line) => textKey(String(line(supplies.lines.order) ?? '')));
}

/** Of the order that the act adds at that place. */
function addedLines({ lines, rows }: Nets, at: number): readonly ValueAt[] {
  return rows.adds.flatMap(({ table, rows: added, lineOf }) =>
    table === lines.table.key && lineOf !== undefined ? added.filter((_row, nth) => (lineOf.rows?.[nth] ?? 0) === at).map(addedAt) : [],
  );
}

/** Of an order without lines nobody knows. */
function netOf({ tabs: { supplies } }: Nets, lines: readonly ValueAt[]): number | null {
  const { quantity, price } = supplies.lines;
  return lines.length === 0 ? null : sumOfLines(lines.map((line) => lineAmount(numberIn(line(quantity)), numberIn(line(price)))));
}
