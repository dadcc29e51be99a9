// Fields of rows that are there: merged with what others changed meanwhile, checked, with what follows from them.

import type { Ports } from '../../ports';
import type { BoundTable } from '../../schema/adopted/bound-table';
import type { Catalog } from '../../schema/catalog';
import { isTyped } from '../../schema/column';
import type { Issue } from '../../schema/issue';
import { textKey } from '../../schema/values/text';
import type { Values } from '../../schema/values/value';
import { callsAnew, sharedEntry } from '../../workbook/catalog/shared-entry';
import { columnsOf, type TableColumn } from '../../workbook/layout/columns';
import { besideIn } from '../../workbook/references/whole-receipt';
import { type BegunRow, fieldsBegun } from '../../workbook/rows/begun-row';
import { absentIssues, checkRecord, fillIn } from '../../workbook/rows/check';
import { lastChange } from '../../workbook/rows/last-change';
import { mergeOf } from '../../workbook/rows/merge';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { idOf } from '../../workbook/rows/records';
import { raiseTakes } from '../../workbook/rows/retake';
import { type CellBlock, rowBlocks } from '../../workbook/rows/writes';
import { fieldChanged, fieldsChanged, keyBlank, keyTaken, takeIsNow } from '../messages/rows';
import { Refusal } from '../transaction/failure';
import type { TabReading } from '../transaction/reading';
import { claimedNotes, growsReceipt } from '../typed-since/claimed-by-row';
import type { EditedAnswer, EditedRow } from './changes';
import { accepted } from './checking';
import type { Desk } from './desk';
import { rowMeant } from './keyed-row';
import { stampsOf } from './stamping';

/** A row that may be written. */
export interface Edition {
  readonly read: ReadTable;
  /** Row of the sheet, from 1. */
  readonly row: number;
  readonly before: string;
  /**
   * What follows from the changes - stamps, takes, VAT - and then the changes themselves: a run that dies in between leaves a change to be saved again,
   * and with it all the rest. The other way round the second save would find nothing to change.
   */
  readonly following: readonly CellBlock[];
  readonly asked: readonly CellBlock[];
  readonly edited: EditedAnswer;
}

/** What is remembered of it before its tab is read; null where nothing is to change. */
export function begunEdit(table: BoundTable, { id, loaded, changes }: EditedRow, when: string): BegunRow | null {
  const fields = fieldsBegun(loaded, changes);
  const becomes = idOf(table, { ...loaded, ...changes });
  return Object.keys(fields).length === 0 ? null : { table: table.key, ids: becomes === '' ? [id] : [id, becomes], when, fields };
}

/** True where what is to change stands side by side, as far as the order tells in which the columns are declared: it is written as a whole or not at all. */
export function isOneRun(table: BoundTable, { loaded, changes }: EditedRow, catalog: Catalog): boolean {
  const asked = fieldsBegun(loaded, changes);
  const places = columnsOf(table, catalog.steps).flatMap(({ key, column }, at) => (key in asked || !isTyped(column) ? [at] : []));
  return !table.placement.adopted && places.every((at, index) => index === 0 || places[index - 1] === at - 1);
}

/** @throws Refusal: invalid, conflict (with their values), twice (with the rows that have that ID), gone */
export function edition(ports: Ports, desk: Desk, { read }: TabReading, input: EditedRow): Edition {
  const { id, loaded, changes } = input;
  const { table } = read;
  const catalog = desk.catalog();
  const record = rowMeant(read, input);
  const place = { read, row: record.row, before: record.id };
  const write = mergedChanges(table, loaded, changes, record.values, catalog);
  if (Object.keys(write).length === 0) return { ...place, following: [], asked: [], edited: { id, values: record.values, notes: [] } };
  const changed = accepted(ports, desk.located, catalog, (known) => checkedChanges(read, record, loaded, write, known));
  const after = { ...record.values, ...changed };
  const stamped = { ...changed, ...stampsOf(table, after, desk.stamp()) };
  const blocks = rowBlocks(read, record.row, stamped, catalog);
  const others = read.records.filter((other) => other !== record);
  const notes = [
    ...notesOn(table, record.values, changed, catalog),
    ...(growsReceipt(table, changed) ? claimedNotes({ ...read, records: others }, [after], catalog) : []),
    ...(callsAnew(table, changed) ? sharedEntry(table, others, [after]).notes : []),
  ];
  return {
    ...place,
    following: blocks.filter((block) => !isAsked(read, block, write)),
    asked: blocks.filter((block) => isAsked(read, block, write)),
    edited: { id: idOf(table, after) || id, values: { ...after, ...stamped }, notes },
  };
}

