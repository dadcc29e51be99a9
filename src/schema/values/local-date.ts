// Calendar dates without clocks: a LocalDate is a day on the wall calendar, whatever the zone.

import { onceEach } from './once';

/** A day as `2026-03-02`. Compares and sorts as text. */
export type LocalDate = `${number}-${number}-${number}`;

/** Monday is 1, Sunday 7, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const weekdayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
export const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
export const longMonthNames = [
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
] as const;
export const longWeekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days that were looked at: a tab has thousands of dates, but few different ones. */
const known = new Set<unknown>();

/** True for a day that exists, between 1900 and 2199: what lies outside is a slip of the keyboard in a production's dates. */
export function isLocalDate(text: unknown): text is LocalDate {
  if (known.has(text)) return true;
  const exists = namesDay(text);
  if (exists) known.add(text);
  return exists;
}

function namesDay(text: unknown): boolean {
  const parts = typeof text === 'string' ? shape.exec(text) : null;
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year >= 1900 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The day so many days later (earlier when negative), by the calendar. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** The first day of the month so many months after that of the date, before it when negative. */
export function firstOfMonth(date: LocalDate, later: number): LocalDate {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + later;
  const first = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
  return isLocalDate(first) ? first : date;
}

/** Calendar days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

export function weekdayOf(date: LocalDate): Weekday {
  // Day 0 of the count, 1970-01-01, was a Thursday.
  return (((((dayNumber(date) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** `Mon 2 Mar`: weekday and month by name, since 04/03 is two different days overseas. The year is added when it is not that of `near`. */
export function dayInWords(date: LocalDate, near?: LocalDate): string {
  const words = `${weekdayNames[weekdayOf(date) - 1]} ${dateInWords(date)}`;
  const year = date.slice(0, 4);
  return near === undefined || near.slice(0, 4) === year ? words : `${words} ${year}`;
}

/** `2 Mar`. */
export function dateInWords(date: LocalDate): string {
  return `${Number(date.slice(8))} ${monthNames[Number(date.slice(5, 7)) - 1]}`;
}

/** `2 March 2026`, which is one day everywhere. */
export function dateInFull(date: LocalDate): string {
  return `${Number(date.slice(8))} ${longMonthNames[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar (algorithm: Howard Hinnant, "days_from_civil"). */
const dayNumber = onceEach((date: LocalDate): number => {
  // Cut by position: tabs hold thousands of dates, and splitting costs several times as much.
  const [y, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))];
  const year = month <= 2 ? y - 1 : y;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
});

function fromDayNumber(days: number): LocalDate {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as LocalDate;
}

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
