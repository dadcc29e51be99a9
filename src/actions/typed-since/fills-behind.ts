// VAT and net that follow from what a receipt or an invoice says, where they are blank: its row was typed in the grid, and Google told nobody.

import type { Catalog } from '../../schema/catalog';
import { blankFills } from '../../workbook/rows/blank-fills';
import { checkRecord } from '../../workbook/rows/check';
import type { ReadTable } from '../../workbook/rows/read-table';
import { leftOutIn } from '../../workbook/rows/sheet-row';
import type { Behind } from './behind-cell';

/** Nothing where the row would contradict itself then: Check names that. What may be claimed back follows from them with the same act. */
export function fillsBehind(read: ReadTable, catalog: Catalog): readonly Behind[] {
  const { table } = read;
  const keys = table.fills.flatMap(({ vat, net }) => [vat, net]);
  if (keys.length === 0) return [];
  const isLeftOut = leftOutIn(read);
  return read.records.flatMap((record): readonly Behind[] => {
    const isBlank = keys.some((key) => (record.values[key] ?? null) === null && !record.issues.some(({ path }) => path === key));
    if (!isBlank || isLeftOut(record)) return [];
    const all = blankFills(read, record, catalog);
    const fills = Object.entries(all).filter(([key]) => keys.includes(key));
    const whole = { ...record.values, ...Object.fromEntries(fills) };
    if (fills.length === 0 || checkRecord(table, whole, catalog).some(({ path }) => keys.includes(path))) return [];
    return fills.map(([key, becomes]) => ({ record, key, stands: null, becomes, wrote: null }));
  });
}
