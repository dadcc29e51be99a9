// Floats, cards and claims: what should be there, and what is.

import type { PaperForm, PaperView } from './papers';

/** A float or card as it stands. Amounts are minor units of the workbook's decimals; `words` has them with their currency. */
export interface FloatView {
  readonly id: string;
  readonly holder: string;
  readonly kind: string;
  /** Code of its currency. */
  readonly currency: string;
  /** False: a company card, of which there is nothing to count. */
  readonly counts: boolean;
  /** True: a card, whose statements can be pasted. */
  readonly pastes: boolean;
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

/** Receipts that may be handed in together, as they are chosen. `missing`: what accounts will ask about, a sentence. */
export interface ClaimGroup {
  readonly holder: string;
  /** A word of *Paid with*. */
  readonly kind: string;
  /** What they come to, as people read it. */
  readonly gross: string;
  readonly receipts: readonly {
    readonly table: string;
    readonly id: string;
    /** Minor units. */
    readonly gross: number;
    readonly words: string;
    readonly missing: string | null;
  }[];
}

/** What can become of a claim. A draft is handed in by `makeClaim`, with what was seen on it. */
export const claimSteps = ['hand in', 'approve', 'pay', 'query', 'reject', 'drop'] as const;
export type ClaimStepName = (typeof claimSteps)[number];

export interface ClaimView {
  readonly id: string;
  readonly holder: string;
  readonly kind: string;
  readonly status: string;
  /** What it was handed in with, and what has changed since. */
  readonly words: readonly string[];
  readonly steps: readonly ClaimStepName[];
  /** Of a draft: what is on it now. Absent: it is none. */
  readonly draft?: ClaimGroup['receipts'];
}

/** `gross`: minor units, as somebody has seen them. `draft` absent: handed in at once, as a new claim. */
export interface ClaimWish {
  readonly holder: string;
  readonly kind: string;
  readonly receipts: readonly { readonly table: string; readonly id: string; readonly gross: number }[];
  readonly draft?: ClaimDraft;
}

/** `claim`: the draft whose receipts these are to be, `''` for a new one; `seen`: what was on it when somebody looked. `keeps`: it stays a draft. */
export interface ClaimDraft {
  readonly claim: string;
  readonly seen: readonly { readonly table: string; readonly id: string }[];
  readonly keeps: boolean;
}

/** `by`: who approves; `reason`: why it is sent back or rejected. */
export interface ClaimStep {
  readonly claim: string;
  readonly to: ClaimStepName;
  readonly by: string;
  readonly reason: string;
}

/** An invoice that is not with accounts yet. */
export interface WaitingBill {
  readonly table: string;
  readonly id: string;
  /** Minor units; null: it cannot be read. */
  readonly gross: number | null;
  readonly words: string;
  /** What speaks against passing it on, a sentence each; `''`: nothing. */
  readonly against: string;
}

/** `gross`: minor units, as somebody has seen them. */
export interface BillWish {
  readonly table: string;
  readonly id: string;
  readonly gross: number;
}

/** A list for accounts: invoices that went to them on a day, or receipts of a claim. */
export type AccountsOf = { readonly day: string } | { readonly claim: string };

/** A table for accounts, as texts in the form that Settings want. */
export interface AccountsList {
  /** Of its file, without ending. */
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** A sentence each: columns that are not there. */
  readonly notes: readonly string[];
}

export interface CashMethods {
  /** Makes the Statements tab or gives it its lines anew, and shows it. */
  readonly showStatements: {
    readonly input: Record<string, never>;
    readonly answer: { readonly tab: string; readonly lines: number; readonly notes: readonly string[] };
  };
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
  /** What can be claimed, by person and kind of money, and claims that are under way. Writes nothing. `words`: what there is to know besides. */
  readonly claimDesk: {
    readonly input: Record<string, never>;
    readonly answer: { readonly groups: readonly ClaimGroup[]; readonly claims: readonly ClaimView[]; readonly words: readonly string[] };
  };
  /** Hands receipts in as a claim, or keeps them as a draft of one. `sure`: also where evidence is missing. */
  readonly makeClaim: {
    readonly input: { readonly claim: ClaimWish; readonly sure: boolean };
    readonly answer: { readonly id: string; readonly again: boolean };
  };
  /** What becomes of a claim, and of its receipts with it. `sure`: also where somebody approves their own. */
  readonly stepClaim: {
    readonly input: { readonly step: ClaimStep; readonly sure: boolean };
    readonly answer: { readonly status: string; readonly receipts: number };
  };
  /** Its top sheet. Writes nothing. */
  readonly claimPaper: {
    readonly input: { readonly claim: string; readonly form: PaperForm };
    readonly answer: PaperView;
  };
  /** Invoices that are not with accounts yet, and the days on which others went to them, the latest first. Writes nothing. */
  readonly billDesk: {
    readonly input: Record<string, never>;
    readonly answer: {
      readonly waiting: readonly WaitingBill[];
      readonly days: readonly { readonly day: string; readonly words: string }[];
    };
  };
  /** Marks invoices as with accounts, today. `sure`: also those against which something speaks. */
  readonly passBills: {
    readonly input: { readonly bills: readonly BillWish[]; readonly sure: boolean };
    readonly answer: { readonly day: string; readonly words: string };
  };
  /** Writes nothing. */
  readonly accountsList: {
    readonly input: { readonly of: AccountsOf };
    readonly answer: AccountsList;
  };
}
