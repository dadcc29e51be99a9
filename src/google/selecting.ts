// Selecting a cell so that it is seen: a group that is folded over it is unfolded, and nothing is selected behind a filter.

import type { InSight } from '../ports';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Google gives the keyboard to a visible neighbour of a hidden cell, and what is typed goes there. */
export function selectIn(file: GoogleAppsScript.Spreadsheet.Spreadsheet, sheet: Sheet, row: number, column: number): InSight {
  const hidden = hiddenBy(sheet, row, column);
  if (hidden !== 'seen') return hidden;
  // Activating a range need not bring its tab to the front.
  file.setActiveSheet(sheet);
  sheet.getRange(row, column).activate();
  return 'seen';
}

/** All is asked before the first group is unfolded. */
function hiddenBy(sheet: Sheet, row: number, column: number): InSight {
  if (sheet.isRowHiddenByFilter(row)) return 'filter';
  const rows = sheet.isRowHiddenByUser(row) ? folded(sheet.getRowGroupDepth(row), (depth) => sheet.getRowGroup(row, depth)) : null;
  if (rows?.length === 0) return 'row';
  const columns = sheet.isColumnHiddenByUser(column)
    ? folded(sheet.getColumnGroupDepth(column), (depth) => sheet.getColumnGroup(column, depth))
    : null;
  if (columns?.length === 0) return 'column';
  for (const group of [...(rows ?? []), ...(columns ?? [])]) group.expand();
  return 'seen';
}

type Group = GoogleAppsScript.Spreadsheet.Group;

/** The folded groups around a row or column, the outermost first. */
function folded(depth: number, groupAt: (depth: number) => Group | null): readonly Group[] {
  const groups = Array.from({ length: depth }, (_unused, index) => groupAt(index + 1));
  return groups.filter((group): group is Group => group?.isCollapsed() === true);
}
