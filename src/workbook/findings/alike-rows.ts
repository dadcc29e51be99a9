// Rows that may be one: the same shop, day and amount, the same number of a shop, the same link, the same serial number, or the same name within one episode
// and type. Two train tickets are as well, so it is asked and never refused.

import { isRemark } from '../../schema/kinds/text';
import { identityOf } from '../../schema/traits';
import { textHash, textKey } from '../../schema/values/text';
import type { Value, Values } from '../../schema/values/value';
import type { ReadTable } from '../rows/read-table';
import { leftOutIn, valueIn } from '../rows/sheet-row';

/** Among what is offered for a form, beside the keys of columns, which never have a blank in them. */
export const marksOffered = 'rows alike';

/** Only the last rows are looked at while somebody types: Check looks at all. Names come again more seldom, and later. */
const most = { once: 500, called: 2_000 } as const;

/** What rows share that may be one. */
export interface AlikeMark {
  readonly columns: readonly string[];
  /** The column beside which it is asked. */
  readonly path: string;
  readonly mark: string;
}

type Alike = Pick<ReadTable['table'], 'once' | 'spend' | 'called' | 'columns' | 'name'>;

/** One for each of the declared groups of columns that are all filled. */
function onceMarks({ once, spend, columns: declared }: Alike, valueAt: (key: string) => Value): readonly AlikeMark[] {
  if (spend?.lineOf !== undefined && (valueAt(spend.lineOf) ?? '') !== '') return [];
  return once.flatMap((columns, group) => {
    const values = columns.map(valueAt);
    if (values.some((value, at) => value === null || value === '' || isRemark(String(value), declared[columns[at] ?? '']))) return [];
    const said = columns.map((key, at) => spelledIn(values[at] ?? null, declared[key]));
    return [{ columns, path: columns[columns.length - 1] ?? '', mark: markOf(String(group), said) }];
  });
}

/** One for the name, where another row may bear it too: what is refused is no question. */
function calledMarks({ called, columns, name }: Alike, valueAt: (key: string) => Value): readonly AlikeMark[] {
  const text = valueAt(name);
  if (typeof text !== 'string' || text.trim() === '') return [];
  return called.flatMap(({ columns: named, within, harmless }, group) => {
    if (harmless === null || !named.includes(name)) return [];
    const said = [identityOf(text, columns[name]), ...within.map((key) => spelled(valueAt(key) ?? ''))];
    return [{ columns: [name, ...within], path: name, mark: markOf(`c${group}`, said) }];
  });
}

function spelledIn(value: Value, column: Alike['columns'][string] | undefined): Value {
  return typeof value === 'string' ? identityOf(value, column) : value;
}

function spelled(value: Value): Value {
  return typeof value === 'string' ? textKey(value) : value;
}

/** What is offered is for a page, and need not be long. */
function markOf(group: string, said: readonly Value[]): string {
  return `${group}${textHash(JSON.stringify(said)).toString(36)}`;
}

export function alikeMarksIn(table: Alike, values: Values): readonly AlikeMark[] {
  const valueAt = (key: string) => values[key] ?? null;
  return [...onceMarks(table, valueAt), ...calledMarks(table, valueAt)];
}

/** True where a name may be borne by several rows and is asked about: what its form is offered is long, and asked for once it is opened. */
export function isAskedByName({ id, called }: Pick<ReadTable['table'], 'id' | 'called'>): boolean {
  return id !== null && called.some(({ harmless }) => harmless !== null);
}

/** IDs with their marks, of the last rows; none for a tab on which nothing is asked about. */
export function offeredMarks(read: ReadTable): Readonly<Record<string, readonly (readonly [id: string, mark: string])[]>> {
  const { table, records } = read;
  const isNamed = isAskedByName(table);
  const isOnce = table.once.length > 0;
  if (!isNamed && !isOnce) return {};
  const isLeftOut = leftOutIn(read);
  const pairs = (marks: typeof onceMarks, last: number) =>
    records
      .slice(-last)
      .filter((record) => !isLeftOut(record))
      .flatMap((record) => marks(table, (key) => valueIn(record, key)).map(({ mark }) => [record.id, mark] as const));
  return { [marksOffered]: [...(isOnce ? pairs(onceMarks, most.once) : []), ...(isNamed ? pairs(calledMarks, most.called) : [])] };
}

/** Rows that are like one above them, by the columns in which they are. */
export function rowsAlike(read: ReadTable): readonly { readonly row: number; readonly columns: readonly string[] }[] {
  const seen = new Set<string>();
  const isLeftOut = leftOutIn(read);
  if (read.table.once.length === 0) return [];
  return read.records
    .filter((record) => !isLeftOut(record))
    .flatMap((record) => {
      const marks = onceMarks(read.table, (key) => valueIn(record, key));
      const again = marks.filter(({ mark }) => seen.has(mark));
      for (const { mark } of marks) seen.add(mark);
      return again.slice(0, 1).map(({ columns }) => ({ row: record.row, columns }));
    });
}
