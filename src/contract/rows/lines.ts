// A row together with its lines: what is in a delivery, the notes of a review.

import type { Issue } from '../../schema/issue';
import type { Values } from '../../schema/values/value';
import type { SeveralEdit, Where } from './row-edit';

/** A line as it stands. */
export interface LineRow {
  readonly id: string;
  readonly values: Values;
  /** Cells that cannot be read. */
  readonly issues: readonly Issue[];
}

/** The lines of a row on one tab; more than a form shows are only counted, and edited in the grid. */
export interface LinesView {
  /** Key of the table of lines. */
  readonly table: string;
  readonly tab: string;
  readonly count: number;
  /** In the order of the tab; empty where there are too many. */
  readonly lines: readonly LineRow[];
}

/** Most lines that a form shows. */
export const mostLines = 200;

/** Lines that are offered together, as texts of the form's fields: `For approval in Rig: 4`. */
export interface LineOffer {
  readonly words: string;
  readonly lines: readonly Readonly<Record<string, string>>[];
}

/** New lines and changed ones of one table. */
export interface LineChanges {
  readonly table: string;
  readonly adds: readonly Values[];
  readonly edits: readonly SeveralEdit[];
}

/** A new row, or the fields of one that are changed. */
export type WholeRow =
  | { readonly id: null; readonly values: Values }
  | { readonly id: string; readonly loaded: Values; readonly changes: Values; readonly where: Where | null };
