// How a piece of work stands on a day: late, due today, this week ...

import type { LocalDate } from '../../schema/values/local-date';
import { hasEnded } from './ending';
import type { WorkItem } from './work';
import type { Calendar } from './working-days';
import { sundayOf } from './working-days';

/**
 * `settled`: nothing is to be met, or not any more; `retake`: needs a new date, which is not its maker's lateness; `question`: past, and nobody said whether it
 * took place; `week`: after today until Sunday; `later`: after that, without a date, or
 * blocked, which is nobody's lateness.
 */
export type Standing = 'settled' | 'retake' | 'question' | 'late' | 'today' | 'week' | 'later';

export function standingOf(item: WorkItem, day: LocalDate): Standing {
  const { means, due, question } = item;
  if (!item.open || hasEnded(item, day)) return 'settled';
  if (needsNewDate(item, day)) return 'retake';
  if (means === 'blocked' || due === null) return 'later';
  if (due < day) return question === null ? 'late' : question === '' ? 'settled' : 'question';
  if (due === day) return 'today';
  return due <= sundayOf(day) ? 'week' : 'later';
}

/** A retake with its old date, or with none. One that was given a new date is late like anything else. */
export function needsNewDate({ open, means, due, retakeDate }: WorkItem, day: LocalDate): boolean {
  return open && means === 'retake' && (due === null || (due < day && retakeDate !== 'given'));
}

/** Its date is still to come, and nobody works on it. */
export function dueOnDayOff({ open, due, dueOff }: WorkItem, day: LocalDate): boolean {
  return open && dueOff && due !== null && due >= day;
}

/** Working days late; 0 when it is not, or when only days off have passed. */
export function daysLate(item: WorkItem, day: LocalDate, calendar: Calendar): number {
  const late = standingOf(item, day) === 'late' || (item.open && item.due !== null && item.due < day);
  return late && item.due !== null ? calendar.workingDaysBetween(item.due, day) : 0;
}

/** Somebody on open work who is off the production by its date, or already; undefined: nobody. */
export function leaverOf({ open, due, finishes }: WorkItem, day: LocalDate): WorkItem['finishes'][number] | undefined {
  return open ? finishes.find(({ finish }) => finish < day || (due !== null && finish < due)) : undefined;
}
