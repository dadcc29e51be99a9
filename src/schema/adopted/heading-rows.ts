// Which of a tab's first rows its headings stand in: people put titles, notes and logos above them.

import { textKey } from '../values/text';

/** Rows that are looked at. */
export const firstRows = 20;

/**
 * The row (from 0) with the most of those headings. The one where they stood so far is kept unless another has more; one heading alone is a word
 * like any other.
 */
export function likeliestRow(rows: readonly (readonly string[])[], headings: readonly string[], before: number): number {
  const wanted = new Set(headings.map(textKey));
  const found = (row: readonly string[] | undefined) => new Set((row ?? []).map(textKey).filter((key) => wanted.has(key))).size;
  let best = before;
  let most = found(rows[before]);
  if (most === wanted.size) return before;
  for (const [row, texts] of rows.slice(0, firstRows).entries()) {
    const count = found(texts);
    if (count > most && count >= Math.min(2, wanted.size)) [best, most] = [row, count];
  }
  return best;
}
