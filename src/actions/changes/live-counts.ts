// Columns that count rows of another tab by a live formula: written with the rows, and where somebody typed rows overnight.

import type { Ports } from '../../ports';
import { liveCountOf } from '../../schema/kinds/stamp';
import { runsOf } from '../../schema/values/grouping';
import { recordTables } from '../../schema/workbook';
import { countFormula } from '../../workbook/progress/count-formula';
import type { ReadTable } from '../../workbook/rows/read-table';
import { below } from '../progress/progress-sources';
import { freshCatalog } from '../transaction/known-catalog';
import { readsOnce } from '../transaction/reading';
import { type Located, locate } from '../transaction/tabs';
import type { Desk } from './desk';
import { carryOut, type WriteStep } from './writing';

/**
 * For so many rows from one on (from 1), to be carried out once their cells are there. Nothing for a tab of the person's own, or where a heading is not
 * found. @param readOf the other tab; null: it is not in use
 */
export function countSteps(
  read: ReadTable,
  readOf: (table: string) => ReadTable | null,
  { first, count }: { readonly first: number; readonly count: number },
): readonly WriteStep[] {
  const name = below(read, read.table.name);
  if (read.table.placement.adopted || name === null || count === 0) return [];
  return read.columns.flatMap(({ at, column }): readonly WriteStep[] => {
    const counts = liveCountOf(column);
    const other = counts === null ? null : readOf(counts.table);
    if (counts === null || other === null) return [];
    const pairs = Object.entries(counts.same).map(([own, theirs]) => [below(read, own), below(other, theirs)] as const);
    const same = pairs.flatMap(([here, there]) => (here && there ? [{ here: here.at, there }] : []));
    if (same.length < pairs.length) return [];
    const formulas = Array.from({ length: count }, (_none, nth) => [countFormula(first + nth, name.at, same)]);
    return [{ kind: 'formulas', sheetId: read.sheetId, row: first, at, formulas }];
  });
}

/** For so many new rows below the last one. Reads the other tab where there is something to count. */
export function countsBelow({ located, read }: Desk, tab: ReadTable, count: number): readonly WriteStep[] {
  return countSteps(tab, (table) => (located.tabs.has(table) ? read(table).read : null), { first: tab.lastRow + 1, count });
}

/**
 * Writes the formulas that rows lack, such as those that were typed into the grid: three round trips, and more where some are missing. The caller holds
 * the lock.
 */
export function missingCounts(ports: Ports, located: Located): number {
  const { tabs, workbook } = located;
  const counting = recordTables(workbook).filter(
    ({ key, columns, placement }) =>
      tabs.has(key) &&
      !placement.adopted &&
      Object.values<{ readonly kind: string }>(columns).some((column) => liveCountOf(column) !== null),
  );
  if (counting.length === 0) return 0;
  const { catalog } = freshCatalog(ports, located);
  const read = readsOnce(ports, located, catalog);
  const steps = counting.flatMap(({ key }) => stepsMissing(ports, read(key), (other) => (tabs.has(other) ? read(other) : null)));
  carryOut(ports, steps);
  return steps.length;
}

function stepsMissing(ports: Ports, read: ReadTable, readOf: (table: string) => ReadTable | null): readonly WriteStep[] {
  const columns = read.columns.filter(({ column }) => liveCountOf(column) !== null);
  if (columns.length === 0 || read.records.length === 0) return [];
  const formulas = ports.book.allFormulas(read.sheetId);
  const missing = read.records.map(({ row }) => row).filter((row) => columns.some(({ at }) => (formulas[row - 1]?.[at] ?? '') === ''));
  return runsOf(missing, (row) => row).flatMap((run) => countSteps(read, readOf, { first: run[0], count: run.length }));
}

/** Once a night. @param mayWrite asked under the lock: the file may have been left alone since */
export function countsAtNight(ports: Ports, mayWrite: (store: Located['store']) => boolean): string {
  const outcome = ports.lock.attempt(() => {
    const located = locate(ports);
    return mayWrite(located.store) ? missingCounts(ports, located) : 0;
  });
  return outcome !== null && outcome.value > 0 ? 'written' : '';
}
