// Where everything stands in a workbook, as a text that its coordinator copies for whoever asks questions over many workbooks: see docs/many-productions.md.

import type { Adoption } from '../../schema/adopted/adoption';
import type { DateExamples } from '../../schema/values/date-names';

/** A column of ours: its key, where it stands (from 0), and its heading as it is now. */
export type OutlinedColumn = readonly [key: string, at: number, heading: string];

export interface OutlinedTab {
  /** Key of its table: `assets`, of an adopted tab `assets@812`. */
  readonly table: string;
  /** As the tab is called now. */
  readonly name: string;
  /** Row of the headings, from 1. */
  readonly row: number;
  readonly columns: readonly OutlinedColumn[];
}

/** Plain data: no cell but headings, no name of a person. */
export interface Outline {
  /** The file's own id, which its address holds. */
  readonly file: string;
  readonly production: string;
  readonly zone: string;
  readonly currency: string;
  /** `en_GB`; `''` where the file has none. */
  readonly locale: string;
  /** What months and weekdays are called there. */
  readonly dates: DateExamples;
  readonly adoptions: readonly Adoption[];
  readonly tabs: readonly OutlinedTab[];
}

/** What the text says that it is; with another number it is of another form. */
export const outlineSign = 'routesheet outline 1';

export function outlineText(outline: Outline): string {
  return JSON.stringify({ is: outlineSign, ...outline });
}
