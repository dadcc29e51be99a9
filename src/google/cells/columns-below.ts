// Ranges below the headings, named so that Google need not be asked how long the tab is.

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A column, from 0, and the row of the headings, from 1. */
export interface ColumnPlace {
  readonly at: number;
  readonly headingRow: number;
}

/** That column and so many more, from the row below the headings to the last of the grid. */
export function belowHeadings({ at, headingRow }: ColumnPlace, count = 1): string {
  return `${columnLetters(at)}${headingRow + 1}:${columnLetters(at + count - 1)}`;
}

/**
 * That range. Where the grid ends with the headings it is given another row first: what Google makes of `A2:A` there, nobody has written down.
 * Neither the range nor the cell that is asked for by way of trial is a round trip.
 */
export function rangeBelow(sheet: Sheet, place: ColumnPlace, count = 1): Range {
  makeRoomBelow(sheet, place.headingRow);
  return sheet.getRange(belowHeadings(place, count));
}

/** The column below the headings down to that row (from 1), or to the end of a grid that ends before it. */
export function rangeDownTo(sheet: Sheet, place: ColumnPlace, row: number): Range {
  try {
    return sheet.getRange(place.headingRow + 1, place.at + 1, row - place.headingRow, 1);
  } catch {
    return rangeBelow(sheet, place);
  }
}

/**
 * Rows `from` to `to` take the rule of the column's first row, whatever it is: one round trip. A grid that ends before them is left as it is: rows
 * that are put in behind its last one take after that one.
 */
export function extendRule(sheet: Sheet, place: ColumnPlace, from: number, to: number): void {
  const below = rangeDownTo(sheet, place, to).getLastRow() - from + 1;
  if (below <= 0) return;
  const first = sheet.getRange(place.headingRow + 1, place.at + 1);
  first.copyTo(sheet.getRange(from, place.at + 1, below, 1), SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION, false);
}

export function makeRoomBelow(sheet: Sheet, headingRow: number): void {
  try {
    sheet.getRange(headingRow + 1, 1);
  } catch {
    sheet.insertRowsAfter(headingRow, 1);
  }
}

/** `A` for 0, `AA` for 26. */
export function columnLetters(at: number): string {
  const before = Math.floor(at / 26);
  return (before > 0 ? columnLetters(before - 1) : '') + String.fromCharCode(65 + (at % 26));
}
