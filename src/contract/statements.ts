// Statements of cards, as they travel to and from the sidebar: what is read of one, what it would come to, and what is then written.

import type { LocalDate } from '../schema/values/local-date';
import type { ListDraft, ListPlan } from './rows/list';

/** Lines that one submit takes. */
export const mostStatementLines = 500;

/** What an amount without a minus is: `as is` what was spent, `turned` what came back; `''`: nobody has said. */
export const statementSigns = ['', 'as is', 'turned'] as const;
export type StatementSign = (typeof statementSigns)[number];

/** How a pasted list is understood. */
export type ListUnderstanding = Pick<
  ListPlan,
  'headingRow' | 'top' | 'columns' | 'columnChoices' | 'words' | 'wordChoices' | 'people' | 'dates' | 'troubles' | 'byChoices' | 'by'
>;

/** A line that is new, or was there without a receipt and may have one now. */
export interface StatementRow {
  /** ID of a line that is there; `''`: it is new. */
  readonly line: string;
  readonly date: LocalDate;
  readonly text: string;
  /** Minor units. */
  readonly amount: number;
  readonly words: string;
  /** The receipt that goes with it; `''`: none does. */
  readonly receipt: string;
  readonly receiptWords: string;
  /** False: somebody is to look. */
  readonly sure: boolean;
}

export interface StatementPlan {
  /** Null: nothing was pasted, and only lines that are there are looked at. */
  readonly understood: ListUnderstanding | null;
  /** What is to be said of the signs before anything is shown; null: nothing. */
  readonly asks: string | null;
  readonly rows: readonly StatementRow[];
  /** Lines of the statement that are there already. */
  readonly same: number;
  /** Rows of the statement that cannot be read or are left out, a sentence each. */
  readonly refused: readonly string[];
  /** Lines of the card that are there. */
  readonly had: number;
}

/** `had`: lines of the card that were there when somebody looked. */
export interface StatementWish {
  readonly card: string;
  readonly had: number;
  readonly lines: readonly Pick<StatementRow, 'date' | 'text' | 'amount' | 'receipt'>[];
  readonly matches: readonly { readonly line: string; readonly receipt: string }[];
}

export interface StatementMethods {
  /** What a statement of that card would come to, line by line. Without cells: which lines that are there have a receipt by now. Writes nothing. */
  readonly planStatement: {
    readonly input: { readonly statement: ListDraft; readonly card: string; readonly sign: StatementSign };
    readonly answer: StatementPlan;
  };
  /** Adds the lines and names the receipts, as they were shown, all or none. */
  readonly bringStatement: {
    readonly input: { readonly wish: StatementWish };
    readonly answer: { readonly added: number; readonly matched: number };
  };
}
