// Columns that a declaration names and its table does not have.

import type { Table } from '../table';

/** One sentence for each, with its path. */
export function missingColumns(path: string, { columns }: Pick<Table, 'columns'>, keys: readonly string[]): readonly string[] {
  return keys.filter((key) => !Object.keys(columns).includes(key)).map((key) => `${path}: no column ${key}`);
}
