// A due date in words, as lists and mails say it.

import { dayInWords, type LocalDate } from '../schema/local-date';
import { counted } from '../schema/text';
import type { WorkItem } from './work';

/** `was due Thu 26 Feb (2 working days)`, `due Thu 5 Mar`, `goes out today`. The year is said when it is another one. */
export function dateWords({ due, words }: WorkItem, today: LocalDate, late: number): string {
  if (due === null) return 'no date';
  if (due === today) return `${words.coming} today`;
  const day = dayInWords(due, today);
  return due < today ? `${words.past} ${day}${lateWords(late)}` : `${words.coming} ${day}`;
}

/** ` (2 working days)`; nothing when only days off have passed. */
function lateWords(late: number): string {
  return late > 0 ? ` (${counted(late, 'working day')})` : '';
}
