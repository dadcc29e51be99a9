// What to offer while somebody types: what other rows of the same column hold.

import { suggests } from '../../schema/traits';
import { textKey } from '../../schema/values/text';
import type { ReadTable } from './read-table';

/** Most for one column: a list that nobody can survey helps nobody. */
const most = 100;

/** By column key, most used first; of spellings that differ only in case or spaces the first. */
export function suggestionsOf(read: ReadTable): Readonly<Record<string, readonly string[]>> {
  const offering = read.columns.filter(({ column }) => suggests(column));
  return Object.fromEntries(offering.map(({ key }) => [key, mostUsed(read.records.map(({ values }) => values[key]))]));
}

function mostUsed(values: readonly unknown[]): readonly string[] {
  const uses = new Map<string, { readonly text: string; count: number }>();
  for (const value of values) {
    if (typeof value !== 'string' || value === '') continue;
    const use = uses.get(textKey(value)) ?? { text: value.trim(), count: 0 };
    use.count += 1;
    uses.set(textKey(value), use);
  }
  return [...uses.values()]
    .sort((one, other) => other.count - one.count)
    .slice(0, most)
    .map(({ text }) => text);
}
