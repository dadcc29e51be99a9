// New rows: checked, filled in, stamped and numbered, with the steps that write them.

import type { Ports } from '../../ports';
import type { BoundTable } from '../../schema/adopted/bound-table';
import type { Catalog } from '../../schema/catalog';
import type { Issue } from '../../schema/issue';
import { textKey } from '../../schema/values/text';
import type { Values } from '../../schema/values/value';
import { sharedEntry } from '../../workbook/catalog/shared-entry';
import { besideIn, besideWith } from '../../workbook/references/whole-receipt';
import { type BegunRow, fieldsBegun } from '../../workbook/rows/begun-row';
import { absentIssues, checkRecord, fillIn } from '../../workbook/rows/check';
import { withIds } from '../../workbook/rows/ids';
import type { ReadTable } from '../../workbook/rows/read-table';
import { idOf } from '../../workbook/rows/records';
import { rowsWithKey } from '../../workbook/rows/rows-of-a-key';
import { appendBlocks, rowBlocks } from '../../workbook/rows/writes';
import { addedTaken } from '../messages/rows';
import type { TabReading } from '../transaction/reading';
import { submitted, type TabState, tabStateOrFirst, withLength, withSubmit } from '../transaction/state';
import { claimedNotes } from '../typed-since/claimed-by-row';
import type { AddedAnswer, AddedRows } from './changes';
import { accepted } from './checking';
import type { Desk } from './desk';
import { pathInAdded } from './issue-paths';
import { countsBelow } from './live-counts';
import { stampsOf } from './stamping';
import { cellSteps, spaceSteps, type WriteStep } from './writing';

/** New rows of one table that may be written. */
export interface Addition {
  readonly read: ReadTable;
  readonly steps: readonly WriteStep[];
  /** What is to be remembered before they are written; null where it is already. */
  readonly state: TabState | null;
  /** All rows are written run of cells by run of cells: what is left of the first is left of them all. */
  readonly begun: BegunRow | null;
  readonly added: AddedAnswer;
}

/** In the order of the tables. @throws Refusal: invalid (path `column`, with several rows `row:column`, rows from 0), setup */
export function additions(ports: Ports, desk: Desk, adds: readonly AddedRows[]): readonly Addition[] {
  if (adds.length === 0) return [];
  const states = new Map<string, TabState>();
  const all = linesJoined(
    adds.map((added): Wanted => {
      const reading = desk.read(added.table);
      const before = submitted(stateOf(desk, reading), desk.key);
      const earlier = isThere(reading.read, before) ? before : null;
      return { reading, added: { ...added, rows: withRemembered(reading, added.rows, before) }, earlier };
    }),
    (one) => one.earlier ?? newIds(stateOf(desk, one.reading), one),
  );
  const filled = accepted(ports, desk.located, desk.catalog(), (catalog) => {
    const checked = all.map(({ reading, added, earlier }) =>
      earlier === null ? checkedRows(added, catalog, reading.read) : { value: [], issues: [] },
    );
    return { value: checked.map(({ value }) => value), issues: checked.flatMap(({ issues }) => issues) };
  });
  return all.map(({ reading, added, earlier }, at) => {
    if (earlier !== null) return completion(desk, reading, earlier, added.rows);
    const { baseTable } = reading.read.table;
    const state = states.get(baseTable) ?? stateOf(desk, reading);
    const addition = additionOf(desk, reading, filled[at] ?? [], state);
    states.set(baseTable, addition.state);
    return addition;
  });
}

function stateOf({ located }: Desk, { read }: TabReading): TabState {
  return tabStateOrFirst(located.store, read.table.baseTable, read.sheetId);
}

interface Wanted {
  readonly reading: TabReading;
  readonly added: AddedRows;
  /**
   * The IDs of the same submit before, null when it is the first: it was remembered before it was written, so if the run died in between, none of the
   * rows is there and they are written now. One that is missing among others was deleted since.
   */
  readonly earlier: readonly string[] | null;
}

function isThere({ records }: ReadTable, ids: readonly string[] | null): boolean {
  return ids?.some((id) => records.some((record) => record.id === id)) ?? false;
}

/** What was remembered and never written is written with the IDs that it was given then: its lines may be there, and name them. */
function withRemembered({ read }: TabReading, rows: readonly Values[], before: readonly string[] | null): readonly Values[] {
  const { id } = read.table;
  if (id === null || before?.length !== rows.length || isThere(read, before)) return rows;
  return rows.map((row, at) => ((row[id] ?? '') === '' ? { ...row, [id]: before[at] ?? null } : row));
}

