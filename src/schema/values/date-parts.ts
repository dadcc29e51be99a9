// A date that somebody typed, taken apart: which parts stand there and how, before anybody says which is the day.

import { type DateNames, englishNames } from './date-names';

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

/** What may stand between the parts. A colon is none: times are not dates. */
const between = /^[\s,./\-–'’]*$/;

/**
 * The parts in the order of the text; null as soon as anything else stands there, such as `wk 12`, `mid March` or `ASAP`. A word that is a weekday as well
 * as a month, as the Spanish `mar` is, is the weekday where a month follows.
 */
export function datePartsIn(text: string, names: DateNames = englishNames): readonly DatePart[] | null {
  const parts: DatePart[] = [];
  let end = text.length;
  let isMonthNext = false;
  for (const found of [...text.matchAll(/(\d+)(?:st|nd|rd|th)?(?!\p{L})|[\p{L}\p{M}]+/giu)].reverse()) {
    const place = { from: found.index, to: found.index + found[0].length };
    const part = partOf(found[0], found[1], place, names, isMonthNext);
    if (part === null || !between.test(text.slice(place.to, end))) return null;
    if (part !== 'nothing') parts.unshift(part);
    isMonthNext ||= part !== 'nothing' && part.is === 'month';
    end = place.from;
  }
  return between.test(text.slice(0, end)) ? parts : null;
}

function partOf(
  text: string,
  digits: string | undefined,
  place: Pick<DatePart, 'from' | 'to'>,
  names: DateNames,
  isMonthNext: boolean,
): DatePart | 'nothing' | null {
  if (digits !== undefined) return { is: 'number', text: digits, value: Number(digits), ...place };
  const name = names(text);
  if (name === null) return null;
  const isMonth = name.month !== null && !(name.weekday !== null && isMonthNext);
  const value = isMonth ? name.month : name.weekday;
  return value === null ? 'nothing' : { is: isMonth ? 'month' : 'weekday', text, value, ...place };
}
