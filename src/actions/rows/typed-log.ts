// Statuses, people, dates and amounts that are typed into the sheet, noted in the log of changes where Settings asks for it.

import type { Ports } from '../../ports';
import type { Catalog } from '../../schema/catalog';
import type { Column } from '../../schema/column';
import { isMoney } from '../../schema/kinds/money';
import { contentsOf, isStatus } from '../../schema/traits';
import type { Cell } from '../../schema/values/cell';
import { addDays } from '../../schema/values/local-date';
import { type CellChange, isSameCell } from '../../workbook/memory/row-change';
import type { FoundColumn, ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { readTable } from '../../workbook/rows/records';
import { stampNow } from '../changes/stamping';
import { type LoggedRow, logEntries } from '../memory/log-entries';
import { logPlace, mostUnremembered } from '../memory/log-place';
import { rememberedCatalog } from '../transaction/known-catalog';
import { stateKeys } from '../transaction/state';
import type { Located } from '../transaction/tabs';
import type { CellEdit } from './typed-retake';

/** What the act is called in the log. */
const typed = 'typed';

/** Rows of one edit at most: whoever pastes more finds them in Google's own history. */
const mostRows = 200;

/** Rows `first` to `last` and columns `left` to `right` of a tab, from 1. */
interface Typed {
  readonly first: number;
  readonly last: number;
  readonly left: number;
  readonly right: number;
  readonly cell: CellEdit | null;
}

const asked = 'asked';
const unknown = 'unknown';

/** Two round trips, and only where it is another answer than is remembered: an edit is told by that, and costs none. */
export function rememberTypedLog({ store: port }: Ports, { store }: Located, { settings }: Catalog): void {
  const answer = settings.logsEdits === true ? asked : '-';
  if (answer !== (store[stateKeys.typedLog] ?? '-')) port.set({ [stateKeys.typedLog]: answer });
}

/** To be called when somebody typed into Settings: whoever edits next looks. One round trip the first time, in a file that is Routesheet's. */
export function typedLogChanged({ store: port }: Ports, { store }: Located): void {
  if (store[stateKeys.file] !== undefined && store[stateKeys.typedLog] !== unknown) port.set({ [stateKeys.typedLog]: unknown });
}

/** True where the row has to be read for it. No round trip. */
export function mayLog({ store }: Pick<Located, 'store'>): boolean {
  return [asked, unknown].includes(store[stateKeys.typedLog] ?? '');
}

/**
 * An entry for each row. Of a single cell Google tells what stood there; of several it does not, so they are “changed” and no more. Round trips: none
 * where nothing is asked, else the catalog, the lock, and two for the log.
 */
export function logTyped(ports: Ports, located: Located, { table, sheetId, tab, grid }: ReadTable, edit: Typed): void {
  if (!mayLog(located)) return;
  const catalog = rememberedCatalog(ports, located);
  if (catalog.settings.logsEdits !== true) return;
  const read = readTable(table, { sheetId, name: tab }, grid, catalog);
  const columns = loggedColumns(read.columns, edit);
  if (columns.length === 0) return;
  const records = read.records.filter(({ row, id }) => row >= edit.first && row <= edit.last && id !== '').slice(0, mostRows);
  const rows = records.flatMap((record) => loggedRow(read, record, columns, edit.cell) ?? []);
  if (rows.length === 0) return;
  // Whoever saves just now writes there too.
  ports.lock.holdToTheEnd(() => {
    const place = logPlace(ports, located);
    const entries = place && logEntries(place, { name: typed, undid: '', id: ports.newId(), stamp: stampNow(ports) }, rows);
    if (place === null || entries === null) return;
    ports.book.write(place.sheetId, entries.blocks);
    if (place.tail + entries.count > mostUnremembered) ports.store.set({ [stateKeys.changes]: entries.anchor });
  });
}

function loggedColumns(columns: readonly FoundColumn[], { left, right }: Typed): readonly FoundColumn[] {
  return columns.filter(({ at, column }) => at + 1 >= left && at + 1 <= right && isLogged(column));
}

function isLogged(column: Column): boolean {
  return isStatus(column) || isMoney(column) || ['person', 'date'].includes(contentsOf(column));
}

/** Null where it stands as it stood. */
function loggedRow(
  { table, tab, grid, columns: all }: ReadTable,
  { row, id, values }: ReadRecord,
  columns: readonly FoundColumn[],
  cell: CellEdit | null,
): LoggedRow | null {
  const [column] = columns;
  const isPrivate = columns.some((one) => one.column.private === true);
  const told = cell === null || column === undefined || isPrivate ? null : toldChange(column, cell, grid[row - 1]?.[column.at] ?? '');
  if (told !== null && isSameCell(told.before, told.after)) return null;
  const cells = told === null || column === undefined ? {} : { [column.key]: told };
  const held = told === null ? columns.map(({ key }) => key) : [];
  const name = String(values[table.name] ?? '');
  return { change: { table: table.key, tab, id, name, kind: 'changed', cells, held, sign: '' }, columns: all };
}

function toldChange({ column }: FoundColumn, { before }: CellEdit, after: Cell): CellChange {
  return { before: cellTold(before, column), after };
}

/** Day 0 of Sheets: a date is told by the days since (docs/platform.md). */
const dayNought = '1899-12-30';

/** Of what stood there Google tells a text: of a date its number, of an amount its figures. */
function cellTold(text: string, column: Column): Cell {
  const number = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
  if (number !== null && contentsOf(column) === 'date') return { date: addDays(dayNought, Math.floor(number)), time: '00:00' };
  return number !== null && isMoney(column) ? number : text;
}
