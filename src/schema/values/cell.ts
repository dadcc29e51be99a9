// What a cell holds once Google's own objects are left behind.

import { dayInWords, type LocalDate } from './local-date';
import { isUnseen } from './text';

/** A date or time cell, on the wall clock of the spreadsheet's zone. `time` is `HH:MM`; a pure date has `00:00`. */
export interface DateCell {
  readonly date: LocalDate;
  readonly time: string;
}

/** `''` is a blank cell. A string is literal text: the adapter sees to it that it never turns into a formula, number or date. */
export type Cell = string | number | boolean | DateCell;

/** A tab's cells from A1 on; every row is equally long. */
export type Grid = readonly (readonly Cell[])[];

export function isDateCell(cell: Cell | undefined): cell is DateCell {
  return typeof cell === 'object';
}

/** True for blank cells and cells in which nothing is seen. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || (typeof cell === 'string' && isUnseen(cell));
}

/** The cell as words, as near to what the person sees as can be told without the display value. */
export function cellText(cell: Cell): string {
  if (isDateCell(cell)) return `${dayInWords(cell.date)} ${cell.date.slice(0, 4)}${cell.time === '00:00' ? '' : ` ${cell.time}`}`;
  return String(cell);
}

/** `#REF!`, `#N/A`, `Loading...`: a formula that has no value. Google returns them as text (docs/platform.md). */
export function isErrorCell(cell: Cell): boolean {
  return (
    typeof cell === 'string' &&
    (cell[0] === '#' || cell[0] === 'L') &&
    /^(#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)|Loading\.\.\.)$/.test(cell)
  );
}

/** Most characters that a cell of Google Sheets takes. */
export const longestCell = 50_000;
