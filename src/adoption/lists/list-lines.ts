// The rows of a list as values of its tab: texts are what they look like, never formulas, and a code keeps its noughts.

import type { Catalog } from '../../schema/catalog';
import { parseField, readCell } from '../../schema/column';
import { contentsOf } from '../../schema/traits';
import { isUnseen, sameText } from '../../schema/values/text';
import type { Value, Values } from '../../schema/values/value';
import { type Aside, sortedRows } from '../../workbook/adopted/own-rows';
import { cellName } from '../../workbook/layout/cell-name';
import type { FoundColumn, ReadTable } from '../../workbook/rows/read-table';
import { framesBetween } from './frame-columns';
import { framesBackwards } from './list-messages';
import type { ListColumn, UnderstoodList } from './understood-list';

export interface CellWhy {
  /** In the list, such as `F12`; `''`: the row as a whole. */
  readonly cell: string;
  readonly message: string;
}

export interface ListLine {
  /** Of the list, from 1. */
  readonly row: number;
  /** Of columns that are filled and can be read. */
  readonly values: Values;
  /** Keys of the columns that are blank. */
  readonly blank: readonly string[];
  readonly issues: readonly CellWhy[];
}

export interface AsideLine {
  readonly row: number;
  readonly text: string;
  readonly why: Aside['why'] | 'headings';
}

export interface ListLines {
  readonly lines: readonly ListLine[];
  readonly asides: readonly AsideLine[];
  /** Rows whose number of frames is another than its first and last frame make. */
  readonly framesApart: number;
}

export function listLines(cells: readonly (readonly string[])[], read: ReadTable, list: UnderstoodList): ListLines {
  const { place, columns } = list;
  // As a tab of somebody's own: with titles, totals and notes between and below its rows.
  const table = { ...read.table, placement: { ...read.table.placement, ...place, adopted: true } };
  const found = columns.flatMap(({ key, at, heading, column }): readonly FoundColumn[] => {
    const there = read.columns.find((one) => one.key === key);
    return there === undefined ? [] : [{ ...there, at, heading, column, placed: null }];
  });
  const sorted = sortedRows(table, found, cells);
  const headings = cells[place.headingRow - 1] ?? [];
  const isAgain = (row: number) => isHeadings(cells[row - 1] ?? [], headings);
  const lines = sorted.rows.filter((row) => !isAgain(row)).map((row) => lineOf(row, cells[row - 1] ?? [], list));
  const again = sorted.rows.filter(isAgain).map((row) => ({ row, why: 'headings' as const }));
  const asides = [...sorted.asides, ...again].sort((one, other) => one.row - other.row);
  return {
    lines,
    asides: asides.map(({ row, why }) => ({
      row,
      why,
      text:
        (cells[row - 1] ?? [])
          .find((text) => !isUnseen(text))
          ?.trim()
          .slice(0, 60) ?? '',
    })),
    framesApart: sorted.rows.filter((row) => areFramesApart(cells[row - 1] ?? [], list)).length,
  };
}

/** Written once more among the rows, as lists that are printed or put together have them. */
function isHeadings(cells: readonly string[], headings: readonly string[]): boolean {
  const filled = cells.flatMap((text, at) => (isUnseen(text) ? [] : [[text, headings[at] ?? ''] as const]));
  return filled.length > 1 && filled.every(([text, heading]) => sameText(text, heading));
}

function lineOf(row: number, cells: readonly string[], { columns, catalog, frames }: UnderstoodList): ListLine {
  const values: Record<string, Value> = Object.create(null) as Record<string, Value>;
  const issues: CellWhy[] = [];
  const blank: string[] = [];
  for (const column of columns) {
    const text = cells[column.at] ?? '';
    const reading = isUnseen(text) ? null : meantBy(text, column, catalog);
    if (reading?.ok === false) issues.push({ cell: cellName(row, column.at), message: `${column.heading} ${reading.problem}.` });
    else if (reading === null || reading.value === null) blank.push(column.key);
    else values[column.key] = reading.value;
  }
  const worked = frames === null || frames.key in values ? null : framesBetween(cells, frames);
  if (frames === null || worked === null) return { row, values, blank, issues };
  if (worked >= 0) return { row, values: { ...values, [frames.key]: worked }, blank: blank.filter((key) => key !== frames.key), issues };
  return { row, values, blank, issues: [...issues, { cell: cellName(row, frames.last), message: framesBackwards() }] };
}

/** Words, names and dates as the list writes them; all else as if it were typed into the form. */
function meantBy(text: string, { column }: ListColumn, catalog: Catalog) {
  const contents = contentsOf(column);
  const isWritten = contents === 'word' || contents === 'person' || contents === 'date';
  return isWritten ? readCell(text, column, catalog) : parseField(text, column, catalog);
}

function areFramesApart(cells: readonly string[], { frames }: UnderstoodList): boolean {
  if (frames === null || frames.count === null) return false;
  const said = (cells[frames.count] ?? '').trim();
  const worked = framesBetween(cells, frames);
  return said !== '' && worked !== null && Number(said) !== worked;
}
