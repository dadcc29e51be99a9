// What words of a row mean, and which of the conditions that a rule asks it does not meet.

import type { Catalog, Word } from '../../schema/catalog';
import type { Condition } from '../../schema/deadline';
import type { Table } from '../../schema/table';
import { listedWords } from '../../schema/traits';
import type { Value, Values } from '../../schema/values/value';
import { wordFor } from '../../schema/values/words';

/** The first that does not hold; null where all do. A word that is on no list means nothing. */
export function unmetIn(
  { columns }: Pick<Table, 'columns'>,
  values: Values,
  when: readonly Condition[],
  catalog: Catalog,
): Condition | null {
  const meaning = wordMeaningIn({ columns }, catalog);
  return (
    when.find(({ column, means }) => {
      const is = meaning(column, values[column]);
      return is === null || !means.includes(is);
    }) ?? null
  );
}

/** What a word that stands in that column means; null: there is none, or it is on no list. */
export function wordMeaningIn(
  { columns }: Pick<Table, 'columns'>,
  { lists }: Catalog,
): (key: string, word: Value | undefined) => Word['means'] {
  return (key, word) => wordFor(String(word ?? ''), listedWords(columns[key], lists))?.means ?? null;
}
