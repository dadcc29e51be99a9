// The Today view, as it travels to the sidebar.

import type { Together } from '../schema/calendar/together';
import type { SectionKey } from '../schema/section';
import type { AwayNames } from '../schema/values/absence';
import type { LocalDate } from '../schema/values/local-date';
import type { Values } from '../schema/values/value';

/** The status of a line, to be changed where it stands. */
export interface LineStatus {
  /** A key of the row. */
  readonly column: string;
  /** What was read of the row: the status, and the take that goes up with it. */
  readonly loaded: Values;
}

/** That a line may be put off, or is. */
export interface LineSleep {
  /** Which line it is, as `snooze` takes it. */
  readonly item: string;
  /** The last day on which it wakes that is put off today. */
  readonly latest: LocalDate;
  /** Those who have it. */
  readonly people: readonly string[];
  /** When it wakes; absent: it is awake. */
  readonly until?: LocalDate;
}

/** One thing to see to. */
export interface TodayLine {
  readonly table: string;
  readonly id: string;
  readonly name: string;
  /** What tells it from others of its name: `SQ02`; `''` where nothing needs to. */
  readonly apart: string;
  readonly step: string | null;
  /** Leads of the step. */
  readonly leads: readonly string[];
  /** Who holds it; empty: nobody is named. */
  readonly people: readonly string[];
  /** Departments of those people, for the filter. */
  readonly departments: readonly string[];
  /** The column to select, a key of the row. */
  readonly column: string;
  readonly due: LocalDate | null;
  /** `was due Thu 26 Feb (2 working days)`, `no date`, `“wk 12” is not a date`. */
  readonly words: string;
  /** Working days late; 0 when it is not. */
  readonly late: number;
  /** What it is told together with others by; absent: by itself. */
  readonly together?: Together;
  /** Absent where it has none, or one that nobody understands. */
  readonly status?: LineStatus;
  /** What its row is filed under, by heading: the episode, the sequence, the vendor. Absent: under nothing. */
  readonly filed?: Readonly<Record<string, string>>;
  /** Absent where it cannot be put off. */
  readonly sleep?: LineSleep;
}

export interface TodayView {
  readonly date: LocalDate;
  /** Those who are away on that day; absent: nobody. */
  readonly away?: AwayNames;
  /** Lines in the order to show them. A line may stand in one section only. */
  readonly sections: Readonly<Record<SectionKey, readonly TodayLine[]>>;
  /** How many lines each section has besides; absent where these are all. */
  readonly more?: Readonly<Record<SectionKey, number>>;
}
