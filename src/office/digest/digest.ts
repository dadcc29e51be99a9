// One person's mail of one day, as data: what it says, section by section. `documents` makes words of it.

import type { HandInDay } from '../../schema/calendar/hand-in-day';
import type { Together } from '../../schema/calendar/together';
import type { SectionKey } from '../../schema/section';
import type { AwayNames } from '../../schema/values/absence';
import type { LocalDate } from '../../schema/values/local-date';
import type { Obligation } from '../rules/obligation';
import type { NightNews } from '../sent-log/night-checks';
import type { Rhythm } from '../sent-log/rhythm';
import type { ChecklistFigures } from '../work/checklist-figures';
import type { ToldProgress } from '../work/progress';
import type { RetakeFigures } from '../work/retake-figures';
import type { SilentPerson } from '../work/silent-people';
import type { WorkItem } from '../work/work';
import type { SortOutList, WhyUnreached } from './sort-out';

/** A line about a piece of work. */
export interface MailLine {
  readonly item: WorkItem;
  /** Working days late; 0 when it is not. */
  readonly late: number;
  /** Its date is a day off, and today is the last working day before it. */
  readonly eve: boolean;
  /** What it is told together with others by; null: by itself. */
  readonly together: Together | null;
}

/** A line that its reader, or somebody for them, has put off. */
export interface SleepingLine {
  readonly name: string;
  readonly until: LocalDate;
}

/** Receipts of one person that are not handed in. */
export interface ReceiptsLine {
  readonly count: number;
  /** Minor units, of those whose amount is known; null where no tab of theirs has amounts. */
  readonly total: number | null;
  /** Those that the sum is without, since the cell under that heading is blank or cannot be read. */
  readonly unread: readonly { readonly id: string; readonly name: string; readonly amountHeading: string | null }[];
}

/** Work of somebody who is away, told to whoever covers; or of somebody who cannot be mailed, told to the coordinator instead. */
export interface OnBehalf {
  readonly name: string;
  readonly why: WhyUnreached | 'covered' | 'nobody covers';
  /** The day on which somebody who is away is back; null for all others. */
  readonly back: LocalDate | null;
  readonly lines: readonly MailLine[];
  readonly owed: readonly Obligation[];
  readonly receipts: ReceiptsLine | null;
}

/** The whole production in figures: what stands in each section of Today. */
export type Counts = Readonly<Record<SectionKey, number>>;

/** One line of the manager's table: a step of the pipeline, or a tab without steps. */
export interface DepartmentCounts {
  readonly department: string;
  readonly late: number;
  readonly due: number;
  readonly toApprove: number;
  readonly retakes: number;
  /** Steps that have passed and of which something is still owed. */
  readonly fixes: number;
}

export interface ManagerReport {
  readonly departments: readonly DepartmentCounts[];
  readonly mostLate: readonly MailLine[];
  /** Of the next ten working days, in order. */
  readonly deliveries: readonly MailLine[];
  /** Deliveries out that are due until Sunday. */
  readonly deliveriesOut: number;
}

export interface Sections {
  readonly late: readonly MailLine[];
  /** Late already when reminders were turned on: told once, in the first week's mail. */
  readonly lateBefore: readonly MailLine[];
  readonly dueToday: readonly MailLine[];
  /** Retakes that still bear their old date, or none. */
  readonly retakes: readonly MailLine[];
  /** Past and nobody said whether it took place. */
  readonly questions: readonly MailLine[];
  /** After today, until Sunday. */
  readonly thisWeek: readonly MailLine[];
  /** Later than this week, or without a date. */
  readonly later: readonly MailLine[];
  /** Of that, how many are not listed. */
  readonly laterMore: number;
  /** Waits for this person's approval. */
  readonly waiting: readonly MailLine[];
  /** Late in a step that this person leads, in somebody else's hands. */
  readonly lateInStep: readonly MailLine[];
  /** Due until Sunday in a step that this person leads, and nobody is named. */
  readonly withoutPerson: readonly MailLine[];
  /** Due while whoever has it is away, in a step that this person leads. */
  readonly awayInStep: readonly MailLine[];
  /** Put off by the reader until a day, in the week's mail. */
  readonly asleep: readonly SleepingLine[];
  readonly owed: readonly Obligation[];
  readonly receipts: ReceiptsLine | null;
  readonly onBehalf: readonly OnBehalf[];
  /** Everybody's that was late already when reminders were turned on, for the coordinator. */
  readonly alreadyLate: readonly MailLine[];
  readonly counts: Counts | null;
  /** Only the lists that grew, and on Mondays what is blocked. */
  readonly sortOut: readonly SortOutList[];
  /** What the nightly check found, when it is more than before. */
  readonly workbook: NightNews | null;
  /** Dates by rule that nights have worked out since, a sentence each. */
  readonly dates: readonly string[];
  /** People with open work who want no reminders, in the week's mail. */
  readonly silent: readonly SilentPerson[];
  readonly report: ManagerReport | null;
  /** How far each step is, in the production manager's weekly mail. */
  readonly progress: readonly ToldProgress[];
  /** What passed in reviews, and at which take, beside it. */
  readonly takes: readonly RetakeFigures[];
  /** How far the checklists are, beside it. */
  readonly checklists: readonly ChecklistFigures[];
}

/** Why somebody gets a mail: columns that name them, steps that they lead, and what they are in Settings. */
export interface Reasons {
  readonly headings: readonly string[];
  readonly leads: readonly string[];
  readonly coordinator: boolean;
  readonly manager: boolean;
  /** Whether lines can be put off in this workbook. */
  readonly snoozes: boolean;
  /** True: the coordinator is another, who is away. */
  readonly standsIn: boolean;
  /** For whom they cover. */
  readonly covers: readonly string[];
  /** Sections in which something of theirs stands. */
  readonly owed: readonly SectionKey[];
  /** When they are asked for receipts; absent: on the last working day of the week. */
  readonly handInDay?: HandInDay;
  /** Of the work that names them. */
  readonly rhythm: readonly Rhythm[];
}

export interface Digest {
  /** Address. */
  readonly to: string;
  /** Name on the People tab; `''` for the account that sends in place of a coordinator, and where several people share the address. */
  readonly person: string;
  /** The person's local day. */
  readonly day: LocalDate;
  /** Last day of that week, a Sunday. */
  readonly sunday: LocalDate;
  /** The week's mail; otherwise one because something reached a reminder day. */
  readonly week: boolean;
  readonly mondaysOnly: boolean;
  readonly sections: Sections;
  readonly reasons: Reasons;
  /** Who sees to what the coordinator does that day: a name of the People tab, `''` for none. */
  readonly coordinator: string;
  /** Those who are away that day. */
  readonly away: AwayNames;
  /** Keys for Sent mail. */
  readonly items: readonly string[];
}
