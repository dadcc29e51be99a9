// What Check workbook says of cells that are to follow: dates of answers that are blank, names beside keys that are not those of now.

import type { Catalog } from '../../schema/catalog';
import { writeCell } from '../../schema/column';
import { isLocalDate } from '../../schema/values/local-date';
import { type InspectedCells, isFixed, type Occurrence, seenAt } from '../../workbook/findings/occurrence';
import type { ReadTable } from '../../workbook/rows/read-table';
import { amountsBlank, answersBlank, namesBlank, namesOld } from '../messages/typed-since';
import { behindIn } from './behind';

/** @param readsOf the tabs in use of those declared tables, each read once */
export function behindToRepair(
  inspected: InspectedCells & { readonly read: ReadTable },
  catalog: Catalog,
  readsOf: (tables: readonly string[]) => readonly ReadTable[],
): readonly Occurrence[] {
  const { read } = inspected;
  return behindIn(read, catalog, readsOf).flatMap(({ record, key, stands, becomes }) => {
    const column = read.columns.find((one) => one.key === key);
    if (column === undefined || becomes === stands || isFixed(inspected, record.row, column.at)) return [];
    const how = isLocalDate(becomes) ? 'answer' : typeof becomes === 'number' ? 'amount' : stands === null ? 'blank' : 'old';
    const cell = writeCell(becomes, column.column, catalog);
    const say = (count: number) => sayings[how]({ count, heading: column.heading });
    return [seenAt(inspected, record, column, { kind: 'rule', likeness: `${how} behind`, becomes: cell, say })];
  });
}

const sayings = { amount: amountsBlank, answer: answersBlank, blank: namesBlank, old: namesOld };
