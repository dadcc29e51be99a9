// Bringing in a list, as it travels to and from the sidebar: what the list says, what it would come to, and what is then written.

import type { Values } from '../../schema/values/value';
import type { Choice, Proposal } from '../adoption';
import type { SeveralEdit } from './row-edit';
import type { MeantRow } from './several';

/** Rows of a list, and columns. */
export const mostListed = 5_000;
export const mostListedColumns = 200;

/** What the coordinator has said so far; everything else is guessed. Kept by the sidebar and sent with every question. */
export interface ListDraft {
  /** Key of the table that the list is for. */
  readonly table: string;
  /** The cells of the list as texts, row by row, headings and all. */
  readonly cells: readonly (readonly string[])[];
  /** Row of the headings, from 1; 0: guess. */
  readonly headingRow: number;
  /** By place of the column, from 0: key of our column, or `''` to leave it alone. */
  readonly columns: Readonly<Record<string, string>>;
  /** By list key, `/` and the list's word: our word, or `''` for one that says nothing. */
  readonly words: Readonly<Record<string, string>>;
  /** By name as written in the list: a person's name, or `''` for nobody. */
  readonly people: Readonly<Record<string, string>>;
  /** By column key: `dmy` or `mdy`, where dates may be either. */
  readonly dates: Readonly<Record<string, string>>;
  /** Keys of the columns that tell rows apart; empty: by ID where there is one, else by name and what that is part of. */
  readonly by: readonly string[];
  /** True: a blank cell empties the field. */
  readonly blanks: boolean;
  /** True: rows of the tab that the list does not have are left out, as an omitted shot is. */
  readonly omits: boolean;
}

/** A row of the list, from 1, by its name. */
export interface ListedRow {
  readonly row: number;
  readonly name: string;
}

/** What is written: new rows, and fields to change with what was seen in them. */
export interface BroughtRows {
  readonly table: string;
  /** As in the draft, or as it was guessed. */
  readonly by: readonly string[];
  readonly adds: readonly Values[];
  readonly edits: readonly SeveralEdit[];
}

export interface ListPlan
  extends Pick<Proposal, 'headingRow' | 'top' | 'columns' | 'columnChoices' | 'words' | 'wordChoices' | 'people' | 'dates'> {
  /** Columns that may tell rows apart, and those that do. */
  readonly byChoices: readonly Choice[];
  readonly by: readonly string[];
  /** One for each of `brought.adds`. */
  readonly added: readonly ListedRow[];
  /** One for each of the first of `brought.edits` and then `later`; those that are left out by `omits` come after them. */
  readonly changed: readonly ListedRow[];
  /** Rows of the list that say what the tab says. */
  readonly same: number;
  /** Rows that cannot be brought in: where, such as `F12`, and why, a sentence each. */
  readonly refused: readonly (ListedRow & { readonly why: readonly { readonly cell: string; readonly message: string }[] })[];
  /** Rows that are none of the table: titles, totals, notes. */
  readonly aside: readonly (ListedRow & { readonly why: string })[];
  /** Rows of the tab that the list does not have: how many, the first of them, and whether they may be left out. */
  readonly absent: { readonly count: number; readonly rows: readonly MeantRow[]; readonly mayOmit: boolean };
  /** Changed rows beyond those that one submit takes, and how many they are: they are brought in after it, by others. */
  readonly later: readonly SeveralEdit[];
  readonly more: number;
  /** What is in the way, a sentence each: nothing can be brought in while there is any. */
  readonly troubles: readonly string[];
  /** What is worth knowing, a sentence each. */
  readonly notes: readonly string[];
  readonly brought: BroughtRows;
}

export interface ListMethods {
  /** What bringing in that list would come to, row by row. Writes nothing. */
  readonly planList: { readonly input: { readonly draft: ListDraft }; readonly answer: ListPlan };
  /** Adds and changes the rows as they were shown, all or none. */
  readonly bringIn: {
    readonly input: { readonly brought: BroughtRows };
    readonly answer: { readonly added: number; readonly changed: number; readonly notes: readonly string[] };
  };
}
