// Rows typed or pasted straight into the grid: they get their IDs and stamps.

import { ruleWords } from '../../office/rules/reorder';
import type { Block, Ports, Tab } from '../../ports';
import type { BoundTable } from '../../schema/adopted/bound-table';
import { isStamp } from '../../schema/kinds/stamp';
import { type Cell, type Grid, isBlank } from '../../schema/values/cell';
import { emptyCatalog } from '../../workbook/catalog/catalog';
import { cellName } from '../../workbook/layout/cell-name';
import { type IdFix, mendIds } from '../../workbook/rows/ids';
import type { ReadHead, ReadTable } from '../../workbook/rows/read-table';
import { readHead, readTable } from '../../workbook/rows/records';
import { stampBlocks } from '../../workbook/rows/stamps';
import { extendBoxes } from '../changes/boxes';
import { stampNow } from '../changes/stamping';
import { followed } from '../transaction/following';
import { catalogChanged, feedsCatalog } from '../transaction/known-catalog';
import { tabStateEntries, tabStateOrFirst, withLength } from '../transaction/state';
import { type Located, locate, tableAt } from '../transaction/tabs';
import { editTouches } from '../transaction/touched';
import { isToldByKey, rememberTyped } from './renamed-rows';
import { fillBlocks, mayFill } from './typed-fills';
import { logTyped, mayLog, typedLogChanged } from './typed-log';
import { type CellEdit, mayBeRetake, retakesChanged, takeBlocks } from './typed-retake';
import { visitTyped } from './typed-visit';

/** Rows `first` to `last` and columns `left` to `right` of a tab, from 1. */
export interface GridEdit {
  readonly sheetId: number;
  readonly first: number;
  readonly last: number;
  readonly left: number;
  readonly right: number;
  /** The only cell of the edit; null for a range. */
  readonly cell: CellEdit | null;
}

/** Rows of a tab of records that somebody has typed into. */
interface Touched {
  readonly located: Located;
  readonly table: BoundTable;
  readonly tab: Tab;
  readonly edit: GridEdit;
}

/**
 * Stamps the edited rows and gives IDs to those that have none or somebody else's. Round trips: one for a tab that is not ours; four for a row that
 * has its ID, of which no more than the headings and that ID are read (two more for a retake, one for a step that somebody is given, five where a key was typed over that somebody may have
 * been told), ten for a row that gets one; for several rows, which mostly get IDs, four where they have them, seven where some are to give, two on a
 * tab that is not ours; some more where Settings asks for a log of edits; one more for the first edit after the night has looked ahead. What it misses - Google drops some edit events - the next run mends.
 */
export function edited(ports: Ports, edit: GridEdit): void {
  // Whoever holds the lock instead gives the IDs, or the next run does.
  const outcome = edit.first === edit.last ? null : ports.lock.holdToTheEnd(() => editedRange(ports, edit, true));
  const stamps = outcome === null ? editedRow(ports, edit) : outcome.value;
  stamps();
}

/** What is left to write when the lock need not be held any more. */
type Stamps = () => void;
const none: Stamps = () => undefined;

function editedRange(ports: Ports, edit: GridEdit, isLocked: boolean): Stamps {
  const touched = touchedBy(ports, edit);
  return touched === null ? none : wholeRead(ports, touched, isLocked);
}

function editedRow(ports: Ports, edit: GridEdit): Stamps {
  if (edit.first !== edit.last) return editedRange(ports, edit, false);
  const touched = touchedBy(ports, edit);
  if (touched === null) return none;
  const { table } = touched;
  // What is a row of an adopted tab is told by the rows around it.
  const head = table.placement.adopted || table.id === null ? null : headOf(ports, touched);
  if (head === null || isIn(edit, head, table.keyColumns)) return wholeRead(ports, touched, false);
  return narrowRead(ports, touched, head);
}

/** Null where there is nothing to stamp, to give and to remember. */
function touchedBy(ports: Ports, edit: GridEdit): Touched | null {
  const located = locate(ports);
  // Whatever the tab: formulas of others may go by it.
  editTouches(ports, located.store);
  const table = tableAt(located, edit.sheetId);
  const tab = table && located.tabs.get(table.key);
  if (!table || !tab) return null;
  // What was typed stands there before Google tells of it.
  if (feedsCatalog(ports, table.key)) catalogChanged(ports);
  retakesChanged(ports, located, table.key);
  visitTyped(ports, located, table);
  if (table.shape === 'settings') typedLogChanged(ports, located);
  if (table.shape !== 'records' || edit.last === 1) return null;
  // The rows of a tab without IDs are stamped by nobody: it is read only where a name may have been typed over that somebody was told.
  const isRenaming = edit.cell !== null && edit.cell.before !== '' && isToldByKey(table, located.store);
  return table.id === null && !isRenaming ? null : { located, table, tab, edit };
}

/** The table with the headings that its columns bear now: no stamp is written over what stands in another column. */
function here(ports: Ports, located: Located, table: BoundTable, tab: Tab, grid: Grid): BoundTable {
  return followed(ports, located, readHead(table, { ...tab }, grid, emptyCatalog()), grid).table;
}

