// Names beside keys that are not what the row is called any more, since it was renamed in the grid. What somebody calls it otherwise stays.

import type { RefColumn } from '../../schema/kinds/ref';
import { wroteFor } from '../../workbook/references/derived';
import { referencesIn } from '../../workbook/references/reference-columns';
import { type Referents, referentsOf, resolved } from '../../workbook/references/referents';
import type { ReadTable } from '../../workbook/rows/read-table';
import { issueIn, leftOutIn, valueIn } from '../../workbook/rows/sheet-row';
import { type Behind, derivedBehind } from './behind-cell';

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
  const behind = derivedBehind(read, into);
  const isTakenOff = leftOutIn(read);
  return read.records.flatMap((record): readonly Behind[] => {
    const text = valueIn(record, key);
    if (typeof text !== 'string' || isTakenOff(record) || issueIn(record, into) !== null || issueIn(record, wroteKey) !== null) return [];
    const found = resolved(text, column, named);
    return 'problem' in found || found.row.name === '' ? [] : behind(record, found.row.name);
  });
}
