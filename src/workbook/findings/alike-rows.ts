// Rows that may be one: the same shop, day and amount, or the same link. Two train tickets are as well, so it is asked and never refused.

import { textHash, textKey } from '../../schema/values/text';
import type { Value, Values } from '../../schema/values/value';
import type { ReadTable } from '../rows/read-table';
import { leftOutIn, valueIn } from '../rows/sheet-row';

/** Among what is offered for a form, beside the keys of columns, which never have a blank in them. */
export const marksOffered = 'rows alike';

/** Only the last rows are looked at while somebody types: Check looks at all. */
const most = 500;

/** What rows share that may be one. */
export interface AlikeMark {
  readonly columns: readonly string[];
  readonly mark: string;
}

/** One for each of the declared groups of columns that are all filled. */
function alikeMarks({ spend }: Pick<ReadTable['table'], 'spend'>, valueAt: (key: string) => Value): readonly AlikeMark[] {
  return (spend?.once ?? []).flatMap((columns, group) => {
    const values = columns.map(valueAt);
    if (values.some((value) => value === null || value === '')) return [];
    const said = JSON.stringify(values.map((value) => (typeof value === 'string' ? textKey(value) : value)));
    // What is offered is for a page, and need not be long.
    return [{ columns, mark: `${group}${textHash(said).toString(36)}` }];
  });
}

export function alikeMarksIn(table: Pick<ReadTable['table'], 'spend'>, values: Values): readonly AlikeMark[] {
  return alikeMarks(table, (key) => values[key] ?? null);
}

/** IDs with their marks, of the last rows; none for a tab on which nothing is asked about. */
export function offeredMarks(read: ReadTable): Readonly<Record<string, readonly (readonly [id: string, mark: string])[]>> {
  if ((read.table.spend?.once ?? []).length === 0) return {};
  const last = read.records.slice(-most);
  const pairs = last.flatMap((record) =>
    alikeMarks(read.table, (key) => valueIn(record, key)).map(({ mark }) => [record.id, mark] as const),
  );
  return { [marksOffered]: pairs };
}

/** Rows that are like one above them, by the columns in which they are. */
export function rowsAlike(read: ReadTable): readonly { readonly row: number; readonly columns: readonly string[] }[] {
  const seen = new Set<string>();
  const isLeftOut = leftOutIn(read);
  if ((read.table.spend?.once ?? []).length === 0) return [];
  return read.records
    .filter((record) => !isLeftOut(record))
    .flatMap((record) => {
      const marks = alikeMarks(read.table, (key) => valueIn(record, key));
      const again = marks.filter(({ mark }) => seen.has(mark));
      for (const { mark } of marks) seen.add(mark);
      return again.slice(0, 1).map(({ columns }) => ({ row: record.row, columns }));
    });
}
