// What reading a tab gives: its records, and what is wrong with it. Types only; `records.ts` does the reading.

import type { AnyBoundTable, BoundLog, BoundTable } from '../../schema/adopted/bound-table';
import type { Issue } from '../../schema/issue';
import type { Grid } from '../../schema/values/cell';
import type { Values } from '../../schema/values/value';
import type { TableColumn } from '../layout/columns';

/** A declared column that the tab has; `at` counts from 0. */
export interface FoundColumn extends TableColumn {
  readonly at: number;
}

/** What is wrong with a cell. */
export interface CellIssue extends Issue {
  /** Without how to mend it, and without full stop: for lists and mails. */
  readonly short: string;
}

/** A row with one of our cells filled. */
export interface ReadRecord {
  /** `''` when the row has none yet. Composite keys are joined by ` / `. */
  readonly id: string;
  /** Row of the sheet, from 1 as people count. */
  readonly row: number;
  /** Null for blank and for unreadable cells; the latter have an entry in `issues`. */
  readonly values: Values;
  readonly issues: readonly CellIssue[];
  /** Of cells in `issues`, what is beyond doubt all the same; absent when there is nothing. */
  readonly partly?: Values | undefined;
  /** What tells it from other rows of its name, in words; absent where its name is its own, or where nobody has looked. */
  readonly apart?: string | undefined;
  /** What Sent mail calls it where that is not its ID. */
  readonly known?: string | undefined;
}

/** The heading row of a tab. */
export interface ReadHead<T extends AnyBoundTable = AnyBoundTable> {
  /** As it stands in this tab: its placement says where the headings are now. */
  readonly table: T;
  /** The tab's name as it is now. */
  readonly tab: string;
  readonly sheetId: number;
  readonly columns: readonly FoundColumn[];
  /** Declared columns whose heading is not there: what needs them is switched off. */
  readonly missing: readonly TableColumn[];
  /** Headings that stand there more than once; the first counts. */
  readonly repeated: readonly string[];
  /** Headings of all columns, by position; blank ones are `''`. */
  readonly headings: readonly string[];
}

export interface ReadTable<T extends BoundTable | BoundLog = BoundTable> extends ReadHead<T> {
  /** All cells of the tab, as they were read. */
  readonly grid: Grid;
  readonly records: readonly ReadRecord[];
  /** The last row with one of our cells filled, from 1; that of the headings when there is none. New rows go after it. */
  readonly lastRow: number;
}
