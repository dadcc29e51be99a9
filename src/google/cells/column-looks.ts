// How columns look: headings, formats, widths, groups that fold. Whole columns, so that new rows look like the others.

import type { ColumnPlan } from '../../workbook/layout/tab-plan';
import { widenColumns } from './column-widths';
import { belowHeadings, type ColumnPlace, columnLetters, makeRoomBelow, rangeBelow } from './columns-below';
import { guarded } from './text-guard';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const headingBackground = '#eceff1';

/** Dresses new columns from that place on. Validation is not among it. */
export function dressColumns(sheet: Sheet, place: ColumnPlace, columns: readonly ColumnPlan[]): void {
  const { at } = place;
  formats(sheet, place, columns, automatic);
  headings(sheet, place, columns);
  dressHeadings(sheet.getRange(headed(place, columns.length)));
  widenColumns(sheet, at, columns.map(widthOf));
  wrap(sheet, at, columns);
  foldGroups(sheet, at, columns);
}

/** The same of a new tab, whose first row is dressed already. */
export function dressNewTab(sheet: Sheet, columns: readonly ColumnPlan[]): void {
  const place = { at: 0, headingRow: 1 };
  if (new Set(columns.map(({ look }) => look.format)).size > fewFormats) formatsByRow(sheet, place, columns);
  else formats(sheet, place, columns);
  headings(sheet, place, columns);
  widenColumns(sheet, 0, columns.map(widthOf), newColumn);
  wrap(sheet, 0, columns);
  foldGroups(sheet, 0, columns);
}

/** Pixels of the columns of a new tab, at least. */
const newColumn = 96;

function widthOf({ look }: ColumnPlan): number {
  return look.width;
}

/** The whole first row of a tab, as far as it ever goes: other tabs take it from there. */
export function dressHeadingRow(sheet: Sheet): void {
  dressHeadings(sheet.getRange('1:1'));
}

function dressHeadings(range: GoogleAppsScript.Spreadsheet.Range): void {
  range.setFontWeight('bold').setBackground(headingBackground);
}

const plainText = '@';

/** No format of its own. */
const automatic = 'General';

function headed({ at, headingRow }: ColumnPlace, count: number): string {
  return `${columnLetters(at)}${headingRow}:${columnLetters(at + count - 1)}${headingRow}`;
}

/**
 * One call for each format, however many columns have it. That of headings, which are texts, is among them. Columns that are put in take after others: those
 * without a format of their own are given `otherwise`.
 */
function formats(sheet: Sheet, place: ColumnPlace, columns: readonly ColumnPlan[], otherwise: string | null = null): void {
  const { at, headingRow } = place;
  const ranges = new Map<string, readonly string[]>([[plainText, [headed(place, columns.length)]]]);
  for (const { start, count, first } of runsOf(columns, ({ look }) => String(look.format))) {
    const format = first.look.format ?? otherwise;
    if (format === null) continue;
    const range = belowHeadings({ at: at + start, headingRow }, count);
    ranges.set(format, [...(ranges.get(format) ?? []), range]);
  }
  makeRoomBelow(sheet, headingRow);
  for (const [format, named] of ranges) sheet.getRangeList([...named]).setNumberFormat(format);
}

/** A row of any number and its copy cost no more than two single ones. */
const fewFormats = 2;

/** The first row below the headings is given all formats, together with the headings, and every row takes them from it: two round trips. */
function formatsByRow(sheet: Sheet, place: ColumnPlace, columns: readonly ColumnPlan[]): void {
  const { at, headingRow } = place;
  const all = rangeBelow(sheet, place, columns.length);
  const wanted = [columns.map(() => plainText), columns.map(({ look }) => look.format ?? automatic)];
  sheet.getRange(headingRow, at + 1, wanted.length, columns.length).setNumberFormats(wanted);
  sheet.getRange(headingRow + 1, at + 1, 1, columns.length).copyTo(all, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
}

/** Of whole columns, headings too. */
function wrap(sheet: Sheet, at: number, columns: readonly ColumnPlan[]): void {
  for (const { start, count, first } of runsOf(columns, ({ look }) => String(look.wraps === true))) {
    const range = `${columnLetters(at + start)}:${columnLetters(at + start + count - 1)}`;
    if (first.look.wraps) sheet.getRange(range).setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP);
  }
}

function headings(sheet: Sheet, { at, headingRow }: ColumnPlace, columns: readonly ColumnPlan[]): void {
  const range = sheet.getRange(headingRow, at + 1, 1, columns.length);
  range.setValues([columns.map(({ heading }) => guarded(heading))]);
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
