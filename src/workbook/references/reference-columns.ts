// Which columns of a table name rows of other tabs.

import type { RefColumn } from '../../schema/kinds/ref';
import type { Table } from '../../schema/table';

/** Columns that name rows of other tabs, by key. */
export function referencesIn({ columns }: Table): readonly (readonly [key: string, column: RefColumn])[] {
  return Object.entries(columns).flatMap(([key, column]) => (column.kind === 'ref' ? [[key, column] as const] : []));
}

/** Keys of all tables whose rows the table names, each once. */
export function tablesReferred(table: Table): readonly string[] {
  return [...new Set(referencesIn(table).flatMap(([, { to }]) => to))];
}
