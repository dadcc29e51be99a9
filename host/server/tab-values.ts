// The cells of one tab as programs read them.

import type { CellValue } from '../book/cells';
import type { HostedWorkbook } from './desk';
import { PlainError } from './http/plain-error';
import { wallTimeOf } from './zone-time';

/** The data range, from A1 to the last filled row and column, row by row. */
export interface TabValues {
  /** Dates as `2026-03-02`, with a time as `2026-03-02T09:30:00`, on the spreadsheet's wall clock. */
  readonly values: readonly (readonly (string | number | boolean)[])[];
  readonly display: readonly (readonly string[])[];
  readonly formulas: readonly (readonly string[])[];
}

/** An empty tab has one empty cell, as on Google. @throws PlainError 404 when there is no such tab. */
export function tabValuesOf({ host: { book } }: HostedWorkbook, name: string): TabValues {
  const tab = book.tabs.all().find((one) => one.name === name);
  if (tab === undefined) throw new PlainError(404, `There is no tab named ${name}.`);
  const { rows, columns } = book.cells.extent(tab.id);
  const zone = { left: 0, top: 0, right: Math.max(columns, 1) - 1, bottom: Math.max(rows, 1) - 1 };
  return {
    values: book.cells.values(tab.id, zone).map((row) => row.map((value) => plain(value, book.zone))),
    display: book.cells.displays(tab.id, zone),
    formulas: book.cells.formulas(tab.id, zone),
  };
}

function plain(value: CellValue, zone: string): string | number | boolean {
  if (!(value instanceof Date)) return value;
  const wall = wallTimeOf(value.getTime(), zone);
  return wall.endsWith('T00:00:00') ? wall.slice(0, 10) : wall;
}
