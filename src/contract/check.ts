// What Check workbook found, as it travels to the sidebar.

import type { Finding } from '../schema/finding';

export interface CheckView {
  /** Rows and tabs that were looked at. */
  readonly rows: number;
  readonly tabs: number;
  /** Places to sort out; headings and spellings are listed without being counted. */
  readonly toSortOut: number;
  /** Of each the first hundred places. */
  readonly findings: readonly Finding[];
}
