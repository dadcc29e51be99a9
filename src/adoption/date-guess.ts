// How a column writes its dates: decided from the cells that leave no doubt, else asked.

import { type Cell, cellText, isDateCell } from '../schema/cell';
import { type DateWriting, datePartsOf, isNoDate, readWritten } from '../schema/date-writing';
import type { LocalDate } from '../schema/local-date';

/** `real`: dates of Sheets; `other`: texts that can only be read in one way; `ask`: texts that may be day or month first; `mixed`: some are this, some that. */
export type DatesWritten = 'real' | 'dmy' | 'mdy' | 'other' | 'ask' | 'mixed';

export interface GuessedDates {
  readonly written: DatesWritten;
  /** Null: as real dates, or not decided yet. */
  readonly as: DateWriting | null;
  /** Texts that cannot be read then, in their order; what says that there is no date is not among them. */
  readonly unreadable: readonly string[];
}

type Order = 'dmy' | 'mdy';

/**
 * @param cells of the column, blank ones left out
 * @param chosen what the person said where it had to be asked
 * @param from the first day of the twelve months that dates without a year lie in
 */
export function guessDates(cells: readonly Cell[], chosen: Order | null, from: LocalDate): GuessedDates {
  const texts = cells.filter((cell) => !isDateCell(cell)).map((cell) => cellText(cell).trim());
  const dates = texts.filter((text) => !isNoDate(text));
  if (dates.length === 0) return { written: 'real', as: null, unreadable: [] };
  const real = cells.length - texts.length;
  const decided = chosen === null ? orderOf(dates) : { order: chosen, written: chosen };
  const unread = (writing: DateWriting) => dates.filter((text) => readWritten(text, writing) === null);
  if (decided === null) return { written: real > 0 ? 'real' : 'other', as: null, unreadable: dates };
  if (decided.order === null) return { written: decided.written, as: null, unreadable: dates };
  const as = writingOf(dates, decided.order, from);
  // Real dates outnumber texts: new ones are written as real dates, and the texts are read all the same.
  return { written: decided.written, as, unreadable: unread(as) };
}

/** Null: none of the texts is a date at all. `order` null: it cannot be told, or they contradict each other evenly. */
function orderOf(texts: readonly string[]): { readonly order: DateWriting['order'] | null; readonly written: DatesWritten } | null {
  const count = { dmy: 0, mdy: 0, either: 0, named: 0, ymd: 0 };
  for (const text of texts) {
    const parts = datePartsOf(text);
    if (parts === null) continue;
    count[kindOf(parts)] += 1;
  }
  if (count.dmy > 0 && count.mdy > 0) {
    const order = count.dmy === count.mdy ? null : count.dmy > count.mdy ? 'dmy' : 'mdy';
    return { order, written: 'mixed' };
  }
  if (count.dmy > 0) return { order: 'dmy', written: 'dmy' };
  if (count.mdy > 0) return { order: 'mdy', written: 'mdy' };
  if (count.either > 0) return { order: null, written: 'ask' };
  if (count.ymd > 0) return { order: 'ymd', written: 'other' };
  return count.named > 0 ? { order: namedOrder(texts), written: 'other' } : null;
}

function kindOf({ numbers, monthAt }: NonNullable<ReturnType<typeof datePartsOf>>): 'dmy' | 'mdy' | 'either' | 'named' | 'ymd' {
  const [first = 0, second = 0] = numbers;
  if (monthAt >= 0) return 'named';
  if (first > 31) return 'ymd';
  if (first > 12) return 'dmy';
  if (second > 12) return 'mdy';
  return first === second ? 'named' : 'either';
}

/** `Mar 5` or `5 Mar`: for writing only, since either can be read. */
function namedOrder(texts: readonly string[]): Order {
  const places = texts.map((text) => datePartsOf(text)?.monthAt ?? -1).filter((at) => at >= 0);
  return places.filter((at) => at === 0).length > places.length / 2 ? 'mdy' : 'dmy';
}

/** As the first text writes it that is a date in that order. */
function writingOf(texts: readonly string[], order: DateWriting['order'], from: LocalDate): DateWriting {
  const any = { order, month: 'number', between: '/', padded: false, year: 4, weekday: false, from } as const satisfies DateWriting;
  const model = texts.find((text) => readWritten(text, any) !== null) ?? '';
  const weekday = /^(mon|tue|wed|thu|fri|sat|sun)/i.test(model);
  const bare = weekday ? model.replace(/^\S+\s+/, '') : model;
  const named = /[a-z]{3,}/i.exec(bare.replace(/\d+(st|nd|rd|th)/gi, ''))?.[0] ?? '';
  const parts = datePartsOf(model);
  const count = (parts?.numbers.length ?? 0) + (named === '' ? 0 : 1);
  return {
    order,
    month: named === '' ? 'number' : named.length > 4 ? 'long' : 'short',
    between: /\d\s*([./-])\s*[\da-z]/i.exec(bare)?.[1] ?? (named === '' ? '/' : ' '),
    padded: texts.some((text) => /(^|\D)0\d(\D|$)/.test(text)),
    year: count < 3 ? 0 : /\d{4}/.test(bare) ? 4 : 2,
    weekday,
    from: count < 3 ? from : null,
  };
}
