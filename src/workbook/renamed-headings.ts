// Headings that were renamed: the marks on the columns say which is which.

import { cellText, type Grid } from '../schema/cell';
import type { Heading, HeadingPlace } from '../schema/placement';
import { sameText, textKey } from '../schema/text';
import type { TableColumn } from './columns';
import { bandsOf } from './heading-row';
import type { FoundColumn, ReadTable } from './read-table';

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

/** The columns whose heading is not there, or of which there are several, so that nothing but a mark tells which is ours. */
function doubtfulColumns({ missing, columns, repeated }: ReadTable): readonly (TableColumn | FoundColumn)[] {
  return [...missing, ...columns.filter(({ heading }) => repeated.includes(heading))];
}

export function doubtfulKeys(read: ReadTable): readonly string[] {
  return doubtfulColumns(read).map(({ key }) => key);
}

/** The columns that stand under another heading now than the one they were looked for by. A column that is found for certain is nobody else's. */
export function renamedHeadings(read: ReadTable, grid: Grid, marks: readonly MarkedColumn[]): readonly RenamedHeading[] {
  const { placement } = read.table;
  const doubtful = doubtfulColumns(read);
  // Where most headings are gone the row of headings is, and what stands there now are no names.
  if (doubtful.length > read.columns.length) return [];
  const taken = new Set(read.columns.filter((column) => !doubtful.includes(column)).map(({ at }) => at));
  return doubtful.flatMap(({ key, heading: from, ...found }) => {
    const mark = marks.find((candidate) => candidate.key === key && !taken.has(candidate.at));
    const heading = mark && headingAt(grid, placement, mark.at);
    if (!mark || !heading || ('at' in found && found.at === mark.at)) return [];
    return [{ key, from, heading }];
  });
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
