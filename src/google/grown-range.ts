// Ranges that may end below the last row of the grid.

/** Rows are added only when the range does not fit: asking for the grid's size first would cost a round trip every time. */
export function rangeFor(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  row: number,
  column: number,
  rows: number,
  columns: number,
): GoogleAppsScript.Spreadsheet.Range {
  try {
    return sheet.getRange(row, column, rows, columns);
  } catch {
    // The row above is there - it is the last record or the headings - and new rows take after it.
    sheet.insertRowsAfter(row - 1, rows);
    return sheet.getRange(row, column, rows, columns);
  }
}
