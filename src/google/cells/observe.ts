// A tab as it stands, for set-up to compare with what it should be.

import { firstRows, likeliestRow } from '../../schema/adopted/heading-rows';
import type { ObservedColumn, ObservedTab } from '../../workbook/layout/tab-plan';
import { ruleFrom } from './cell-rules';
import { columnMarks } from './column-marks';
import { markOf } from './mark';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/**
 * Reads headings, validation, metadata and the first column. The validation of the first row below the headings stands for its column.
 * @param wanted the headings that it should have: by them the row of headings is told
 * @param people the mark of the tab whose names are offered
 */
export function observe(sheet: Sheet, wanted: readonly string[], people: string): ObservedTab {
  const { table, colours } = markOf(sheet);
  const lastRow = sheet.getLastRow();
  const rows = firstTexts(sheet, lastRow);
  const at = likeliestRow(rows, wanted, 0);
  return {
    sheetId: sheet.getSheetId(),
    tab: sheet.getName(),
    headingRow: at + 1,
    columns: columnsOf(sheet, at + 1, rows[at] ?? [], people),
    frozenRows: sheet.getFrozenRows(),
    coloursApplied: colours,
    marked: table,
    firstColumn: firstColumn(sheet, lastRow).filter((_text, row) => row !== at),
    lastRow,
  };
}

/** What the first rows show. */
function firstTexts(sheet: Sheet, lastRow: number): readonly (readonly string[])[] {
  const count = sheet.getLastColumn();
  return count === 0 ? [] : sheet.getRange(1, 1, Math.min(lastRow, firstRows), count).getDisplayValues();
}

function columnsOf(sheet: Sheet, headingRow: number, headings: readonly string[], people: string): readonly ObservedColumn[] {
  if (headings.length === 0) return [];
  const rules = sheet.getMaxRows() > headingRow ? validations(sheet, headingRow + 1, headings.length) : [];
  const marks = new Map(columnMarks(sheet).map(({ at, key }) => [at, key]));
  const covered = coveredIn(sheet, headingRow, headings);
  return headings.map((heading, at) => {
    const column = { heading, mark: marks.get(at) ?? null, covered: covered.has(at) };
    const validation = rules[at] ?? null;
    if (validation === 'unreadable') return { ...column, rule: null, foreignRule: false, unreadable: true };
    const rule = validation && ruleFrom(validation, people);
    return { ...column, rule, foreignRule: validation !== null && rule === null };
  });
}

/** Places of headings that are hidden behind merged cells: looked for only where some are blank. */
function coveredIn(sheet: Sheet, row: number, headings: readonly string[]): ReadonlySet<number> {
  const blank = headings.flatMap((heading, at) => (heading === '' ? [at] : []));
  if (blank.length === 0) return new Set();
  const merged = sheet.getRange(row, 1, 1, headings.length).getMergedRanges();
  const covers = (at: number) => merged.some((range) => range.getColumn() <= at + 1 && range.getLastColumn() > at);
  return new Set(blank.filter(covers));
}

/** A rule that cannot be read - one of names whose tab was deleted, or of a kind that scripts do not see - keeps its neighbours from being read too. */
function validations(sheet: Sheet, row: number, count: number): readonly (DataValidation | null | 'unreadable')[] {
  const range = sheet.getRange(row, 1, 1, count);
  try {
    return range.getDataValidations()[0] ?? [];
  } catch {
    return Array.from({ length: count }, (_column, at) => validation(range.getCell(1, at + 1)));
  }
}

function validation(cell: GoogleAppsScript.Spreadsheet.Range): DataValidation | null | 'unreadable' {
  try {
    return cell.getDataValidation();
  } catch {
    return 'unreadable';
  }
}

function firstColumn(sheet: Sheet, lastRow: number): readonly string[] {
  if (lastRow === 0) return [];
  return sheet
    .getRange(1, 1, lastRow, 1)
    .getDisplayValues()
    .map(([text = '']) => text);
}
