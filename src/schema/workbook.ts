// All tables and lists together.

import type { AnyTable, Table } from './table';
import type { WordList } from './values/word-list';

export interface WorkbookDefinition {
  /** In tab order. */
  readonly tables: readonly AnyTable[];
  readonly lists: readonly WordList[];
}

/** Puts the definitions together. The build refuses them if they do not fit: see `mistakesIn`. */
export function defineWorkbook(tables: readonly AnyTable[], lists: readonly WordList[]): WorkbookDefinition {
  return { tables, lists };
}

/** The tables whose rows are records. */
export function recordTables(workbook: WorkbookDefinition): readonly Table[] {
  return workbook.tables.filter((table): table is Table => table.shape === 'records');
}

/** The table of that key. @throws when the definition has none: a bug, not bad input. */
export function tableOf<T extends AnyTable = Table>(workbook: WorkbookDefinition, key: string): T {
  const table = workbook.tables.find((candidate) => candidate.key === key);
  if (!table) throw new Error(`No table ${key}`);
  return table as T;
}
