// What must hold between the columns of a row, what follows from them, and which rows need somebody without a date: names of rules that live elsewhere.

import type { StatusMeaning } from './catalog';
import type { Condition } from './deadline';
import type { PackageWord } from './naming/package-name';
import type { ApprovedRule } from './stock/approved';

/** Rows that need somebody without a date of their own; the rules live in `office` by name. */
export type Attention =
  | {
      readonly rule: 'reorder';
      readonly columns: {
        readonly onHand: string;
        readonly onOrder: string;
        readonly reorderAt: string;
        readonly upTo: string;
        readonly pack: string;
        readonly discontinued: string;
      };
      readonly owner: string;
    }
  | {
      readonly rule: 'handIn';
      readonly columns: { readonly date: string; readonly amount: string; readonly status: string };
      readonly owner: string;
    }
  | {
      readonly rule: 'pickUp';
      readonly columns: { readonly direction: string; readonly delivered: string; readonly status: string };
      readonly owner: string;
    }
  | {
      /** What was to be back, or to go off hire, and has not. */
      readonly rule: 'kitOut';
      readonly columns: { readonly back: string; readonly offHire: string; readonly goneBack: string };
      /** With whom it is, since when, and whose it is. */
      readonly held: { readonly by: string; readonly since: string; readonly ownedBy: string };
      readonly owner: string;
    }
  | {
      /** What may miss the date of that column, which is a deadline of the table, or lies unanswered. */
      readonly rule: 'atRisk';
      readonly columns: {
        readonly due: string;
        readonly expected: string;
        readonly qc: string;
        readonly status: string;
        readonly sent: string;
        readonly answerBy: string;
      };
      readonly owner: string;
    };

/** What must hold between columns of a row; run on both sides. */
export type RowRule =
  /** The second is not before the first (dates or times). */
  | {
      readonly rule: 'order';
      readonly from: string;
      readonly to: string;
      /** Once that column is filled it does not matter any more; absent: it always does. */
      readonly until?: string;
    }
  /** Parts add up to the whole, to the penny. */
  | { readonly rule: 'sum'; readonly parts: readonly string[]; readonly whole: string }
  /** The part is no more than the whole, and on the same side of nought. */
  | { readonly rule: 'within'; readonly part: string; readonly whole: string }
  | ApprovedRule
  /** With that word in the column, the other must be filled. */
  | { readonly rule: 'needs'; readonly column: string; readonly value: string; readonly needs: string };

/** By which columns of a line the files of a partner's list are told to be its own, and what is written once they are there. */
export interface Arriving {
  /** Columns of the line: texts that a file may be called by, and what is to come. */
  readonly names: readonly string[];
  readonly step: string;
  readonly take: string;
  /** Columns of the line that say what became of it. */
  readonly file: string;
  readonly state: string;
  readonly notes: string;
  /** Of the row that the lines belong to: only while that column means so something arrives; the date and the status that it gets. */
  readonly row: { readonly column: string; readonly means: readonly string[]; readonly date: string; readonly status: string };
}

/** How lines go on in the next row: sent again, or back from where they went. */
export interface Carried {
  /** Columns of the line that go along; those by which it is known to have gone along already; take and state. */
  readonly keep: readonly string[];
  readonly same: readonly string[];
  readonly take: string;
  readonly state: string;
  /** Meanings of the state with which a line goes again, and of the row's status with which those do that say nothing. */
  readonly again: { readonly states: readonly string[]; readonly status: StatusMeaning };
  /** Columns of the row that the lines belong to. */
  readonly row: {
    /** Names the row that it follows. */
    readonly earlier: string;
    readonly direction: string;
    readonly status: string;
    readonly take: string;
    readonly due: string;
    readonly back: string;
    readonly keep: { readonly again: readonly string[]; readonly back: readonly string[] };
  };
}

/** What becomes of a step of the row that a line names, once the line, or what it belongs to, says so. */
export interface Following {
  /** Columns of the line. */
  readonly item: string;
  readonly step: string;
  readonly take: string;
  readonly state: string;
  /** Columns of the row that the lines belong to. */
  readonly row: { readonly status: string; readonly direction?: string; readonly purpose?: string };
  /** The first that holds counts. */
  readonly rules: readonly FollowRule[];
  /** Tables whose rows have no steps, by key: they follow as a whole. */
  readonly wholes: Readonly<Record<string, WholeFollowing>>;
}

/** What of a row without steps follows from the row that a line of it belongs to. */
export interface WholeFollowing {
  readonly status: string;
  /** Columns that take what the other row says while they are blank: key here, key there. */
  readonly takes: Readonly<Record<string, string>>;
  /** The first that holds counts. */
  readonly rules: readonly FollowRule[];
}

/** Of what is left out it does not matter what it says. */
export interface FollowRule {
  /** Meaning of the row's direction, and words of its purpose. */
  readonly direction?: string;
  readonly purposes?: readonly string[];
  /** Meaning of the line's state; where the line says none, of the row's status. */
  readonly state?: string;
  readonly status?: StatusMeaning;
  readonly becomes: StatusMeaning;
  /** Meanings of a step's status that stay as they are. */
  readonly unless: readonly StatusMeaning[];
  /** True: the step gets the take of the line. */
  readonly takes: boolean;
}

