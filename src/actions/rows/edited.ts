// Rows typed or pasted straight into the grid: they get their IDs and stamps.

import { ruleWords } from '../../office/work/attention';
import type { Block, Ports, Tab } from '../../ports';
import type { Table } from '../../schema/table';
import { emptyCatalog } from '../../workbook/catalog/catalog';
import { type IdFix, mendIds } from '../../workbook/rows/ids';
import type { ReadTable } from '../../workbook/rows/read-table';
import { readTable } from '../../workbook/rows/records';
import { stampBlocks } from '../../workbook/rows/stamps';
import { extendBoxes } from '../transaction/boxes';
import { catalogChanged, feedsCatalog } from '../transaction/known-catalog';
import { stampNow } from '../transaction/stamping';
import { stateKeys, tabStateOrFirst } from '../transaction/state';
import { locate, tableAt } from '../transaction/tabs';
import { isToldByKey, rememberTyped } from './renamed-rows';
import { type CellEdit, takeBlocks } from './typed-retake';

/** Rows `first` to `last` of a tab, from 1. */
export interface GridEdit {
  readonly sheetId: number;
  readonly first: number;
  readonly last: number;
  /** The only cell of the edit; null for a range. */
  readonly cell: CellEdit | null;
}

/**
 * Stamps the edited rows and gives IDs to those that have none or somebody else's. Round trips: one for a tab that is not ours, three when all
 * IDs are there (two more for a retake, five where a key was typed over that somebody may have been told), ten when some are to give, however many rows. What it misses - Google drops some edit events - the next run mends.
 */
export function edited(ports: Ports, edit: GridEdit): void {
  const located = locate(ports);
  const table = tableAt(located, edit.sheetId);
  const tab = table && located.tabs.get(table.key);
  if (!table || !tab) return;
  // What was typed stands there before Google tells of it.
  if (feedsCatalog(table.key)) catalogChanged(ports);
  if (table.shape !== 'records' || edit.last === 1) return;
  // The rows of a tab without IDs are stamped by nobody: it is read only where a name may have been typed over that somebody was told.
  const isRenaming = edit.cell !== null && edit.cell.before !== '' && isToldByKey(table, located.store);
  if (table.id === null && !isRenaming) return;
  const grid = ports.book.read(tab.sheetId);
  const read = readTable(table, { ...tab }, grid, emptyCatalog());
  const { headingRow } = read.table.placement;
  // Without its key or name nobody knows what its rows are.
  if (edit.last <= headingRow || read.missing.some(({ indispensable }) => indispensable)) return;
  if (edit.cell) rememberTyped(ports, located, read, edit.cell);
  if (table.id === null) return;
  const rows = { ...edit, first: Math.max(edit.first, headingRow + 1) };
  if (mendIds(read, 1, rows).fixes.length === 0) {
    const takes = edit.cell ? takeBlocks(ports, located, read.table, grid, edit.cell) : [];
    writeStamps(ports, read, rows, [], takes);
  }
  // Without the lock somebody else is saving; they or the next run give the IDs.
  else ports.lock.hold(() => giveIds(ports, table, rows));
}

/** Under the lock everything is read again: rows may have moved while we waited for it. */
function giveIds(ports: Ports, table: Table, rows: GridEdit): void {
  const located = locate(ports);
  const tab = located.tabs.get(table.key);
  if (!tab) return;
  const read = readRecords(ports, table, tab);
  const state = tabStateOrFirst(located.store, table.baseTable, tab.sheetId);
  const { fixes, next } = mendIds(read, state.next, rows);
  ports.store.set({ [stateKeys.tab(table.baseTable)]: JSON.stringify({ ...state, next }) });
  extendBoxes(ports, read, rows.first, rows.last);
  writeStamps(ports, read, rows, fixes);
}

function writeStamps(ports: Ports, read: ReadTable, rows: GridEdit, fixes: readonly IdFix[], more: readonly Block[] = []): void {
  const blocks = stampBlocks(read, rows, stampNow(ports), ruleWords, fixes, emptyCatalog());
  for (const block of [...more, ...blocks]) ports.book.write(read.sheetId, [block]);
}

/** IDs and stamps need none of the catalog, so none is read. */
function readRecords(ports: Ports, table: Table, tab: Tab): ReadTable {
  // The name is asked for before the cells: rows may move while Google answers.
  return readTable(table, { ...tab }, ports.book.read(tab.sheetId), emptyCatalog());
}
