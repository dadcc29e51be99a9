// Floats, cards and claims: what should be there, and what is.

/** A float or card as it stands. Amounts are minor units of the workbook's decimals; `words` has them with their currency. */
export interface FloatView {
  readonly id: string;
  readonly holder: string;
  readonly kind: string;
  /** Code of its currency. */
  readonly currency: string;
  /** False: a company card, of which there is nothing to count. */
  readonly counts: boolean;
  /** What there should be; null: its amount is not known. */
  readonly should: number | null;
  /** What was counted last; null: nothing was. */
  readonly counted: number | null;
  /** A sentence each: what should be there and why, what was counted, whether it holds, and what is odd. */
  readonly words: readonly string[];
  /** Where a difference may come from, a sentence each. */
  readonly hints: readonly string[];
}

/** `seen`: what *Counted* said when somebody looked, null for nothing. */
export interface FloatCount {
  readonly float: string;
  readonly counted: number;
  readonly seen: number | null;
  readonly explained: string;
}

export interface CashMethods {
  /** Floats and cards that are open, each with what should be there. Writes nothing. */
  readonly floatStates: {
    readonly input: Record<string, never>;
    readonly answer: { readonly floats: readonly FloatView[] };
  };
  /** Writes down what was counted today, what should have been there, and the difference. */
  readonly countFloat: {
    readonly input: { readonly count: FloatCount };
    readonly answer: { readonly float: FloatView };
  };
}
