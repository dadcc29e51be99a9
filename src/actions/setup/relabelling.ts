// Set-up's first step after an update of Routesheet: labels in cells that are worded otherwise by now.

import type { Ports } from '../../ports';
import { type Role, tableOf } from '../../schema/workbook';
import { declaredTables } from '../../workbook/adopted/adopted-table';
import { columnsOf } from '../../workbook/layout/columns';
import { type LabelEdit, listEdits, settingEdits } from '../../workbook/layout/former-labels';
import { headingRow } from '../../workbook/layout/heading-row';
import { catalogWritten } from '../transaction/known-catalog';
import type { Located } from '../transaction/tabs';

/** Writes the present labels over former ones, and nothing else; answers how many cells. One round trip a tab, and one for each of them. */
export function relabel(ports: Ports, located: Located): number {
  const workbook = declaredTables(located.workbook);
  const asked: readonly Role[] = workbook.lists.some(({ formerly }) => formerly) ? ['settings', 'lists'] : ['settings'];
  const edits = asked.flatMap((role) => {
    const tab = located.tabs.get(workbook.roles[role]);
    if (tab === undefined) return [];
    const grid = ports.book.read(tab.sheetId);
    const found = role === 'settings' ? settingEdits(workbook, grid) : listEdits(workbook, grid, listColumn(workbook, grid));
    return found.map((edit) => ({ sheetId: tab.sheetId, ...edit }));
  });
  for (const { sheetId, ...edit } of edits) ports.book.write(sheetId, [blockOf(edit)]);
  // What was written is compared next.
  if (edits.length > 0) catalogWritten(ports);
  return edits.length;
}

function listColumn(workbook: Located['workbook'], grid: Parameters<typeof headingRow>[0]): number {
  const lists = tableOf(workbook, workbook.roles.lists);
  return headingRow(grid, lists.placement, columnsOf(lists, [])).columns.find(({ key }) => key === 'list')?.at ?? -1;
}

function blockOf({ row, column, text }: LabelEdit) {
  return { row: row + 1, column: column + 1, cells: [[text]] };
}
