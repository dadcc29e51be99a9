// The rows of the sample production, for those who hold the lock.

import { calendarOf } from '../office/working-days';
import type { Block, Ports } from '../ports';
import { sampleOf } from '../sample/sample';
import type { Catalog } from '../schema/catalog';
import type { Table } from '../schema/table';
import { counted, textHash } from '../schema/text';
import type { Values } from '../schema/value';
import { tableOf } from '../schema/workbook';
import { columnsOf } from '../workbook/columns';
import type { ReadRecord, ReadTable } from '../workbook/read-table';
import { idOf } from '../workbook/records';
import { rowsWithKey } from '../workbook/rows-of-a-key';
import { appendBlocks, rowBlocks } from '../workbook/writes';
import { extendBoxes } from './boxes';
import { nowIn } from './clocks';
import { catalogWritten, feedsCatalog, freshCatalog } from './known-catalog';
import { readOne } from './reading';
import { clearSettings, fillSettings } from './setting-values';
import { stampNow, stampsOf } from './stamping';
import { readState, stateKeys } from './state';
import { type Located, locate } from './tabs';

/** How a row was left by the sample: a hash of it, and the fields that were filled into a row that was there already (a step's lead). */
interface SampleRow {
  readonly hash: string;
  readonly filled: readonly string[];
}

/** By table and ID. */
type SampleRows = Readonly<Record<string, Readonly<Record<string, SampleRow>>>>;

/** The caller has set the workbook up. Answers how many rows were added. */
export function addSampleUnderLock(ports: Ports): number {
  const located = locate(ports);
  const { catalog } = freshCatalog(ports, located);
  const { settings = [], ...tables } = sampleOf(nowIn(ports).date, calendarOf(catalog.settings));
  const before = readState<SampleRows>(located.store, stateKeys.sample) ?? {};
  const reads = readTabs(ports, located, Object.keys(tables), catalog);
  const plans = reads.map((read) => planOf(ports, read, tables[read.table.key] ?? [], catalog));
  // Before they are written: of a run that dies in between every row is known for one of the sample, and can be taken out again.
  ports.store.set({
    [stateKeys.sample]: JSON.stringify(
      Object.fromEntries(plans.map(({ read: { table }, known }) => [table.key, { ...before[table.key], ...known }])),
    ),
    [stateKeys.removing]: JSON.stringify(false),
  });
  fillSettings(ports, located, settings[0] ?? {});
  for (const { read, blocks } of plans) {
    const last = Math.max(read.lastRow, ...blocks.map(({ row, cells }) => row + cells.length - 1));
    extendBoxes(ports, read, read.lastRow + 1, last);
    ports.book.write(read.sheetId, blocks);
  }
  catalogWritten(ports);
  return plans.reduce((sum, { known }) => sum + Object.keys(known).length, 0);
}

/** What a tab lacks of the sample, and how its rows will be known. */
interface TabPlan {
  readonly read: ReadTable;
  readonly blocks: readonly Block[];
  readonly known: Readonly<Record<string, SampleRow>>;
}

/** True after a run that took the sample out and died: some of it is gone, and some is there. */
export function isSampleHalfRemoved({ store }: Located): boolean {
  return readState(store, stateKeys.removing) === true && store[stateKeys.sample] !== undefined;
}

/** All tabs are read before the first of them is written: reading after writing makes Google flush in between. */
function readTabs(ports: Ports, located: Located, keys: readonly string[], catalog: Catalog): readonly ReadTable[] {
  const there = keys.filter((key) => located.tabs.has(key));
  return there.map((key) => readOne(ports, located, tableOf(located.workbook, key), catalog).read);
}

function planOf(ports: Ports, read: ReadTable, rows: readonly Values[], catalog: Catalog): TabPlan {
  const { table } = read;
  const there = new Map(read.records.map((record) => [record.id, record]));
  const stamp = stampNow(ports);
  const fresh = rows.filter((row) => !there.has(idOf(table, row))).map((row) => ({ ...row, ...stampsOf(table, row, stamp) }));
  const added = fresh.map((row) => [idOf(table, row), { hash: signOf(table, row, catalog), filled: [] }] as const);
  const completed = table.id !== null ? [] : rows.flatMap((row) => completedRow(read, there.get(idOf(table, row)), row, catalog));
  return {
    read,
    blocks: [...appendBlocks(read, fresh, catalog), ...completed.flatMap(({ blocks }) => blocks)],
    known: Object.fromEntries([...added, ...completed.map(({ known }) => known)]),
  };
}

