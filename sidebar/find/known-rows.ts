// Rows that were looked for: what was typed since narrows them here, and only where it does not the server is asked again.

import type { FoundRow, RowsFound } from '../../src/contract/where';
import { textKey } from '../../src/schema/values/text';
import { nearness } from '../../src/workbook/references/called-like';

/** An answer, and what it answers. */
export interface Asked {
  readonly text: string;
  readonly found: RowsFound;
}

/** One letter is in nearly every row. */
const fewest = 2;

/** More than these nobody reads; another letter narrows them. */
const mostShown = 8;

export function isWorthAsking(text: string): boolean {
  return textKey(text).length >= fewest;
}

/** The rows for that text out of an answer; null: it was for something else, or there were more than it holds. */
export function rowsKnown(asked: Asked | null, text: string): { readonly rows: readonly FoundRow[]; readonly more: number } | null {
  if (asked === null || !isWorthAsking(text)) return null;
  const [before, now] = [textKey(asked.text), textKey(text)];
  if (before === now) return shown(asked.found.rows, asked.found.more);
  if (asked.found.more > 0 || !now.includes(before)) return null;
  const fitting = asked.found.rows.flatMap((row) => {
    const fit = nearness(now, [row.id, row.name, ...(row.also ?? [])]);
    return fit === null ? [] : [{ row, fit }];
  });
  return shown(
    fitting.sort((one, other) => one.fit - other.fit).map(({ row }) => row),
    0,
  );
}

function shown(rows: readonly FoundRow[], more: number) {
  return { rows: rows.slice(0, mostShown), more: more + Math.max(0, rows.length - mostShown) };
}
