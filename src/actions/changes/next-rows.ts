// Jobs that come again: whoever holds the lock next writes the next row of what was done, once.

import { calendarOf } from '../../office/work/working-days';
import type { Ports } from '../../ports';
import type { Catalog } from '../../schema/catalog';
import { type NextRow, nextRows } from '../../workbook/repeats/next-rows';
import { withIds } from '../../workbook/rows/ids';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { idOf } from '../../workbook/rows/records';
import { appendBlocks, rowBlocks } from '../../workbook/rows/writes';
import { nowIn } from '../transaction/clocks';
import { tabStateEntries, tabStateOrFirst } from '../transaction/state';
import type { Located } from '../transaction/tabs';
import { stampNow, stampsOf } from './stamping';
import { carryOut, cellSteps, joined, spaceSteps, type WriteStep } from './writing';

/** What writing them comes to. */
export interface NextRowsPlan {
  /** To be remembered before: a number that was given is not given again. */
  readonly before: Located['store'];
  readonly steps: readonly WriteStep[];
  /** The tab as it is then. */
  readonly read: ReadTable;
}

/**
 * The new row first, which says which one it comes after; then the old one says no more that it repeats. A run that ends in between is completed by the
 * next, and a row that somebody deletes does not come back. Null where there is none to write.
 */
export function nextRowsPlan(ports: Ports, { store }: Pick<Located, 'store'>, read: ReadTable, catalog: Catalog): NextRowsPlan | null {
  if (read.table.repeats === null) return null;
  const found = nextRows(read, nowIn(ports).date, calendarOf(catalog.settings).isWorkingDay);
  return found.length === 0 ? null : planOf(ports, store, read, catalog, found);
}

function planOf(ports: Ports, store: Located['store'], read: ReadTable, catalog: Catalog, found: readonly NextRow[]): NextRowsPlan {
  const { table, sheetId, grid, lastRow } = read;
  const state = tabStateOrFirst(store, table.baseTable, sheetId);
  const { rows, next } = withIds(
    read,
    state.next,
    found.flatMap(({ values }) => (values === null ? [] : [values])),
  );
  const stamp = stampNow(ports);
  const stamped = rows.map((row) => ({ ...row, ...stampsOf(table, row, stamp) }));
  const over = found.flatMap(({ before }) => rowBlocks(read, before.row, { [table.repeats?.repeats ?? '']: null }, catalog));
  const added = stamped.map((values, at): ReadRecord => ({ id: idOf(table, values), row: lastRow + 1 + at, values, issues: [] }));
  return {
    before: rows.length === 0 ? {} : tabStateEntries([[table.baseTable, { ...state, next }]]),
    steps: [
      ...(rows.length === 0 ? [] : spaceSteps({ read, grid }, rows.length)),
      ...cellSteps(sheetId, appendBlocks(read, stamped, catalog), grid),
      ...cellSteps(sheetId, joined(over), grid),
    ],
    read: { ...read, records: [...read.records, ...added], lastRow: lastRow + added.length },
  };
}

/** Writes them and answers with the tables as they are then. The caller holds the lock. Costs nothing where nothing comes again. */
export function withNextRows(
  ports: Ports,
  located: Pick<Located, 'store'>,
  reads: readonly ReadTable[],
  catalog: Catalog,
): readonly ReadTable[] {
  return reads.map((read) => {
    const plan = nextRowsPlan(ports, located, read, catalog);
    if (plan === null) return read;
    if (Object.keys(plan.before).length > 0) ports.store.set(plan.before);
    carryOut(ports, plan.steps);
    return plan.read;
  });
}
