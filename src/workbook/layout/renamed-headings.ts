// Headings that were renamed or exchanged: the marks on the columns say which is which.

import type { Heading, HeadingPlace } from '../../schema/adopted/placement';
import { type Cell, cellText, type Grid, isBlank } from '../../schema/values/cell';
import { sameText, textKey } from '../../schema/values/text';
import type { FoundColumn, ReadHead } from '../rows/read-table';
import type { TableColumn } from './columns';
import { bandsOf } from './heading-row';
import { isRowAbove } from './rows-above';

/** A column of ours that is called otherwise now. */
export interface RenamedHeading {
  readonly key: string;
  readonly from: string;
  readonly heading: Heading;
}

interface MarkedColumn {
  readonly at: number;
  readonly key: string;
}

/** What the marks say of a tab's headings. */
export interface MarkedHeadings {
  /** Columns that stand under another heading now than the one that they were looked for by. */
  readonly renamed: readonly RenamedHeading[];
  /** Keys of columns of which nobody can tell where they are: not called so, or several are, or over what is another's. */
  readonly unsure: readonly string[];
}

/** The columns whose heading is not there, or of which there are several, so that nothing but a mark tells which is ours. */
function doubtfulColumns({ missing, columns, repeated }: ReadHead): readonly (TableColumn | FoundColumn)[] {
  return [...missing, ...columns.filter(({ heading }) => repeated.includes(heading))];
}

export function doubtfulKeys(head: ReadHead): readonly string[] {
  return doubtfulColumns(head).map(({ key }) => key);
}

/**
 * A mark counts before a heading, as both move with the column and only the heading is typed over. Where the marked column is blank, what stood in it
 * was moved, heading and all: then the heading counts. A column without a mark that is found for certain is nobody else's.
 */
export function headingsByMarks(head: ReadHead, grid: Grid, marks: readonly MarkedColumn[]): MarkedHeadings {
  const { placement } = head.table;
  const doubtful = new Set(doubtfulKeys(head));
  if (!areHeadings(head, doubtful, grid, marks)) return { renamed: [], unsure: [...doubtful] };
  const markOf = placesIn(head, marks);
  const isTaken = (at: number) =>
    head.columns.some((column) => column.at === at && !doubtful.has(column.key) && markOf(column.key) === undefined);
  const renamed: RenamedHeading[] = [];
  const unsure: string[] = [];
  for (const column of [...head.columns, ...head.missing]) {
    const found = 'at' in column ? column.at : undefined;
    const marked = markOf(column.key);
    if (marked === undefined || isTaken(marked)) {
      if (doubtful.has(column.key)) unsure.push(column.key);
    } else if (marked !== found && !(found !== undefined && isBlankColumn(grid, marked))) {
      const heading = headingAt(grid, placement, marked);
      if (heading) renamed.push({ key: column.key, from: column.heading, heading });
      else unsure.push(column.key);
    }
  }
  return { renamed, unsure };
}

/** Where a column is by its mark. One column that was cut and put over another bears the marks of both, which then say nothing. */
function placesIn({ columns, missing }: ReadHead, marks: readonly MarkedColumn[]): (key: string) => number | undefined {
  const asked = new Set([...columns, ...missing].map(({ key }) => key));
  const places = new Map<string, number>();
  for (const { key, at } of marks) if (asked.has(key) && !places.has(key)) places.set(key, at);
  const isShared = (place: number) => [...places.values()].filter((at) => at === place).length > 1;
  return (key) => {
    const at = places.get(key);
    return at === undefined || isShared(at) ? undefined : at;
  };
}

/**
 * Keys of columns that are called as ours are but hold nothing and bear no mark, on a tab with rows whose other columns do: what stood there went
 * with the column that was deleted.
 */
export function emptiedKeys({ table, columns }: ReadHead, grid: Grid, marks: readonly MarkedColumn[]): readonly string[] {
  const below = grid.slice(table.placement.headingRow);
  const isMarked = (key: string) => marks.some((mark) => mark.key === key);
  const hasRows = columns.some(({ key, at }) => isMarked(key) && !isBlankColumn(below, at));
  return hasRows ? columns.flatMap(({ key, at }) => (isMarked(key) || !isBlankColumn(below, at) ? [] : [key])) : [];
}

/**
 * Where hardly a heading is left the row of headings may be gone, and what stands there now be a row. It is none for certain where all columns of a tab
 * with IDs have a text of their own there, and nothing that only a row has.
 */
function areHeadings(
  { table, columns, missing }: ReadHead,
  doubtful: ReadonlySet<string>,
  grid: Grid,
  marks: readonly MarkedColumn[],
): boolean {
  if (columns.filter(({ key }) => !doubtful.has(key)).length > 1) return true;
  const cells = grid[table.placement.headingRow - 1] ?? [];
  const places = [...columns, ...missing].map((column) => ({ ...column, at: marks.find(({ key }) => key === column.key)?.at ?? -1 }));
  const texts = places.map(({ at }) => cells[at]).filter((cell) => typeof cell === 'string' && !isBlank(cell));
  const isFull = new Set(texts).size === places.length;
  return isFull && table.shape === 'records' && table.id !== null && !isRowAbove(table, places, cells);
}

function isBlankColumn(grid: Grid, at: number): boolean {
  return grid.every((cells: readonly Cell[]) => isBlank(cells[at]));
}

/** Of a column that is not the one which is called so now. */
export function nowhere(text: string): Heading {
  return { text, band: null, nth: 0, of: 1 };
}

/** How the column at that place is found from now on; null for one without a heading. */
export function headingAt(grid: Grid, placement: HeadingPlace, at: number): Heading | null {
  const cells = (grid[placement.headingRow - 1] ?? []).map((cell) => cellText(cell).trim());
  const text = cells[at] ?? '';
  if (text === '') return null;
  const same = cells.flatMap((other, place) => (sameText(other, text) ? [place] : []));
  const bands = bandsOf(grid, placement);
  const band = same.length > 1 ? bandText(grid, placement, at) : null;
  const alike = band === null ? same : same.filter((place) => bands[place] === textKey(band));
  return { text, band, nth: alike.indexOf(at) + 1, of: alike.length };
}

/** The band as it is written; null for a column that stands under none. */
function bandText(grid: Grid, { bandRow }: Pick<HeadingPlace, 'bandRow'>, at: number): string | null {
  const cells = bandRow === null ? [] : (grid[bandRow - 1] ?? []);
  for (let place = at; place >= 0; place--) {
    const text = cellText(cells[place] ?? '').trim();
    if (text !== '') return text;
  }
  return null;
}
