// Dates and times as people type them, in the order of the book's locale. What is no real day is no date.

import type { TypingLocale } from './locales';
import { serialOfWall, wallOfSerial } from './serials';
import type { TypedNumber } from './typed-number';

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Years of two digits: from 1930 to 2029, as in spreadsheets since Excel 97. */
function fullYear(digits: string): number | null {
  if (digits.length === 4) return Number(digits);
  if (digits.length > 2) return null;
  const year = Number(digits);
  return year < 30 ? 2000 + year : 1900 + year;
}

function serialOfDay({ year, month, day }: Day): number | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? serialOfWall(date.getTime()) : null;
}

function dated(year: number | null, month: number | undefined, day: number, format: string): TypedNumber | null {
  if (year === null || month === undefined) return null;
  const value = serialOfDay({ year, month, day });
  return value === null ? null : { value, format };
}

interface DateText {
  readonly text: string;
  readonly locale: TypingLocale;
  /** The year of today, for days without one. */
  readonly year: number;
}

function isoDate({ text }: DateText): TypedNumber | null {
  const match = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  return match ? dated(Number(match[1]), Number(match[3]), Number(match[4]), 'yyyy-mm-dd') : null;
}

function numericDate({ text, locale }: DateText): TypedNumber | null {
  const match = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})$/.exec(text);
  if (!match || (match[2] === '.' && locale.dateSeparator !== '.')) return null;
  const [first = '', second = '', third = ''] = [match[1], match[3], match[4]];
  if (locale.order === 'mdy') return dated(fullYear(third), Number(first), Number(second), locale.dateFormat);
  if (locale.order === 'ymd' && third.length <= 2) return dated(fullYear(first), Number(second), Number(third), locale.dateFormat);
  return dated(fullYear(third), Number(second), Number(first), locale.dateFormat);
}

function dayAndMonth({ text, locale, year }: DateText): TypedNumber | null {
  const match = /^(\d{1,2})([-/.])(\d{1,2})(\.?)$/.exec(text);
  if (!match) return null;
  const dotted = match[2] === '.';
  if (dotted !== (locale.dateSeparator === '.') || (match[4] === '.' && !dotted)) return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const format = locale.dateFormat;
  return locale.order === 'dmy' ? dated(year, second, first, format) : dated(year, first, second, format);
}

/** `2 Mar 2026`, `2-Mar-26`, `2. März`, `Mon 2 March`. */
function namedDate({ text, locale, year }: DateText): TypedNumber | null {
  const bare = text.toLowerCase().replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+/, '');
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th|\.)?[\s-]*([\p{L}]{3,})\.?(?:,?[\s-]+(\d{4}|\d{2}))?$/u.exec(bare);
  if (dayFirst) {
    const wholeYear = dayFirst[3] ? fullYear(dayFirst[3]) : year;
    return dated(wholeYear, locale.months.get(dayFirst[2] ?? ''), Number(dayFirst[1]), dayFirst[3] ? 'd mmm yyyy' : 'd mmm');
  }
  const monthFirst = /^([\p{L}]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?$/u.exec(bare);
  if (monthFirst) {
    const wholeYear = monthFirst[3] ? Number(monthFirst[3]) : year;
    return dated(wholeYear, locale.months.get(monthFirst[1] ?? ''), Number(monthFirst[2]), monthFirst[3] ? 'mmm d, yyyy' : 'mmm d');
  }
  const month = /^([\p{L}]{3,})\.?\s+(\d{4})$/u.exec(bare);
  return month ? dated(Number(month[2]), locale.months.get(month[1] ?? ''), 1, 'mmm yyyy') : null;
}

/** Part of a day from 0 to 1 and its format; null: no time. */
function parseTime(text: string): TypedNumber | null {
  const match = /^(\d{1,2})(?::(\d{2}))?(?::(\d{2}))?\s*([ap]m)?$/i.exec(text);
  if (!match || (!match[2] && !match[4])) return null;
  const [hour, minute, second] = [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)];
  const half = match[4]?.toLowerCase();
  if (minute > 59 || second > 59 || (half && (hour < 1 || hour > 12)) || hour > 23) return null;
  const hours = half ? (hour % 12) + (half === 'pm' ? 12 : 0) : hour;
  const format = `hh:mm${match[3] ? ':ss' : ''}${half ? ' a' : ''}`;
  return { value: (hours * 3600 + minute * 60 + second) / 86_400, format };
}

function parseDay(input: DateText): TypedNumber | null {
  return isoDate(input) ?? numericDate(input) ?? dayAndMonth(input) ?? namedDate(input);
}

/** The serial that the text writes in that locale, with its format; null: it is no date and no time. */
export function typedDate(text: string, locale: TypingLocale, today: number): TypedNumber | null {
  const trimmed = text.trim();
  if (!/\d/.test(trimmed) || trimmed.length > 40) return null;
  const year = new Date(wallOfSerial(today)).getUTCFullYear();
  const alone = parseTime(trimmed) ?? parseDay({ text: trimmed, locale, year });
  if (alone) return alone;
  const split = /^(.+?)(?:,?\s+|T)(\d{1,2}(?::\d{2}){1,2}(?:\s*[ap]m)?|\d{1,2}\s*[ap]m)$/i.exec(trimmed);
  const day = split ? parseDay({ text: split[1] ?? '', locale, year }) : null;
  const time = split ? parseTime(split[2] ?? '') : null;
  return day && time ? { value: day.value + time.value, format: `${day.format} ${time.format}` } : null;
}