/** Values that follow from others while they are blank; people may type over them. */
export interface Fill {
  readonly rule: 'vat';
  readonly gross: string;
  readonly rate: string;
  readonly vat: string;
  readonly net: string;
  /** Absent: nobody asks what of it may be claimed back. */
  readonly reclaim?: ReclaimColumns;
  /** What the total follows from while blank: miles; or what was paid in another currency, and what one of it is in ours. Absent: it is typed. */
  readonly amount?: Readonly<Record<'miles' | 'there' | 'exchange', string>>;
}

/** Columns that say what of the VAT may be claimed back, and what is left as the cost. */
export interface ReclaimColumns {
  /** What paper there is, what was bought where that matters, and another currency that it was paid in. */
  readonly evidence: string;
  readonly special: string;
  readonly currency: string;
  readonly claimed: string;
  readonly cost: string;
}

/** The second is not before the first. */
export function order<const F extends string, const T extends string>(from: F, to: T) {
  return { rule: 'order', from, to } as const;
}

/** The same while that column is blank. */
export function orderUntil<const F extends string, const T extends string, const U extends string>(from: F, to: T, until: U) {
  return { rule: 'order', from, to, until } as const;
}

/** The parts add up to the whole, to the penny. */
export function sum<const P extends string, const W extends string>(parts: readonly P[], whole: W) {
  return { rule: 'sum', parts, whole } as const;
}

/** The part is no more than the whole, and on the same side of nought. */
export function within<const P extends string, const W extends string>(part: P, whole: W) {
  return { rule: 'within', part, whole } as const;
}

/** With that word in the column, the other must be filled. */
export function needs<const C extends string, const N extends string>(column: C, value: string, needed: N) {
  return { rule: 'needs', column, value, needs: needed } as const;
}

/** Columns of a table whose rows come again. */
export interface RepeatColumns {
  readonly repeats: string;
  readonly date: string;
  /** Ticked once a row is over; absent: it is followed by the next one as soon as its day has come. */
  readonly done?: string;
  /** Says of the next row which one it comes after; absent: that is told by its name and how often it repeats. */
  readonly from?: string;
  /** The last day on which it may come, beside what the rule itself says. */
  readonly until?: string;
  /** Dates that stay as many days before or after its own. */
  readonly moves?: readonly string[];
  /** What of a row the next one does not begin with. */
  readonly anew?: readonly string[];
}

/** Columns of a tab of notes that are taken in reviews, and of the tabs beside it. */
export interface NoteColumns {
  readonly review: string;
  readonly note: string;
  readonly state: string;
  /** The row that it is about, its step, the take that was shown, the frames. */
  readonly item: string;
  readonly step: string;
  readonly take: string;
  readonly frame: string;
  readonly from: string;
  readonly origin: string;
  /** A note of the client's goes nowhere before that day is said. */
  readonly released: string;
  /** Who sees to it. */
  readonly for: string;
  readonly due: string;
  readonly reason: string;
  readonly carriedFrom: string;
  readonly takenBy: string;
  readonly takenAt: string;
  /** The tab of lines that says what is shown in a review: its key, and columns that nothing else says of it. */
  readonly agenda: { readonly table: string; readonly order: string; readonly shown: string };
  /** Columns that say how long something is, by key of its table. */
  readonly lengths: Readonly<Record<string, { readonly frames: string; readonly firstFrame: string }>>;
}

/** Columns that say what was spent: questions over many productions add it up. */
export interface SpendColumns {
  readonly date: string;
  readonly gross: string;
  readonly net: string;
  readonly costCode: string;
  /** What means not needed was not spent. */
  readonly status: string;
  /** Names the first line of the same receipt: such a row is another line of it on purpose. Absent: there are none. */
  readonly lineOf?: string;
}

/** Columns of what goes to a partner, or comes from one, and gets an answer. */
export interface ExchangeColumns {
  readonly partner: string;
  readonly sent: string;
  readonly answered: string;
  /** How often; `first`: what it says of the first time. */
  readonly again: string;
  readonly first: 0 | 1;
  readonly status: string;
}

/** Columns of what goes out to a partner: when it went, when the answer is due, and what its package is called. */
export interface OutgoingColumns {
  readonly partner: string;
  readonly sent: string;
  readonly answer: AnswerDue;
  /** Absent: nothing of it goes as a package. */
  readonly packaged?: Packaged;
}

/** When the answer is due that the partner has so many working days for. */
export interface AnswerDue {
  readonly by: string;
  /** Rows of which an answer is expected; absent: all. */
  readonly when?: readonly Condition[];
  /** Words of a column of which one stands there; absent: whatever does. */
  readonly words?: { readonly column: string; readonly among: readonly string[] };
}

/** Rows that go out as a package with a name of its own. */
export interface Packaged {
  readonly name: string;
  readonly when: readonly Condition[];
  /** Columns by the words of the partner's pattern that they are written for. */
  readonly words: Readonly<Partial<Record<PackageWord, string>>>;
}

/** Columns of a tab that holds packs: which pack a line is of, and what it says of what is to be delivered. */
export interface PackOf {
  readonly pack: string;
  readonly scope: string;
  readonly category: string;
  readonly rule: string;
}
