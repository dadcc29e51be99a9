// A small tracker for tests of guessing: headings with a few rows below, and what each heading should be taken for.

import type { Cell, Grid } from '../../../src/schema/values/cell';
import { isLocalDate } from '../../../src/schema/values/local-date';

export interface Sheet {
  readonly name: string;
  /** Key of the table that its rows are of. */
  readonly table: string;
  readonly headingRow: number;
  readonly grid: Grid;
  /** For each column the key that a person would choose, `''` to leave it alone, `*` where people would not agree. */
  readonly expected: readonly string[];
}

/** Cells of a line such as `Rig | 2026-03-02 | 4 | TRUE`: days, numbers and ticks are what they look like; `'4` is a text. */
export function cellsOf(line: string): readonly Cell[] {
  return line.split('|').map((part) => cellOf(part.trim()));
}

function cellOf(text: string): Cell {
  if (isLocalDate(text)) return { date: text, time: '00:00' };
  if (text.startsWith("'")) return text.slice(1);
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  return text === 'TRUE' || text === 'FALSE' ? text === 'TRUE' : text;
}

/** Lines of equal length, from A1 on. */
export function gridOf(lines: readonly string[]): Grid {
  const rows = lines.map(cellsOf);
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<Cell>(width - row.length).fill('')]);
}

/** `expected` is a line like the others; `-` is a column to leave alone, `*` one that is not judged, `frames?` one that may be asked about, `?` must. */
export function sheet(name: string, table: string, headingRow: number, lines: readonly string[], expected: string): Sheet {
  return {
    name,
    table,
    headingRow,
    grid: gridOf(lines),
    expected: expected.split('|').map((key) => (key.trim() === '-' ? '' : key.trim())),
  };
}
