// Which of the conditions that a rule asks of a row it does not meet.

import type { Catalog } from '../../schema/catalog';
import type { Condition } from '../../schema/deadline';
import type { Table } from '../../schema/table';
import { listedWords } from '../../schema/traits';
import type { Values } from '../../schema/values/value';
import { wordFor } from '../../schema/values/words';

/** The first that does not hold; null where all do. A word that is on no list means nothing. */
export function unmetIn(
  { columns }: Pick<Table, 'columns'>,
  values: Values,
  when: readonly Condition[],
  { lists }: Catalog,
): Condition | null {
  return (
    when.find(({ column, means }) => {
      const is = wordFor(String(values[column] ?? ''), listedWords(columns[column], lists))?.means ?? null;
      return is === null || !means.includes(is);
    }) ?? null
  );
}