/** Lines name the row that they are added with by the ID that it is to get. */
function linesJoined(all: readonly Wanted[], idsOf: (one: Wanted) => readonly string[]): readonly Wanted[] {
  return all.map((one) => {
    const { lineOf, rows } = one.added;
    const parent = all.find(({ reading }) => lineOf !== undefined && reading.read.table.key === lineOf.table);
    if (lineOf === undefined || parent === undefined) return one;
    const ids = idsOf(parent);
    const idAt = (at: number) => ids[lineOf.rows?.[at] ?? 0] ?? '';
    return { ...one, added: { ...one.added, rows: rows.map((row, at) => ({ ...row, [lineOf.column]: idAt(at) })) } };
  });
}

function newIds({ next }: TabState, { reading: { read }, added }: Wanted): readonly string[] {
  return withIds(read, next, added.rows).rows.map((row) => idOf(read.table, row));
}

function additionOf(desk: Desk, { read, grid }: TabReading, filled: readonly Values[], state: TabState) {
  const { table, sheetId } = read;
  const { rows, next } = withIds(read, state.next, filled);
  const ids = rows.map((row) => idOf(table, row));
  const stamp = desk.stamp();
  const stamped = rows.map((row) => ({ ...row, ...stampsOf(table, row, stamp) }));
  const put = spaceSteps({ read, grid }, rows.length);
  const isOver = put.every(({ kind }) => kind === 'boxes');
  const cells = cellSteps(sheetId, appendBlocks(read, stamped, desk.catalog()), isOver ? grid : []);
  const begun: BegunRow = { table: table.key, ids: ids.slice(0, 1), when: stamp.when, fields: fieldsBegun({}, stamped[0] ?? {}) };
  return {
    read,
    steps: [...put, ...cells, ...countsBelow(desk, read, rows.length)],
    state: withLength(withSubmit(state, desk.key, ids, next), table, read.lastRow + rows.length),
    begun,
    added: {
      ...{ ids, again: false },
      notes: [...sharedEntry(table, read.records, filled).notes, ...claimedNotes(read, filled, desk.catalog())],
    },
  };
}

/** Fills what is blank: where a person's columns stand between ours, the run may have died between one run of cells and the next. */
function completion(desk: Desk, { read, grid }: TabReading, ids: readonly string[], rows: readonly Values[]): Addition {
  const { table } = read;
  const catalog = desk.catalog();
  const blocks = ids.flatMap((id, at) => {
    // Where another row has come by the ID, nobody knows which of the two was being written.
    const [record, ...others] = rowsWithKey(read, id);
    const sent = rows[at] ?? {};
    const row = fillIn(table, sent, catalog, Object.keys(sent), besideIn(read)(record ?? null));
    if (!record || others.length > 0 || checkRecord(table, row, catalog).length > 0) return [];
    const isEmpty = (column: string) => (record.values[column] ?? null) === null && !record.issues.some(({ path }) => path === column);
    const whole = { ...row, ...stampsOf(table, row, desk.stamp()) };
    const missing = Object.fromEntries(Object.entries(whole).filter(([column, value]) => value !== null && isEmpty(column)));
    return rowBlocks(read, record.row, missing, catalog);
  });
  return { read, steps: cellSteps(read.sheetId, blocks, grid), state: null, begun: null, added: { ids, again: true, notes: [] } };
}

/** Every row filled in and checked; the path of an issue starts with the row when there are several. */
function checkedRows(added: AddedRows, catalog: Catalog, read: ReadTable) {
  const { rows } = added;
  const { table, records } = read;
  const beside = besideWith(read, rows);
  const value = rows.map((row) => fillIn(table, row, catalog, Object.keys(row), beside(row)));
  const taken = new Set(records.map(({ id }) => textKey(id)));
  const shared = sharedEntry(table, records, value).issues;
  const issues = value.flatMap((row, at) =>
    [
      ...checkRecord(table, row, catalog),
      ...absentIssues(read, rows[at] ?? {}, catalog),
      ...takenIssues(table, row, taken),
      ...(shared[at] ?? []),
    ].map((issue) => ({ ...issue, path: pathInAdded(added, at, issue.path) })),
  );
  return { value, issues };
}

/** The issue of a key that another row has; remembers the key, so that two new rows cannot share one either. */
function takenIssues(table: BoundTable, row: Values, taken: Set<string>): readonly Issue[] {
  const id = textKey(idOf(table, row));
  if (id === '') return [];
  if (!taken.has(id)) {
    taken.add(id);
    return [];
  }
  return [
    {
      path: table.keyColumns[0] ?? '',
      message: addedTaken({ id: idOf(table, row), one: table.one, by: table.id === null ? 'name' : 'ID' }),
    },
  ];
}
