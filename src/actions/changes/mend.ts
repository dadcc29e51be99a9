// Rows without an ID, or with somebody else's: what the edit trigger missed is mended by whoever holds the lock next, and what follows from their
// amounts is filled in.

import type { Ports } from '../../ports';
import type { Catalog } from '../../schema/catalog';
import { blankFills } from '../../workbook/rows/blank-fills';
import { type IdFix, mendIds } from '../../workbook/rows/ids';
import type { ReadTable } from '../../workbook/rows/read-table';
import { recordGiven } from '../../workbook/rows/sheet-row';
import { blocksOf, rowBlocks } from '../../workbook/rows/writes';
import { type TabState, tabStateEntries, tabStateOrFirst } from '../transaction/state';
import type { Located } from '../transaction/tabs';
import { carryOut, cellSteps, joined, type WriteStep } from './writing';

/** Gives the missing IDs and answers with the tables as they are then. The caller holds the lock. Costs nothing when none is missing. */
export function withMissingIds(ports: Ports, { store }: Located, reads: readonly ReadTable[], catalog: Catalog): readonly ReadTable[] {
  // Tabs of one base table share their numbers.
  const states = new Map<string, TabState>();
  const steps: WriteStep[] = [];
  const whole = reads.map((read) => {
    const { baseTable } = read.table;
    const state = states.get(baseTable) ?? tabStateOrFirst(store, baseTable, read.sheetId);
    const { fixes, next } = mendIds(read, state.next);
    if (fixes.length === 0) return read;
    states.set(baseTable, { ...state, next });
    steps.push(...idSteps(read, fixes, catalog), ...fillSteps(read, fixes, catalog));
    return withFixes(read, fixes);
  });
  // The numbers first: whatever happens in between, none is given twice.
  if (states.size > 0) ports.store.set(tabStateEntries(states));
  carryOut(ports, steps);
  return whole;
}

function idSteps({ table: { id }, columns, sheetId, grid }: ReadTable, fixes: readonly IdFix[], catalog: Catalog): readonly WriteStep[] {
  const mine = columns.filter(({ key }) => key === id);
  const blocks = fixes.flatMap((fix) => (id === null ? [] : blocksOf(mine, fix.row, [{ [id]: fix.id }], catalog)));
  return cellSteps(sheetId, joined(blocks), grid);
}

/** VAT and net of receipts that nobody has looked at since they were typed. */
function fillSteps(read: ReadTable, fixes: readonly IdFix[], catalog: Catalog): readonly WriteStep[] {
  if (read.table.fills.length === 0) return [];
  const rows = new Set(fixes.map(({ row }) => row));
  const missed = read.records.filter(({ row }) => rows.has(row));
  return cellSteps(
    read.sheetId,
    joined(missed.flatMap((record) => rowBlocks(read, record.row, blankFills(read, record, catalog), catalog))),
    read.grid,
  );
}

function withFixes(read: ReadTable, fixes: readonly IdFix[]): ReadTable {
  const given = new Map(fixes.map(({ row, id }) => [row, id]));
  const { id: key } = read.table;
  const records = read.records.map((record) => {
    const id = given.get(record.row);
    return id === undefined || key === null ? record : recordGiven(record, key, id);
  });
  return { ...read, records };
}
