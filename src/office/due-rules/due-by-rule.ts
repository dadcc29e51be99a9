// The day that a rule such as `TX-9wd` comes to.

import type { DueRule } from '../../schema/values/due-rule';
import { addDays, type LocalDate } from '../../schema/values/local-date';
import type { Calendar } from '../work/working-days';

/** What is known of the date, or the step, that a rule counts from. */
export interface AnchorDates {
  readonly planned: LocalDate | null;
  /** The day it was done; null until then, and where nobody wrote down when. */
  readonly done: LocalDate | null;
}

/**
 * The day it is due: counted from the day the anchor was done, until then from its planned date. A result on a day off moves earlier, so it is always a
 * working day, unless the calendar has none for years. Null while the anchor has no date: it waits.
 */
export function dueByRule({ days, unit }: DueRule, { planned, done }: AnchorDates, calendar: Calendar): LocalDate | null {
  const from = done ?? planned;
  if (from === null) return null;
  return unit === 'wd' ? calendar.addWorkingDays(from, days) : calendar.addWorkingDays(addDays(from, days), 0);
}

/** What stands where the date would: `Waits for TX`. */
export function waitsWords({ anchor }: DueRule): string {
  return `Waits for ${anchor}`;
}
