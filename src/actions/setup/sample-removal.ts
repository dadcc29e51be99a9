// Taking the sample production out again: exactly what it brought, as far as nobody changed it since.

import type { Ports } from '../../ports';
import type { Catalog } from '../../schema/catalog';
import { isBlank } from '../../schema/values/cell';
import { tableOf } from '../../schema/workbook';
import { emptyCatalog } from '../../workbook/catalog/catalog';
import type { ReadRecord } from '../../workbook/rows/read-table';
import { rowsWithKey } from '../../workbook/rows/rows-of-a-key';
import { rowBlocks } from '../../workbook/rows/writes';
import { noSample, sampleRemoved } from '../messages/setup';
import { catalogWritten, feedsCatalog, freshCatalog } from '../transaction/known-catalog';
import { readOne, type TabReading } from '../transaction/reading';
import { settingCells, writeSetting } from '../transaction/setting-values';
import { readState, stateKeys } from '../transaction/state';
import { type Located, locate } from '../transaction/tabs';
import { isUnchanged, type SampleRow, type SampleRows, signOfCell } from './sample-signs';

/** What of a tab goes and what stays. */
interface Removal {
  /** Rows of the sheet, from 1. */
  readonly rows: readonly number[];
  /** Fields that were filled, by row. */
  readonly fields: readonly { readonly row: number; readonly keys: readonly string[] }[];
  /** IDs of rows that somebody changed. */
  readonly kept: readonly string[];
}

export function sampleIn({ store }: Pick<Located, 'store'>): SampleRows | null {
  return readState<SampleRows>(store, stateKeys.sample);
}

/** True after a run that took the sample out and died: some of it is gone, and some is there. */
export function isSampleHalfRemoved({ store }: Located): boolean {
  return readState(store, stateKeys.removing) === true && store[stateKeys.sample] !== undefined;
}

/** Removes what nobody changed and says which rows were kept. */
export function removeSampleUnderLock(ports: Ports): string {
  const located = locate(ports);
  const sample = sampleIn(located);
  if (!sample) return noSample();
  const { catalog } = freshCatalog(ports, located);
  ports.store.set({ [stateKeys.removing]: JSON.stringify(true) });
  const removals = tablesOf(located, sample).map((key) => {
    // Read just before: rows that somebody moves while another tab is cleared must not be taken for these.
    const { reading, removal } = removalOn(ports, located, catalog, key, sample[key] ?? {});
    carryOut(ports, reading, removal);
    ports.book.flush();
    return removal;
  });
  clearSettings(ports, located, sample.settings ?? {});
  catalogWritten(ports);
  ports.store.delete(stateKeys.removing);
  ports.store.delete(stateKeys.sample);
  const { count, kept } = summed(removals);
  return sampleRemoved({ rows: count, kept });
}

/** How many rows would go, and which would stay. Writes nothing. */
export function removalAhead(
  ports: Ports,
  located: Located,
  sample: SampleRows,
): { readonly count: number; readonly kept: readonly string[] } {
  const { catalog } = freshCatalog(ports, located);
  return summed(tablesOf(located, sample).map((key) => removalOn(ports, located, catalog, key, sample[key] ?? {}).removal));
}

function summed(removals: readonly Removal[]) {
  return { count: removals.reduce((sum, { rows }) => sum + rows.length, 0), kept: removals.flatMap(({ kept }) => kept) };
}

/** Rows that name people before the people, so that nothing names somebody unknown for longer than it must. */
function tablesOf({ tabs, workbook }: Located, sample: SampleRows): readonly string[] {
  const feeds = (key: string) => feedsCatalog({ workbook }, key);
  const there = Object.keys(sample).filter((key) => key !== workbook.roles.settings && tabs.has(key));
  return [...there.filter((key) => !feeds(key)), ...there.filter(feeds).reverse()];
}

function removalOn(ports: Ports, located: Located, catalog: Catalog, key: string, known: Readonly<Record<string, SampleRow>>) {
  const reading = readOne(ports, located, tableOf(located.workbook, key), catalog);
  return { reading, removal: removalOf(reading, known) };
}

function removalOf({ read, grid }: TabReading, known: Readonly<Record<string, SampleRow>>): Removal {
  const removal = { rows: [] as number[], fields: [] as Removal['fields'][number][], kept: [] as string[] };
  const cellsOf = ({ row }: ReadRecord) => grid[row - 1] ?? [];
  const same = (record: ReadRecord, signs: Readonly<Record<string, string>>) =>
    read.columns.flatMap(({ key, at }) => (signs[key] === signOfCell(cellsOf(record)[at] ?? '') ? [key] : []));
  for (const [id, sign] of Object.entries(known)) {
    const record = read.records.find((candidate) => candidate.id === id);
    if (typeof sign !== 'string') {
      // A step may have been renamed: then its row is the one with all that was filled there.
      const renamed = (other: ReadRecord) => known[other.id] === undefined && same(other, sign).length === Object.keys(sign).length;
      const found = record ?? read.records.find(renamed);
      if (found) removal.fields.push({ row: found.row, keys: same(found, sign) });
      // Of two rows with one ID nobody knows which is the sample's.
    } else if (record && rowsWithKey(read, id).length === 1 && isUnchanged(read, cellsOf(record), sign)) removal.rows.push(record.row);
    else if (record) removal.kept.push(id);
  }
  return { ...removal, rows: removal.rows.sort((one, other) => one - other) };
}

function carryOut(ports: Ports, { read }: TabReading, { rows, fields }: Removal): void {
  for (const { row, keys } of fields.filter((field) => field.keys.length > 0))
    ports.book.write(read.sheetId, rowBlocks(read, row, Object.fromEntries(keys.map((key) => [key, null])), emptyCatalog()));
  if (rows.length > 0) ports.book.deleteRows(read.sheetId, rows);
}

/** Those that the sample filled, and that still say the same. */
function clearSettings(ports: Ports, located: Located, known: Readonly<Record<string, SampleRow>>): void {
  const cellOf = settingCells(ports, located);
  for (const [key, sign] of Object.entries(known)) {
    const found = cellOf(key);
    if (found && !isBlank(found.cell) && signOfCell(found.cell) === sign) writeSetting(ports, located, found, '');
  }
}