/** Set-up made the steps without leads: the blanks of such a row are filled. */
function completedRow(read: ReadTable, record: ReadRecord | undefined, row: Values, catalog: Catalog) {
  const blank =
    record === undefined ? [] : Object.entries(row).filter(([key, value]) => value !== null && (record.values[key] ?? null) === null);
  if (record === undefined || blank.length === 0) return [];
  const filled = Object.fromEntries(blank);
  const sample: SampleRow = { hash: signOf(read.table, { ...record.values, ...filled }, catalog), filled: Object.keys(filled) };
  return [{ blocks: rowBlocks(read, record.row, filled, catalog), known: [record.id, sample] as const }];
}

/** Removes the sample rows that nobody changed and says which were kept. */
export function removeSampleUnderLock(ports: Ports): string {
  const located = locate(ports);
  const sample = readState<SampleRows>(located.store, stateKeys.sample);
  if (!sample) return 'There is no sample production here.';
  const { catalog } = freshCatalog(ports, located);
  ports.store.set({ [stateKeys.removing]: JSON.stringify(true) });
  const outcomes = namedLast(Object.keys(sample).filter((key) => located.tabs.has(key))).map((key) => {
    // Read just before: rows that somebody moves while another tab is cleared must not be taken for these.
    const { read } = readOne(ports, located, tableOf(located.workbook, key), catalog);
    const outcome = removeRows(ports, read, sample[key] ?? {}, catalog);
    ports.book.flush();
    return outcome;
  });
  clearSettings(ports, located, sampleOf(nowIn(ports).date, calendarOf(catalog.settings)).settings?.[0] ?? {});
  ports.store.delete(stateKeys.removing);
  ports.store.delete(stateKeys.sample);
  catalogWritten(ports);
  const kept = outcomes.flatMap((outcome) => outcome.kept);
  const removed = outcomes.reduce((sum, outcome) => sum + outcome.removed, 0);
  return `Removed ${counted(removed, 'sample row')}.${kept.length > 0 ? ` Kept what was changed: ${kept.join(', ')}.` : ''}`;
}

/** Rows that name people before the people: were the run to die in between, a row that names nobody known would count as changed. */
function namedLast(tables: readonly string[]): readonly string[] {
  const named = tables.filter(feedsCatalog);
  return [...tables.filter((key) => !named.includes(key)), ...[...named].reverse()];
}

function removeRows(ports: Ports, read: ReadTable, rows: Readonly<Record<string, SampleRow>>, catalog: Catalog) {
  const { table } = read;
  const added = new Map(Object.entries(rows));
  const mine = read.records.filter(({ id }) => added.has(id));
  // Of two rows with one ID nobody knows which is the sample's.
  const isAlone = (id: string) => rowsWithKey(read, id).length === 1;
  const same = mine.filter(
    ({ id, values, issues }) => isAlone(id) && issues.length === 0 && signOf(table, values, catalog) === added.get(id)?.hash,
  );
  const whole = same.filter(({ id }) => added.get(id)?.filled.length === 0);
  for (const record of same) emptyFields(ports, read, record, added.get(record.id)?.filled ?? [], catalog);
  if (whole.length > 0) {
    const deleted = whole.map(({ row }) => row);
    ports.book.deleteRows(read.sheetId, deleted);
  }
  return { removed: whole.length, kept: mine.filter((record) => !same.includes(record)).map(({ id }) => id) };
}

function emptyFields(ports: Ports, read: ReadTable, { row }: ReadRecord, keys: readonly string[], catalog: Catalog): void {
  const blanks = Object.fromEntries(keys.map((key) => [key, null]));
  ports.book.write(read.sheetId, rowBlocks(read, row, blanks, catalog));
}

/** A sign of what people can type in the row; stamps do not count. */
function signOf(table: Table, values: Values, catalog: Catalog): string {
  const typed = columnsOf(table, catalog.steps).filter(({ column }) => column.kind !== 'stamp');
  return textHash(JSON.stringify(typed.map(({ key, column }) => values[key] ?? (column.kind === 'flag' ? false : null)))).toString(36);
}
