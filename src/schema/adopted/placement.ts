// How a table stands in a tab whose headings are the person's own: a tab that was there before Routesheet, or one whose headings were renamed.

import type { Written } from './written';

/** Where a column is found: its heading, and what tells it from others of the same heading. */
export interface Heading {
  /** As it stands in the heading row. */
  readonly text: string;
  /** The text of the band above it, where that is needed to tell it apart: `RIG` over three headings. Null elsewhere. */
  readonly band: string | null;
  /** Which one of those with the same text (and band), counted from 1; 0: none of them, as the column is another one. */
  readonly nth: number;
  /** How many there were when it was found: with another number of them, `nth` says nothing any more. */
  readonly of: number;
}

/** Where the headings of a tab stand. */
export interface HeadingPlace {
  /** Row of the headings, from 1. */
  readonly headingRow: number;
  /** Row of the bands above the headings, from 1; null where there are none. */
  readonly bandRow: number | null;
}

export interface Placement extends HeadingPlace {
  /** By column key: headings that are not as declared. */
  readonly headings: Readonly<Record<string, Heading>>;
  /** True: the tab is the person's. It has the columns in `headings` and no others, and only rows with a name or a code are rows of the table. */
  readonly adopted: boolean;
  /** By column key: how the tab writes what the column holds, where that is not our way. */
  readonly written: Readonly<Record<string, Written>>;
  /** What every row of the tab has, though it stands in no column: the episode that the tab is named after. By column key. */
  readonly constants: Readonly<Record<string, string>>;
  /** Of a tab of ours: steps that tabs of the person's own have brought, which it need not have. */
  readonly borrowed?: readonly string[];
  /** Keys of columns that were looked for in vain: no form asks for them. */
  readonly gone?: readonly string[];
}

/** A tab of our own: headings as declared, in the first row. */
export const asDeclared: Placement = { headingRow: 1, bandRow: null, headings: {}, adopted: false, written: {}, constants: {} };

/** The heading as people are told it: `Due`, `RIG Due`, `Status (2)`. */
export function headingSaid({ text, band, nth }: Heading): string {
  const whole = band === null ? text : `${band} ${text}`;
  return nth <= 1 ? whole : `${whole} (${nth})`;
}

/** By what somebody knows a tab that is gone: `Shot, Fx due, Fx status`. */
export function firstHeadings(headings: Readonly<Record<string, Heading>>): string {
  return Object.values(headings).slice(0, 3).map(headingSaid).join(', ');
}
