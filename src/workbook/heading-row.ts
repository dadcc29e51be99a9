// Where the declared columns stand in a tab: by their headings, however the person has ordered and spelled them.

import { type Cell, cellText } from '../schema/cell';
import { textKey } from '../schema/text';
import type { TableColumn } from './columns';
import type { FoundColumn } from './read-table';

export interface HeadingRow {
  /** In the order of the tab. */
  readonly columns: readonly FoundColumn[];
  readonly missing: readonly TableColumn[];
  /** Declared headings that stand there more than once. */
  readonly repeated: readonly string[];
  readonly headings: readonly string[];
}

/** Finds each declared column by its heading, case and spaces forgiven; of repeated headings the first counts. */
export function headingRow(cells: readonly Cell[], columns: readonly TableColumn[]): HeadingRow {
  const headings = cells.map((cell) => cellText(cell).trim());
  const places = placesByKey(headings);
  const found: FoundColumn[] = [];
  const missing: TableColumn[] = [];
  const repeated: string[] = [];
  for (const column of columns) {
    const [at, ...more] = places.get(textKey(column.heading)) ?? [];
    if (at === undefined) missing.push(column);
    else found.push({ ...column, at });
    if (more.length > 0) repeated.push(column.heading);
  }
  return { columns: found.sort((one, other) => one.at - other.at), missing, repeated, headings };
}

function placesByKey(headings: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  headings.forEach((heading, at) => {
    if (heading === '') return;
    const key = textKey(heading);
    places.set(key, [...(places.get(key) ?? []), at]);
  });
  return places;
}
