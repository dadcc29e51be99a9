// VAT claimed by a row alone, where it is one of several of a receipt that come to more than such paper may claim: Check names it with both figures.

import type { Catalog } from '../../schema/catalog';
import { writeCell } from '../../schema/column';
import type { Fill } from '../../schema/row-rules';
import { formatMoney } from '../../schema/values/money';
import { type InspectedCells, type Occurrence, seenAt } from '../../workbook/findings/occurrence';
import { besideIn } from '../../workbook/references/whole-receipt';
import { claimable } from '../../workbook/rows/fills';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { leftOutIn, valueIn } from '../../workbook/rows/sheet-row';
import { byWholeReceipt, costByWholeReceipt } from '../messages/typed-since';

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
  const { reclaim, gross } = fill;
  const beside = besideIn(read)(record)(record.values);
  const found = beside === 0 ? null : claimable(read.table, fill, record.values, catalog, beside);
  const [total, claimed] = [valueIn(record, gross), valueIn(record, reclaim?.claimed ?? '')];
  if (!reclaim || found === null || typeof total !== 'number') return [];
  const { whole, alone } = found;
  if (whole === null || alone === null || whole === alone || (claimed !== alone && claimed !== whole)) return [];
  const money = (minor: number) => formatMoney(minor, catalog.settings.currency);
  const wrong = [
    { key: reclaim.claimed, stands: alone, becomes: whole, words: byWholeReceipt },
    { key: reclaim.cost, stands: total - alone, becomes: total - whole, words: costByWholeReceipt },
  ];
  return wrong.flatMap(({ key, stands, becomes, words }) => {
    const column = read.columns.find((one) => one.key === key);
    if (column === undefined || valueIn(record, key) !== stands) return [];
    const said = { id: record.id, heading: column.heading, stands: money(stands), becomes: money(becomes), whole: money(total + beside) };
    const say = (count: number, others: boolean) => words({ ...said, others: others ? count - 1 : 0 });
    const cell = writeCell(becomes, column.column, catalog);
    return [seenAt(inspected, record, column, { kind: 'rule', likeness: `by row/${record.row}`, becomes: cell, say })];
  });
}
