// Ranges below the headings, named so that Google need not be asked how long the tab is.

/** Columns `at` (from 0) and so many more, from the second row to the last of the grid. */
export function belowHeadings(at: number, count = 1): string {
  return `${columnLetters(at)}2:${columnLetters(at + count - 1)}`;
}

/** `A` for 0, `AA` for 26. */
export function columnLetters(at: number): string {
  const before = Math.floor(at / 26);
  return (before > 0 ? columnLetters(before - 1) : '') + String.fromCharCode(65 + (at % 26));
}
