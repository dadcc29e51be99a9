// What follows from a row itself, where it is blank: VAT and net of a receipt, the status of what begins. It was typed in the grid, and Google told nobody.

import type { Catalog } from '../../schema/catalog';
import { blankFills } from '../../workbook/rows/blank-fills';
import { checkRecord } from '../../workbook/rows/check';
import { beginningsOf } from '../../workbook/rows/fills';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { issueIn, leftOutIn, valueIn } from '../../workbook/rows/sheet-row';
import type { Behind } from './behind-cell';

/**
 * Nothing where the row would contradict itself then: Check names that. What may be claimed back follows from them with the same act.
 * @param steps true: also the statuses of steps that somebody was given, on tabs of ours
 */
export function fillsBehind(read: ReadTable, catalog: Catalog, steps: boolean): readonly Behind[] {
  const { table } = read;
  const ofSteps = steps && !table.placement.adopted ? catalog.steps : [];
  const begins = beginningsOf(table, { steps: ofSteps });
  const amounts = table.fills.flatMap(({ gross, vat, net, amount }) => [...(amount ? [gross] : []), vat, net]);
  const keys = [...amounts, ...begins.map(({ status }) => status)];
  if (keys.length === 0) return [];
  const isLeftOut = leftOutIn(read);
  const isOpen = (record: ReadRecord, key: string) => valueIn(record, key) === null && issueIn(record, key) === null;
  return read.records.flatMap((record): readonly Behind[] => {
    const isBegun = begins.some(({ from, status }) => valueIn(record, from) !== null && isOpen(record, status));
    if (!(isBegun || amounts.some((key) => isOpen(record, key))) || isLeftOut(record)) return [];
    const all = blankFills(read, record, catalog);
    const fills = Object.entries(all).filter(([key]) => keys.includes(key));
    const whole = { ...record.values, ...Object.fromEntries(fills) };
    if (fills.length === 0 || checkRecord(table, whole, catalog).some(({ path }) => keys.includes(path))) return [];
    return fills.map(([key, becomes]) => ({ record, key, stands: null, becomes, wrote: null }));
  });
}
