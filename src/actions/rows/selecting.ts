// Selecting a cell, and saying so where it cannot be seen.

import type { Ports, Tab } from '../../ports';
import { lettersOf } from '../../workbook/layout/cell-name';
import { columnHidden, rowFiltered, rowHidden } from '../messages/rows';
import { Refusal } from '../transaction/failure';

/** Row and column from 1. @throws Refusal: conflict for a cell that a filter or the person hides, so that nobody types into its neighbour */
export function selectCell(ports: Ports, { sheetId, name }: Tab, row: number, column: number): void {
  const found = ports.book.select(sheetId, row, column);
  if (found === 'filter') throw new Refusal('conflict', rowFiltered({ row, tab: name }));
  if (found === 'row') throw new Refusal('conflict', rowHidden({ row, tab: name }));
  if (found === 'column') throw new Refusal('conflict', columnHidden({ letters: lettersOf(column - 1), tab: name }));
}
