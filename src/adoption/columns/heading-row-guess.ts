// Which row the headings stand in: below a title, blank rows, a logo or a row of bands.

import type { HeadingPlace } from '../../schema/adopted/placement';
import { type Cell, cellText, type Grid, isBlank } from '../../schema/values/cell';
import { isBandRow } from './bands';
import type { Lexicon } from './lexicon';
import { barePhrase, phraseOf } from './phrase';
import { hasPart, partCalled, stepPhrase } from './step-phrase';

/** Rows that are looked at. */
export const rowsLookedAt = 10;

export interface GuessedHeadingRow extends HeadingPlace {
  readonly sure: boolean;
}

/** Null: no row among the first ten has headings, the data begins in the first row. */
export function guessHeadingRow(grid: Grid, lexicon: Lexicon): GuessedHeadingRow | null {
  const known = grid.slice(0, rowsLookedAt).map((row) => knownHeadings(row, lexicon));
  const best = Math.max(0, ...known);
  const row = best < 2 ? strangeHeadings(grid) : known.indexOf(best) + 1;
  if (row === null) return null;
  // Bands name steps and may be known better than the headings below them.
  const below = isBandRow(grid, row, row + 1, lexicon) && (known[row] ?? 0) > 0;
  const headingRow = below ? row + 1 : row;
  const rival = Math.max(0, ...known.filter((_count, index) => index !== row - 1 && index !== headingRow - 1));
  return { headingRow, bandRow: bandRowFor(grid, headingRow, lexicon), sure: best >= 3 && rival * 2 < best };
}

/** The row of bands for a heading row that the person chose: the one above it, if it is one. */
export function bandRowFor(grid: Grid, headingRow: number, lexicon: Lexicon): number | null {
  return isBandRow(grid, headingRow - 1, headingRow, lexicon) ? headingRow - 1 : null;
}

/** Cells that are headings we know; nought for a row that has anything but short texts in it. */
function knownHeadings(row: readonly Cell[], lexicon: Lexicon): number {
  const filled = row.filter((cell) => !isBlank(cell));
  const texts = filled.filter((cell) => typeof cell === 'string' && cell.trim().length <= 60);
  if (texts.length < filled.length * 0.8) return 0;
  return texts.filter((cell) => isKnown(cellText(cell), lexicon)).length;
}

/** True for a heading that means something in any table. */
export function isKnown(heading: string, lexicon: Lexicon): boolean {
  return [phraseOf(heading), barePhrase(heading)].some((phrase) => {
    if (phrase === '') return false;
    if (hasPart(phrase, lexicon) || lexicon.tables.some(({ columns }) => columns.has(phrase))) return true;
    const step = stepPhrase(phrase, lexicon);
    return step !== null && (step.rest === '' || lexicon.tables.some((table) => partCalled(step.rest, table) !== null));
  });
}

/** Headings in words that we do not know: three different texts or more, above a row in which not all are texts. */
function strangeHeadings(grid: Grid): number | null {
  const found = grid.slice(0, rowsLookedAt).findIndex((row, index) => {
    const filled = row.filter((cell) => !isBlank(cell));
    const texts = new Set(filled.flatMap((cell) => (typeof cell === 'string' ? [phraseOf(cell)] : [])));
    const below = (grid[index + 1] ?? []).filter((cell) => !isBlank(cell));
    return texts.size >= 3 && texts.size === filled.length && below.length >= 3 && below.some((cell) => typeof cell !== 'string');
  });
  return found < 0 ? null : found + 1;
}
