// A piece of work as all rules see it, whatever tab it stands on: one for each step or deadline of a row.

import type { StatusMeaning } from '../../schema/catalog';
import type { LocalDate } from '../../schema/values/local-date';
import type { HeadedLink, HeadedText } from './row-facts';

/** What is known of a retake's date: see `retakes.ts`. */
export type RetakeDate = 'old' | 'given' | 'unknown';

/** A piece of work with a date that somebody has to meet. */
export interface WorkItem {
  /** Key of its table, and how its tab is called now. */
  readonly table: string;
  /** Key of the declared table that it is one of: the same but for adopted tabs. */
  readonly baseTable: string;
  readonly tab: string;
  /** What one row is called: `asset`. */
  readonly one: string;
  readonly id: string;
  /** Row of the sheet, from 1, as it stood when it was read. */
  readonly row: number;
  readonly name: string;
  /** What tells it from others of its name: `SQ02`; `''` where nothing needs to. */
  readonly apart: string;
  /** What Sent mail calls its row. */
  readonly known: string;
  /** Null for a deadline of the whole row. */
  readonly step: string | null;
  /** The step as lists and mails say it; null where there is only one, which goes without saying. */
  readonly stepSaid: string | null;
  /** Name of the deadline in its declaration. */
  readonly deadline: string;
  /** People who approve the step; empty for a deadline of the row. */
  readonly leads: readonly string[];
  /** People who are named on it, as on the People tab. */
  readonly by: readonly string[];
  /** Those of them whose last day on the production is said. */
  readonly finishes: readonly { readonly name: string; readonly finish: LocalDate }[];
  /** Where all who are named on it are away on its date and nobody covers: who, since when all of them, and when the first is back. */
  readonly away: { readonly names: readonly string[]; readonly from: LocalDate; readonly back: LocalDate } | null;
  /** Heading of the column that names them; null when the tab has no such column. */
  readonly byHeading: string | null;
  /** The status's word; `''` when blank, null where the deadline has none. */
  readonly status: string | null;
  /** Null when the word is unknown or means nothing to the rules: nobody is reminded, the coordinator is told. */
  readonly means: StatusMeaning | null;
  /** True while the date must still be met. */
  readonly open: boolean;
  /** True once nothing is to be met any more; what cannot be understood is neither open nor over. */
  readonly over: boolean;
  readonly due: LocalDate | null;
  /** The last day on which anything is owed; null: until it is met. */
  readonly until: LocalDate | null;
  /** The step before it, which has passed with fixes, so that it may start: see `next-step.ts`. */
  readonly afterFixes: string | null;
  /** Of a retake's date; `unknown` until Sent mail was asked, and for all that is no retake. */
  readonly retakeDate: RetakeDate;
  /** What mails said of it as a retake since it came back last, as keys: see `retakes.ts`. */
  readonly retakeSaid: readonly string[];
  /** True where its date is one on which nobody works. */
  readonly dueOff: boolean;
  /** What cannot be understood, in words without full stop or how to mend it: the direction, the status, the people. */
  readonly problems: readonly { readonly column: string; readonly words: string }[];
  /** Why the date cannot be read; null when it can be, or is blank. */
  readonly dueProblem: string | null;
  /** True when it should have a date and has none: somebody is on it, or the column is required. */
  readonly wantsDate: boolean;
  readonly take: number | null;
  readonly link: HeadedLink | null;
  /** What else a mail tells: the partner, the place. */
  readonly tells: readonly HeadedText[];
  /** What was said of it in reviews and nobody has addressed, as whoever has it reads it; absent: nothing. */
  readonly notes?: readonly HeadedText[];
  readonly words: { readonly past: string; readonly coming: string };
  /** What it is told together with others of the day by, such as its episode; `''`: by itself. See `Deadline.together`. */
  readonly together: string;
  /** See `Deadline.reported` and `Deadline.question`. */
  readonly reported: 'in' | 'out' | null;
  readonly question: string | null;
  /** See `Deadline.given`. */
  readonly given: boolean;
  /** See `Deadline.escalates`. */
  readonly escalates: boolean;
  /** Working days before (positive), on and after the date on which people are reminded, in that order. */
  readonly remindOn: readonly number[];
  /** Keys of the columns to select: the date, the status; and of the take, which a tab need not have. */
  readonly dueColumn: string;
  readonly statusColumn: string;
  readonly takeColumn: string;
  readonly byColumn: string;
}

/** `Oti, Rig`; the name alone where the step goes without saying. */
export function nameWithStep({ name, stepSaid }: Pick<WorkItem, 'name' | 'stepSaid'>): string {
  return stepSaid === null ? name : `${name}, ${stepSaid}`;
}
