// VAT claimed by a row alone, where it is one of several of a receipt that come to more than such paper may claim: Check names it with both figures.

import type { Catalog } from '../../schema/catalog';
import { writeCell } from '../../schema/column';
import type { Fill } from '../../schema/row-rules';
import { formatMoney } from '../../schema/values/money';
import { textKey } from '../../schema/values/text';
import type { Value, Values } from '../../schema/values/value';
import { type InspectedCells, type Occurrence, seenAt } from '../../workbook/findings/occurrence';
import { besideIn, besideWith } from '../../workbook/references/whole-receipt';
import { claimable } from '../../workbook/rows/fills';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { leftOutIn, valueIn } from '../../workbook/rows/sheet-row';
import { byWholeReceipt, costByWholeReceipt, stillByRow } from '../messages/typed-since';

/** Only what the row alone comes to: any other figure somebody has typed. It is named and not written by itself, as accounts may have said so, too. */
export function claimedByRow(inspected: InspectedCells & { readonly read: ReadTable }, catalog: Catalog): readonly Occurrence[] {
  const { read } = inspected;
  const isLeftOut = leftOutIn(read);
  return read.table.fills.flatMap((fill) =>
    read.records.flatMap((record) => (isLeftOut(record) ? [] : occurrencesOf(inspected, fill, record, catalog))),
  );
}

function occurrencesOf(
  inspected: InspectedCells & { readonly read: ReadTable },
  fill: Fill,
  record: ReadRecord,
  catalog: Catalog,
): readonly Occurrence[] {
  const { read } = inspected;
  const beside = besideIn(read)(record)(record.values);
  return wrongIn(read, fill, record, catalog, beside).flatMap(({ column, becomes, said, words }) => {
    const say = (count: number, others: boolean) => words({ ...said, others: others ? count - 1 : 0 });
    const cell = writeCell(becomes, column.column, catalog);
    return [seenAt(inspected, record, column, { kind: 'rule', likeness: `by row/${record.row}`, becomes: cell, say })];
  });
}

/** Cells of a row that go by itself, while it is one of several. @param beside what the others come to */
function wrongIn(read: ReadTable, fill: Fill, record: ReadRecord, catalog: Catalog, beside: number) {
  const { reclaim, gross } = fill;
  const found = beside === 0 ? null : claimable(read.table, fill, record.values, catalog, beside);
  const [total, claimed] = [valueIn(record, gross), valueIn(record, reclaim?.claimed ?? '')];
  if (!reclaim || found === null || typeof total !== 'number') return [];
  const { whole, alone } = found;
  if (whole === null || alone === null || whole === alone || (claimed !== alone && claimed !== whole)) return [];
  const money = (minor: number) => formatMoney(minor, catalog.settings.currency);
  const cells = [
    { key: reclaim.claimed, stands: alone, becomes: whole, words: byWholeReceipt },
    { key: reclaim.cost, stands: total - alone, becomes: total - whole, words: costByWholeReceipt },
  ];
  return cells.flatMap(({ key, stands, becomes, words }) => {
    const column = read.columns.find((one) => one.key === key);
    if (column === undefined || valueIn(record, key) !== stands) return [];
    const said = { id: record.id, heading: column.heading, stands: money(stands), becomes: money(becomes), whole: money(total + beside) };
    return [{ column, becomes, said, words }];
  });
}

/** True where other rows of a receipt may claim something else after those changes. */
export function growsReceipt({ spend }: ReadTable['table'], changed: Values): boolean {
  return spend?.lineOf !== undefined && (spend.lineOf in changed || spend.gross in changed);
}

/** What is said of the other rows of a receipt once one of its rows is saved: they stay as they are. @param read without the rows that are saved */
export function claimedNotes(read: ReadTable, saved: readonly Values[], catalog: Catalog): readonly string[] {
  const { id, spend, fills } = read.table;
  const lineOf = spend?.lineOf;
  const [fill] = fills;
  if (id === null || lineOf === undefined || !fill?.reclaim) return [];
  const keyOf = (value: Value | undefined) => textKey(String(value ?? ''));
  const firsts = new Set(saved.map((row) => keyOf(row[lineOf]) || keyOf(row[id])).filter((key) => key !== ''));
  if (firsts.size === 0) return [];
  const beside = besideWith(read, saved);
  const isOfOne = (record: ReadRecord) => firsts.has(keyOf(record.id)) || firsts.has(keyOf(valueIn(record, lineOf)));
  const wrong = read.records.filter(isOfOne).flatMap((record) => wrongIn(read, fill, record, catalog, beside(record)(record.values)));
  const [first, ...others] = wrong.filter(({ column }) => column.key === fill.reclaim?.claimed);
  return first === undefined ? [] : [stillByRow({ ...first.said, others: others.length })];
}
