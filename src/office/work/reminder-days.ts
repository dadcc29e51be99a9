// Which reminder day a piece of work has reached. A missed one is caught up at the highest that was reached since.

import type { LocalDate } from '../../schema/values/local-date';
import { needsNewDate } from './standing';
import type { WorkItem } from './work';
import type { Calendar } from './working-days';

export interface ReachedDay {
  /** `2`, `0`, `-1` working days before the date, or `asked`; part of what Sent mail remembers. */
  readonly day: string;
  /** When it was reached; a working day. */
  readonly on: LocalDate;
}

/** The last reminder day up to `today`; null when none was reached, or when the work needs a new date first. */
export function reachedDay(item: WorkItem, today: LocalDate, calendar: Calendar): ReachedDay | null {
  const { due, remindOn, until } = item;
  if (!item.open || due === null || needsNewDate(item, today)) return null;
  if (item.question !== null && due < today) return asked(item.question, due, today, calendar);
  let reached: ReachedDay | null = null;
  for (const day of remindOn) {
    const on = reminderDate(due, day, calendar);
    if (on <= today && (until === null || on <= until)) reached = { day: String(day), on };
  }
  return reached;
}

/** The working day of a reminder: a date on a day off is reminded of on the working day before it. */
export function reminderDate(due: LocalDate, day: number, calendar: Calendar): LocalDate {
  return calendar.addWorkingDays(due, 0 - day);
}

/** A question is asked once, on the next working day; an empty one never. */
function asked(question: string, due: LocalDate, today: LocalDate, calendar: Calendar): ReachedDay | null {
  const on = calendar.addWorkingDays(due, 1);
  return question === '' || on > today ? null : { day: 'asked', on };
}
