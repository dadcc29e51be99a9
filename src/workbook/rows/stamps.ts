// Stamps and IDs for rows that were edited in the grid: one write for the whole range wherever the columns allow it.

import type { Catalog } from '../../schema/catalog';
import { isTyped } from '../../schema/column';
import { isStamp, type ShownRule } from '../../schema/kinds/stamp';
import type { Table } from '../../schema/table';
import { runsOf } from '../../schema/values/grouping';
import type { Value, Values } from '../../schema/values/value';
import type { IdFix, RowRange } from './ids';
import type { FoundColumn, ReadRecord, ReadTable } from './read-table';
import { blocksOf, type CellBlock } from './writes';

/** `when`: `2026-03-02 10:04` on the workbook's clock; `who`: an address, null where Google does not tell. */
export interface StampOf {
  readonly when: string;
  readonly who: string | null;
}

/** A word that follows from a row by a rule of the office; null for none. */
export type RuleWords = (table: Table, rule: ShownRule, values: Values) => string | null;

/** More runs of rows than that are written as one block from the first to the last. */
const mostIdBlocks = 3;

/** When, by whom and what follows by rule, for the rows of the range that have anything in them; and the IDs of `fixes`. */
export function stampBlocks(
  read: ReadTable,
  rows: RowRange,
  stamp: StampOf,
  ruleWords: RuleWords,
  fixes: readonly IdFix[],
  catalog: Catalog,
): readonly CellBlock[] {
  // IDs last: what dies in between has left rows without them, which Check workbook finds.
  return [...rangeBlocks(read, rows, stamp, ruleWords, catalog), ...idBlocks(read, fixes, catalog)];
}

function rangeBlocks(read: ReadTable, rows: RowRange, stamp: StampOf, ruleWords: RuleWords, catalog: Catalog): readonly CellBlock[] {
  const columns = read.columns.filter(({ column }) => !isTyped(column));
  const stamped = read.records.filter(({ row }) => row >= rows.first && row <= rows.last);
  const [first, last] = [stamped[0], stamped[stamped.length - 1]];
  if (columns.length === 0 || !first || !last) return [];
  const byRow = new Map(stamped.map((record) => [record.row, record]));
  const values = range(first.row, last.row).map((row) => stampsFor(read.table, byRow.get(row), columns, stamp, ruleWords));
  return blocksOf(columns, first.row, values, catalog);
}

/** A blank row between others loses its stamp with its contents. */
function stampsFor(
  table: Table,
  record: ReadRecord | undefined,
  columns: readonly FoundColumn[],
  stamp: StampOf,
  ruleWords: RuleWords,
): Values {
  const values: Record<string, Value> = {};
  for (const { key, column } of columns) {
    if (!record || !isStamp(column) || column.of === 'count') continue;
    if (column.of === 'rule') values[key] = column.rule === null ? null : ruleWords(table, column.rule, record.values);
    else values[key] = column.of === 'when' ? stamp.when : stamp.who;
  }
  return values;
}

function idBlocks(read: ReadTable, fixes: readonly IdFix[], catalog: Catalog): readonly CellBlock[] {
  const column = read.columns.find(({ key }) => key === read.table.id);
  if (!column || fixes.length === 0) return [];
  const given = new Map(fixes.map(({ row, id }) => [row, id]));
  const idAt = new Map(read.records.map(({ row, id }) => [row, id]));
  const runs = runsOf(
    fixes.map(({ row }) => row).sort((one, other) => one - other),
    (row) => row,
  );
  const whole = runs.length > mostIdBlocks ? [range(runs[0]?.[0] ?? 0, Math.max(...given.keys()))] : runs;
  return whole.flatMap((run) => {
    const rows = run.map((row): Values => ({ [column.key]: given.get(row) ?? idAt.get(row) ?? null }));
    return blocksOf([column], run[0] ?? 0, rows, catalog);
  });
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
