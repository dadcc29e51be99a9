// The cells of one column below the headings, as texts: what guesses by contents look at.

import { type Cell, cellText, type Grid, isBlank } from '../../schema/values/cell';

/** Cells from the row after the headings to the last one; blank ones are left out. */
export function columnCells(grid: Grid, headingRow: number, at: number): readonly Cell[] {
  return grid.slice(headingRow).flatMap((row) => {
    const cell = row[at];
    return cell === undefined || isBlank(cell) ? [] : [cell];
  });
}

/** Samples of a column that people are shown. */
export const samplesShown = 3;

/** The first different texts of a column, in its order. */
export function samplesOf(cells: readonly Cell[], count: number): readonly string[] {
  const samples = new Set<string>();
  for (const cell of cells) {
    samples.add(cellText(cell).trim());
    if (samples.size === count) break;
  }
  return [...samples];
}
