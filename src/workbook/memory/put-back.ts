// What of a change can be put back: cells that still hold what was written. What is there already is left; what was changed since is named.

import { type Cell, isBlank } from '../../schema/values/cell';
import type { FoundColumn, ReadRecord, ReadTable } from '../rows/read-table';
import { rowsWithKey } from '../rows/rows-of-a-key';
import { type CellChange, type ChangeData, isSameCell } from './row-change';

/** A cell that is to be as it was. */
export interface OldCell {
  readonly column: FoundColumn;
  readonly cell: Cell;
  /** `''`: none. */
  readonly formula: string;
  /** Number format; `''`: it has the same still. */
  readonly format: string;
}

/** What is to be done for one entry; `left`: why some or all of it stays, half sentences that follow the row's name. */
export interface PutBack {
  /** Row of the sheet, from 1, whose cells are put back, or that goes; null: one that is put in, or none. */
  readonly row: number | null;
  readonly does: 'cells' | 'remove' | 'add' | 'nothing';
  readonly cells: readonly OldCell[];
  readonly left: readonly string[];
}

/** How the tab stands now. */
export interface StandsNow {
  readonly read: ReadTable;
  /** Row from 1, place from 0. */
  readonly formulaAt: (row: number, at: number) => string;
  /** Of a row's cells: see `RowChange.sign`. */
  readonly isUntouched: (cells: readonly Cell[], sign: string) => boolean;
}

const nothing = (...left: readonly string[]): PutBack => ({ row: null, does: 'nothing', cells: [], left });

export function putBack(now: StandsNow, id: string, data: ChangeData): PutBack {
  const rows = rowsWithKey(now.read, id);
  if (data.kind === 'removed') return rows.length > 0 ? nothing() : readded(now, data);
  const [only, ...others] = rows.length > 1 && data.kind === 'changed' ? rows.filter((row) => holdsAll(now, row, data)) : rows;
  if (others.length > 0 || (only === undefined && rows.length > 0))
    return nothing('stands on several rows, and nobody can tell which is meant');
  if (data.kind === 'added') return only === undefined ? nothing() : unadded(now, only, data);
  return only === undefined ? nothing('is no longer there') : restored(now, only, data);
}

function unadded({ read, isUntouched }: StandsNow, { row }: ReadRecord, { sign }: ChangeData): PutBack {
  return isUntouched(read.grid[row - 1] ?? [], sign)
    ? { row, does: 'remove', cells: [], left: [] }
    : nothing('was changed since it was added, so it stays');
}

function readded({ read }: StandsNow, { cells, held }: ChangeData): PutBack {
  const found = read.columns.flatMap((column) => {
    const change = cells[column.key];
    return change === undefined ? [] : [oldCell(column, change)];
  });
  return { row: null, does: 'add', cells: found, left: heldWords(read, held) };
}

function restored(now: StandsNow, record: ReadRecord, data: ChangeData): PutBack {
  const { read } = now;
  const back: OldCell[] = [];
  const left: string[] = [...heldWords(read, data.held)];
  for (const [key, change] of Object.entries(data.cells)) {
    const column = read.columns.find((found) => found.key === key);
    if (!column) left.push('has a column less than then');
    else if (stands(now, record, column, change, 'after')) {
      const taken = read.table.keyColumns.includes(key) && isTaken(read, record, change.before);
      if (taken) left.push(`keeps its ${column.heading}: another row has the old one`);
      else back.push(oldCell(column, change));
    } else if (!stands(now, record, column, change, 'before')) left.push(`has another ${column.heading} since`);
  }
  return { row: record.row, does: back.length > 0 ? 'cells' : 'nothing', cells: back, left };
}

function holdsAll(now: StandsNow, record: ReadRecord, { cells }: ChangeData): boolean {
  return now.read.columns.every((column) => {
    const change = cells[column.key];
    return change === undefined || stands(now, record, column, change, 'after');
  });
}

/** With a formula it is that which counts: its value may be another by now. */
function stands(
  { read, formulaAt }: StandsNow,
  { row }: ReadRecord,
  { at }: FoundColumn,
  change: CellChange,
  side: 'before' | 'after',
): boolean {
  const formula = change.formulas?.[side === 'before' ? 0 : 1] ?? '';
  if (formulaAt(row, at) !== formula) return false;
  return formula !== '' || isSameCell(read.grid[row - 1]?.[at] ?? '', change[side]);
}

function isTaken({ table, columns, records, grid }: ReadTable, { row }: ReadRecord, before: Cell): boolean {
  if (isBlank(before)) return false;
  const places = columns.filter(({ key }) => table.keyColumns.includes(key));
  // Of a key in several columns one part alone takes nothing from anybody.
  return (
    places.length === 1 &&
    records.some((other) => other.row !== row && isSameCell(grid[other.row - 1]?.[places[0]?.at ?? -1] ?? '', before))
  );
}

function oldCell(column: FoundColumn, { before, formulas, format = '' }: CellChange): OldCell {
  return { column, cell: before, formula: formulas?.[0] ?? '', format };
}

function heldWords({ columns }: ReadTable, held: readonly string[]): readonly string[] {
  return columns.flatMap(({ key, heading }) => (held.includes(key) ? [`keeps its ${heading}: what stood there before is not kept`] : []));
}
