// Dates that were typed as text and can be read in one way only.

import { type DateNames, englishNames } from '../../schema/values/date-names';
import { datePartsIn } from '../../schema/values/date-parts';
import { readWritten } from '../../schema/values/date-writing';
import { isLocalDate, type LocalDate } from '../../schema/values/local-date';
import { seenText } from '../../schema/values/text';

/**
 * The day that a text names beyond doubt: `2026-03-05`, `5 Mar 2026`, `Thu 5th March 2026`, `March 5, 2026`, and `25/03/2026`, whose 25 can be no month. Null for everything
 * that could be another day - `05/03/2026`, a weekday that does not fit - or names none: `5 Mar`, `wk 12`.
 */
export function dateInText(text: string, names: DateNames = englishNames): LocalDate | null {
  const plain = seenText(text);
  const iso = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(plain);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  return namedDay(plain, names) ?? numberedDay(plain);
}

/** With the month by name and the whole year. */
function namedDay(text: string, names: DateNames): LocalDate | null {
  const parts = datePartsIn(text, names) ?? [];
  const isWhole = parts.some(({ is }) => is === 'month') && parts.some((part) => part.is === 'number' && part.text.length === 4);
  const date = isWhole ? readWritten(text, { order: 'dmy', pattern: '', from: null, real: false }, names) : null;
  return date !== null && date >= '1970' ? date : null;
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

/** What dates of one handwriting have in common: `wk 12` and `wk 14` are both `wk 0`. */
export function shapeOf(text: string, names: DateNames = englishNames): string {
  return text
    .toLowerCase()
    .replace(/\d+/g, '0')
    .replace(/[\p{L}\p{M}]{3,}/gu, (word) => (names(word)?.month ? 'month' : names(word)?.weekday ? 'day' : word))
    .replace(/\s+/g, ' ')
    .trim();
}
