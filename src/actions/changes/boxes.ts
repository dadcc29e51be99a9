// Boxes to tick for rows that come to stand below the last one that has them.

import type { Ports } from '../../ports';
import { lastBox } from '../../schema/box-rows';
import { controlOf } from '../../schema/column';
import type { ReadTable } from '../../workbook/rows/read-table';

/**
 * To be called before rows `first` to `last` (from 1) are written. Costs nothing but once in fifty rows: one round trip for each column of boxes, which
 * take the rule of the column's first row. A tab of the person's own is left as it is: rows that are put in there take after their neighbours.
 */
export function extendBoxes(ports: Ports, { table, columns, sheetId }: ReadTable, first: number, last: number): void {
  const [before, to] = [lastBox(first - 1), lastBox(last)];
  if (table.placement.adopted || to === before) return;
  for (const { at, column } of columns)
    if (controlOf(column) === 'flag') ports.book.extendRule(sheetId, at, table.placement.headingRow, before + 1, to);
}
