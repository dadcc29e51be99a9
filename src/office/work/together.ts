// What a piece of work is told together with others of the day by.

import { type Together, togetherWhen } from '../../schema/calendar/together';
import type { LocalDate } from '../../schema/values/local-date';
import type { WorkItem } from './work';

/** Null where it is told by itself. @param late working days */
export function togetherOf({ together, due, words, means }: WorkItem, today: LocalDate, late: number): Together | null {
  return together === '' || due === null
    ? null
    : { name: together, when: togetherWhen(words.coming, due, today, late), isReady: means === 'ready' };
}
