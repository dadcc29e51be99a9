// How columns look: headings, formats, widths, groups that fold. Whole columns, so that new rows look like the others.

import type { ColumnPlan } from '../workbook/tab-plan';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const headingBackground = '#eceff1';

/** Dresses new columns from `at` (from 0) on. Validation is not among it. */
export function dressColumns(sheet: Sheet, at: number, columns: readonly ColumnPlan[]): void {
  headings(sheet, at, columns);
  const rows = sheet.getMaxRows() - 1;
  for (const { start, count, first } of runsOf(columns, ({ look }) => JSON.stringify([look.format, look.align, look.wrap]))) {
    const range = sheet.getRange(2, at + start + 1, rows, count);
    range.setNumberFormat(first.look.format ?? 'general').setHorizontalAlignment(first.look.align);
    range.setWrap(first.look.wrap).setVerticalAlignment('top');
  }
  for (const { start, count, first } of runsOf(columns, ({ look }) => String(look.width))) {
    sheet.setColumnWidths(at + start + 1, count, first.look.width);
  }
  foldGroups(sheet, at, columns);
}

function headings(sheet: Sheet, at: number, columns: readonly ColumnPlan[]): void {
  const range = sheet.getRange(1, at + 1, 1, columns.length);
  range.setNumberFormat('@').setValues([columns.map(({ heading }) => heading)]);
  range.setFontWeight('bold').setBackground(headingBackground).setVerticalAlignment('middle').setHorizontalAlignment('left');
  if (columns.some(({ help }) => help !== null)) range.setNotes([columns.map(({ help }) => help ?? '')]);
}

/** The button to unfold stands over the column before the group: the step's status. */
function foldGroups(sheet: Sheet, at: number, columns: readonly ColumnPlan[]): void {
  const groups = runsOf(columns, ({ group, folds }) => (folds ? String(group) : '')).filter(({ first }) => first.folds);
  if (groups.length === 0) return;
  sheet.setColumnGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);
  for (const { start, count } of groups) {
    const range = sheet.getRange(1, at + start + 1, 1, count);
    range.shiftColumnGroupDepth(1);
    range.collapseGroups();
  }
}

interface Run {
  readonly start: number;
  readonly count: number;
  readonly first: ColumnPlan;
}

/** Neighbours that are alike, so that each of them takes one call together. */
function runsOf(columns: readonly ColumnPlan[], likeness: (column: ColumnPlan) => string): readonly Run[] {
  const runs: { start: number; count: number; first: ColumnPlan }[] = [];
  columns.forEach((column, start) => {
    const last = runs[runs.length - 1];
    if (last && likeness(last.first) === likeness(column)) last.count += 1;
    else runs.push({ start, count: 1, first: column });
  });
  return runs;
}
