// How a row of the sample is known again: by a sign of its cells, so that one that somebody changed is left alone.

import type { Catalog } from '../../schema/catalog';
import { isTyped, writeCell } from '../../schema/column';
import { type Cell, cellText, isBlank } from '../../schema/values/cell';
import { textHash } from '../../schema/values/text';
import type { Values } from '../../schema/values/value';
import type { ReadTable } from '../../workbook/rows/read-table';

/** Of a row that was added a sign of it; of one that was there before a sign of each field that was filled. */
export type SampleRow = string | Readonly<Record<string, string>>;

/** By table and ID; of `settings` by the key of those that were filled. */
export type SampleRows = Readonly<Record<string, Readonly<Record<string, SampleRow>>>>;

/** As a row with these values will be, written into columns that are there. */
export function signOfValues(read: ReadTable, values: Values, catalog: Catalog): string {
  const cells: Cell[] = [];
  for (const { at, key, column } of read.columns) cells[at] = writeCell(values[key] ?? null, column, catalog);
  return signOfRow(read, cells);
}

/** The same of cells as they stand, or will. */
export function signOfRow(read: ReadTable, cells: readonly Cell[]): string {
  return signsOfCells(read, cells).join('.');
}

/** True where the row is as that sign says. */
export function isUnchanged(read: ReadTable, cells: readonly Cell[], sign: string): boolean {
  const before = sign.split('.');
  return signsOfCells(read, cells).some((now, at) => now === before[at]);
}

/** Of a single cell. */
export function signOfCell(cell: Cell): string {
  return textHash(cellText(cell).trim()).toString(36);
}

/**
 * Two of them, as either may change without anybody touching the row: by the columns that they are, with the steps counted, and by their headings.
 * What somebody typed into a column of their own is a change too; stamps do not count.
 */
function signsOfCells({ columns, headings }: ReadTable, cells: readonly Cell[]): readonly [string, string] {
  const steps = [...new Set(columns.flatMap(({ step }) => step ?? []))];
  const said = Array.from(cells, (cell = '', at) => {
    const found = columns.find((column) => column.at === at);
    if (isBlank(cell) || cell === false || (found && !isTyped(found.column))) return [];
    const key = found?.part ? `${steps.indexOf(found.step ?? '')}/${found.part}` : (found?.key ?? '');
    return [[`${key}=${cellText(cell).trim()}`, `${headings[at] ?? ''}=${cellText(cell).trim()}`] as const];
  }).flat();
  return [signOf(said.map(([byKey]) => byKey)), signOf(said.map(([, byHeading]) => byHeading))];
}

function signOf(said: readonly string[]): string {
  return textHash([...said].sort().join('\n')).toString(36);
}
