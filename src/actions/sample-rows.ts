// The rows of the sample production, for those who hold the lock.

import { calendarOf } from '../office/working-days';
import type { Ports } from '../ports';
import { sampleOf } from '../sample/sample';
import type { Catalog } from '../schema/catalog';
import type { Table } from '../schema/table';
import { counted } from '../schema/text';
import type { Values } from '../schema/value';
import { tableOf } from '../schema/workbook';
import { workbook } from '../tables';
import { columnsOf } from '../workbook/columns';
import { idOf } from '../workbook/records';
import { appendBlocks } from '../workbook/writes';
import { forgetCatalog, freshCatalog } from './known-catalog';
import { readOne } from './reading';
import { nowIn, stampNow, stampsOf } from './stamping';
import { readState, stateKeys } from './state';
import { type Located, locate } from './tabs';

/** By table and ID: a hash of the row as it was added. */
type SampleRows = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The caller holds the lock and has set the workbook up. Answers how many rows were added. */
export function addSampleUnderLock(ports: Ports): number {
  const located = locate(ports);
  const { catalog } = freshCatalog(ports, located);
  const sample = sampleOf(nowIn(ports).date, calendarOf(catalog.settings));
  const added: Record<string, Record<string, string>> = { ...readState<SampleRows>(located.store, stateKeys.sample) };
  let count = 0;
  for (const [key, rows] of Object.entries(sample)) {
    const table = tableOf(workbook, key);
    if (!located.tabs.has(key) || table.shape !== 'records') continue;
    const hashes = addRows(ports, located, table, rows, catalog);
    count += Object.keys(hashes).length;
    added[key] = { ...added[key], ...hashes };
  }
  ports.store.set({ [stateKeys.sample]: JSON.stringify(added) });
  forgetCatalog(ports);
  return count;
}

function addRows(ports: Ports, located: Located, table: Table, rows: readonly Values[], catalog: Catalog): Record<string, string> {
  const { read } = readOne(ports, located, table, catalog);
  const there = new Set(read.records.map(({ id }) => id));
  const fresh = rows.filter((row) => !there.has(idOf(table, row)));
  if (fresh.length === 0) return {};
  const stamp = stampNow(ports);
  ports.book.write(
    read.sheetId,
    appendBlocks(
      read,
      fresh.map((row) => ({ ...row, ...stampsOf(table, row, stamp) })),
      catalog,
    ),
  );
  return Object.fromEntries(fresh.map((row) => [idOf(table, row), hashOf(table, row, catalog)]));
}

/** Removes the sample rows that nobody changed and says which were kept. */
export function removeSampleUnderLock(ports: Ports): string {
  const located = locate(ports);
  const sample = readState<SampleRows>(located.store, stateKeys.sample);
  if (!sample) return 'There is no sample production here.';
  const { catalog } = freshCatalog(ports, located);
  const outcomes = Object.entries(sample).map(([key, hashes]) => removeRows(ports, located, tableOf(workbook, key), hashes, catalog));
  ports.store.delete(stateKeys.sample);
  forgetCatalog(ports);
  const kept = outcomes.flatMap((outcome) => outcome.kept);
  const removed = outcomes.reduce((sum, outcome) => sum + outcome.removed, 0);
  return `Removed ${counted(removed, 'sample row')}.${kept.length > 0 ? ` Kept what was changed: ${kept.join(', ')}.` : ''}`;
}

function removeRows(ports: Ports, located: Located, table: Table, hashes: Readonly<Record<string, string>>, catalog: Catalog) {
  if (!located.tabs.has(table.key)) return { removed: 0, kept: [] };
  const { read } = readOne(ports, located, table, catalog);
  const added = new Map(Object.entries(hashes));
  const mine = read.records.filter(({ id }) => added.has(id));
  const [same, changed] = [true, false].map((wanted) =>
    mine.filter(({ id, values, issues }) => (issues.length === 0 && hashOf(table, values, catalog) === added.get(id)) === wanted),
  );
  if (same && same.length > 0)
    ports.book.deleteRows(
      read.sheetId,
      same.map(({ row }) => row),
    );
  return { removed: same?.length ?? 0, kept: (changed ?? []).map(({ id }) => id) };
}

/** A short hash (FNV-1a) of what people can type in the row; stamps do not count. */
function hashOf(table: Table, values: Values, catalog: Catalog): string {
  const typed = columnsOf(table, catalog.steps).filter(({ column }) => column.kind !== 'stamp');
  const text = JSON.stringify(typed.map(({ key, column }) => values[key] ?? (column.kind === 'flag' ? false : null)));
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
