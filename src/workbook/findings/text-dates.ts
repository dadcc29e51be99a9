// Dates that were typed as text and can be read in one way only.

import {
  isLocalDate,
  type LocalDate,
  longMonthNames,
  longWeekdayNames,
  monthNames,
  weekdayNames,
  weekdayOf,
} from '../../schema/values/local-date';
import { seenText } from '../../schema/values/text';

/**
 * The day that a text names beyond doubt: `2026-03-05`, `5 Mar 2026`, `Thu 5th March 2026`, `March 5, 2026`, and `25/03/2026`, whose 25 can be no month. Null for everything
 * that could be another day - `05/03/2026`, a weekday that does not fit - or names none: `5 Mar`, `wk 12`.
 */
export function dateInText(text: string): LocalDate | null {
  const plain = seenText(text);
  const iso = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(plain);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  return namedDay(plain) ?? numberedDay(plain);
}

/** With the month by name, in English. */
function namedDay(text: string): LocalDate | null {
  const weekday = /^([a-z]{3,9})\.?,? (?=\d|[a-z]{3,9}\.? \d)/i.exec(text);
  const named = weekday ? weekdayNamed(weekday[1] ?? '') : null;
  const rest = weekday && named !== null ? text.slice(weekday[0].length) : text;
  const first = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4})$/i.exec(rest);
  const second = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(rest);
  const [day, month, year] = first ? [first[1], first[2], first[3]] : second ? [second[2], second[1], second[3]] : [];
  const number = monthNamed(month ?? '');
  const date = number === null ? null : dayOf(year, String(number), day);
  return date !== null && named !== null && weekdayOf(date) !== named ? null : date;
}

/** Day and month as numbers: only where one of the two can be no month, or both are the same. */
function numberedDay(text: string): LocalDate | null {
  const parts = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/.exec(text);
  if (!parts) return null;
  const [, one = '', , other = '', year] = parts;
  const readings = [dayOf(year, other, one), dayOf(year, one, other)].filter((date) => date !== null);
  const [first] = readings;
  return first !== undefined && readings.every((date) => date === first) ? first : null;
}

function dayOf(year = '', month = '', day = ''): LocalDate | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(date) && date >= '1970' ? date : null;
}

/** From 1. */
function monthNamed(name: string): number | null {
  return placeOf(name === 'Sept' || name === 'sept' ? 'sep' : name, monthNames, longMonthNames);
}

function weekdayNamed(name: string): number | null {
  return placeOf(name, weekdayNames, longWeekdayNames);
}

function placeOf(name: string, short: readonly string[], long: readonly string[]): number | null {
  const text = name.toLowerCase();
  const at = long.findIndex((whole, index) => whole.toLowerCase() === text || short[index]?.toLowerCase() === text);
  return at < 0 ? null : at + 1;
}

/** What dates of one handwriting have in common: `wk 12` and `wk 14` are both `wk 0`. */
export function shapeOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/\d+/g, '0')
    .replace(/[a-z]{3,9}/g, (word) => (monthNamed(word) !== null ? 'month' : weekdayNamed(word) !== null ? 'day' : word))
    .replace(/\s+/g, ' ')
    .trim();
}
