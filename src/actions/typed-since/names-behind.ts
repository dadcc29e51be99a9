// Names beside keys that are not what the row is called any more, since it was renamed in the grid. What somebody calls it otherwise stays.

import type { RefColumn } from '../../schema/kinds/ref';
import type { Values } from '../../schema/values/value';
import { derivedState, wroteFor } from '../../workbook/references/derived';
import { referencesIn } from '../../workbook/references/reference-columns';
import { type Referents, referentsOf, resolved } from '../../workbook/references/referents';
import type { ReadTable } from '../../workbook/rows/read-table';
import { leftOutIn, valueIn } from '../../workbook/rows/sheet-row';
import type { Behind } from './behind-cell';

/** Reads nothing where no row names one. */
export function namesBehind(read: ReadTable, readsOf: (tables: readonly string[]) => readonly ReadTable[]): readonly Behind[] {
  return referencesIn(read.table).flatMap(([key, column]) => {
    if (column.nameInto === null || !read.records.some((record) => typeof valueIn(record, key) === 'string')) return [];
    const reads = readsOf(column.to);
    return reads.length === 0 ? [] : namesBehindOf(read, key, column, referentsOf(reads));
  });
}

/** The same of one column, with the rows that it may name. */
export function namesBehindOf(read: ReadTable, key: string, column: RefColumn, named: Referents): readonly Behind[] {
  const into = column.nameInto ?? '';
  const wroteKey = wroteFor(read.table, into) ?? '';
  if (!read.columns.some((one) => one.key === into)) return [];
  const isKept = read.columns.some((one) => one.key === wroteKey);
  const isTakenOff = leftOutIn(read);
  return read.records.flatMap((record): readonly Behind[] => {
    const text = valueIn(record, key);
    if (typeof text !== 'string' || isTakenOff(record) || record.issues.some(({ path }) => path === into || path === wroteKey)) return [];
    const found = resolved(text, column, named);
    if ('problem' in found || found.row.name === '') return [];
    const becomes = found.row.name;
    const [stands, last] = [valueIn(record, into), valueIn(record, wroteKey)];
    if (derivedState(stands, last, becomes) !== 'ours' || (stands === becomes && !isKept)) return [];
    return [{ record, key: into, stands, becomes, wrote: isKept ? { key: wroteKey, stands: last } : null }];
  });
}

/**
 * The name beside a reference that was just looked up, with what is remembered of it: filled where nothing stands there, changed where what stands there
 * was written by us for the row that was named before. Where it is not known what stands there, nothing.
 * @param isKnown whether the values say what stands in that column
 */
export function nameBeside(
  table: Parameters<typeof wroteFor>[0],
  into: string,
  name: string,
  values: Values,
  isKnown: (key: string) => boolean,
): Values {
  const wroteKey = wroteFor(table, into);
  if (wroteKey === null || !isKnown(into)) return {};
  const [stands, last] = [values[into] ?? null, values[wroteKey] ?? null];
  if (derivedState(stands, last, name) !== 'ours') return {};
  return { [into]: name, ...(isKnown(wroteKey) && { [wroteKey]: name }) };
}
