// The non-working dates as people type them: single days and ranges, in the way of their country.

import type { DateRange } from '../catalog';
import type { DateNames } from './date-names';
import { datePartsIn } from './date-parts';
import { type DateWriting, isNoDate, readWritten } from './date-writing';
import { isLocalDate, type LocalDate, monthNames } from './local-date';

export type DateOrder = DateWriting['order'];

/** What was understood, and each piece that was not, as it stands there. */
export interface DatesOff {
  readonly ranges: readonly DateRange[];
  readonly unread: readonly string[];
}

/**
 * What comes first in `3/4/2026`, by the locale of a spreadsheet (`en_GB`). Where the year comes first, or the locale is not known, such a date is
 * none: nobody could tell.
 */
export function dateOrderOf(locale: string): DateOrder {
  if (/^(en_US|en_PH|fil_PH|es_PR)/.test(locale)) return 'mdy';
  return locale === '' || /^((zh|ja|ko|hu|lt|lv|sv|mn|eu|fa)(_|$)|en$|fr_CA|en_CA|en_ZA|si_LK)/.test(locale) ? 'ymd' : 'dmy';
}

/** Pieces that one date may have commas in: `Fri, Apr 3, 2026 to Mon, Apr 6, 2026`. */
const mostPieces = 5;

/** How dates are written: which figure comes first, and what months are called; in English where absent. */
export interface DateReading {
  readonly order: DateOrder;
  readonly names?: DateNames;
}

/** Separated by commas, semicolons, line breaks or `and`; remarks in brackets are left out. */
export function datesOffIn(text: string, as: DateReading): DatesOff {
  const ranges: DateRange[] = [];
  const unread: string[] = [];
  for (const part of text.replace(/\([^)]*\)/g, ' ').split(/[;\n]|\s(?:and|und|et|y|e|en|og|och|&|\+)\s/i)) {
    const pieces = part.split(',').filter((piece) => piece.trim() !== '');
    for (let at = 0; at < pieces.length; ) {
      const found = shortestFrom(pieces.slice(at, at + mostPieces), as);
      if (found) ranges.push(found.range);
      else if (!isNoDate(pieces[at] ?? '')) unread.push((pieces[at] ?? '').trim());
      at += found?.pieces ?? 1;
    }
  }
  return { ranges, unread };
}

/** As few pieces as make a date or a range. */
function shortestFrom(pieces: readonly string[], as: DateReading): { readonly range: DateRange; readonly pieces: number } | null {
  for (let count = 1; count <= pieces.length; count++) {
    const range = rangeIn(pieces.slice(0, count).join(',').trim(), as);
    if (range) return { range, pieces: count };
  }
  return null;
}

/** Between the first and the last day, in English and its neighbours: a day that can be read stands on both sides. */
const upTo = /\.\.+|…|(?<=\s)(?:to|until|till?|through|thru|bis|au|al|a|tot|t\/m|do)(?=\s)|[-–—→]/gi;

/** A day, or two with something between that means "up to". */
function rangeIn(text: string, as: DateReading): DateRange | null {
  const day = dayIn(text, as);
  if (day !== null) return { from: day, to: day };
  const bare = text.replace(/^(?:from|von|vom|du|del|dal|van|od|fra|från)\s/i, '');
  for (const { 0: between, index } of bare.matchAll(upTo)) {
    const [first, last] = [bare.slice(0, index).trim(), bare.slice(index + between.length).trim()];
    // `Dec 24-28, 2026` names the month once, in front.
    const to = dayIn(last, as) ?? dayIn(`${/^\D*/.exec(first)?.[0]}${last}`, as);
    const from = to && firstDayIn(first, to, last, as);
    if (to && from && from <= to) return { from, to };
  }
  return null;
}

function dayIn(text: string, { order, names }: DateReading): LocalDate | null {
  // Chinese, Japanese and Korean: 2026年4月3日.
  const plain = text.trim().replace(/^(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/, '$1-$2-$3');
  return isLocalDate(plain) ? plain : readWritten(plain, { order, pattern: '', from: null, real: false }, names);
}

/** The first day of a range may leave to the last what both have in common: `3-6 Apr 2026`, `24 Dec - 2 Jan 2027`. */
function firstDayIn(text: string, to: LocalDate, last: string, as: DateReading): LocalDate | null {
  const own = dayIn(text, as);
  const bare = text.trim().replace(/[./]$/, '');
  const parts = datePartsIn(bare, as.names);
  if (own !== null || parts === null) return own;
  const year = Number(to.slice(0, 4));
  const said = parts.filter(({ is }) => is !== 'weekday');
  if (said.length === 1) return dayIn(`${bare} ${monthNames[Number(to.slice(5, 7)) - 1]} ${year}`, as);
  const gap = said.some(({ is }) => is === 'month') ? ' ' : (/[./-]/.exec(last)?.[0] ?? ' ');
  const days = [year, year - 1].map((one) => dayIn(`${bare}${gap}${one}`, as));
  return days.find((day) => day !== null && day <= to) ?? null;
}

/** As the catalog keeps them. */
export function datesOffText(ranges: readonly DateRange[]): string {
  return ranges.map(({ from, to }) => (from === to ? from : `${from}..${to}`)).join(', ');
}
