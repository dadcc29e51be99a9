// Rows that somebody gave another key, remembered so that what was told of them is not told again.

import type { Ports } from '../../ports';
import type { Table } from '../../schema/table';
import { seenText } from '../../schema/values/text';
import { knownRows, type RenamedRow } from '../../workbook/rows/known-rows';
import type { ReadTable } from '../../workbook/rows/read-table';
import { rowsWithKey } from '../../workbook/rows/rows-of-a-key';
import { toldApart } from '../../workbook/rows/told-apart';
import { newestThatFit, readState, stateKeys } from '../transaction/state';
import type { Located } from '../transaction/tabs';
import type { CellEdit } from './typed-retake';

type Store = Located['store'];

/** The tabs with what Sent mail calls their rows, and with what tells rows of one name apart. */
export function recognised(store: Store, reads: readonly ReadTable[]): readonly ReadTable[] {
  return toldApart(reads.map((read) => knownRows(read, renamedIn(store, read.table))));
}

/** True where somebody may have been told of the tab's rows, by the only column that makes their key. */
export function isToldByKey({ deadlines, attention, keyColumns }: Table, store: Store): boolean {
  return store[stateKeys.reminders] !== undefined && keyColumns.length === 1 && deadlines.length + attention.length > 0;
}

/** A row that was given another key. `read` is the tab as it stands without that change, or with it: other rows that have either key make it unknown which row bears it. */
interface Renamed {
  readonly read: ReadTable;
  /** Row of the sheet. */
  readonly row: number;
  readonly before: string;
  readonly edited: { readonly id: string };
}

/** What is to be set for rows that have other keys now; nothing where nobody can have been told. The caller holds the lock. */
export function renamedEntries(ports: Ports, store: Store, rows: readonly Renamed[]): Store {
  const entries: Record<string, string> = {};
  for (const { read, row, before: from, edited } of rows) {
    const { table } = read;
    if (from === edited.id || from === '' || !isToldByKey(table, store)) continue;
    const isShared = [from, edited.id].some((key) => rowsWithKey(read, key).some((record) => record.row !== row));
    const renamed: RenamedRow = { from, to: isShared ? '' : edited.id, at: ports.clock.instant().toString(36) };
    const known = renamedIn({ ...store, ...entries }, table);
    entries[stateKeys.renamedRows(table.key)] = JSON.stringify(newestThatFit([...known, renamed]));
  }
  return entries;
}

/** The same for a key that was typed over in the grid, whose old text Google tells: five round trips, for the lock and what others have remembered. */
export function rememberTyped(ports: Ports, { store }: Located, read: ReadTable, { row, column, before }: CellEdit): void {
  const { table, columns, records } = read;
  const isKey = columns.some(({ at, key }) => at === column - 1 && table.keyColumns.includes(key));
  const to = records.find((record) => record.row === row)?.id ?? '';
  const from = seenText(before);
  if (!isKey || from === '' || from === to || !isToldByKey(table, store)) return;
  // Without the lock somebody else is saving: then it is told once more.
  ports.lock.hold(() => ports.store.set(renamedEntries(ports, ports.store.all(), [{ read, row, before: from, edited: { id: to } }])));
}

function renamedIn(store: Store, { key }: Table): readonly RenamedRow[] {
  return readState<readonly RenamedRow[]>(store, stateKeys.renamedRows(key)) ?? [];
}
