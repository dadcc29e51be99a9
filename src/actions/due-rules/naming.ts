// Which row of another tab a text names, so that two spellings of one partner are one.

import type { Catalog } from '../../schema/catalog';
import type { Table } from '../../schema/table';
import { identityOf, tablesNamedBy } from '../../schema/traits';
import type { Value, Values } from '../../schema/values/value';
import { referentsBy } from '../../workbook/references/referents';
import type { ReadTable } from '../../workbook/rows/read-table';
import { valueIn } from '../../workbook/rows/sheet-row';
import { tablesNamed } from '../transaction/reading';
import type { Located } from '../transaction/tabs';

/** What a text in that column shares with all others that mean the same; `''` for a blank. Reads each tab that the column names, once. */
export type NamedIn = (column: Parameters<typeof identityOf>[1], text: Value) => string;

export function naming(located: Located, catalog: Catalog, read: (table: string) => ReadTable): NamedIn {
  const rowsOf = referentsBy((tables) => tablesNamed(located, catalog, tables).map(({ key }) => read(key)));
  return (column, value) => {
    const text = String(value ?? '');
    if (text.trim() === '') return '';
    const [row, ...others] = rowsOf(tablesNamedBy(column))?.find(text) ?? [];
    return row === undefined || others.length > 0 ? identityOf(text, column) : `${row.table}/${row.id || row.name}`;
  };
}

/** True for rows that the tab does not have yet, by what tells each from all others. */
export function lackingIn({ table, records }: ReadTable, named: NamedIn): (row: Values) => boolean {
  const keyOf = naturalKey(table, named);
  const there = new Set(records.map((record) => keyOf((column) => valueIn(record, column))));
  return (row) => !there.has(keyOf((column) => row[column] ?? null));
}

/** What tells a row from all others of its tab that are part of the same: its name, and what it is part of, such as the checklist that a job is from. */
export function naturalKey({ name, partOf, checklists, columns }: Table, named: NamedIn): (valueAt: (column: string) => Value) => string {
  const keys = [name, ...partOf, ...(checklists === null ? [] : [checklists.from])];
  return (valueAt) => keys.map((key) => named(columns[key], valueAt(key))).join('\n');
}
