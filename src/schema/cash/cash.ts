// Receipts, floats and what moves them, as one declaration over several tabs: which columns say what.

/** What a float can be. A company card has no float: its statement says what was spent. */
export const floatMeanings = ['cash', 'bank', 'prepaid card', 'company card'] as const;
export type FloatMeaning = (typeof floatMeanings)[number];

/** What a move of a float can be. Of an adjustment the amount may be below nought. */
export const floatMoveMeanings = ['given out', 'topped up', 'returned', 'adjusted'] as const;
export type FloatMoveMeaning = (typeof floatMoveMeanings)[number];

/** What somebody can have paid with. */
export const paidMeanings = ['float', 'card', 'own money'] as const;
export type PaidMeaning = (typeof paidMeanings)[number];

export interface ReceiptColumns {
  readonly table: string;
  readonly date: string;
  readonly holder: string;
  readonly paidWith: string;
  readonly shop: string;
  readonly whatFor: string;
  readonly gross: string;
  readonly currency: string;
  /** What was paid in that currency. */
  readonly paidThere: string;
  readonly status: string;
  readonly float: string;
  readonly costCode: string;
  readonly rate: string;
  readonly net: string;
  readonly vat: string;
  /** What paper there is, and where it is seen. */
  readonly evidence: string;
  readonly link: string;
  readonly claim: string;
  /** Names the first row of the same receipt. */
  readonly lineOf: string;
  /** What accounts get in a list, where Settings say nothing. */
  readonly forAccounts: readonly string[];
}

export interface FloatColumns {
  readonly table: string;
  readonly holder: string;
  readonly kind: string;
  readonly amount: string;
  readonly currency: string;
  readonly opened: string;
  readonly closed: string;
  readonly should: string;
  readonly counted: string;
  readonly countedOn: string;
  readonly difference: string;
  readonly explained: string;
}

/** Whose they are the tab says itself: its rows are lines of floats. */
export interface FloatMoveColumns {
  readonly table: string;
  readonly kind: string;
  readonly amount: string;
}

/** `receipts`, `net`, `vat` and `gross` stay as they were when it was handed in. */
export interface ClaimColumns {
  readonly table: string;
  readonly holder: string;
  readonly kind: string;
  readonly receipts: string;
  readonly net: string;
  readonly vat: string;
  readonly gross: string;
  readonly status: string;
  readonly handedIn: string;
  readonly approvedBy: string;
  readonly notes: string;
}

/** Lines of the statements of cards. */
export interface CardLineColumns {
  readonly table: string;
  readonly card: string;
  readonly date: string;
  readonly text: string;
  readonly amount: string;
  readonly receipt: string;
  readonly state: string;
}

export interface Cash {
  readonly receipts: ReceiptColumns;
  readonly floats: FloatColumns;
  readonly moves: FloatMoveColumns;
  readonly claims: ClaimColumns;
  readonly lines: CardLineColumns;
}
