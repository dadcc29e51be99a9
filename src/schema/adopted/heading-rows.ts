// Which of a tab's first rows its headings stand in: people put titles, notes and logos above them.

import { type Cell, cellText, type Grid } from '../values/cell';
import { textKey } from '../values/text';

/** Rows that are looked at. */
export const firstRows = 20;

/**
 * The row (from 0) with the most of those headings. The one where they stood so far is kept unless another has more; one heading alone is a word
 * like any other.
 */
export function likeliestRow(rows: Grid, headings: readonly string[], before: number): number {
  const wanted = new Set(headings.map(textKey));
  let best = before;
  let most = wantedIn(rows[before] ?? [], wanted, -1);
  if (most === wanted.size) return before;
  for (const [row, cells] of rows.slice(0, firstRows).entries()) {
    const count = wantedIn(cells, wanted, most);
    if (count > most && count >= Math.min(2, wanted.size)) [best, most] = [row, count];
  }
  return best;
}

/** How many of the wanted a row has. Of one that cannot come to more than `most` any more the rest is not looked at: most rows are no headings. */
function wantedIn(cells: readonly Cell[], wanted: ReadonlySet<string>, most: number): number {
  const found = new Set<string>();
  let left = cells.length;
  for (const cell of cells) {
    if (found.size + left <= most) break;
    left -= 1;
    const key = textKey(cellText(cell));
    if (wanted.has(key)) found.add(key);
  }
  return found.size;
}
