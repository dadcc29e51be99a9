// On which mornings receipts are asked for.

import type { HandInDay } from '../../schema/calendar/hand-in-day';
import { addDays, firstOfMonth, type LocalDate } from '../../schema/values/local-date';
import { type Calendar, mondayOf } from '../work/working-days';

/**
 * The day of handing in whose receipts are asked for on that working day: the day itself, or the one before it where that morning was missed; null on all
 * others. What falls on a day off is handed in on the working day before it.
 * @param handInDay absent: the last working day of each week
 */
export function receiptsDay(day: LocalDate, calendar: Calendar, handInDay?: HandInDay): LocalDate | null {
  const [last] = daysAround(day, calendar, handInDay)
    .filter((one) => one <= day)
    .sort()
    .reverse();
  return last !== undefined && (last === day || calendar.addWorkingDays(last, 1) === day) ? last : null;
}

/** The last day of handing in before that day, over breaks of some weeks; null: there is none. */
export function handInDayBefore(day: LocalDate, calendar: Calendar, handInDay?: HandInDay): LocalDate | null {
  for (let weeks = 0; weeks <= longestBreak; weeks++) {
    const before = daysAround(addDays(day, -7 * weeks), calendar, handInDay).filter((one) => one < day);
    const [last] = before.sort().reverse();
    if (last !== undefined) return last;
  }
  return null;
}

/** In weeks. */
const longestBreak = 8;

/** Those of the week or month before, of this one, and of the next: before a long break that may be as early as today. */
function daysAround(day: LocalDate, calendar: Calendar, handInDay: HandInDay | undefined): readonly LocalDate[] {
  const spans = [-1, 0, 1];
  if (handInDay === undefined) return spans.flatMap((weeks) => calendar.lastOfWeek(addDays(day, 7 * weeks)) ?? []);
  const named =
    'weekday' in handInDay
      ? spans.map((weeks) => addDays(mondayOf(day), 7 * weeks + handInDay.weekday - 1))
      : spans.map((months) => dayOfMonth(firstOfMonth(day, months), handInDay.dayOfMonth));
  return named.map((one) => calendar.addWorkingDays(one, 0));
}

/** Its last where the month is shorter. */
function dayOfMonth(first: LocalDate, wanted: number): LocalDate {
  const [there, last] = [addDays(first, wanted - 1), addDays(firstOfMonth(first, 1), -1)];
  return there < last ? there : last;
}
