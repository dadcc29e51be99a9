// PLACEHOLDER
import { cellText, type Grid } from '../schema/cell';
import { textKey } from '../schema/text';
import type { Lexicon } from './lexicon';

export function guessHeadingRow(
  grid: Grid,
  lexicon: Lexicon,
): { readonly row: number; readonly bandRow: number | null; readonly sure: boolean } | null {
  const scores = grid
    .slice(0, 10)
    .map((row) => row.filter((cell) => lexicon.tables.some(({ columns }) => columns.has(textKey(cellText(cell))))).length);
  const best = Math.max(0, ...scores);
  return best < 2 ? null : { row: scores.indexOf(best) + 1, bandRow: null, sure: true };
}
export function bandRowFor(_grid: Grid, _headingRow: number, _lexicon: Lexicon): number | null {
  return null;
}
