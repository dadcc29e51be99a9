// Which rows of a person's own tab are rows of its table: not the titles between them, the blank ones, the totals and notes below.

import { cellText, type Grid, isBlank } from '../schema/cell';
import type { Table } from '../schema/table';
import type { FoundColumn } from './read-table';

/** PLACEHOLDER. Rows of the sheet, from 1. */
export function ownRows(table: Table, columns: readonly FoundColumn[], grid: Grid): readonly number[] {
  const at = columns.find(({ key }) => key === table.name)?.at ?? -1;
  return grid.flatMap((cells, index) =>
    index >= table.placement.headingRow && !isBlank(cells[at]) && !/^total/i.test(cellText(cells[at] ?? '')) ? [index + 1] : [],
  );
}

export function asidesIn(
  _table: Table,
  _columns: readonly FoundColumn[],
  _grid: Grid,
): readonly { readonly row: number; readonly why: 'title' | 'total' | 'note' | 'legend' }[] {
  return [];
}
