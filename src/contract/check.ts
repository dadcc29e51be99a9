// What Check workbook found, as it travels to the sidebar.

import type { Finding, Place } from '../schema/finding';

export interface CheckView {
  /** Rows and tabs that were looked at. */
  readonly rows: number;
  readonly tabs: number;
  /** Places to put right, which is more and less than what work there is to sort out in Today; headings and spellings are listed without being counted. */
  readonly toSortOut: number;
  /** Of each the first hundred places. */
  readonly findings: readonly Finding[];
}

/** A repair that the person was shown: what stood in the cell, what will stand there. */
export interface ShownChange extends Place {
  readonly shows: string;
  readonly becomes: string;
}
