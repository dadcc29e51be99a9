// How a column writes its dates: decided once for the whole column, from the cells that leave no doubt.

import { type Cell, cellText, isDateCell } from '../../schema/values/cell';
import { type DateExamples, dateExamplesOf, dateNamesIn, dateWordsOf } from '../../schema/values/date-names';
import { type DatePart, datePartsIn } from '../../schema/values/date-parts';
import { type DateWriting, dayText, isNoDate, readWritten, writtenParts } from '../../schema/values/date-writing';
import type { LocalDate } from '../../schema/values/local-date';
import { onceEach } from '../../schema/values/once';
import { patternOf } from './date-pattern';

/**
 * `real`: dates of the sheet. `dmy`, `mdy`: numbers, with the day or the month first. `other`: texts that can be read in one way only, such as 5 Mar.
 * `ask`: may be either. `mixed`: some are the one for certain, some the other.
 */
export type DatesWritten = 'real' | 'dmy' | 'mdy' | 'other' | 'ask' | 'mixed';

export interface GuessedDates {
  readonly written: DatesWritten;
  /** Null: real dates, or not decided. */
  readonly as: DateWriting | null;
  /** What cannot be read then, in order; no-date words are not among it. */
  readonly unreadable: readonly string[];
}

type NumbersOrder = 'dmy' | 'mdy';

/**
 * `cells`: the filled cells of the column. `chosen`: what the person said where it was asked; what the cells say beyond doubt counts for more.
 * `from`: first day of the twelve months in which dates without a year lie. `examples`: how the file's language writes dates. `others`: how other
 * languages of the trade do, each the long and the short word first.
 */
export function guessDates(
  cells: readonly Cell[],
  chosen: NumbersOrder | null,
  from: LocalDate,
  examples?: DateExamples,
  others: readonly DateExamples[] = [],
): GuessedDates {
  const texts = cells
    .flatMap((cell) => (isDateCell(cell) ? [] : [dayText(cellText(cell))]))
    .filter((text) => text !== '' && !isNoDate(text));
  const real = cells.filter(isDateCell).length;
  const hand = { from, names: namesFor(texts, examples, others) };
  const { written, order } = orderOf(texts, chosen, hand);
  if (order === null) return { written, as: null, unreadable: texts };
  const as = writingOf(texts, order, hand, real);
  return { written, as, unreadable: texts.filter(isUnread(as)) };
}

/** From which day on dates without a year lie, and in which language months are named, where that is not English. */
type Hand = Pick<DateWriting, 'from' | 'names'>;

/** The names of the file's language, else of the other languages that the texts are in, where one cannot be read without them. */
function namesFor(texts: readonly string[], examples: DateExamples | undefined, others: readonly DateExamples[]): Hand['names'] {
  const strange = [...new Set(texts.filter((text) => datePartsIn(text) === null))];
  const readBy = (language: DateExamples) => {
    const names = dateNamesIn(language);
    return strange.filter((text) => hasMonth(datePartsIn(text, names)) || (language === examples && datePartsIn(text, names) !== null));
  };
  const words = examples && readBy(examples).length > 0 ? dateWordsOf(examples) : undefined;
  if (words && [...words.months, ...words.weekdays].every((forms) => forms.length > 1)) return words;
  // Neighbours share words: as few languages as read them all.
  let left = strange;
  const needed: DateExamples[] = [];
  for (const { language, read } of others
    .map((language) => ({ language, read: readBy(language) }))
    .sort((one, other) => other.read.length - one.read.length)) {
    if (!read.some((text) => left.includes(text))) continue;
    needed.push(language);
    left = left.filter((text) => !read.includes(text));
  }
  return needed.length === 0 ? undefined : dateExamplesOf(needed);
}

function hasMonth(parts: readonly DatePart[] | null): boolean {
  return parts?.some(({ is }) => is === 'month') ?? false;
}

function isUnread(as: DateWriting): (text: string) => boolean {
  return onceEach((text) => readWritten(text, as) === null);
}

interface Decided {
  readonly written: DatesWritten;
  readonly order: DateWriting['order'] | null;
}

function orderOf(texts: readonly string[], chosen: NumbersOrder | null, hand: Hand): Decided {
  const readings = texts.map(
    onceEach((text) => ({ text, plain: isInNumbers(text, hand), dmy: readAlone(text, 'dmy', hand), mdy: readAlone(text, 'mdy', hand) })),
  );
  const inNumbers = readings.filter(({ plain }) => plain);
  const dayFirst = inNumbers.filter(({ dmy, mdy }) => dmy !== null && mdy === null).length;
  const monthFirst = inNumbers.filter(({ dmy, mdy }) => mdy !== null && dmy === null).length;
  if (dayFirst > 0 && monthFirst > 0) {
    return { written: 'mixed', order: chosen ?? (dayFirst === monthFirst ? null : dayFirst > monthFirst ? 'dmy' : 'mdy') };
  }
  if (dayFirst > 0) return { written: 'dmy', order: 'dmy' };
  if (monthFirst > 0) return { written: 'mdy', order: 'mdy' };
  // 5/5 is the same day either way, but tells nothing of the next one that is written.
  if (inNumbers.some(({ dmy, mdy }) => dmy !== null && mdy !== null)) return { written: chosen ?? 'ask', order: chosen };
  return inOneWayOnly(
    readings.flatMap(({ text, dmy, mdy }) => (dmy === null && mdy === null ? [] : [text])),
    hand,
  );
}

/** Dates with the year in front, or with the month's name: `Mar 5` most often, or `5 Mar`. */
function inOneWayOnly(texts: readonly string[], hand: Hand): Decided {
  if (texts.length === 0) return { written: 'real', order: null };
  const yearFirst = texts.filter((text) => /^\d{4}\D/.test(text)).length;
  const monthFirst = texts.filter((text) => writtenParts(text, hand).find(({ is }) => is !== 'weekday')?.is === 'month').length;
  if (yearFirst * 2 > texts.length) return { written: 'other', order: 'ymd' };
  return { written: 'other', order: monthFirst * 2 > texts.length ? 'mdy' : 'dmy' };
}

/** The day that the text means in a column with that order in which all the others are written alike. */
function readAlone(text: string, order: NumbersOrder, hand: Hand): LocalDate | null {
  return readWritten(text, { order, pattern: patternOf([text], order, hand), ...hand, real: false });
}

/** True for `5/3` and `5/3/26`, which say nothing of their order. */
function isInNumbers(text: string, hand: Hand): boolean {
  return !/^\d{4}\D/.test(text) && writtenParts(text, hand).every(({ is }) => is !== 'month');
}

function writingOf(texts: readonly string[], order: DateWriting['order'], hand: Hand, real: number): DateWriting {
  const alone = order === 'mdy' ? order : 'dmy';
  const dates = texts.filter(onceEach((text) => readAlone(text, alone, hand) !== null));
  const pattern = patternOf(dates, order, hand);
  const hasYears = !dates.some(isUnread({ ...hand, order, pattern, from: null, real: false }));
  return { ...hand, order, pattern, from: hasYears ? null : hand.from, real: real > dates.length };
}
