// Which cells of a row that stands in the grid may be filled with what follows from the others.

import type { Catalog } from '../../schema/catalog';
import { type Cell, isBlank } from '../../schema/values/cell';
import type { Values } from '../../schema/values/value';
import { besideIn } from '../references/whole-receipt';
import { begunStatuses, workedOut } from './fills';
import type { FoundColumn, ReadRecord, ReadTable } from './read-table';

/** Only what is blank. @param changed keys of what was typed; absent where nobody knows */
export function blankFills(
  read: ReadTable,
  record: ReadRecord,
  catalog: Catalog,
  changed: readonly string[] = Object.keys(record.values),
): Values {
  return fillsWhere(read, record, changed, catalog, (cell) => isBlank(cell));
}

/** What follows, in cells that are free for it. What nobody can work out stands as it was typed. */
export function fillsWhere(
  read: ReadTable,
  record: ReadRecord,
  changed: readonly string[],
  catalog: Catalog,
  isFree: (cell: Cell, column: FoundColumn) => boolean,
): Values {
  const worked = workedOut(read.table, record.values, changed, catalog, besideIn(read)(record));
  const begun = begunStatuses(read.table, { ...record.values, ...worked }, [...changed, ...Object.keys(worked)], catalog);
  const values = { ...worked, ...begun };
  const columns = read.columns.filter((column) => {
    const value = values[column.key] ?? null;
    return value !== null && value !== (record.values[column.key] ?? null) && isFree(cellAt(read, record.row, column.at), column);
  });
  return Object.fromEntries(columns.map(({ key }) => [key, values[key] ?? null]));
}

/** `at` from 0, `row` from 1. */
export function cellAt({ grid }: Pick<ReadTable, 'grid'>, row: number, at: number): Cell {
  return grid[row - 1]?.[at] ?? '';
}
