// A pasted breakdown, whatever it looks like: castings in columns, a list by shot, a matrix.

import { castColumns, columnsSaid } from './columns';
import { matrixSaid } from './matrix';
import type { CastNames, SaidBreakdown } from './said-casting';
import { isShotList, shotsSaid } from './shot-list';

/** The same cells and the same names give the same. Nothing is guessed of a cell: what may mean two things is refused with its place. */
export function readBreakdown(cells: readonly (readonly string[])[], names: CastNames): SaidBreakdown {
  const columns = castColumns(cells);
  if (columns !== null) return columnsSaid(cells, columns, names);
  return isShotList(cells) ? shotsSaid(cells, names) : matrixSaid(cells, names);
}
