// Dates that a tab writes as texts: read by the tab's own way of writing them, never by guessing, and written back in the same way.

import { addDays, isLocalDate, type LocalDate, monthNames, type Weekday, weekdayNames, weekdayOf } from './local-date';
import { textKey } from './text';

/** How a column writes its dates. Plain data. */
export interface DateWriting {
  readonly order: 'dmy' | 'mdy' | 'ymd';
  /** `number`: 3; `short`: Mar; `long`: March. */
  readonly month: 'number' | 'short' | 'long';
  /** What stands between the parts. */
  readonly between: string;
  /** True: 05/03. */
  readonly padded: boolean;
  /** Digits of the year; 0: there is none. */
  readonly year: 0 | 2 | 4;
  /** True: `Mon 5 Mar`. */
  readonly weekday: boolean;
  /** Of dates without a year: they lie in the twelve months from this day on, whatever day it is today. Null where years are written. */
  readonly from: LocalDate | null;
}

const longMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const noDates = new Set([
  'tbc',
  'tba',
  'tbd',
  'n/a',
  'na',
  '-',
  '--',
  '–',
  '—',
  '?',
  '??',
  'none',
  'x',
  'no date',
  'n.a.',
  'tbc?',
  'pending',
  'tba?',
]);

/** True for what people write where there is no date (yet). */
export function isNoDate(text: string): boolean {
  return noDates.has(textKey(text));
}

/** The parts of a text that may be a date, in the order in which they stand; null for anything else. `month`: the name's number, 0 for digits. */
export interface DateParts {
  readonly numbers: readonly number[];
  /** Number of the month that is named, from 1; 0 where all are digits. */
  readonly month: number;
  /** Place of the month's name among all parts, from 0; -1 where all are digits. */
  readonly monthAt: number;
}

const pattern = /^(?:(mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)[a-z]*[,.]?\s+)?(.+)$/i;

/** `5/3`, `05-03-2026`, `5 Mar`, `March 5th, 2026`, `Thu 5 Mar`. */
export function datePartsOf(text: string): DateParts | null {
  const [, , rest = ''] = pattern.exec(text.trim()) ?? [];
  const parts = rest.split(/[\s,./-]+/).filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 3) return null;
  const numbers: number[] = [];
  let month = 0;
  let monthAt = -1;
  for (const [at, part] of parts.entries()) {
    const named = monthNamed(part);
    if (named > 0 && monthAt < 0) [month, monthAt] = [named, at];
    else if (/^\d{1,4}(st|nd|rd|th)?$/i.test(part)) numbers.push(Number.parseInt(part, 10));
    else return null;
  }
  return { numbers, month, monthAt };
}

function monthNamed(part: string): number {
  const key = part.toLowerCase();
  if (!/^[a-z]{3,9}$/.test(key)) return 0;
  return longMonths.findIndex((name) => name.toLowerCase() === key || (key.length <= 4 && name.toLowerCase().startsWith(key))) + 1;
}

/** Null where the text is no date in that order: 31/2, `wk 12`, a month where the day should be. */
export function readWritten(text: string, { order, from }: DateWriting): LocalDate | null {
  const parts = datePartsOf(text);
  if (parts === null) return null;
  const { numbers, month, monthAt } = parts;
  const inOrder = monthAt >= 0 ? withMonth(numbers, month) : byOrder(numbers, order);
  return inOrder === null ? null : dated(inOrder, from);
}

interface Parts {
  readonly day: number;
  readonly month: number;
  /** Null: none is written. */
  readonly year: number | null;
}

/** With the month's name there is no doubt: of two numbers the year is the one that cannot be a day. */
function withMonth(numbers: readonly number[], month: number): Parts | null {
  const [one = 0, other] = numbers;
  if (other === undefined) return { day: one, month, year: null };
  return one > 31 ? { day: other, month, year: one } : { day: one, month, year: other };
}

function byOrder(numbers: readonly number[], order: DateWriting['order']): Parts | null {
  const [first = 0, second = 0, third] = numbers;
  // A year in front is plain whatever the column's order.
  if (first > 31) return third === undefined ? null : { year: first, month: second, day: third };
  if (order === 'ymd') return third === undefined ? { month: first, day: second, year: null } : { year: first, month: second, day: third };
  return order === 'dmy' ? { day: first, month: second, year: third ?? null } : { month: first, day: second, year: third ?? null };
}

function dated({ day, month, year }: Parts, from: LocalDate | null): LocalDate | null {
  if (year !== null) return dateOf(year < 100 ? 2000 + year : year, month, day);
  if (from === null) return null;
  const first = Number(from.slice(0, 4));
  const candidates = [dateOf(first, month, day), dateOf(first + 1, month, day)];
  return candidates.find((date) => date !== null && date >= from && date < nextYear(from)) ?? null;
}

function dateOf(year: number, month: number, day: number): LocalDate | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isLocalDate(text) ? text : null;
}

function nextYear(from: LocalDate): LocalDate {
  return dateOf(Number(from.slice(0, 4)) + 1, Number(from.slice(5, 7)), Number(from.slice(8))) ?? addDays(from, 365);
}

/** The date as the column writes it. A date that it cannot write without a year gets its year. */
export function writeWritten(date: LocalDate, writing: DateWriting): string {
  const { order, month: named, between, padded, weekday, from } = writing;
  const [year = '', month = '', day = ''] = date.split('-');
  const number = (text: string) => (padded ? text : String(Number(text)));
  const monthText =
    named === 'number' ? number(month) : named === 'short' ? (monthNames[Number(month) - 1] ?? '') : (longMonths[Number(month) - 1] ?? '');
  const inReach = from !== null && date >= from && date < nextYear(from);
  const digits = writing.year === 0 && !inReach ? 4 : writing.year;
  const years = digits === 0 ? [] : [digits === 2 ? year.slice(2) : year];
  const dayText = number(day);
  const parts =
    order === 'dmy' ? [dayText, monthText, ...years] : order === 'mdy' ? [monthText, dayText, ...years] : [...years, monthText, dayText];
  return `${weekday ? `${weekdayName(weekdayOf(date))} ` : ''}${parts.join(between)}`;
}

function weekdayName(day: Weekday): string {
  return weekdayNames[day - 1] ?? '';
}
