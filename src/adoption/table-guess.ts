// PLACEHOLDER
import { cellText, type Grid } from '../schema/cell';
import { textKey } from '../schema/text';
import type { Lexicon } from './lexicon';

export function guessTable(
  grid: Grid,
  { headingRow }: { headingRow: number; bandRow: number | null },
  { tables }: Lexicon,
): { readonly table: string; readonly sure: boolean } {
  const scores = tables.map(({ columns }) => (grid[headingRow - 1] ?? []).filter((cell) => columns.has(textKey(cellText(cell)))).length);
  return { table: tables[scores.indexOf(Math.max(...scores))]?.key ?? '', sure: true };
}
