// How a column of a person's own tab writes its dates as texts. What cannot be told beyond doubt is no date.

import { weekdayIn } from '../calendar/week-numbers';
import { type DateExamples, type DateNames, dateNamesIn, englishDates, englishNames } from './date-names';
import { type DatePart, datePartsIn } from './date-parts';
import { isLocalDate, type LocalDate, type Weekday, weekdayOf } from './local-date';
import { onceEach } from './once';
import { textKey } from './text';

/** Plain data (JSON). */
export interface DateWriting {
  /** Which comes first where a date is written in numbers only. */
  readonly order: 'dmy' | 'mdy' | 'ymd';
  /** `dd/mm/yyyy`, `d mmm`, `ddd d-mmm-yy`: the letters of number formats, and `MMM` for `MAR`. */
  readonly pattern: string;
  /** Dates without a year lie in the twelve months from this day on, so that they never move. Null where years are written. */
  readonly from: LocalDate | null;
  /** True where most cells of the column are real dates: new ones are written as such, and the texts among them are only read. */
  readonly real: boolean;
  /** What months and weekdays are called there, the long word and the short one first; absent: English. */
  readonly names?: DateExamples | undefined;
  /** Which day of its week a week's number stands for, `wk 12`, and from when on weeks without a year lie; absent: such a text is no day. */
  readonly weeks?: { readonly day: Weekday; readonly from: LocalDate } | undefined;
}

interface Found {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** Words that say that there is no date: TBC, TBA, TBD, N/A, none, x, ?, dashes of all lengths. */
export function isNoDate(text: string): boolean {
  return /^(t\.?b\.?[acd]\.?|n\.?[/\\]?a\.?|none|nil|no date|unknown|pending|to be (confirmed|advised|announced|decided|determined)|x{1,3}|[-–—−_.…\s]+)?[\s?]*$/.test(
    textKey(text),
  );
}

const namesOf = onceEach(dateNamesIn);

/** `2026-03-05T17:00`, `5/3/2026 17:00`, `05/03/2026, 5 pm`. */
const withTime = /^(.*\d)(?:T|[ ,]+)\d{1,2}(?::\d{2}){1,2}(?:\.\d+)?(?: ?[ap]m)?$|^(.*\d)[ ,]+\d{1,2} ?[ap]m$/i;

/** Midnight with an offset from UTC is how exports write a whole day; another time there may be the day before or after. */
const midnight = /^(\d{4}-\d{2}-\d{2})T00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d{2}:?\d{2})$/i;

/** The date of a text that has a time besides; all others as they are. */
export function dayText(text: string): string {
  const trimmed = text.trim();
  const [, whole] = midnight.exec(trimmed) ?? [];
  const [, day, dayOfHour] = withTime.exec(trimmed) ?? [];
  return whole ?? day ?? dayOfHour ?? trimmed;
}

/** The parts of a text in such a column; none where it is no date. */
export function writtenParts(text: string, { names }: Pick<DateWriting, 'names'>): readonly DatePart[] {
  return datePartsIn(text, names ? namesOf(names) : englishNames) ?? [];
}

/** The day that a text means in such a column; `names`: the column's own where absent. Null for what is no day, names the wrong weekday or could be another one. */
export function readWritten(whole: string, writing: DateWriting, names?: DateNames): LocalDate | null {
  const week = writing.weeks && weekdayIn(whole, writing.weeks.day, writing.weeks.from);
  if (week) return week;
  const text = dayText(whole);
  const parts = names ? (datePartsIn(text, names) ?? []) : writtenParts(text, writing);
  const found = inOrder(parts, text, writing);
  if (found === null) return null;
  const date = dayOf(found.year ?? yearFrom(found.month, found.day, writing.from), found.month, found.day);
  const weekdays = parts.filter(({ is }) => is === 'weekday');
  return date !== null && weekdays.length <= 1 && weekdays.every(({ value }) => value === weekdayOf(date)) ? date : null;
}

/** In the column's own pattern; with its year where the pattern leaves none and it would be taken for another, or for another century. */
export function writeWritten(date: LocalDate, { pattern, from, names }: DateWriting): string {
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))];
  const told = /yy/.test(pattern) || yearFrom(month, day, from) === year ? pattern : withYear(pattern);
  const century = year >= 2000 && year < 2100 ? told : told.replace(/y+/, 'yyyy');
  return century.replace(/d{1,4}|m{1,4}|M{3,4}|y{2,4}/g, (token) => written(token, year, month, day, date, names ?? englishDates));
}

