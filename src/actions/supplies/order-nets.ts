// What the lines of an order come to, as its Net while nobody has typed another.

import { numberIn } from '../../office/work/row-facts';
import { lineAmount } from '../../schema/stock/line-amount';
import { textKey } from '../../schema/values/text';
import type { Value, Values } from '../../schema/values/value';
import { derivedState } from '../../workbook/references/derived';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { valueIn } from '../../workbook/rows/sheet-row';
import type { EditedRow } from '../changes/changes';
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
  const edited = new Map(rows.edits.flatMap((edit) => (edit.table === orders.table.key ? [[textKey(edit.id), edit] as const] : [])));
  const found = orders.records.flatMap((record): readonly EditedRow[] => {
    const key = textKey(record.id);
    const edit = edited.get(key);
    if (key === '' || !(all || touched.has(key) || edit !== undefined)) return [];
    const stands = (column: string): Value => (edit && column in edit.changes ? (edit.changes[column] ?? null) : valueIn(record, column));
    const changes = netChanges(work, stands, sumOfLines(work, linesOf(work, key)));
    return changes === null ? [] : [withChanges(orders, record, edit, changes)];
  });
  const mine = new Map(found.map((edit) => [textKey(edit.id), edit] as const));
  return {
    adds: rows.adds.map((one) => {
      if (one.table !== orders.table.key) return one;
      return {
        ...one,
        rows: one.rows.map((row, at) => ({
          ...row,
          ...netChanges(work, (key) => row[key] ?? null, sumOfLines(work, addedLines(work, at))),
        })),
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
function netChanges({ tabs: { supplies } }: Nets, stands: (key: string) => Value, becomes: number | null): Values | null {
  const { net, vat, gross, linesNet } = supplies.orders;
  if (derivedState(stands(net), stands(linesNet), becomes) !== 'ours' || becomes === null) return null;
  const total = numberIn(stands(gross));
  if (total !== null && becomes + (numberIn(stands(vat)) ?? 0) !== total) return null;
  return { [net]: becomes, [linesNet]: becomes };
}

function withChanges(orders: ReadTable, record: ReadRecord, edit: EditedRow | undefined, changes: Values): EditedRow {
  const loaded = Object.fromEntries(Object.keys(changes).map((key) => [key, valueIn(record, key)]));
  return {
    ...(edit ?? { table: orders.table.key, id: record.id, where: null }),
    loaded: { ...loaded, ...edit?.loaded },
    changes: { ...edit?.changes, ...changes },
  };
}

type LineValue = (key: string) => Value;

function touchedOrders({ tabs: { supplies }, lines, rows }: Nets): ReadonlySet<string> {
  const by = supplies.lines.order;
  const added = rows.adds.flatMap((one) => (one.table === lines.table.key ? one.rows.map((row) => row[by]) : []));
  const ids = new Set(rows.edits.flatMap((edit) => (edit.table === lines.table.key ? [textKey(edit.id)] : [])));
  const changed = lines.records.flatMap((record) => (ids.has(textKey(record.id)) ? [valueIn(record, by)] : []));
  const moved = rows.edits.flatMap((edit) => (edit.table === lines.table.key ? [edit.changes[by]] : []));
  return new Set([...added, ...changed, ...moved].map((id) => textKey(String(id ?? ''))).filter((key) => key !== ''));
}

/** Lines of that order once the act is done. */
function linesOf({ tabs: { supplies }, lines, rows }: Nets, order: string): readonly LineValue[] {
  const edits = new Map(rows.edits.flatMap((edit) => (edit.table === lines.table.key ? [[textKey(edit.id), edit.changes] as const] : [])));
  const standing = lines.records.map((record): LineValue => {
    const changes = edits.get(textKey(record.id)) ?? {};
    return (key) => (key in changes ? (changes[key] ?? null) : valueIn(record, key));
  });
  const added = rows.adds.flatMap((one) =>
    one.table === lines.table.key && one.lineOf === undefined
      ? one.rows.map(
          (row): LineValue =>
            (key) =>
              row[key] ?? null,
        )
      : [],
  );
  const isOn = (line: LineValue) => line(lines.table.leftOut ?? '') !== true;
  return [...standing, ...added].filter((line) => textKey(String(line(supplies.lines.order) ?? '')) === order && isOn(line));
}

/** Of the order that the act adds at that place. */
function addedLines({ lines, rows }: Nets, at: number): readonly LineValue[] {
  return rows.adds.flatMap((one) => {
    if (one.table !== lines.table.key || one.lineOf === undefined) return [];
    const { rows: parents } = one.lineOf;
    return one.rows
      .filter((_row, nth) => (parents?.[nth] ?? 0) === at)
      .map(
        (row): LineValue =>
          (key) =>
            row[key] ?? null,
      );
  });
}

function sumOfLines({ tabs: { supplies } }: Nets, all: readonly LineValue[]): number | null {
  const { quantity, price } = supplies.lines;
  const amounts = all.map((line) => lineAmount(numberIn(line(quantity)), numberIn(line(price))));
  const known = amounts.flatMap((amount) => (amount === null ? [] : [amount]));
  return amounts.length === 0 || known.length < amounts.length ? null : known.reduce((sum, one) => sum + one, 0);
}
