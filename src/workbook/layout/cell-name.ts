// How people call cells: K12, C3:D5.

import type { MergedCells } from '../findings/occurrence';

/** Column letters of a place counted from 0. */
export function lettersOf(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : lettersOf(Math.floor(at / 26) - 1) + lettersOf(at % 26);
}

/** `row` from 1, `at` from 0. */
export function cellName(row: number, at: number): string {
  return `${lettersOf(at)}${row}`;
}

export function areaName({ row, column, lastRow, lastColumn }: MergedCells): string {
  return `${cellName(row, column - 1)}:${cellName(lastRow, lastColumn - 1)}`;
}
