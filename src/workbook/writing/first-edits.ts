// How many of many changed rows one submit takes, so that it ends before Google ends it.

import type { Values } from '../../schema/values/value';

/** Rows that one submit changes, and values of columns that differ: each of those may be a call, at half a second in the worst hour, and as many may follow from them. */
export const mostEditedAtOnce = 1_000;
export const mostValuesAtOnce = 300;

/** What one submit takes of them, and what comes after it. */
export function inSubmits<E extends { readonly changes: Values }>(
  all: readonly E[],
): { edits: readonly E[]; later: readonly E[]; more: number } {
  const edits = firstEdits(all);
  const later = all.slice(edits.length);
  return { edits, later, more: later.length };
}

/** The first of them, one at least, in their order. */
export function firstEdits<E extends { readonly changes: Values }>(edits: readonly E[]): readonly E[] {
  const known = new Set<string>();
  for (const [at, { changes }] of edits.slice(0, mostEditedAtOnce).entries()) {
    for (const [key, value] of Object.entries(changes)) known.add(`${key}/${JSON.stringify(value)}`);
    if (known.size > mostValuesAtOnce && at > 0) return edits.slice(0, at);
  }
  return edits.slice(0, mostEditedAtOnce);
}
