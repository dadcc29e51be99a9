// What an act wants changed, as data. The act itself writes nothing.

import type { Methods } from '../../contract/methods';
import type { Values } from '../../schema/values/value';

/** New rows for below the last one of a table, as they were typed. */
export type AddedRows = Methods['add']['input'];

/** Fields to change in the row that somebody has seen with what is `loaded`, wherever it stands now. */
export type EditedRow = Methods['save']['input'];

export interface WantedChanges {
  readonly adds?: readonly AddedRows[];
  readonly edits?: readonly EditedRow[];
}

/** What came of added rows. `again`: they were there, from an earlier try of the same submit. */
export interface AddedAnswer {
  readonly ids: readonly string[];
  readonly again: boolean;
  readonly notes: readonly string[];
}

/** What came of an edited row: its key, and what stands in it now. */
export interface EditedAnswer {
  readonly id: string;
  readonly values: Values;
  readonly notes: readonly string[];
}

/** What came of the changes, in their order. */
export interface Done {
  readonly added: readonly AddedAnswer[];
  readonly edited: readonly EditedAnswer[];
}
