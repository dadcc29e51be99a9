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

/**
 * One round trip, none where nobody can have been told. The caller holds the lock.
 * @param read the tab as it stands without the change of key, or with it: other rows that have either key make it unknown which row bears it
 * @param row of the sheet that was renamed
 */
export function rememberRenamed(ports: Ports, store: Store, read: ReadTable, row: number, from: string, to: string): void {
  const { table } = read;
  if (from === to || from === '' || !isToldByKey(table, store)) return;
  const isShared = [from, to].some((key) => rowsWithKey(read, key).some((record) => record.row !== row));
  const renamed: RenamedRow = { from, to: isShared ? '' : to, at: ports.clock.instant().toString(36) };
  ports.store.set({ [stateKeys.renamedRows(table.key)]: JSON.stringify(newestThatFit([...renamedIn(store, table), renamed])) });
}

/** The same for a key that was typed over in the grid, whose old text Google tells: five round trips, for the lock and what others have remembered. */
export function rememberTyped(ports: Ports, { store }: Located, read: ReadTable, { row, column, before }: CellEdit): void {
  const { table, columns, records } = read;
  const isKey = columns.some(({ at, key }) => at === column - 1 && table.keyColumns.includes(key));
  const to = records.find((record) => record.row === row)?.id ?? '';
  const from = seenText(before);
  if (!isKey || from === '' || from === to || !isToldByKey(table, store)) return;
  // Without the lock somebody else is saving: then it is told once more.
  ports.lock.hold(() => rememberRenamed(ports, ports.store.all(), read, row, from, to));
}

function renamedIn(store: Store, { key }: Table): readonly RenamedRow[] {
  return readState<readonly RenamedRow[]>(store, stateKeys.renamedRows(key)) ?? [];
}
