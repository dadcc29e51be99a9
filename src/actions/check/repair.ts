// Repairing cells that Check workbook found: exactly those that the person was shown, as they were shown.

import type { ShownChange } from '../../contract/check';
import type { Block } from '../../ports';
import { cellText } from '../../schema/values/cell';
import { recordTables } from '../../schema/workbook';
import { baseTableOf } from '../../workbook/adopted/adopted-table';
import type { Repair } from '../../workbook/findings/findings';
import { shownIn } from '../../workbook/findings/occurrence';
import type { ReadTable } from '../../workbook/rows/read-table';
import { defineAct } from '../acts/act';
import type { Desk } from '../changes/desk';
import { fewSteps, joined } from '../changes/writing';
import { cellsChanged } from '../messages/rows';
import { Refusal } from '../transaction/failure';
import { submitted, type TabState, tabStateEntries, tabStateOrFirst, withSubmit } from '../transaction/state';
import type { Located } from '../transaction/tabs';
import { type CheckedTab, numberAfter } from './inspecting';

/**
 * Checks the tabs again under the lock and writes the cells that still hold what was shown and are still to be repaired so; all or none. The same
 * submit (`key`) again writes what an earlier try left, or nothing. Round trips as for checking those tabs, and one for each run of cells.
 * @throws Refusal: conflict when one of the cells is not as it was shown, busy.
 */
export const repair = defineAct(
  { changes: 'repairs' },
  {
    tables: ({ changes }) => tablesIn(changes),
    undoable: true,
    work: ({ located, check, formats, key }, { changes }) => {
      const wanted = [...new Map(changes.map((change) => [printOf(change), change])).values()];
      const earlier = earlierTry(located, wanted, key);
      // Before the cells: between reading a row's place and writing there nothing may take time.
      const formatsOf = formatsThere(located, tablesIn(wanted), formats);
      const { checked } = check(new Set(tablesIn(wanted)), earlier);
      const repairs = checked.flatMap((tab) => repairsOn(tab, wanted));
      const changed = wanted.length - repairs.length - doneIn(checked, wanted, earlier);
      if (changed > 0) throw changedMeanwhile(changed);
      const steps = checked.flatMap(({ read, grid }) => fewSteps(read.sheetId, blocksOn(read, repairs), grid));
      return {
        changes: {
          steps,
          touched: checked.map((tab) => ({ ...tab, formats: formatsOf.get(tab.read.table.key) ?? null })),
          before: stateEntries(located, checked, repairs, key),
        },
        answer: () => ({ repaired: wanted.length }),
      };
    },
  },
);

function tablesIn(changes: readonly ShownChange[]): readonly string[] {
  return [...new Set(changes.map(({ table }) => table))];
}

/** The repairs of a tab that were asked for and are still the same. */
function repairsOn({ repairs }: CheckedTab, changes: readonly ShownChange[]): readonly Repair[] {
  const asked = new Set(changes.map(printOf));
  return repairs.filter((found) => asked.has(printOf({ ...found, becomes: cellText(found.becomes) })));
}

function printOf({ table, row, column, shows, becomes }: ShownChange): string {
  return JSON.stringify([table, row, column, shows, becomes]);
}

/** Cells that an earlier try of this submit has written. Of others nobody knows whether they are the same cells. */
function doneIn(checked: readonly CheckedTab[], changes: readonly ShownChange[], earlier: ReadonlyMap<string, number>): number {
  return changes.filter(({ table, row, column, becomes }) => {
    const grid = checked.find(({ read }) => read.table.key === table)?.grid;
    return earlier.has(baseTableOf(table)) && grid !== undefined && shownIn(grid[row - 1]?.[column - 1]) === becomes;
  }).length;
}

function changedMeanwhile(count: number): Refusal {
  return new Refusal('conflict', cellsChanged({ count }));
}

/** Tables that an earlier try of this submit was about to write to, with the number at which its IDs began: they are given again, not anew. */
function earlierTry({ store }: Located, changes: readonly ShownChange[], key: string): ReadonlyMap<string, number> {
  const tried = tablesIn(changes).flatMap((table): readonly (readonly [string, number])[] => {
    const [number] = submitted(tabStateOrFirst(store, baseTableOf(table), 0), key) ?? [];
    return number === undefined ? [] : [[baseTableOf(table), Number(number)]];
  });
  return new Map(tried.filter(([, number]) => Number.isInteger(number)));
}

/** The submit, and the numbers of its IDs: before the cells are written, so that none is given twice whatever happens in between. */
function stateEntries({ store }: Located, checked: readonly CheckedTab[], repairs: readonly Repair[], key: string): Located['store'] {
  if (repairs.length === 0) return {};
  const states = new Map<string, TabState>();
  for (const { read } of checked) {
    const { baseTable } = read.table;
    const state = states.get(baseTable) ?? tabStateOrFirst(store, baseTable, read.sheetId);
    const next = Math.max(state.next, numberAfter(read, repairs));
    const again = state.recent.some((submit) => submit.key === key);
    states.set(baseTable, again ? { ...state, next } : withSubmit(state, key, [String(state.next)], next));
  }
  return tabStateEntries(states);
}

/** Number formats as they stood, by table; nothing of a tab without rows of work, where nothing is found to repair either. */
function formatsThere(
  { workbook, tabs }: Located,
  wanted: readonly string[],
  formats: Desk['formats'],
): ReadonlyMap<string, ReturnType<Desk['formats']>> {
  const there = recordTables(workbook).filter(({ key }) => wanted.includes(key) && tabs.has(key));
  return new Map(there.map(({ key }) => [key, formats(key)]));
}

/** Cells below each other are written in one go. Beside a cell that is worked out stands what was worked out last. */
function blocksOn({ table: { key }, columns }: ReadTable, repairs: readonly Repair[]): readonly Block[] {
  const placeOf = (wanted: string | undefined) => columns.find((column) => column.key === wanted)?.at;
  const mine = repairs.filter(({ table }) => table === key);
  const written = mine.flatMap(({ row, column, becomes }) => {
    const beside = placeOf(columns.find(({ at }) => at === column - 1)?.column.derived?.wrote);
    return [column, ...(beside === undefined ? [] : [beside + 1])].map((at) => ({ row, column: at, cells: [[becomes]] }));
  });
  return joined(written);
}
