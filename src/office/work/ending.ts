// Deadlines that end: a rent that is over, a claim that lapses. After that day nobody owes anything any more.

import type { LocalDate } from '../../schema/values/local-date';
import type { Calendar } from './working-days';

/** Working days for which a reminder that was missed on one of the last days is made up for. */
const madeUpFor = 5;

/**
 * The last day on which anything is owed. Where a date ends itself it is the last of its reminder days, for these may come after it.
 * @param remindOn the last one last
 */
export function lastOwedDay(
  due: LocalDate | null,
  until: LocalDate | null,
  remindOn: readonly number[],
  calendar: Pick<Calendar, 'addWorkingDays'>,
): LocalDate | null {
  if (until === null || until !== due) return until;
  const last = calendar.addWorkingDays(due, 0 - (remindOn[remindOn.length - 1] ?? 0));
  return last > due ? last : due;
}

/** Nothing is owed on that day any more. */
export function hasEnded({ until }: { readonly until: LocalDate | null }, day: LocalDate): boolean {
  return until !== null && until < day;
}

/** What ended before that day is bygone: nothing is owed, and no reminder of it can be missing either. */
export function bygoneBefore(day: LocalDate, calendar: Pick<Calendar, 'addWorkingDays'>): LocalDate {
  return calendar.addWorkingDays(day, 0 - madeUpFor);
}
