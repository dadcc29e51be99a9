// Where the declared columns stand in a tab: by their headings, however the person has ordered and spelled them.

import { likeliestRow } from '../../schema/adopted/heading-rows';
import type { Heading, HeadingPlace, Placement } from '../../schema/adopted/placement';
import { type Cell, cellText, type Grid } from '../../schema/values/cell';
import { type Filled, groupedBy } from '../../schema/values/grouping';
import { textKey } from '../../schema/values/text';
import type { FoundColumn } from '../rows/read-table';
import type { TableColumn } from './columns';

export interface HeadingRow {
  /** In the order of the tab. */
  readonly columns: readonly FoundColumn[];
  readonly missing: readonly TableColumn[];
  /** Declared headings that stand there more than once. */
  readonly repeated: readonly string[];
  readonly headings: readonly string[];
  /** Where the headings stand now. */
  readonly place: HeadingPlace;
}

/** A heading of the tab with what stands in the row of bands at or before it. */
interface Place {
  readonly at: number;
  readonly band: string;
}

/** Finds each column by its heading, case and spaces forgiven; of repeated headings the first counts, where nothing tells them apart. */
export function headingRow(grid: Grid, placement: Placement, columns: readonly TableColumn[]): HeadingRow {
  const place = placeNow(grid, placement, columns);
  const headings = headingsIn(grid, place);
  const places = placesByKey(headings, bandsOf(grid, place));
  const found: FoundColumn[] = [];
  const missing: TableColumn[] = [];
  const repeated: string[] = [];
  for (const column of columns) {
    const { at, others } = placeOf(column.placed ?? { text: labelIn(column, places), band: null, nth: 1, of: 1 }, places);
    if (at === undefined) missing.push(column);
    else found.push({ ...column, at });
    if (others) repeated.push(column.heading);
  }
  return { columns: found.sort((one, other) => one.at - other.at), missing, repeated, headings, place };
}

/** The heading, or a former one where that stands in its place. */
function labelIn({ heading, formerly }: TableColumn, places: ReadonlyMap<string, unknown>): string {
  return [heading, ...formerly].find((label) => places.has(textKey(label))) ?? heading;
}

/** The headings may have moved since, down or up, and a row of bands with them. */
function placeNow(grid: Grid, { headingRow: before, bandRow }: HeadingPlace, columns: readonly TableColumn[]): HeadingPlace {
  const wanted = columns.flatMap(({ heading, placed, formerly }) => (placed ? [placed.text] : [heading, ...formerly]));
  const now = likeliestRow(grid, wanted, before - 1) + 1;
  const bandsNow = bandRow === null ? 0 : bandRow + now - before;
  return { headingRow: now, bandRow: bandsNow > 0 ? bandsNow : null };
}

function headingsIn(grid: Grid, { headingRow: row }: Pick<HeadingPlace, 'headingRow'>): readonly string[] {
  return (grid[row - 1] ?? []).map((cell) => cellText(cell).trim());
}

/** Where that heading stands, from 0; undefined where it does not, or where nothing tells which of several it is. */
export function findHeading(grid: Grid, placement: HeadingPlace, heading: Heading): number | undefined {
  return placeOf(heading, placesByKey(headingsIn(grid, placement), bandsOf(grid, placement))).at;
}

/** Of a heading that stood there once and now more often, the first; of several, one that is not known for certain is none. */
function placeOf({ text, band, nth, of }: Heading, places: ReadonlyMap<string, readonly Place[]>) {
  const all = places.get(textKey(text)) ?? [];
  const mine = band === null ? all : all.filter((place) => place.band === textKey(band));
  const at = mine.length === of || of === 1 ? mine[nth - 1]?.at : undefined;
  return { at, others: at !== undefined && mine.length > of };
}

/** For each column the key of the band it stands under: the nearest text at or before it. */
export function bandsOf(grid: Grid, { bandRow }: Pick<HeadingPlace, 'bandRow'>): readonly string[] {
  let band = '';
  return (bandRow === null ? [] : (grid[bandRow - 1] ?? [])).map((cell: Cell) => {
    const key = textKey(cellText(cell));
    band = key === '' ? band : key;
    return band;
  });
}

function placesByKey(headings: readonly string[], bands: readonly string[]): ReadonlyMap<string, Filled<Place>> {
  const places = headings.flatMap((heading, at) => (heading === '' ? [] : [{ at, band: bands[at] ?? '' }]));
  return groupedBy(places, ({ at }) => textKey(headings[at] ?? ''));
}
