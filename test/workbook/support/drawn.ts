// Tabs drawn as text, so that a test shows what a person would see.

import type { Cell, Grid } from '../../../src/schema/values/cell';
import { isLocalDate } from '../../../src/schema/values/local-date';

/**
 * A grid from lines such as `| CH_001 | Lama | 2026-03-02 |`: dates, numbers, TRUE and FALSE become cells of their kind, the rest are texts;
 * `'12` is the text 12. All rows are as long as the longest.
 */
export function drawn(picture: string): Grid {
  const lines = picture
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('|'));
  const rows = lines.map((line) => line.slice(1, -1).split('|').map(cellOf));
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<Cell>(width - row.length).fill('')]);
}

function cellOf(drawing: string): Cell {
  const text = drawing.trim();
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
  if (isLocalDate(text)) return { date: text, time: '00:00' };
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  return text.startsWith("'") ? text.slice(1) : text;
}
