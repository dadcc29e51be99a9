// The sheet of a day for the board, as data: of which tabs the rows of that day stand on it, and which of their columns.

import type { Condition } from '../deadline';

/** Rows of one table that a day has. Columns are named by their keys; one that is private never stands on it. */
export interface DayPart {
  /** `Reviews`. */
  readonly title: string;
  /** Key of the table. */
  readonly of: string;
  readonly date: string;
  readonly time?: string;
  readonly what: readonly string[];
  readonly who: readonly string[];
  readonly where: readonly string[];
  /** Rows that are meant; absent: all. */
  readonly when?: readonly Condition[];
  /** Its word means not needed: it does not take place. */
  readonly status?: string;
  /** Ticked: there is nothing left to do. */
  readonly done?: string;
}
