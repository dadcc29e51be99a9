// Cells of many rows that become something else, as few blocks to write.

import type { Cell, Grid } from '../../schema/values/cell';
import { runsOf } from '../../schema/values/grouping';
import type { FoundColumn } from './read-table';

/** Rows that are written in one go where not many others stand between them; where they are many runs, all of them. */
const gap = 40;
const mostRuns = 12;

/** Cells of some columns that become something else, as blocks to write: few, however many rows they are of. */
export function changedBlocks(
  columns: readonly FoundColumn[],
  grid: Grid,
  becomes: (column: FoundColumn, cell: Cell, line: readonly Cell[]) => Cell,
): { readonly rows: number; readonly blocks: readonly { readonly row: number; readonly column: number; readonly cells: Grid }[] } {
  const inOrder = [...columns].sort((one, other) => one.at - other.at);
  const after = (line: readonly Cell[]) => inOrder.map((column) => becomes(column, line[column.at] ?? '', line));
  const changed = grid.flatMap((line, at) => (after(line).some((cell, nth) => cell !== (line[inOrder[nth]?.at ?? -1] ?? '')) ? [at] : []));
  const near = runsOf(changed, (row) => row, gap);
  const runs = near.length > mostRuns ? [changed] : near;
  const blocks = runs.flatMap((rows) => {
    const [first = 0] = rows;
    const lines = grid.slice(first, (rows[rows.length - 1] ?? first) + 1);
    return runsOf(inOrder, ({ at }) => at).map((run) => ({
      row: first + 1,
      column: run[0].at + 1,
      cells: lines.map((line) => run.map((column) => becomes(column, line[column.at] ?? '', line))),
    }));
  });
  return { rows: changed.length, blocks };
}
