// A column of texts at the edge of a tab that is the person's own.

import type { WrittenValue } from './cells';
import { columnLetters, rangeBelow } from './columns-below';

/** Pixels. */
const width = 110;

/**
 * Writes the texts from `row` (from 1) down into column `at` (from 0), which has nothing in it. Only where the grid ends before it is a column put
 * in: putting one in anywhere else would move the person's own.
 */
export function addTextColumn(sheet: GoogleAppsScript.Spreadsheet.Sheet, at: number, row: number, texts: readonly WrittenValue[]): void {
  if (!hasColumn(sheet, at)) {
    sheet.insertColumnsAfter(at, 1);
    // A new column takes after its neighbour; whatever that is checked by is not its own.
    rangeBelow(sheet, { at, headingRow: 1 }).clearDataValidations();
    sheet.showColumns(at + 1, 1);
    sheet.setColumnWidth(at + 1, width);
  }
  const letters = columnLetters(at);
  sheet.getRange(`${letters}${row}:${letters}`).setNumberFormat('@');
  sheet.getRange(row, at + 1, texts.length, 1).setValues(texts.map((text) => [text]));
}

/** Takes the column away where it is the last of the grid; elsewhere it is emptied, as taking it away would move the ones behind it. */
export function removeTextColumn(sheet: GoogleAppsScript.Spreadsheet.Sheet, at: number): void {
  if (at + 1 === sheet.getMaxColumns()) sheet.deleteColumn(at + 1);
  else {
    const letters = columnLetters(at);
    sheet.getRange(`${letters}:${letters}`).clearContent().setNumberFormat('General');
  }
}

function hasColumn(sheet: GoogleAppsScript.Spreadsheet.Sheet, at: number): boolean {
  try {
    sheet.getRange(1, at + 1);
    return true;
  } catch {
    return false;
  }
}
