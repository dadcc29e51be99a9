// Repairing cells that Check workbook found: exactly those that the person was shown, as they were shown.

import type { Change, Methods } from '../contract/methods';
import type { Block, Ports } from '../ports';
import { cellText } from '../schema/cell';
import { issuedNumber } from '../schema/kinds/id';
import { counted } from '../schema/text';
import type { Repair } from '../workbook/findings/findings';
import { shownIn } from '../workbook/findings/sighting';
import { Refusal } from './failure';
import { type CheckedTab, checkedTables } from './inspecting';
import { feedsCatalog, forgetCatalog } from './known-catalog';
import { underLock } from './lock';
import { stateKeys, tabStateOrFirst, withSubmit } from './state';
import { type Located, locate } from './tabs';
import { writeTogether } from './writing';

/**
 * Checks the tabs again under the lock and writes the cells that still hold what was shown and are still to be repaired so; all or none. A cell
 * that was repaired already counts as done, so the same request again changes nothing. Round trips as for checking those tabs, and one for each run of cells.
 * @throws Refusal: conflict when one of the cells is not as it was shown, busy.
 */
export function repair(ports: Ports, { changes }: Methods['repair']['input'], key: string): Methods['repair']['answer'] {
  const wanted = [...new Map(changes.map((change) => [printOf(change), change])).values()];
  return underLock(ports, () => {
    const located = locate(ports);
    const tables = new Set(wanted.map(({ table }) => table));
    const { checked } = checkedTables(ports, located, tables, numbersOf(located, tables, key));
    const repairs = checked.flatMap((tab) => repairsOn(tab, wanted));
    const changed = wanted.length - repairs.length - doneIn(checked, wanted);
    if (changed > 0) throw changedMeanwhile(changed);
    rememberIds(ports, located, checked, repairs, key);
    writeTogether(
      ports,
      checked.map(({ read, grid }) => ({
        sheetId: read.sheetId,
        before: grid,
        blocks: blocksOf(repairs.filter(({ table }) => table === read.table.key)),
      })),
    );
    if (repairs.some(({ table }) => feedsCatalog(table))) forgetCatalog(ports);
    return { repaired: wanted.length };
  });
}

/** The repairs of a tab that were asked for and are still the same. */
function repairsOn({ repairs }: CheckedTab, changes: readonly Change[]): readonly Repair[] {
  const asked = new Set(changes.map(printOf));
  return repairs.filter((found) => asked.has(printOf({ ...found, becomes: cellText(found.becomes) })));
}

function printOf({ table, row, column, shows, becomes }: Change): string {
  return JSON.stringify([table, row, column, shows, becomes]);
}

/** Cells that hold by now what they were to become. */
function doneIn(checked: readonly CheckedTab[], changes: readonly Change[]): number {
  return changes.filter(({ table, row, column, shows, becomes }) => {
    const grid = checked.find(({ read }) => read.table.key === table)?.grid;
    return shows !== becomes && grid !== undefined && shownIn(grid[row - 1]?.[column - 1]) === becomes;
  }).length;
}

function changedMeanwhile(count: number): Refusal {
  return new Refusal(
    'conflict',
    `${counted(count, 'cell')} of these ${count === 1 ? 'is' : 'are'} no longer as shown: somebody changed or moved ${count === 1 ? 'it' : 'them'}. Nothing was repaired. Check the workbook again.`,
  );
}

/** Where the IDs of this very request began, if it died half way: they are given again, not anew. */
function numbersOf({ store }: Located, tables: ReadonlySet<string>, key: string): ReadonlyMap<string, number> {
  const numbers = [...tables].flatMap((table): readonly (readonly [string, number])[] => {
    const [number] = tabStateOrFirst(store, table, 0).recent.find((submit) => submit.key === key)?.ids ?? [];
    return number === undefined ? [] : [[table, Number(number)]];
  });
  return new Map(numbers.filter(([, number]) => Number.isInteger(number)));
}

/** Before the cells are written, so that no number is given twice whatever happens in between. */
function rememberIds(ports: Ports, { store }: Located, checked: readonly CheckedTab[], repairs: readonly Repair[], key: string): void {
  const entries: Record<string, string> = {};
  for (const { read } of checked) {
    const { table, columns, sheetId } = read;
    const found = columns.find((column) => column.key === table.id);
    if (found?.column.kind !== 'id') continue;
    const { prefix } = found.column;
    const given = repairs.filter((one) => one.table === table.key && one.column === found.at + 1);
    const highest = given.reduce((top, { becomes }) => Math.max(top, issuedNumber(prefix, String(becomes)) ?? 0), 0);
    const state = tabStateOrFirst(store, table.key, sheetId);
    const again = state.recent.some((submit) => submit.key === key);
    if (highest === 0) continue;
    const next = Math.max(state.next, highest + 1);
    entries[stateKeys.tab(table.key)] = JSON.stringify(again ? { ...state, next } : withSubmit(state, key, [String(state.next)], next));
  }
  if (Object.keys(entries).length > 0) ports.store.set(entries);
}

/** Cells below each other are written in one go. */
function blocksOf(repairs: readonly Repair[]): readonly Block[] {
  const blocks: { row: number; column: number; cells: Block['cells'][number][] }[] = [];
  for (const { row, column, becomes } of [...repairs].sort((one, other) => one.column - other.column || one.row - other.row)) {
    const last = blocks[blocks.length - 1];
    if (last && last.column === column && last.row + last.cells.length === row) last.cells.push([becomes]);
    else blocks.push({ row, column, cells: [[becomes]] });
  }
  return blocks;
}