/** The headings where they were last, with the row that they stand in; null where one without which nobody knows what a row is has gone. */
function headOf(ports: Ports, { located, table, tab }: Touched): (ReadHead<BoundTable> & { readonly cells: readonly Cell[] }) | null {
  const { headingRow } = table.placement;
  const [cells = []] = ports.book.part(tab.sheetId, `${headingRow}:${headingRow}`);
  const grid = gridWith([headingRow, cells]);
  const head = readHead(here(ports, located, table, tab, grid), { ...tab }, grid, emptyCatalog());
  return head.missing.some(({ indispensable }) => indispensable) ? null : { ...head, cells };
}

function isIn({ left, right }: GridEdit, { columns }: ReadHead, keys: readonly string[]): boolean {
  return columns.some(({ at, key }) => keys.includes(key) && at + 1 >= left && at + 1 <= right);
}

/** Of one row: its ID, and no more of it unless what is stamped or raised follows from other cells. */
function narrowRead(ports: Ports, { located, table, tab, edit }: Touched, head: NonNullable<ReturnType<typeof headOf>>): Stamps {
  const { first: row, cell } = edit;
  const { headingRow } = head.table.placement;
  if (row <= headingRow) return none;
  const at = head.columns.find(({ key }) => key === table.id)?.at ?? 0;
  const isMore =
    head.columns.some(({ column }) => isStamp(column) && column.of === 'rule') ||
    mayFill(head, edit) ||
    mayLog(located) ||
    (cell !== null && mayBeRetake(ports, located, table, head.headings, cell.column, cell.after));
  const [read = []] = ports.book.part(tab.sheetId, isMore ? `${row}:${row}` : cellName(row, at));
  const cells = isMore ? read : [...Array<Cell>(at).fill(''), ...read];
  // A row that is new gets its ID under the lock.
  if (isBlank(cells[at] ?? '')) return giveIds(ports, table, edit);
  const grid = gridWith([headingRow, head.cells], [row, cells]);
  const takes = cell && isMore ? takeBlocks(ports, located, head.table, grid, cell) : [];
  return () => writeStamps(ports, located, readTable(head.table, { ...tab }, grid, emptyCatalog()), edit, [], takes);
}

function gridWith(...rows: readonly (readonly [number, readonly Cell[]])[]): Grid {
  const grid: (readonly Cell[])[] = Array.from({ length: Math.max(...rows.map(([row]) => row)) }, () => []);
  for (const [row, cells] of rows) grid[row - 1] = cells;
  return grid;
}

function wholeRead(ports: Ports, { located, table, tab, edit }: Touched, isLocked: boolean): Stamps {
  const grid = ports.book.read(tab.sheetId);
  const read = readTable(here(ports, located, table, tab, grid), { ...tab }, grid, emptyCatalog());
  const { headingRow } = read.table.placement;
  // Without its key or name nobody knows what its rows are.
  if (edit.last <= headingRow || read.missing.some(({ indispensable }) => indispensable)) return none;
  if (edit.cell) rememberTyped(ports, located, read, edit.cell);
  if (table.id === null) return none;
  const rows = { ...edit, first: Math.max(edit.first, headingRow + 1) };
  if (mendIds(read, 1, rows).fixes.length > 0) return isLocked ? given(ports, located, read, rows) : giveIds(ports, table, rows);
  const takes = edit.cell ? takeBlocks(ports, located, read.table, grid, edit.cell) : [];
  return () => writeStamps(ports, located, read, rows, [], takes);
}

/** Under the lock everything is read again: rows may have moved while we waited for it. */
function giveIds(ports: Ports, table: BoundTable, rows: GridEdit): Stamps {
  ports.lock.holdToTheEnd(() => {
    const located = locate(ports);
    const tab = located.tabs.get(table.key);
    // The name is asked for before the cells: rows may move while Google answers.
    if (tab === undefined) return;
    const named = { ...tab };
    const grid = ports.book.read(tab.sheetId);
    given(ports, located, readTable(here(ports, located, table, named, grid), named, grid, emptyCatalog()), rows);
  });
  return none;
}

function given(ports: Ports, located: Located, read: ReadTable, rows: GridEdit): Stamps {
  const { baseTable } = read.table;
  const state = tabStateOrFirst(located.store, baseTable, read.sheetId);
  const { fixes, next } = mendIds(read, state.next, rows);
  if (fixes.length > 0) ports.store.set(tabStateEntries([[baseTable, withLength({ ...state, next }, read.table, read.lastRow)]]));
  extendBoxes(ports, read, rows.first, rows.last);
  writeStamps(ports, located, read, rows, fixes);
  return none;
}

/** IDs and stamps need none of the catalog, so none is read; amounts need the currency. */
function writeStamps(
  ports: Ports,
  located: Located,
  read: ReadTable,
  rows: GridEdit,
  fixes: readonly IdFix[],
  takes: readonly Block[] = [],
): void {
  const fills = fillBlocks(ports, located, read, rows);
  const blocks = stampBlocks(read, rows, stampNow(ports), ruleWords, fixes, emptyCatalog());
  for (const block of [...takes, ...fills, ...blocks]) ports.book.write(read.sheetId, [block]);
  logTyped(ports, located, read, rows);
}
