// The pattern in which the dates of a column are written, from the dates themselves.

import { type DateExamples, englishDates } from '../../schema/values/date-names';
import type { DatePart } from '../../schema/values/date-parts';
import { type DateWriting, writtenParts } from '../../schema/values/date-writing';
import { mostFrequent, timesOf } from '../../schema/values/grouping';
import { onceEach } from '../../schema/values/once';

type Order = DateWriting['order'];

/** The pattern that most of the texts have; all of them are dates. Days and months have leading zeros where more of them have one than lack it. */
export function patternOf(texts: readonly string[], order: Order, { names }: Pick<DateWriting, 'names'> = {}): string {
  const bareOf = onceEach((text: string) => patternIn(text.trim(), order, names).replace(/\b([dm])\1\b/g, '$1'));
  const bare = mostFrequent(timesOf(texts.map(bareOf)));
  const alike = texts.filter((text) => bareOf(text) === bare);
  return arePadded(alike) ? bare.replace(/\b[dm]\b/g, '$&$&') : bare;
}

/** `05/03/26` is `dd/mm/yy`, `Thu, March 5th` is `ddd, mmmm d`. */
function patternIn(text: string, order: Order, names: DateWriting['names']): string {
  const parts = writtenParts(text, { names });
  const letters = lettersOf(parts, order);
  // Without words between, as of “3 de abril”: they would be taken for letters of the pattern.
  const gapAfter = (at: number) =>
    text
      .slice(parts[at]?.to, parts[at + 1]?.from)
      .replace(/[\p{L}\p{M}]+/gu, '')
      .replace(/\s+/g, ' ');
  return parts.map((part, at) => `${token(part, letters.get(part) ?? 'd', names)}${at < parts.length - 1 ? gapAfter(at) : ''}`).join('');
}

/** What each number of a date stands for. */
function lettersOf(parts: readonly DatePart[], order: Order): ReadonlyMap<DatePart, 'd' | 'm' | 'y'> {
  const numbers = parts.filter(({ is }) => is === 'number');
  const hasName = parts.some(({ is }) => is === 'month');
  const yearFirst = numbers[0]?.text.length === 4;
  const rest = hasName ? (['d'] as const) : order === 'mdy' || yearFirst ? (['m', 'd'] as const) : (['d', 'm'] as const);
  const inTurn = yearFirst ? (['y', ...rest] as const) : ([...rest, 'y'] as const);
  return new Map(numbers.map((part, at) => [part, inTurn[at] ?? 'y']));
}

function token({ is, text, value }: DatePart, letter: 'd' | 'm' | 'y', names: DateExamples = englishDates): string {
  if (is === 'number') return letter.repeat(letter === 'y' ? text.length : text.length === 2 ? 2 : 1);
  // Longer than any short form: Sept, Thurs. What is as long as its short form, such as May, is that.
  const [long = '', short] = (is === 'weekday' ? names.weekdays : names.months)[value - 1] ?? [];
  const isLong = long !== short && text.length >= long.length;
  if (is === 'weekday') return isLong ? 'dddd' : 'ddd';
  return (text === text.toUpperCase() ? 'M' : 'm').repeat(isLong ? 4 : 3);
}

function arePadded(texts: readonly string[]): boolean {
  const withZero = texts.filter((text) => /\b0\d\b/.test(text)).length;
  return withZero > texts.filter((text) => /(^|\D)[1-9](\D|$)/.test(text)).length;
}
