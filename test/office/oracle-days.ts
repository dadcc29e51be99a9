// What the models of two years count with: days one by one, wall clocks of five zones, and dice that fall the same every time.

import { mailOf } from '../../src/documents/mail';
import type { Digest } from '../../src/office/digest/digest';
import type { LocalNow } from '../../src/office/sent-log/send-times';
import type { DateRange } from '../../src/schema/catalog';
import { addDays, type LocalDate, weekdayOf } from '../../src/schema/values/local-date';
import { context } from '../documents/mail-context';

export const zones = ['Europe/London', 'America/New_York', 'Australia/Sydney', 'Asia/Kathmandu', 'Australia/Lord_Howe'];
export const first: LocalDate = '2026-01-05';
export const last: LocalDate = '2027-12-31';
export const hour = 3_600_000;

/** The same numbers every time. */
export function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % sides;
  };
}

/** Holidays as a production has them, and some that nobody could foresee. */
export const nonWorking: readonly DateRange[] = [
  { from: '2026-04-03', to: '2026-04-06' },
  { from: '2026-12-24', to: '2027-01-03' },
  ...randomDays(dice(9), 24),
];

export function randomDays(roll: (sides: number) => number, count: number): readonly DateRange[] {
  return Array.from({ length: count }, () => {
    const from = addDays('2026-01-12', (roll(100_000) >> 4) % 700);
    return { from, to: addDays(from, (roll(1000) >> 4) % 3) };
  });
}

export function isWorking(day: LocalDate): boolean {
  return weekdayOf(day) <= 5 && !nonWorking.some(({ from, to }) => from <= day && day <= to);
}

const oracle = new Map<string, LocalDate>();

/** The oracle, remembered: the second test asks it again after every run. */
export function reminderDate(due: LocalDate, before: number): LocalDate {
  const key = `${due} ${before}`;
  const date = oracle.get(key) ?? walkedTo(due, before);
  oracle.set(key, date);
  return date;
}

/** The oracle: the working day that is so many working days before the date, or after it. */
export function walkedTo(due: LocalDate, before: number, works: (day: LocalDate) => boolean = isWorking): LocalDate {
  let date = due;
  if (before >= 0) while (!works(date)) date = addDays(date, -1);
  for (let left = Math.abs(before); left > 0; ) {
    date = addDays(date, before > 0 ? -1 : 1);
    if (works(date)) left -= 1;
  }
  return date;
}

/** What whoever reads the mail is told of: the IDs in its words, not what it noted for itself. */
export function namedIn(digest: Digest): ReadonlySet<string> {
  return new Set(mailOf(digest, context).text.match(/\b(X\d+-\d+|Before-\d+)\b/g));
}

const clocks = new Map(
  zones.map((zone) => [
    zone,
    new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' }),
  ]),
);

export function localNow(zone: string, instant: number): LocalNow {
  const [date, time] = (clocks.get(zone)?.format(instant) ?? '').split(', ');
  return { date: date as LocalDate, hour: Number(time?.split(':')[0]) };
}
