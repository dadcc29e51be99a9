// Reading a tab: its cells become records with plain values, and what cannot be read becomes an issue beside them.

import type { AnyBoundTable, BoundLog, BoundTable } from '../../schema/adopted/bound-table';
import type { Catalog } from '../../schema/catalog';
import { type Column, cellReader, isTyped } from '../../schema/column';
import type { Reading } from '../../schema/kind';
import { isListed } from '../../schema/traits';
import { type Cell, type Grid, isBlank } from '../../schema/values/cell';
import { seenText, textKey } from '../../schema/values/text';
import type { Values } from '../../schema/values/value';
import { sortedRows } from '../adopted/own-rows';
import { columnsOf } from '../layout/columns';
import { headingRow } from '../layout/heading-row';
import { isRowAbove } from '../layout/rows-above';
import type { FoundColumn, ReadHead, ReadTable } from './read-table';
import { type RowReading, SheetRow } from './sheet-row';

/** A tab as the workbook knows it now. */
export interface NamedTab {
  readonly sheetId: number;
  readonly name: string;
}

/** What stands between the parts of a key that is made of several columns. */
const keySeparator = ' / ';

/**
 * The records of a tab. A row is a record when a column that people fill has something in it; an unticked checkbox alone is nothing,
 * and so is a stamp.
 */
export function readTable(table: BoundTable, tab: NamedTab, grid: Grid, catalog: Catalog): ReadTable {
  return readRows(readHead(table, tab, grid, catalog), grid, catalog, idFrom(table));
}

/** The same where its headings were read with the same catalog. */
export function readBelow(head: ReadHead<BoundTable>, grid: Grid, catalog: Catalog): ReadTable {
  return readRows(head, grid, catalog, idFrom(head.table));
}

/** The entries of a log, which have no key: their ids are blank. */
export function readLog(log: BoundLog, tab: NamedTab, grid: Grid, catalog: Catalog): ReadTable<BoundLog> {
  return readRows(readHead(log, tab, grid, catalog), grid, catalog, () => '');
}

/** The headings of a tab without its rows; its first rows are enough. Where they stand now is told by the table's placement. */
export function readHead<T extends AnyBoundTable>(table: T, tab: NamedTab, grid: Grid, catalog: Catalog): ReadHead<T> {
  const { place, ...head } = headingRow(grid, table.placement, columnsOf(table, catalog.steps));
  const isThere = place.headingRow === table.placement.headingRow;
  const here = isThere ? table : { ...table, placement: { ...table.placement, ...place } };
  return { table: here, tab: tab.name, sheetId: tab.sheetId, ...head };
}

function readRows<T extends BoundTable | BoundLog>(
  head: ReadHead<T>,
  grid: Grid,
  catalog: Catalog,
  idOfRow: RowReading['idOf'],
): ReadTable<T> {
  const { headingRow: first, constants } = head.table.placement;
  const readers = head.columns.map((found) => ({ found, read: readerOf(found.column, catalog) }));
  const reading: RowReading = { readers, byKey: new Map(readers.map((reader) => [reader.found.key, reader])), constants, idOf: idOfRow };
  const records = rowsOf(head, grid).map((row) => new SheetRow(row, grid[row - 1] ?? [], reading));
  return { ...head, records, lastRow: Math.max(first, records[records.length - 1]?.row ?? 0), grid };
}

/** Rows of the sheet, from 1, that are rows of the table. */
function rowsOf({ table, columns, headings }: ReadHead<BoundTable | BoundLog>, grid: Grid): readonly number[] {
  const isAgain = headingsAgain(columns, headings);
  return filledRows(table, columns, grid).filter((row) => !isAgain(grid[row - 1] ?? noCells));
}

/**
 * Headings that somebody wrote or pasted once more among the rows, as for printing: they are nobody’s name and no step. As the columns are called now,
 * or as they were before somebody renamed them.
 */
function headingsAgain(columns: readonly FoundColumn[], headings: readonly string[]): (cells: readonly Cell[]) => boolean {
  // From the last one: a date, or the word of a list that many rows have, is told from a heading sooner than a name.
  const called = columns.map(({ at, column }) => ({ at, keys: [headings[at] ?? '', column.heading].map(textKey) })).reverse();
  return (cells) => {
    let again = 0;
    for (const { at, keys } of called) {
      const cell = cells[at] ?? '';
      if (!isFilled(cell)) continue;
      if (typeof cell !== 'string' || !keys.includes(textKey(cell))) return false;
      again += 1;
    }
    return again > 1;
  };
}

function filledRows(table: BoundTable | BoundLog, columns: readonly FoundColumn[], grid: Grid): readonly number[] {
  if (table.shape === 'records' && table.placement.adopted) return sortedRows(table, columns, grid).rows;
  const { headingRow: headings } = table.placement;
  const filled = columns.flatMap(({ column, at }) => (table.shape === 'log' || isTyped(column) ? [at] : []));
  const rows: number[] = [];
  for (let row = 1; row <= grid.length; row += 1) {
    const cells = grid[row - 1] ?? noCells;
    if (row === headings || !filled.some((at) => isFilled(cells[at]))) continue;
    if (row > headings || isRowAbove(table, columns, cells)) rows.push(row);
  }
  return rows;
}

const noCells: readonly Cell[] = [];

/** The key of a row: `''` while a part of it is blank. Compared letter by letter as it is seen. */
export function idOf(table: BoundTable, values: Values): string {
  return idFrom(table)((key) => values[key] ?? null);
}

function idFrom({ keyColumns }: BoundTable): RowReading['idOf'] {
  const [only = '', ...others] = keyColumns;
  if (others.length === 0) return (valueAt) => seenText(String(valueAt(only) ?? ''));
  return (valueAt) => {
    const parts = keyColumns.map((key) => seenText(String(valueAt(key) ?? '')));
    return parts.includes('') ? '' : parts.join(keySeparator);
  };
}

/** A box that is not ticked fills nothing. */
export function isFilled(cell: Cell | undefined): boolean {
  return cell !== false && !isBlank(cell);
}

/** Reads one column's cells. Columns with few different words remember what each of them means: a tab may have thousands of rows. */
function readerOf(column: Column, catalog: Catalog): (cell: Cell) => Reading {
  const read = cellReader(column, catalog);
  if (!isListed(column)) return read;
  const known = new Map<string, Reading>();
  return (cell) => {
    if (typeof cell !== 'string') return read(cell);
    const reading = known.get(cell) ?? read(cell);
    known.set(cell, reading);
    return reading;
  };
}

/** Rows of all these tabs together. */
export function recordCount(reads: readonly Pick<ReadTable, 'records'>[]): number {
  return reads.reduce((sum, { records }) => sum + records.length, 0);
}
