// Changing one field of many rows, as the sidebar shows it: every row by name before anything is written.

import type { ChangeRule } from '../../schema/change-rule';
import type { SeveralEdit } from './row-edit';

/** Where the rows come from. */
export const rowSources = ['list', 'selection', 'person'] as const;
export type RowSource = (typeof rowSources)[number];

export interface MeantRow {
  readonly id: string;
  readonly name: string;
}

export interface MeantRows {
  /** Key of their table, and its tab as it is called now. */
  readonly table: string;
  readonly tab: string;
  readonly rows: readonly MeantRow[];
  /** What of the list or the selection is no row, or could be two; a sentence each. */
  readonly problems: readonly string[];
}

/** A row with what stands in the field and what would, as people read it. */
export interface PlannedRow extends MeantRow {
  readonly before: string;
  readonly after: string;
  readonly edit: SeveralEdit;
}

export interface SeveralPlan {
  readonly changes: readonly PlannedRow[];
  /** Rows that are so already. */
  readonly already: readonly MeantRow[];
  /** What is worth knowing before one agrees, a sentence each; absent: nothing is. */
  readonly notes?: readonly string[];
  /** Rows that cannot be changed so, with the reason. */
  readonly left: readonly (MeantRow & { readonly why: string })[];
}

export interface SeveralMethods {
  /** Which rows are meant: selected in the sheet, named in a list, or what somebody has in a column of people. Writes nothing. */
  readonly meantRows: {
    readonly input: { readonly source: RowSource; readonly table: string; readonly list: string; readonly column: string };
    readonly answer: MeantRows;
  };
  /** What changing one field of those rows would come to. Writes nothing. */
  readonly planSeveral: {
    readonly input: {
      readonly table: string;
      readonly ids: readonly string[];
      readonly column: string;
      readonly rule: ChangeRule;
      readonly typed: string;
      readonly instead: string;
    };
    readonly answer: SeveralPlan;
  };
  /** Changes those fields as they were shown, all rows or none. */
  readonly changeSeveral: {
    readonly input: { readonly table: string; readonly edits: readonly SeveralEdit[] };
    readonly answer: { readonly rows: number };
  };
}
