// A due date in words, as lists and mails say it.

import { dayInWords, type LocalDate } from '../../schema/values/local-date';
import { counted } from '../../schema/values/text';
import { dueOnDayOff } from '../work/standing';
import type { WorkItem } from '../work/work';

/** `was due Thu 26 Feb (2 working days)`, `due Sat 7 Mar, a day off`, `goes out today`. The year is said when it is another one. */
export function dateWords(item: WorkItem, today: LocalDate, late: number): string {
  const { due, words } = item;
  if (due === null) return 'no date';
  const off = dueOnDayOff(item, today) ? ', a day off' : '';
  if (due === today) return `${words.coming} today${off}`;
  const day = dayInWords(due, today);
  return due < today ? `${words.past} ${day}${lateWords(late)}` : `${words.coming} ${day}${off}`;
}

/** ` (2 working days)`; nothing when only days off have passed. */
function lateWords(late: number): string {
  return late > 0 ? ` (${counted(late, 'working day')})` : '';
}
