// Reading of a long tab the columns by which rows are known, named and followed on their way, and no more rows than there is room for.

import type { Ports } from '../../ports';
import type { BoundTable } from '../../schema/adopted/bound-table';
import { firstRows } from '../../schema/adopted/heading-rows';
import type { Catalog } from '../../schema/catalog';
import { toldBesideBy } from '../../schema/traits';
import { type Cell, cellText, type Grid } from '../../schema/values/cell';
import { lettersOf } from '../../workbook/layout/cell-name';
import { columnsOf } from '../../workbook/layout/columns';
import { referencesIn } from '../../workbook/references/reference-columns';
import { otherNames } from '../../workbook/references/referents';
import type { ReadTable } from '../../workbook/rows/read-table';
import { readTable } from '../../workbook/rows/records';
import { longTab } from '../changes/narrow-reading';
import { readOne } from '../transaction/reading';
import { tabState } from '../transaction/state';
import { type Located, tabOf } from '../transaction/tabs';

/** Cells of one long tab that a search reads at most, its IDs and first rows aside. */
export const mostCells = 250_000;

/** So many columns in between are read along: they cost less than another round trip. */
const readAlong = 5;

/** Some columns of a tab, and the rows of the sheet that were not looked at; null: all were. */
export interface Looked {
  readonly read: ReadTable;
  readonly unread: { readonly from: number; readonly to: number } | null;
}

/**
 * The tab in one round trip. Where it is known to be long, one for its IDs and one for each run of columns that tell something, one more where it has more
 * rows than there is room for: then the last ones are read. The IDs are read first and last, so nobody moved rows meanwhile; where somebody did, or where
 * a column does not stand where it is declared, the whole tab is read. @throws Refusal when an indispensable heading is not there
 */
export function lookedAt(ports: Ports, located: Located, table: BoundTable, catalog: Catalog, text: string): Looked {
  return fewColumns(ports, located, table, catalog, text) ?? { read: readOne(ports, located, table, catalog).read, unread: null };
}

function fewColumns(ports: Ports, located: Located, table: BoundTable, catalog: Catalog, text: string): Looked | null {
  const places = placesOf(located, table, catalog, text);
  if (places === null) return null;
  const tab = { ...tabOf(located, table) };
  const part = (range: string) => ports.book.part(tab.sheetId, range);
  const ids = part('A:A');
  const runs = runsOf([...places.values()]);
  const from = firstRead(ids, runs);
  const head = from === 1 ? [] : part(`1:${firstRows}`);
  const blank = Array.from({ length: from - 1 - head.length }, (): readonly Cell[] => []);
  // From the right to the left: what holds the IDs comes last.
  const read = [...runs].reverse().map(([left, right]) => ({ left, cells: part(`${lettersOf(left)}${rowIn(from)}:${lettersOf(right)}`) }));
  const grid: Grid = [...head, ...blank, ...beside(read)];
  const isMoved = ids.some(([id = ''], at) => at + 1 >= from && cellText(id) !== cellText(grid[at]?.[0] ?? ''));
  const found = readTable(table, tab, grid, catalog);
  const isThere = [...places].every(([key, at]) => found.columns.some((column) => column.key === key && column.at === at));
  if (isMoved || !isThere) return null;
  const first = head.length + 1;
  return { read: found, unread: from > first ? { from: first, to: from - 1 } : null };
}

/** `A:F` is the whole column, from its first row. */
function rowIn(from: number): string {
  return from === 1 ? '' : String(from);
}

/** Where the columns that are wanted stand as they are declared, counted from 0; null where the tab is not known to be long, or is somebody's own. */
function placesOf({ store }: Located, table: BoundTable, { steps }: Catalog, text: string): ReadonlyMap<string, number> | null {
  const isLong = (tabState(store, table.baseTable)?.rows ?? 0) > longTab;
  const declared = columnsOf(table, steps).map(({ key }) => key);
  if (!isLong || table.placement.adopted || declared[0] !== table.id) return null;
  const places = new Map(keysOf(table, text).map((key) => [key, declared.indexOf(key)]));
  return [...places.values()].includes(-1) ? null : places;
}

/** What tells a row, what it names, and how far it is. */
function keysOf(table: BoundTable, text: string): readonly string[] {
  const { keyColumns, name, trail, leftOut } = table;
  const tracked = Object.entries(table.columns).flatMap(([key, column]) => (toldBesideBy(text, column) === null ? [] : [key]));
  const named = referencesIn(table).map(([key]) => key);
  return [...keyColumns, name, ...otherNames(table), ...tracked, ...named, ...trail, ...(leftOut === null ? [] : [leftOut])];
}

/** First and last column of each run, counted from 0. */
function runsOf(places: readonly number[]): readonly (readonly [left: number, right: number])[] {
  const runs: [number, number][] = [];
  for (const at of [...places].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && at - last[1] - 1 <= readAlong) last[1] = at;
    else runs.push([at, at]);
  }
  return runs;
}

/** The row, from 1, from which there is room for all that follows. */
function firstRead(ids: Grid, runs: readonly (readonly [left: number, right: number])[]): number {
  const width = runs.reduce((sum, [left, right]) => sum + right - left + 1, 0);
  const last = ids.reduce((row, [id = ''], at) => (id === '' ? row : at + 1), 0);
  const from = last - Math.floor(mostCells / width) + 1;
  return from > firstRows ? from : 1;
}

/** Rows of the sheet made of runs of their columns. */
function beside(read: readonly { readonly left: number; readonly cells: Grid }[]): Grid {
  const rows = read.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return Array.from({ length: rows }, (_none, row) => {
    const line: Cell[] = [];
    for (const { left, cells } of read) for (const [at, cell] of (cells[row] ?? []).entries()) line[left + at] = cell;
    return Array.from(line, (cell) => cell ?? '');
  });
}
