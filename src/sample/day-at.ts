// Dates of the sample stand so many working days from today, so that it looks alive on whatever day it is added.

import type { LocalDate } from '../schema/values/local-date';

/** The date so many working days after today; negative: before. */
export type DayAt = (workingDays: number) => LocalDate;

/** What the sample needs of the workbook's calendar. */
export interface WorkCalendar {
  addWorkingDays(from: LocalDate, days: number): LocalDate;
}

export function dayAtFrom(today: LocalDate, calendar: WorkCalendar): DayAt {
  return (workingDays) => calendar.addWorkingDays(today, workingDays);
}
