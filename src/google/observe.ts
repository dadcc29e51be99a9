// A tab as it stands, for set-up to compare with what it should be.

import type { ObservedColumn, ObservedTab } from '../workbook/tab-plan';
import { ruleFrom } from './cell-rules';
import { columnMarks } from './column-marks';
import { markOf } from './mark';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Reads headings, validation, metadata and the first column. The validation of the first row below the headings stands for its column. */
export function observe(sheet: Sheet): ObservedTab {
  const { table, colours } = markOf(sheet);
  return {
    sheetId: sheet.getSheetId(),
    tab: sheet.getName(),
    columns: columnsOf(sheet),
    frozenRows: sheet.getFrozenRows(),
    coloursApplied: colours,
    marked: table,
    firstColumn: firstColumn(sheet),
  };
}

function columnsOf(sheet: Sheet): readonly ObservedColumn[] {
  const count = sheet.getLastColumn();
  if (count === 0) return [];
  const headings = sheet.getRange(1, 1, 1, count).getDisplayValues()[0] ?? [];
  const rules = sheet.getMaxRows() > 1 ? validations(sheet, count) : [];
  const marks = new Map(columnMarks(sheet).map(({ at, key }) => [at, key]));
  return headings.map((heading, at) => {
    const validation = rules[at] ?? null;
    const rule = validation && ruleFrom(validation);
    return { heading, mark: marks.get(at) ?? null, rule, foreignRule: validation !== null && rule === null };
  });
}

/** A rule that points to a deleted tab cannot be read, nor can its neighbours: then all of them are set anew. */
function validations(sheet: Sheet, count: number): readonly (GoogleAppsScript.Spreadsheet.DataValidation | null)[] {
  try {
    return sheet.getRange(2, 1, 1, count).getDataValidations()[0] ?? [];
  } catch {
    return [];
  }
}

function firstColumn(sheet: Sheet): readonly string[] {
  const last = sheet.getLastRow();
  if (last < 2) return [];
  return sheet
    .getRange(2, 1, last - 1, 1)
    .getDisplayValues()
    .map(([text = '']) => text);
}
