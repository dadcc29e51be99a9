// How each column of the tab writes its dates.

import type { ProposedDates } from '../../contract/adoption';
import type { Written } from '../../schema/adopted/written';
import { isWeekNumber, weekdayIn } from '../../schema/calendar/week-numbers';
import { contentsOf } from '../../schema/traits';
import { type Cell, cellText, isDateCell } from '../../schema/values/cell';
import type { DateWriting } from '../../schema/values/date-writing';
import { addDays, dateInWords, type LocalDate, type Weekday } from '../../schema/values/local-date';
import type { Mapping } from '../../workbook/adopted/mapping-text';
import { samplesOf, samplesShown } from '../columns/column-texts';
import type { MappedCells, ProposalInput } from '../shape';
import { type GuessedDates, guessDates } from './date-guess';
import { swappedNote } from './swapped-dates';

export interface DatesProposed {
  readonly dates: readonly ProposedDates[];
  /** By column key. */
  readonly written: ReadonlyMap<string, Written>;
  readonly troubles: readonly string[];
  /** Dates that may be another day than they show. */
  readonly notes: readonly string[];
}

/** Dates without a year lie between half a year ago and half a year ahead, as seen from the day of the adoption. */
const halfYear = 183;

export function proposeDates(
  mapped: readonly MappedCells[],
  said: Readonly<Record<string, string>>,
  mapping: Mapping | null,
  { today, dates: examples, languages }: Pick<ProposalInput, 'today' | 'dates' | 'languages'>,
): DatesProposed {
  const dates: ProposedDates[] = [];
  const written = new Map<string, Written>();
  const troubles: string[] = [];
  const notes: string[] = [];
  const from = addDays(today, -halfYear);
  const others = languages.map((language) => language.dates);
  for (const { key, heading, column, cells } of mapped) {
    if (contentsOf(column) !== 'date') continue;
    const before = writtenBefore(mapping, key);
    const guess = guessDates(cells, orderSaid(said[key]) ?? orderSaid(before?.order), from, examples, others);
    const weeks = weeksIn(cells, from, weekdaySaid(said[weeksKey(key)]) ?? before?.weeks?.day ?? null);
    const swapped = swappedNote(heading, cells, guess.written);
    dates.push({ column: key, heading, written: guess.written, samples: samplesOf(cells, samplesShown), weeks });
    written.set(key, { of: 'dates', as: withWeeks(guess, weeks, from) });
    if (swapped !== null) notes.push(swapped);
    if (guess.written === 'ask')
      troubles.push(`Dates in “${heading}” such as ${samplesOf(cells, 1)[0] ?? ''} may be day or month first. Say which.`);
  }
  return { dates, written, troubles, notes };
}

function orderSaid(text: string | undefined): 'dmy' | 'mdy' | null {
  return text === 'dmy' || text === 'mdy' ? text : null;
}

/** In the draft's dates: which day of its week a number of that column stands for. */
function weeksKey(column: string): string {
  return `${column}:weeks`;
}

function weekdaySaid(text: string | undefined): Weekday | null {
  return text === '1' ? 1 : text === '5' ? 5 : null;
}

function writtenBefore(mapping: Mapping | null, key: string): DateWriting | null {
  const written = mapping?.written[key];
  return written?.of === 'dates' ? written.as : null;
}

/** What is asked of weeks' numbers, by the first of them; null where there is none. */
function weeksIn(cells: readonly Cell[], from: LocalDate, day: Weekday | null): ProposedDates['weeks'] {
  const texts = cells.flatMap((cell) => (isDateCell(cell) ? [] : [cellText(cell).trim()])).filter(isWeekNumber);
  const [sample] = texts;
  if (sample === undefined) return null;
  const on = (weekday: Weekday) => {
    const date = weekdayIn(sample, weekday, from);
    return date === null ? '' : dateInWords(date);
  };
  return { count: texts.length, sample, monday: on(1), friday: on(5), choice: day === 1 ? '1' : day === 5 ? '5' : '' };
}

function withWeeks({ as }: GuessedDates, weeks: ProposedDates['weeks'], from: LocalDate): DateWriting | null {
  if (weeks === null || weeks.choice === '') return as;
  const plain: DateWriting = { order: 'dmy', pattern: 'd mmm yyyy', from: null, real: true };
  return { ...(as ?? plain), weeks: { day: weeks.choice === '1' ? 1 : 5, from } };
}
