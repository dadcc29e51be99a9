// A tab that was there before Routesheet, and how it is understood: plain data, kept in a property of the file and with the tab itself.

import type { Heading, HeadingPlace } from './placement';
import type { Written } from './written';

/** One tab, or one of several with the same headings. */
export interface AdoptedTab {
  readonly sheetId: number;
  /** By column key: what all of its rows have, though it stands in no column. */
  readonly constants: Readonly<Record<string, string>>;
}

/** What tabs of one shape have in common. */
export interface Adoption extends HeadingPlace {
  /** Key of the declared table that its rows are of. */
  readonly table: string;
  /** By column key. The column of our own IDs is among them, unless a code of the tab's own serves. */
  readonly columns: Readonly<Record<string, Heading>>;
  /** Key of the column that tells one row from all others: `id` with our own IDs in it, or a column of the tab's. */
  readonly key: string;
  /** True: the key column is one that Routesheet put there. */
  readonly ownIds: boolean;
  readonly written: Readonly<Record<string, Written>>;
  readonly tabs: readonly AdoptedTab[];
}

/** Headings of our own tabs that were renamed, by table and column key. */
export type Renamed = Readonly<Record<string, Readonly<Record<string, Heading>>>>;

/** All of a workbook that is not as declared. */
export interface Placements {
  readonly adoptions: readonly Adoption[];
  readonly renamed: Renamed;
  /** By table: keys of columns that are not found by heading and that no mark tells of either: they were deleted, and need not be looked for again. */
  readonly gone: Readonly<Record<string, readonly string[]>>;
}

/** The hidden tab of ours that says which column is which: no table, and nobody's rows. */
export const columnsTab = 'Routesheet columns';

/** Heading of the column that Routesheet puts at the far right of a tab without a code of its own. */
export const ownIdHeading = 'Routesheet ID';
