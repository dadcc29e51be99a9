// Ranges below the headings, named so that Google need not be asked how long the tab is.

/** A column, from 0, and the row of the headings, from 1. */
export interface ColumnPlace {
  readonly at: number;
  readonly headingRow: number;
}

/** That column and so many more, from the row below the headings to the last of the grid. */
export function belowHeadings({ at, headingRow }: ColumnPlace, count = 1): string {
  return `${columnLetters(at)}${headingRow + 1}:${columnLetters(at + count - 1)}`;
}

/** `A` for 0, `AA` for 26. */
export function columnLetters(at: number): string {
  const before = Math.floor(at / 26);
  return (before > 0 ? columnLetters(before - 1) : '') + String.fromCharCode(65 + (at % 26));
}
