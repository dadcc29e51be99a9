// Until when a line of somebody's sleeps: what the rows of a table that declares `snoozes` come to.

import { addDays, isLocalDate, type LocalDate } from '../values/local-date';
import type { Value } from '../values/value';

/** Columns of a table whose rows say what sleeps for whom. */
export interface SnoozeColumns {
  readonly person: string;
  /** What people call the line. */
  readonly what: string;
  /** The date that the line had when it was put to sleep. */
  readonly date: string;
  readonly since: string;
  readonly wake: string;
  /** Which line it is, as `placeKey` or `sleepKey` writes it. */
  readonly item: string;
}

/** One line of one person's. */
export interface Snooze {
  readonly person: string;
  readonly item: string;
  readonly due: LocalDate | null;
  readonly since: LocalDate;
  readonly until: LocalDate;
}

/** Since when, and until when: on that day it is awake. */
export type Slept = Pick<Snooze, 'since' | 'until'>;

/** Days that a line sleeps at most at a time once its date has passed, or where it has none. */
export const longestSleep = 7;

/** The last day on which something with that date wakes that is put to sleep on `day`: nothing sleeps past its date. */
export function latestWake(due: LocalDate | null, day: LocalDate): LocalDate {
  return due !== null && due >= day ? due : addDays(day, longestSleep);
}

/** What a row says; null where it is not filled in or cannot be read: nothing sleeps by it. A day later than it may be counts as the latest. */
export function snoozeIn(valueAt: (key: string) => Value | undefined, columns: SnoozeColumns): Snooze | null {
  const [person, item, date, since, wake] = [columns.person, columns.item, columns.date, columns.since, columns.wake].map(valueAt);
  if (typeof person !== 'string' || typeof item !== 'string' || !isLocalDate(since) || !isLocalDate(wake)) return null;
  const due = isLocalDate(date) ? date : null;
  const latest = latestWake(due, since);
  return { person, item, due, since, until: wake < latest ? wake : latest };
}

export function isAsleep(slept: Slept | undefined, day: LocalDate): boolean {
  return slept !== undefined && day < slept.until;
}

/** The day on which it woke, to be told again; null: it sleeps, never slept, or somebody woke it who has seen it then. */
export function wokeOn(slept: Slept | undefined, day: LocalDate): LocalDate | null {
  return slept !== undefined && slept.until <= day && slept.since < slept.until ? slept.until : null;
}
