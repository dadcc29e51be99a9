// Saving an edited row from the sidebar.

import type { Methods } from '../../contract/methods';
import type { Ports } from '../../ports';
import type { Catalog } from '../../schema/catalog';
import type { Issue } from '../../schema/issue';
import type { Table } from '../../schema/table';
import { inWords, textKey } from '../../schema/values/text';
import type { Values } from '../../schema/values/value';
import { sharedEntry } from '../../workbook/catalog/shared-entry';
import { columnsOf } from '../../workbook/layout/columns';
import { type BegunRow, fieldsBegun } from '../../workbook/rows/begun-row';
import { checkRecord, fillIn } from '../../workbook/rows/check';
import { lastChange } from '../../workbook/rows/last-change';
import { mergeOf } from '../../workbook/rows/merge';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { idOf } from '../../workbook/rows/records';
import { raiseTakes } from '../../workbook/rows/retake';
import { type CellBlock, rowBlocks } from '../../workbook/rows/writes';
import { whileBegun } from '../transaction/begun-rows';
import { accepted } from '../transaction/checking';
import { Refusal } from '../transaction/failure';
import { catalogChanged, catalogWritten, feedsCatalog, rememberedCatalog } from '../transaction/known-catalog';
import { underLockToTheEnd } from '../transaction/lock';
import { readOne } from '../transaction/reading';
import { type Stamp, stampNow, stampsOf } from '../transaction/stamping';
import { type Located, locate, recordTableOf } from '../transaction/tabs';
import { writeAll } from '../transaction/writing';
import { rowMeant } from './keyed-row';
import { rememberRenamed } from './renamed-rows';

type Input = Methods['save']['input'];
type Answer = Methods['save']['answer'];

/**
 * Writes the fields that the person changed, and only those, into the row with that ID, wherever it stands now. Fields that somebody else changed
 * meanwhile merge; the same field changed to something else is a conflict. Saving the same twice changes nothing the second time.
 * @throws Refusal: invalid, conflict (with their values), twice (with the rows that have that ID), gone, busy, setup.
 */
export function save(ports: Ports, input: Input): Answer {
  return underLockToTheEnd(ports, () => {
    const located = locate(ports);
    const table = recordTableOf(located, input.table);
    const catalog = rememberedCatalog(ports, located);
    const stamp = stampNow(ports);
    // Before the tab is read: between that and writing nothing may take time.
    return whileBegun(ports, located.store, begunBy(table, input, stamp), () => saved(ports, located, table, input, stamp, catalog));
  });
}

function begunBy(table: Table, { id, loaded, changes }: Input, { when }: Stamp): BegunRow {
  const becomes = idOf(table, { ...loaded, ...changes });
  return { table: table.key, ids: becomes === '' ? [id] : [id, becomes], when, fields: fieldsBegun(loaded, changes) };
}

function saved(ports: Ports, located: Located, table: Table, input: Input, stamp: Stamp, catalog: Catalog): Answer {
  const { id, loaded, changes } = input;
  const { read, grid } = readOne(ports, located, table, catalog);
  const record = rowMeant(read, input);
  const others = read.records.filter((other) => other !== record);
  const write = mergedChanges(table, loaded, changes, record.values, catalog);
  if (Object.keys(write).length === 0) {
    // Saved before, by a run that may have died before this was said.
    if (feedsCatalog(table.key)) catalogChanged(ports);
    return { id, values: record.values, notes: [] };
  }
  const changed = accepted(ports, located, catalog, (known) => checkedChanges(read, record, loaded, write, known));
  const after = { ...record.values, ...changed };
  const stamped = { ...changed, ...stampsOf(table, after, stamp) };
  writeAll(ports, read.sheetId, askedLast(read, rowBlocks(read, record.row, stamped, catalog), write), grid);
  if (feedsCatalog(table.key)) catalogWritten(ports);
  const becomes = idOf(table, after) || id;
  rememberRenamed(ports, located.store, read, record.row, record.id, becomes);
  return {
    id: becomes,
    values: { ...after, ...stamped },
    notes: [...notesOn(table, record.values, changed, catalog), ...sharedEntry(table, others, [after]).notes],
  };
}