function written(token: string, year: number, month: number, day: number, date: LocalDate, names: DateExamples): string {
  if (token.startsWith('y')) return String(year).slice(-token.length);
  if (token.length >= 3) {
    const isDay = token.startsWith('d');
    const words = isDay ? names.weekdays[weekdayOf(date) - 1] : names.months[month - 1];
    const name = words?.[token.length === 4 ? 0 : 1] ?? '';
    return token.startsWith('M') ? name.toUpperCase() : name;
  }
  return String(token.startsWith('d') ? day : month).padStart(token.length, '0');
}

/** Day and month with what stands between them. */
const dayAndMonth = /\b(d{1,2}|m{1,4}|M{3,4})([^a-zA-Z]+)(m{1,4}|M{3,4}|d{1,2})\b/;

function withYear(pattern: string): string {
  return pattern.replace(dayAndMonth, (both, first: string, gap: string) => `${both}${/^m/i.test(first) && gap === ' ' ? ', ' : gap}yyyy`);
}

function inOrder(parts: readonly DatePart[], text: string, { order, pattern }: DateWriting): Found | null {
  const said = parts.filter(({ is }) => is !== 'weekday');
  const gaps = said.slice(1).map(({ from }, index) => text.slice(said[index]?.to, from).trim());
  return said.some(({ is }) => is === 'month') ? withMonth(said, gaps, order) : inNumbers(said, gaps, order, pattern);
}

/** `5 Mar`, `5 Mar 26`, `Mar 5, 2026`, `2026 Mar 5`. `Mar 26` may be a year where days come first, and `Mar 5-6` is two days. */
function withMonth(said: readonly DatePart[], gaps: readonly string[], order: DateWriting['order']): Found | null {
  const [a, b, c] = said;
  if (a === undefined || b === undefined || said.length > 3) return null;
  if (c === undefined && a.is === 'month') return order === 'mdy' ? found(b, a) : null;
  if (c === undefined || a.is === 'month') {
    if (c !== undefined && c.text.length === 2 && /[-–/]/.test(gaps[1] ?? '') && gaps[0] !== gaps[1]) return null;
    return c === undefined ? found(a, b) : found(b, a, c);
  }
  return b.is !== 'month' ? null : a.text.length === 4 ? found(c, b, a) : found(a, b, c);
}

/** `5/3/26`, `05.03.2026`, `5/3`; `2026-03-05` whatever the column's order. One separator; without a year it must be the column's own. */
function inNumbers(said: readonly DatePart[], gaps: readonly string[], order: DateWriting['order'], pattern: string): Found | null {
  const [a, b, c] = said;
  if (a === undefined || b === undefined || said.length > 3 || !['/', '-', '.'].includes(gaps[0] ?? '')) return null;
  if (c === undefined ? dayAndMonth.exec(pattern)?.[2]?.trim() !== gaps[0] : gaps[0] !== gaps[1]) return null;
  if (c !== undefined && a.text.length === 4) return found(c, b, a);
  return order === 'dmy' ? found(a, b, c) : order === 'mdy' ? found(b, a, c) : null;
}

/** Null unless day and month have one or two digits or a name, and the year two or four. */
function found(day: DatePart, month: DatePart, year?: DatePart): Found | null {
  const isShort = ({ is, text }: DatePart) => is === 'number' && text.length <= 2;
  if (!isShort(day) || !(month.is === 'month' || isShort(month))) return null;
  if (year === undefined) return { year: null, month: month.value, day: day.value };
  if (year.is !== 'number' || ![2, 4].includes(year.text.length)) return null;
  return { year: year.text.length === 2 ? 2000 + year.value : year.value, month: month.value, day: day.value };
}

/** The year in which that day lies within the twelve months from `from`; null without years to go by. */
function yearFrom(month: number, day: number, from: LocalDate | null): number | null {
  if (from === null) return null;
  return Number(from.slice(0, 4)) + (`${two(month)}-${two(day)}` < from.slice(5) ? 1 : 0);
}

function dayOf(year: number | null, month: number, day: number): LocalDate | null {
  const date = `${year}-${two(month)}-${two(day)}`;
  return isLocalDate(date) ? date : null;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
