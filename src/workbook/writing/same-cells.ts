// Blocks of cells that stand apart and hold the same: one call writes one value into any number of ranges, and another value takes another call.

import type { Cell } from '../../schema/values/cell';
import { groupedBy, runsOf } from '../../schema/values/grouping';
import { lettersOf } from '../layout/cell-name';
import type { CellBlock } from '../rows/writes';

/** One value for several cells of a column, which counts from 1; runs of rows from above to below. */
export interface SameCells {
  readonly column: number;
  readonly value: Cell;
  readonly rows: readonly { readonly first: number; readonly last: number }[];
  /** The same rows as Google writes them: `H5:H9`. */
  readonly ranges: readonly string[];
}

/** What takes fewest calls, one for each of either: `blocks` as they came, or what was in them value by value. Every cell is in one of them, and no other is. */
export interface FewWrites {
  readonly blocks: readonly CellBlock[];
  readonly same: readonly SameCells[];
}

/** Blocks of the same columns are judged together: all of them are written value by value, or none. */
export function fewWrites(all: readonly CellBlock[]): FewWrites {
  const spans = groupedBy(all, ({ column, cells }) => `${column}/${cells[0]?.length ?? 0}`);
  const judged = [...spans.values()].map((blocks) => {
    const same = sameCells(blocks);
    return same.length < blocks.length ? { blocks: [], same } : { blocks, same: [] };
  });
  return { blocks: judged.flatMap(({ blocks }) => blocks), same: judged.flatMap(({ same }) => same) };
}

function sameCells(blocks: readonly CellBlock[]): readonly SameCells[] {
  const cells = blocks.flatMap(({ row, column, cells: lines }) =>
    lines.flatMap((line, down) => line.map((value, right) => ({ row: row + down, column: column + right, value }))),
  );
  return [...groupedBy(cells, ({ column, value }) => `${column}/${JSON.stringify(value)}`).values()].map((alike) => {
    const rows = alike.map(({ row }) => row).sort((one, other) => one - other);
    const runs = runsOf(rows, (row) => row).map((run) => ({ first: run[0], last: run[run.length - 1] ?? run[0] }));
    const letters = lettersOf(alike[0].column - 1);
    const ranges = runs.map(({ first, last }) => `${letters}${first}:${letters}${last}`);
    return { column: alike[0].column, value: alike[0].value, rows: runs, ranges };
  });
}

/** As blocks of one column. */
export function blocksOfSame({ column, value, rows }: SameCells): readonly CellBlock[] {
  return rows.map(({ first, last }) => ({ row: first, column, cells: Array.from({ length: last - first + 1 }, () => [value]) }));
}