function isAsked({ columns }: ReadTable, { column, cells }: CellBlock, write: Values): boolean {
  return columns.some(({ key, at }) => key in write && at + 1 >= column && at + 1 < column + (cells[0]?.length ?? 0));
}

function mergedChanges(table: BoundTable, loaded: Values, changes: Values, now: Values, catalog: Catalog): Values {
  const { write, theirs } = mergeOf(loaded, changes, now);
  const clashes = Object.keys(theirs);
  if (clashes.length === 0) return write;
  const issues = clashes.map((path) => ({
    path,
    message: fieldChanged({ heading: headingOf(table, path, catalog) }),
  }));
  throw new Refusal('conflict', fieldsChanged({ headings: clashes.map((path) => headingOf(table, path, catalog)) }), issues, theirs, {
    meanwhile: { values: now, ...lastChange(table, now) },
  });
}

/** The changes with what follows from them - VAT, takes - and what is wrong with the fields concerned. */
function checkedChanges(read: ReadTable, record: ReadRecord, loaded: Values, write: Values, catalog: Catalog) {
  const { table, records } = read;
  const { id, values: before } = record;
  const filled = fillIn(table, { ...before, ...write }, catalog, Object.keys(write), besideIn(read)(record));
  const whole = { ...filled, ...raiseTakes(table, { ...before, ...takesIn(table, loaded, catalog) }, filled, catalog) };
  // What follows is written over nothing that nobody can read.
  const isFree = (key: string) => key in write || !record.issues.some(({ path }) => path === key);
  const value = Object.fromEntries(Object.entries(whole).filter(([key, now]) => now !== (before[key] ?? null) && isFree(key)));
  // What was wrong elsewhere in the row before is for another day: it must not keep this change from being saved.
  const others = records.filter((other) => other !== record);
  const [shared = []] = callsAnew(table, write) ? sharedEntry(table, others, [whole]).issues : [];
  const issues = [...checkRecord(table, whole, catalog), ...absentIssues(read, write, catalog), ...shared].filter(
    ({ path }) => path in value || path in write || path === '',
  );
  return { value, issues: [...issues, ...keyIssues(read, id, whole)] };
}

/** The takes that the person saw: one that is another by now was raised already, by somebody else or by a save that died. */
function takesIn(table: BoundTable, loaded: Values, catalog: Catalog): Values {
  const takes = columnsOf(table, catalog.steps).filter(({ key, part }) => part === 'take' && loaded[key] !== undefined);
  return Object.fromEntries(takes.map(({ key }) => [key, loaded[key] ?? null]));
}

function keyIssues({ table, records }: ReadTable, id: string, whole: Values): readonly Issue[] {
  const key = idOf(table, whole);
  const path = table.keyColumns[0] ?? '';
  if (key === '') return [{ path, message: keyBlank() }];
  const taken = textKey(key) !== textKey(id) && records.some((record) => textKey(record.id) === textKey(key));
  return taken ? [{ path, message: keyTaken({ id: key, one: table.one }) }] : [];
}

/** What Routesheet changed by itself, in words. */
function notesOn(table: BoundTable, before: Values, changed: Values, catalog: Catalog): readonly string[] {
  return columnsOf(table, catalog.steps)
    .filter(({ key, part }: TableColumn) => part === 'take' && changed[key] !== undefined && changed[key] !== before[key])
    .map(({ key, heading }) => takeIsNow({ heading, take: changed[key] }));
}

function headingOf(table: BoundTable, key: string, catalog: Catalog): string {
  return columnsOf(table, catalog.steps).find((column) => column.key === key)?.heading ?? key;
}
