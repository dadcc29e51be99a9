// A date that somebody must meet, as the rules read it.

import { type StatusMeaning, statusMeanings } from './catalog';
import type { Columns } from './per-step';
import { listKeyOf } from './traits';

/** The row is concerned only while that column's word has one of these meanings. */
export interface Condition {
  readonly column: string;
  readonly means: readonly string[];
}

/** A date that somebody must meet. For steps, `date`, `holder` and `status` name parts of the step. */
export interface Deadline {
  /** Unique in its table; part of what the journal remembers an item by. */
  readonly name: string;
  /** Key of the `perStep` entry; null for a deadline of the row. */
  readonly perStep: string | null;
  readonly date: string;
  /** People column of those who must act. */
  readonly holder: string;
  /** Null: the row has none; the deadline stands until it is settled or ends. */
  readonly status: string | null;
  /** The deadline stands while the status means one of these; a blank status means to do. */
  readonly openWhile: readonly StatusMeaning[];
  readonly when: readonly Condition[];
  /** A date column that settles the deadline once it is filled while the status still means to do or working: sent, but not said so. */
  readonly settledBy: string | null;
  /** A box that settles it once it is ticked, where it has no status; null: there is none. */
  readonly done: string | null;
  /** True: whoever has it is told on the first day that they have it, be there a date or not. */
  readonly given: boolean;
  /** True: what is late goes on to the lead, else the coordinator, and then to the manager, where Settings says so. */
  readonly escalates: boolean;
  /** A date column that opens the deadline in the same way. */
  readonly openedBy: string | null;
  /**
   * What ends it, after which nothing is owed: another date column, that day being the last; its own, then the last of its reminder days is; or its
   * status, which then ends it by meaning finished or not needed. Null: it is late until it is met.
   */
  readonly until: string | null;
  /** Working days before (positive), on (0) and after (negative) the date on which people are reminded; Settings may say otherwise. */
  readonly remindOn: readonly number[];
  /** For lists and mails: `was due`, `due`. `formerly`: what `coming` was, which names a row of Settings. */
  readonly words: { readonly past: string; readonly coming: string; readonly formerly?: readonly string[] };
  /** What the production manager sees of it row by row; `out`: what leaves the house, which is counted in the subject. Null: figures only. */
  readonly reported: 'in' | 'out' | null;
  /** Column by which lines of one day are told as one - “EP104: 14 due Fri 3 Apr, 6 not ready” - such as the episode; null: each by itself. */
  readonly together: string | null;
  /** Asked once when the date has passed and nobody said so, instead of counting the row as late; null: it is late. */
  readonly question: string | null;
}

/** A deadline as it is declared: see `declared.ts` for what may go together. */
export type SaidDeadline = Pick<Deadline, 'date' | 'holder' | 'remindOn'> & Partial<Deadline>;

/** What is still owed by whoever has a row whose status means it. */
const owed: readonly StatusMeaning[] = statusMeanings.filter((means) => !['paused', 'finished', 'not needed'].includes(means));

/** With what was left out. Without `openWhile` it has no status, unless `until` is one. */
export function wholeDeadline(said: SaidDeadline, columns: Columns): Deadline {
  const until = said.until ?? null;
  const untilStatus = until !== null && listKeyOf(columns[until]) !== null ? until : null;
  return {
    name: said.date,
    perStep: null,
    status: said.openWhile ? 'status' : untilStatus,
    openWhile: owed,
    when: [],
    settledBy: null,
    done: null,
    given: false,
    escalates: false,
    openedBy: null,
    words: { past: 'was due', coming: 'due' },
    reported: null,
    together: null,
    question: null,
    ...said,
    until,
  };
}
