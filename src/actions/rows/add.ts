// Adding rows from the sidebar.

import type { Methods } from '../../contract/methods';
import type { Ports } from '../../ports';
import type { Catalog } from '../../schema/catalog';
import type { Issue } from '../../schema/issue';
import type { Table } from '../../schema/table';
import { isBlank } from '../../schema/values/cell';
import { textKey } from '../../schema/values/text';
import type { Values } from '../../schema/values/value';
import { sharedEntry } from '../../workbook/catalog/shared-entry';
import { type BegunRow, fieldsBegun } from '../../workbook/rows/begun-row';
import { checkRecord, fillIn } from '../../workbook/rows/check';
import { withIds } from '../../workbook/rows/ids';
import type { ReadTable } from '../../workbook/rows/read-table';
import { idOf } from '../../workbook/rows/records';
import { rowsWithKey } from '../../workbook/rows/rows-of-a-key';
import { appendBlocks, rowBlocks } from '../../workbook/rows/writes';
import { withBegun } from '../transaction/begun-rows';
import { extendBoxes } from '../transaction/boxes';
import { accepted } from '../transaction/checking';
import { catalogWritten, feedsCatalog, rememberedCatalog } from '../transaction/known-catalog';
import { underLock } from '../transaction/lock';
import { readOne, type TabReading } from '../transaction/reading';
import { type Stamp, stampNow, stampsOf } from '../transaction/stamping';
import { stateKeys, type TabState, tabStateOrFirst, withSubmit } from '../transaction/state';
import { type Located, locate, recordTableOf } from '../transaction/tabs';
import { writeAll } from '../transaction/writing';

/**
 * Adds the rows after the last one, all or none, and gives IDs where none was typed. The same submit (`key`) again adds nothing and answers with
 * the same IDs. @throws Refusal: invalid (path `row:column`, rows from 0), busy, setup.
 */
export function add(ports: Ports, { table: tableKey, rows }: Methods['add']['input'], key: string): Methods['add']['answer'] {
  return underLock(ports, () => {
    const located = locate(ports);
    const table = recordTableOf(located, tableKey);
    const catalog = rememberedCatalog(ports, located);
    const reading = readOne(ports, located, table, catalog);
    const state = tabStateOrFirst(located.store, table.baseTable, reading.read.sheetId);
    const before = state.recent.find((submit) => submit.key === key);
    // Remembered before it was written: if the run died in between, none of the rows is there and they are written now. One that is missing
    // among others was deleted since.
    if (before?.ids.some((id) => reading.read.records.some((record) => record.id === id))) {
      complete(ports, reading, before.ids, rows, catalog);
      // It may have died before this was said.
      if (feedsCatalog(table.key)) catalogWritten(ports);
      return { ids: before.ids, again: true };
    }
    return { ...written(ports, located, reading, rows, catalog, state, key), again: false };
  });
}

function written(
  ports: Ports,
  located: Located,
  { read, grid }: TabReading,
  rows: readonly Values[],
  catalog: Catalog,
  state: TabState,
  key: string,
): Omit<Methods['add']['answer'], 'again'> {
  const { table } = read;
  const filled = accepted(ports, located, catalog, (known) => checkedRows(table, rows, known, read));
  const { rows: complete, next } = withIds(read, state.next, filled);
  const ids = complete.map((row) => idOf(table, row));
  const stamp = stampNow(ports);
  const stamped = complete.map((row) => ({ ...row, ...stampsOf(table, row, stamp) }));
  ports.store.set({
    [stateKeys.tab(table.baseTable)]: JSON.stringify(withSubmit(state, key, ids, next)),
    ...withBegun(located.store, begunBy(table, stamped[0] ?? {}, stamp)),
  });
  appendAll(ports, { read, grid }, stamped, catalog);
  if (feedsCatalog(table.key)) catalogWritten(ports);
  const { notes } = sharedEntry(table, read.records, filled);
  return { ids, ...(notes.length > 0 && { notes }) };
}

/** All rows are written run of cells by run of cells: what is left of the first is left of them all. */
function begunBy(table: Table, row: Values, { when }: Stamp): BegunRow {
  return { table: table.key, ids: [idOf(table, row)], when, fields: fieldsBegun({}, row) };
}

/**
 * Below the last row; where a person's totals and notes stand there, new rows are put in before them and taken out again if they are refused.
 */
function appendAll(ports: Ports, { read, grid }: Pick<TabReading, 'read' | 'grid'>, rows: readonly Values[], catalog: Catalog): void {
  const { lastRow, sheetId } = read;
  const isOver = !grid.slice(lastRow).some((cells) => cells.some((cell) => !isBlank(cell)));
  const blocks = appendBlocks(read, rows, catalog);
  extendBoxes(ports, read, lastRow + 1, lastRow + rows.length);
  if (!read.table.placement.adopted || isOver) {
    writeAll(ports, sheetId, blocks, grid);
    return;
  }
  ports.book.insertRows(sheetId, lastRow, rows.length);
  try {
    writeAll(ports, sheetId, blocks, []);
  } catch (thrown) {
    const inserted = rows.map((_row, at) => lastRow + at + 1);
    ports.book.deleteRows(sheetId, inserted);
    throw thrown;
  }
}

/** Fills what is blank: where a person's columns stand between ours, the run may have died between one run of cells and the next. */
function complete(ports: Ports, { read, grid }: TabReading, ids: readonly string[], rows: readonly Values[], catalog: Catalog): void {
  const { table } = read;
  ids.forEach((id, at) => {
    // Where another row has come by the ID, nobody knows which of the two was being written.
    const [record, ...others] = rowsWithKey(read, id);
    const row = fillIn(table, rows[at] ?? {}, catalog);
    if (!record || others.length > 0 || checkRecord(table, row, catalog).length > 0) return;
    const isBlank = (key: string) => (record.values[key] ?? null) === null && !record.issues.some(({ path }) => path === key);
    const whole = { ...row, ...stampsOf(table, row, stampNow(ports)) };
    const missing = Object.fromEntries(Object.entries(whole).filter(([key, value]) => value !== null && isBlank(key)));
    writeAll(ports, read.sheetId, rowBlocks(read, record.row, missing, catalog), grid);
  });
}

/** Every row filled in and checked; the path of an issue starts with the row when there are several. */
function checkedRows(table: Table, rows: readonly Values[], catalog: Catalog, read: ReadTable) {
  const value = rows.map((row) => fillIn(table, row, catalog));
  const taken = new Set(read.records.map(({ id }) => textKey(id)));
  const shared = sharedEntry(table, read.records, value).issues;
  const issues = value.flatMap((row, at) =>
    [...checkRecord(table, row, catalog), ...takenIssues(table, row, taken), ...(shared[at] ?? [])].map((issue) =>
      rows.length > 1 ? { ...issue, path: `${at}:${issue.path}` } : issue,
    ),
  );
  return { value, issues };
}

/** The issue of a key that another row has; remembers the key, so that two new rows cannot share one either. */
function takenIssues(table: Table, row: Values, taken: Set<string>): readonly Issue[] {
  const id = textKey(idOf(table, row));
  if (id === '') return [];
  if (!taken.has(id)) {
    taken.add(id);
    return [];
  }
  return [
    {
      path: table.keyColumns[0] ?? '',
      message: `${idOf(table, row)} is there already. Give this ${table.one} another ${table.id === null ? 'name' : 'ID, or leave it blank'}.`,
    },
  ];
}
