// A date that somebody typed, taken apart: which parts stand there and how, before anybody says which is the day.

import { longMonthNames, longWeekdayNames, monthNames, weekdayNames } from './local-date';

export interface DatePart {
  readonly is: 'number' | 'month' | 'weekday';
  /** As it stands there, without `st`, `nd`, `rd` or `th`. */
  readonly text: string;
  /** The number, or which month or weekday it is, from 1. */
  readonly value: number;
  /** Where it begins and ends in the text, with `st`, `nd`, `rd` or `th`. */
  readonly from: number;
  readonly to: number;
}

const months = spellings(monthNames, longMonthNames, { sept: 9 });
const weekdays = spellings(weekdayNames, longWeekdayNames, { tues: 2, weds: 3, thur: 4, thurs: 4 });

/** What may stand between the parts. A colon is none: times are not dates. */
const between = /^[\s,./\-–'’]*$/;

/** The parts in the order of the text; null as soon as anything else stands there, such as `wk 12`, `mid March` or `ASAP`. */
export function datePartsIn(text: string): readonly DatePart[] | null {
  const parts: DatePart[] = [];
  let end = 0;
  for (const found of text.matchAll(/(\d+)(?:st|nd|rd|th)?(?![a-z])|[a-z]+/gi)) {
    const part = partOf(found[0], found[1], found.index);
    if (part === null || !between.test(text.slice(end, part.from))) return null;
    parts.push(part);
    end = part.to;
  }
  return between.test(text.slice(end)) ? parts : null;
}

/** The name of a month or weekday, from 1, as long as the example is. */
export function monthName(month: number, long: boolean): string {
  return long ? capital(longMonthNames[month - 1] ?? '') : (monthNames[month - 1] ?? '');
}

export function weekdayName(weekday: number, long: boolean): string {
  return long ? capital(longWeekdayNames[weekday - 1] ?? '') : (weekdayNames[weekday - 1] ?? '');
}

function partOf(whole: string, digits: string | undefined, from: number): DatePart | null {
  const place = { from, to: from + whole.length };
  if (digits !== undefined) return { is: 'number', text: digits, value: Number(digits), ...place };
  const [month, weekday] = [months.get(whole.toLowerCase()), weekdays.get(whole.toLowerCase())];
  if (month !== undefined) return { is: 'month', text: whole, value: month, ...place };
  return weekday === undefined ? null : { is: 'weekday', text: whole, value: weekday, ...place };
}

function spellings(
  short: readonly string[],
  long: readonly string[],
  others: Readonly<Record<string, number>>,
): ReadonlyMap<string, number> {
  const numbered = (names: readonly string[]) => names.map((name, index): [string, number] => [name.toLowerCase(), index + 1]);
  return new Map([...numbered(short), ...numbered(long), ...Object.entries(others)]);
}

function capital(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}
