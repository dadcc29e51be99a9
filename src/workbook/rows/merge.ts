// Two people changed the same row: what can be written, and what has to be asked.

import type { Value, Values } from '../../schema/values/value';

/** `write`: changes that nobody else made or contradicted; `theirs`: what stands now in the fields that both changed differently. */
export interface Merged {
  readonly write: Values;
  readonly theirs: Values;
}

/**
 * Compares field by field. A change that is already there is dropped; a field that somebody else changed to something else is in conflict.
 * @param loaded what the form was filled with
 * @param changes only the fields that the person changed
 * @param now the row as it stands
 */
export function mergeOf(loaded: Values, changes: Values, now: Values): Merged {
  const write: Record<string, Value> = {};
  const theirs: Record<string, Value> = {};
  for (const [key, mine] of Object.entries(changes)) {
    const current = now[key] ?? null;
    if (current === mine) continue;
    if (current === (loaded[key] ?? null)) write[key] = mine;
    else theirs[key] = current;
  }
  return { write, theirs };
}
