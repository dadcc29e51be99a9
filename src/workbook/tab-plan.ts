// What a tab should look like, what it looks like, and the changes between: plain data that the adapter carries out.

import type { Cell } from '../schema/cell';
import type { CellRule, Look } from '../schema/kind';

/** One column as it should be. */
export interface ColumnPlan {
  readonly key: string;
  readonly heading: string;
  readonly help: string | null;
  readonly look: Look;
  readonly rule: CellRule | null;
  /** Columns of one step have its name; all but the first of them fold away. */
  readonly group: string | null;
  readonly folds: boolean;
}

/** A colour by rule of what a cell says or what a row means. The second sign besides the colour is `bold`, `italic` or `strike`. */
export interface ColourPlan {
  readonly key: string;
  /** Headings' keys of the columns that are coloured. */
  readonly columns: readonly string[];
  readonly test:
    | { readonly kind: 'word'; readonly words: readonly string[] }
    /** A date before today (`late`) or today and up to `days` later (`soon`), while the status column is none of the words. */
    | { readonly kind: 'late' | 'soon'; readonly status: string | null; readonly unless: readonly string[] }
    /** The number is at or below that of the other column. */
    | { readonly kind: 'atMost'; readonly other: string };
  readonly background: string;
  readonly text: string;
  readonly sign: 'none' | 'bold' | 'italic' | 'strike';
}

export interface TabPlan {
  readonly table: string;
  readonly tab: string;
  readonly position: number;
  readonly columns: readonly ColumnPlan[];
  readonly colours: readonly ColourPlan[];
  /** Rows that a new tab starts with, in the order of `columns`: the words of Lists, the steps, the settings. */
  readonly rows: readonly (readonly Cell[])[];
  readonly frozenRows: number;
  /** Tabs for Routesheet's own housekeeping stand at the end and bear a quiet colour. */
  readonly tabColour: string | null;
}

/** A column as it stands. `rule` is null when there is none or one that is not of our kinds. */
export interface ObservedColumn {
  readonly heading: string;
  readonly rule: CellRule | null;
  /** True when the person put a validation of another kind there: it is left alone. */
  readonly foreignRule: boolean;
}

export interface ObservedTab {
  readonly sheetId: number;
  readonly tab: string;
  readonly columns: readonly ObservedColumn[];
  readonly frozenRows: number;
  /** Keys of the colour plans that were ever applied here (developer metadata): a rule that the person deleted or recoloured stays so. */
  readonly coloursApplied: readonly string[];
  /** Table key that the tab is marked with; null: not ours. */
  readonly marked: string | null;
}

/** One change of a workbook. Positions count from 0. */
export type Change =
  | { readonly kind: 'create tab'; readonly plan: TabPlan }
  | { readonly kind: 'mark tab'; readonly sheetId: number; readonly table: string }
  | { readonly kind: 'add columns'; readonly sheetId: number; readonly at: number; readonly columns: readonly ColumnPlan[] }
  | { readonly kind: 'set rule'; readonly sheetId: number; readonly at: number; readonly rule: CellRule }
  | { readonly kind: 'freeze'; readonly sheetId: number; readonly rows: number }
  | {
      readonly kind: 'add colours';
      readonly sheetId: number;
      readonly colours: readonly (ColourPlan & { readonly at: readonly number[] })[];
    }
  | { readonly kind: 'add rows'; readonly sheetId: number; readonly after: number; readonly rows: readonly (readonly Cell[])[] };
