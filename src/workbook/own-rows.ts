// Which rows of a person's own tab are rows of its table: not the titles between them, the blank ones, the totals and notes below.

import { type Cell, cellText, type Grid, isBlank } from '../schema/cell';
import type { Table } from '../schema/table';
import type { FoundColumn } from './read-table';

export interface Aside {
  /** Row of the sheet, from 1. */
  readonly row: number;
  readonly why: 'title' | 'total' | 'note';
}

interface Look {
  readonly row: number;
  readonly cells: readonly Cell[];
  /** Text under the name, or the code where there is no name. */
  readonly name: string;
  /** Cells of mapped columns that are filled, besides the name. */
  readonly others: number;
  /** All filled cells of the row. */
  readonly filled: number;
}

const totals = /^((sub|grand)[\s-]?)?(totals?|sum|average|count)\b|^total\s|^(no\.?|number) of \w+:|:\s*\d+$/i;
const titles = /^(seq|sequence|sc|scene|ep|episode|act|reel|part|section|block|batch|week|wk)\b[\s._#:-]*[\w-]*$/i;

/** Rows of the sheet, from 1, in order. */
export function ownRows(table: Table, columns: readonly FoundColumn[], grid: Grid): readonly number[] {
  return sorted(table, columns, grid).rows;
}

/** Rows below the headings that are filled and are no rows of the table. */
export function asidesIn(table: Table, columns: readonly FoundColumn[], grid: Grid): readonly Aside[] {
  return sorted(table, columns, grid).asides;
}

/**
 * A row with something beside its name is a row of the table, unless the name says that it is a total. A row with nothing but a name is one too -
 * somebody may just have typed it - unless it looks like a title (capitals only, `SEQ 010`) while most rows have more, or stands below a blank row
 * after which nothing but such rows follows: notes under the data.
 */
function sorted(
  table: Table,
  columns: readonly FoundColumn[],
  grid: Grid,
): { readonly rows: readonly number[]; readonly asides: readonly Aside[] } {
  const looks = looksAt(table, columns, grid);
  const whole = looks.filter(({ name, others }) => name !== '' && others > 0 && !totals.test(name));
  const lastWhole = whole[whole.length - 1]?.row ?? table.placement.headingRow;
  const areMostWhole = whole.length * 2 > looks.length;
  const rows: number[] = [];
  const asides: Aside[] = [];
  let afterGap = false;
  let before = table.placement.headingRow;
  for (const look of looks) {
    afterGap = look.row <= lastWhole ? false : afterGap || look.row > before + 1;
    before = look.row;
    const why = whyAside(look, areMostWhole, afterGap);
    if (why === null) rows.push(look.row);
    else asides.push({ row: look.row, why });
  }
  return { rows, asides };
}

function whyAside({ name, others, filled, cells }: Look, areMostWhole: boolean, afterGap: boolean): Aside['why'] | null {
  const first = cellText(cells.find((cell) => !isBlank(cell)) ?? '').trim();
  if (totals.test(name) || (name === '' && totals.test(first))) return 'total';
  if (name === '') return filled === 1 && titleLike(first) ? 'title' : 'note';
  if (others > 0) return null;
  if (afterGap && areMostWhole) return 'note';
  return areMostWhole && titleLike(name) ? 'title' : null;
}

function titleLike(text: string): boolean {
  return titles.test(text) || (/\p{Lu}/u.test(text) && text === text.toUpperCase() && !/\d/.test(text));
}

/** Filled rows below the headings. Our own IDs do not count: they stand wherever a row was one when it got its. */
function looksAt(table: Table, columns: readonly FoundColumn[], grid: Grid): readonly Look[] {
  const naming = columns.filter(({ key }) => key === table.name || (table.id === null && table.keyColumns.includes(key)));
  const own = columns.find(({ key }) => key === table.id)?.at ?? -1;
  const others = columns.filter((column) => !naming.includes(column) && column.at !== own);
  return grid.slice(table.placement.headingRow).flatMap((cells, index) => {
    const filled = cells.filter((cell, at) => at !== own && !isBlank(cell)).length;
    if (filled === 0) return [];
    const name = naming.map(({ at }) => cellText(cells[at] ?? '').trim()).find((text) => text !== '') ?? '';
    const count = others.filter(({ at }) => !isBlank(cells[at])).length;
    return [{ row: table.placement.headingRow + index + 1, cells, name, others: count, filled }];
  });
}
