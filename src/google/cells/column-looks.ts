// How columns look: headings, formats, widths, groups that fold. Whole columns, so that new rows look like the others.

import type { ColumnPlan } from '../../workbook/layout/tab-plan';
import { widenColumns } from './column-widths';
import { belowHeadings, type ColumnPlace, columnLetters, makeRoomBelow } from './columns-below';
import { guarded } from './text-guard';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const headingBackground = '#eceff1';

/** Dresses new columns from that place on. Validation is not among it. */
export function dressColumns(sheet: Sheet, place: ColumnPlace, columns: readonly ColumnPlan[]): void {
  const { at } = place;
  formats(sheet, place, columns);
  headings(sheet, place, columns);
  widenColumns(
    sheet,
    at,
    columns.map(({ look }) => look.width),
  );
  foldGroups(sheet, at, columns);
}

const plainText = '@';

/** One call for each format, however many columns have it. That of the headings, which are texts, is among them. */
function formats(sheet: Sheet, { at, headingRow }: ColumnPlace, columns: readonly ColumnPlan[]): void {
  const headed = `${columnLetters(at)}${headingRow}:${columnLetters(at + columns.length - 1)}${headingRow}`;
  const ranges = new Map([[plainText, [headed]]]);
  for (const { start, count, first } of runsOf(columns, ({ look }) => String(look.format))) {
    if (first.look.format === null) continue;
    const range = belowHeadings({ at: at + start, headingRow }, count);
    ranges.set(first.look.format, [...(ranges.get(first.look.format) ?? []), range]);
  }
  makeRoomBelow(sheet, headingRow);
  for (const [format, named] of ranges) sheet.getRangeList(named).setNumberFormat(format);
}

function headings(sheet: Sheet, { at, headingRow }: ColumnPlace, columns: readonly ColumnPlan[]): void {
  const range = sheet.getRange(headingRow, at + 1, 1, columns.length);
  range.setValues([columns.map(({ heading }) => guarded(heading))]);
  range.setFontWeight('bold').setBackground(headingBackground);
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
