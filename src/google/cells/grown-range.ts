// Ranges that may end below the last row of the grid.

/**
 * Rows are added only when the range does not fit: asking for the grid's size first would cost a round trip every time. A range that is refused
 * once may be Google having a moment, and rows put in where others stand would be written to instead of theirs: so it is asked for again before.
 */
export function rangeFor(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  row: number,
  column: number,
  rows: number,
  columns: number,
): GoogleAppsScript.Spreadsheet.Range {
  const range = () => sheet.getRange(row, column, rows, columns);
  const there = tried(range) ?? tried(range);
  if (there) return there;
  // The row above is there - it is the last record or the headings - and new rows take after it.
  sheet.insertRowsAfter(row - 1, rows);
  return range();
}

/** Null when it was refused. */
function tried<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch {
    return null;
  }
}