function mergedChanges(table: Table, loaded: Values, changes: Values, now: Values, catalog: Catalog): Values {
  const { write, theirs } = mergeOf(loaded, changes, now);
  const clashes = Object.keys(theirs);
  if (clashes.length === 0) return write;
  const issues = clashes.map((path) => ({
    path,
    message: `${headingOf(table, path, catalog)} was changed by somebody else meanwhile. Choose which to keep.`,
  }));
  throw new Refusal(
    'conflict',
    `Somebody else changed ${inWords(clashes.map((path) => headingOf(table, path, catalog)))} meanwhile. Nothing was saved yet.`,
    issues,
    theirs,
    { meanwhile: { values: now, ...lastChange(table, now) } },
  );
}

/**
 * What follows from the changes - stamps, takes, VAT - is written before them: a run that dies in between leaves a change to be saved again, and
 * with it all the rest. The other way round the second save would find nothing to change.
 */
function askedLast({ columns }: ReadTable, blocks: readonly CellBlock[], write: Values): readonly CellBlock[] {
  const asked = columns.filter(({ key }) => key in write).map(({ at }) => at + 1);
  const isAsked = ({ column, cells }: CellBlock) => asked.some((at) => at >= column && at < column + (cells[0]?.length ?? 0));
  return [...blocks.filter((block) => !isAsked(block)), ...blocks.filter(isAsked)];
}

/** The changes with what follows from them - VAT, takes - and what is wrong with the fields concerned. */
function checkedChanges(read: ReadTable, record: ReadRecord, loaded: Values, write: Values, catalog: Catalog) {
  const { table, records } = read;
  const { id, values: before } = record;
  const filled = fillIn(table, { ...before, ...write }, catalog, Object.keys(write));
  const whole = { ...filled, ...raiseTakes(table, { ...before, ...takesIn(table, loaded, catalog) }, filled, catalog) };
  const value = Object.fromEntries(Object.entries(whole).filter(([key, now]) => now !== (before[key] ?? null)));
  // What was wrong elsewhere in the row before is for another day: it must not keep this change from being saved.
  const [shared = []] = sharedEntry(
    table,
    records.filter((other) => other !== record),
    [whole],
  ).issues;
  const issues = [...checkRecord(table, whole, catalog), ...shared].filter(({ path }) => path in value || path in write || path === '');
  return { value, issues: [...issues, ...keyIssues(read, id, whole)] };
}

/** The takes that the person saw: one that is another by now was raised already, by somebody else or by a save that died. */
function takesIn(table: Table, loaded: Values, catalog: Catalog): Values {
  const takes = columnsOf(table, catalog.steps).filter(({ key, part }) => part === 'take' && loaded[key] !== undefined);
  return Object.fromEntries(takes.map(({ key }) => [key, loaded[key] ?? null]));
}

function keyIssues({ table, records }: ReadTable, id: string, whole: Values): readonly Issue[] {
  const key = idOf(table, whole);
  const path = table.keyColumns[0] ?? '';
  if (key === '') return [{ path, message: 'It cannot be left blank: the row is found by it.' }];
  const taken = textKey(key) !== textKey(id) && records.some((record) => textKey(record.id) === textKey(key));
  return taken ? [{ path, message: `${key} is there already. Give this ${table.one} another.` }] : [];
}

/** What Routesheet changed by itself, in words. */
function notesOn(table: Table, before: Values, changed: Values, catalog: Catalog): readonly string[] {
  return columnsOf(table, catalog.steps)
    .filter(({ key, part }) => part === 'take' && changed[key] !== undefined && changed[key] !== before[key])
    .map(({ key, heading }) => `${heading} is now ${changed[key]}.`);
}

function headingOf(table: Table, key: string, catalog: Catalog): string {
  return columnsOf(table, catalog.steps).find((column) => column.key === key)?.heading ?? key;
}
