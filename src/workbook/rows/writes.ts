// Records back to cells: only what changed, in runs of neighbours, so that a person's own columns are never written over.

import type { Catalog } from '../../schema/catalog';
import { writeCell } from '../../schema/column';
import { liveCountOf } from '../../schema/kinds/stamp';
import type { Cell } from '../../schema/values/cell';
import { runsOf } from '../../schema/values/grouping';
import type { Values } from '../../schema/values/value';
import type { FoundColumn, ReadTable } from './read-table';

/** Cells to write, from `row` and `column` (both from 1); all rows equally long. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
}

/** The given values of one row, one block for each run of adjacent columns. Values whose column the tab lacks are dropped. */
export function rowBlocks(read: ReadTable, row: number, values: Values, catalog: Catalog): readonly CellBlock[] {
  const changed = read.columns.filter(({ key }) => values[key] !== undefined);
  return blocksOf(changed, row, [values], catalog);
}

/** New rows below the last one. Every column of ours is written, blank ones too; a person's columns between them are not. */
export function appendBlocks(read: ReadTable, rows: readonly Values[], catalog: Catalog): readonly CellBlock[] {
  return rows.length === 0 ? [] : blocksOf(read.columns, read.lastRow + 1, rows, catalog);
}

/** Rows of values in some columns of a tab, one block for each run of adjacent columns. */
export function blocksOf(columns: readonly FoundColumn[], row: number, rows: readonly Values[], catalog: Catalog): readonly CellBlock[] {
  // Values would end the formulas there.
  const sorted = columns.filter(({ column }) => liveCountOf(column) === null).sort((one, other) => one.at - other.at);
  return runsOf(sorted, ({ at }) => at).map((run) => ({
    row,
    column: run[0].at + 1,
    cells: rows.map((values) => run.map(({ key, column }) => writeCell(values[key] ?? null, column, catalog))),
  }));
}
