// PLACEHOLDER
import { cellText, type Grid } from '../schema/cell';
import { textKey } from '../schema/text';
import type { Lexicon } from './lexicon';

export interface GuessedColumn {
  readonly at: number;
  readonly heading: string;
  readonly band: string | null;
  readonly key: string;
  readonly sure: boolean;
}
export function guessColumns(
  grid: Grid,
  { headingRow }: { headingRow: number; bandRow: number | null },
  table: string,
  { tables }: Lexicon,
): readonly GuessedColumn[] {
  const columns = tables.find(({ key }) => key === table)?.columns;
  const taken = new Set<string>();
  return (grid[headingRow - 1] ?? []).map((cell, at) => {
    const heading = cellText(cell).trim();
    const key = columns?.get(textKey(heading)) ?? '';
    const free = key !== '' && !taken.has(key);
    taken.add(key);
    return { at, heading, band: null, key: free ? key : '', sure: true };
  });
}
