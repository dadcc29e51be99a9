// Reading of a long tab what one edited row needs: the headings, the IDs, and the row itself.

import type { Ports } from '../../ports';
import type { BoundTable } from '../../schema/adopted/bound-table';
import { firstRows } from '../../schema/adopted/heading-rows';
import type { Grid } from '../../schema/values/cell';
import { cellText } from '../../schema/values/cell';
import { seenText } from '../../schema/values/text';
import { callsAnew } from '../../workbook/catalog/shared-entry';
import { columnsOf } from '../../workbook/layout/columns';
import { holds, rowsWithKey } from '../../workbook/rows/rows-of-a-key';
import { type TabReading, understoodTab } from '../transaction/reading';
import { tabState } from '../transaction/state';
import { tabOf } from '../transaction/tabs';
import type { EditedRow } from './changes';
import type { Desk } from './desk';

/**
 * Rows above which three reads of few cells take the place of one of all cells. Two round trips more are some 120 ms by the usual reckoning; a tab of so
 * many rows has sixty thousand cells and more, of which a save needs thirty.
 */
export const longTab = 2_000;

/**
 * Three round trips, the row last. Null where the tab is not known to be long, where other rows have to be looked at - two rows of one ID, a row that is
 * not as it was loaded and stands elsewhere, names that no two rows may share, rows that come again - or where the IDs do not stand in the first column.
 * @throws Refusal when an indispensable heading is not there
 */
export function narrowReading(ports: Ports, desk: Desk, edit: EditedRow): TabReading | null {
  const table = desk.table(edit.table);
  if (!mayBeNarrow(desk, table) || callsAnew(table, edit.changes)) return null;
  const tab = { ...tabOf(desk.located, table) };
  const ids = ports.book.part(tab.sheetId, 'A:A');
  const wanted = seenText(edit.id);
  const rows = ids.flatMap(([cell = ''], at) => (seenText(cellText(cell)) === wanted ? [at + 1] : []));
  const [row, ...others] = rows;
  if (row === undefined || others.length > 0) return null;
  const head = ports.book.part(tab.sheetId, `1:${Math.min(firstRows, ids.length)}`);
  const [line = []] = ports.book.part(tab.sheetId, `${row}:${row}`);
  const grid: Grid = ids.map((cells, at) => (at + 1 === row ? line : (head[at] ?? cells)));
  const reading = understoodTab(ports, desk.located, table, tab, grid, desk.catalog());
  return isEnough(reading, edit, row) ? reading : null;
}

function mayBeNarrow({ located }: Desk, table: BoundTable): boolean {
  const { id, keyColumns, repeats, placement, baseTable } = table;
  const [first] = columnsOf(table, []);
  const isPlain = !placement.adopted && id !== null && keyColumns.length === 1 && repeats === null;
  return isPlain && first?.key === id && (tabState(located.store, baseTable)?.rows ?? 0) > longTab;
}

/** False where rows were moved between two of the reads, and where only the other rows tell which is meant. */
function isEnough({ read }: TabReading, { id, loaded, where }: EditedRow, row: number): boolean {
  const [record, ...others] = rowsWithKey(read, id);
  if (record?.row !== row || others.length > 0 || read.columns.find(({ key }) => key === read.table.id)?.at !== 0) return false;
  const from = where?.row ?? null;
  return from === null || from === row || holds(record, loaded);
}
