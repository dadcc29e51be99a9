// What putting a line off has to say.

import { dayInWords, type LocalDate } from '../../../schema/values/local-date';
import { inWords } from '../../../schema/values/text';

export function lineGone(): string {
  return 'This line is not there any more: it was done, moved or given to nobody since. Press Refresh.';
}

export function wakeDayMissing(): string {
  return 'Say on which day it wakes.';
}

export function wakeDayPast(): string {
  return 'That day has come already. Choose a later one.';
}

interface Latest {
  readonly latest: LocalDate;
  readonly today: LocalDate;
}

/** `due`: its date, which is today or later; null: it has passed, or there is none. */
export function sleepsTooLong({ latest, today, due }: Latest & { readonly due: LocalDate | null }): string {
  const day = dayInWords(latest, today);
  if (due === null)
    return `It is late already, or has no date: it sleeps a week at most, until ${day}. If it is to wait longer, change its date.`;
  if (due === today) return 'It is due today, and nothing sleeps past its date. If it can wait, give it another date.';
  return `It is due on ${day}, and nothing sleeps past its date: that is the latest day to wake it.`;
}

interface Slept {
  readonly what: string;
  readonly people: readonly string[];
}

export function putToSleep({ what, people, until, today }: Slept & { readonly until: LocalDate; readonly today: LocalDate }): string {
  return `${what} is asleep for ${inWords(people)} until ${dayInWords(until, today)}. Others are told of it as before.`;
}

export function woken({ what, people }: Slept): string {
  return people.length === 0 ? `${what} is awake.` : `${what} is awake again for ${inWords(people)}.`;
}
