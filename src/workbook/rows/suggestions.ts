// What to offer while somebody types: what other rows of the same column hold.

import { suggests } from '../../schema/traits';
import { timesOf } from '../../schema/values/grouping';
import { textKey } from '../../schema/values/text';
import { offeredMarks } from '../findings/alike-rows';
import type { ReadTable } from './read-table';
import { valueIn } from './sheet-row';

/** Most for one column: a list that nobody can survey helps nobody. */
const most = 100;

/** By column key, most used first, and under `marksOffered` what rows may be told to be one by; of spellings that differ only in case or spaces the first. */
export function suggestionsOf(read: ReadTable): Readonly<Record<string, readonly (string | readonly [id: string, text: string])[]>> {
  const offering = read.columns.filter(({ column }) => suggests(column));
  return {
    ...Object.fromEntries(offering.map(({ key }) => [key, mostUsed(read.records.map((record) => valueIn(record, key)))])),
    ...offeredMarks(read),
  };
}

function mostUsed(values: readonly unknown[]): readonly string[] {
  const uses = new Map<string, { readonly text: string; count: number }>();
  // A column holds the same few texts over and over.
  for (const [value, count] of timesOf(values)) {
    if (typeof value !== 'string' || value === '') continue;
    const use = uses.get(textKey(value)) ?? { text: value.trim(), count: 0 };
    use.count += count;
    uses.set(textKey(value), use);
  }
  return [...uses.values()]
    .sort((one, other) => other.count - one.count)
    .slice(0, most)
    .map(({ text }) => text);
}
