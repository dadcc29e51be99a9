// Where the headings of a tab stand, and the bands above them.

import { type Cell, cellText, type Grid, isBlank, isDateCell } from '../schema/cell';
import { senseOf } from './heading-sense';
import { headingKey, type Lexicon } from './lexicon';
import type { HeadingPlace } from './shape';

/** Rows looked at from the top. */
const rowsTried = 10;

/** Headings that must be known, and the share of a row that they must be, for it to be the heading row. */
const fewest = 2;
const least = 0.3;

/** Null: no heading row among the first ten rows. */
export function guessHeadingRow(grid: Grid, lexicon: Lexicon): (HeadingPlace & { readonly sure: boolean }) | null {
  const scores = grid.slice(0, rowsTried).map((row) => headingScore(row, lexicon));
  const best = Math.max(0, ...scores);
  if (best < fewest) return null;
  const headingRow = scores.indexOf(best) + 1;
  return { headingRow, bandRow: bandRowFor(grid, headingRow, lexicon), sure: best >= fewest + 2 };
}

/** Known headings of the table that knows most of them, 0 for a row that cannot be one of headings. */
function headingScore(row: readonly Cell[], lexicon: Lexicon): number {
  const filled = row.filter((cell) => !isBlank(cell));
  const texts = filled.filter((cell): cell is string => typeof cell === 'string');
  if (texts.length < fewest || filled.some(isDateCell) || texts.length < filled.length * 0.8) return 0;
  const counts = lexicon.tables.map((table) => {
    const keys = texts.map((text) => senseOf(text, null, table, lexicon)?.key).filter((key) => key !== undefined);
    return new Set(keys).size + (keys.length - new Set(keys).size) / 2;
  });
  const best = Math.max(0, ...counts);
  return best >= filled.length * least ? best : 0;
}

/** The row above the headings, if it is one of bands: fewer texts than headings, at least one of them the name of a step or over several columns. */
export function bandRowFor(grid: Grid, headingRow: number, lexicon: Lexicon): number | null {
  const above = grid[headingRow - 2] ?? [];
  const texts = above.flatMap((cell, at) => (isBlank(cell) ? [] : [{ at, key: headingKey(cellText(cell)) }]));
  const headings = (grid[headingRow - 1] ?? []).filter((cell) => !isBlank(cell)).map((cell) => headingKey(cellText(cell)));
  const areFewer = texts.length > 0 && texts.length < headings.length;
  const areSteps = texts.some(({ key }) => lexicon.steps.has(key));
  const repeats = new Set(headings).size < headings.length;
  return areFewer && (areSteps || (repeats && texts.length > 1)) ? headingRow - 1 : null;
}
