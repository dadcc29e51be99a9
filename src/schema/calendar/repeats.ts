// How often something comes again: on working days, on days of the week, on a day of the month, and until when. Days of the calendar only, no clocks.

import { datesOffIn } from '../values/days-off-text';
import { addDays, dateInWords, type LocalDate, longWeekdayNames, type Weekday, weekdayNames, weekdayOf } from '../values/local-date';

/** `until`: the last day on which it may come; null: for ever. */
export type Repeats = (
  | { readonly every: 'working day' }
  /** Empty: on the weekday that it has. */
  | { readonly every: 'week'; readonly on: readonly Weekday[] }
  /** 1 to 31, the last day of a month that is shorter; null: on the day that it has. */
  | { readonly every: 'month'; readonly on: number | null }
) & { readonly until: LocalDate | null };

/** `working days`, `weekly on Mon, Thu`, `every Friday until 30 Jun 2026`, `monthly on 31`; null: something else. */
export function repeatsIn(text: string): Repeats | null {
  const plain = text.trim().toLowerCase().replace(/\s+/g, ' ');
  const [, rule = plain, last] = /^(.*?),? (?:until|till) (.+)$/.exec(plain) ?? [];
  const until = last === undefined ? null : dayIn(last);
  const repeats = until === undefined ? null : (workingDays(rule) ?? monthly(rule) ?? weekly(rule));
  return repeats === null || until === undefined ? null : { ...repeats, until };
}

function dayIn(text: string): LocalDate | undefined {
  const { ranges, unread } = datesOffIn(text, { order: 'ymd' });
  const [range] = ranges;
  return ranges.length === 1 && unread.length === 0 && range?.from === range?.to ? range?.from : undefined;
}

type Rule =
  | { readonly every: 'working day' }
  | { readonly every: 'week'; readonly on: readonly Weekday[] }
  | { readonly every: 'month'; readonly on: number | null };

function workingDays(rule: string): Rule | null {
  return /^(?:on |every |each )?(?:working |week)days?$/.test(rule) ? { every: 'working day' } : null;
}

function monthly(rule: string): Rule | null {
  const [whole, on] = /^(?:monthly|every month|each month)(?: on(?: the)? (\d{1,2})(?:st|nd|rd|th)?)?$/.exec(rule) ?? [];
  if (whole === undefined) return null;
  const day = on === undefined ? null : Number(on);
  return day !== null && (day < 1 || day > 31) ? null : { every: 'month', on: day };
}

function weekly(rule: string): Rule | null {
  if (/^(?:weekly|every week|each week)$/.test(rule)) return { every: 'week', on: [] };
  const names = rule.replace(/^(?:weekly on|weekly|every week on|every|each|on) /, '').split(/,? and |[,&/+ ]+/);
  const days = names.map(weekdayIn);
  return days.includes(null) ? null : { every: 'week', on: all.filter((day) => days.includes(day)) };
}

const all: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

function weekdayIn(name: string): Weekday | null {
  const bare = name.replace(/s$/, '');
  const is = (day: Weekday) =>
    [weekdayNames[day - 1], longWeekdayNames[day - 1]].some((known) => known?.toLowerCase() === bare || known?.toLowerCase() === name);
  return all.find(is) ?? null;
}

/** As it is written: read again, it is the same. */
export function repeatsText(repeats: Repeats): string {
  const until = repeats.until === null ? '' : ` until ${dateInWords(repeats.until)} ${repeats.until.slice(0, 4)}`;
  if (repeats.every === 'working day') return `working days${until}`;
  if (repeats.every === 'month') return `monthly${repeats.on === null ? '' : ` on ${repeats.on}`}${until}`;
  return `weekly${repeats.on.length === 0 ? '' : ` on ${repeats.on.map((day) => weekdayNames[day - 1]).join(', ')}`}${until}`;
}

/** With the day said that it goes by: a month that is shorter would move it else. */
export function anchored(repeats: Repeats, day: LocalDate): Repeats {
  if (repeats.every === 'month' && repeats.on === null) return { ...repeats, on: Number(day.slice(8)) };
  return repeats.every === 'week' && repeats.on.length === 0 ? { ...repeats, on: [weekdayOf(day)] } : repeats;
}

/** Longer than any break between two working days. */
const furthest = 800;

/** The first day after that one on which it comes, not before `from`; null: it comes no more. @param repeats with the day that it goes by */
export function nextDay(repeats: Repeats, after: LocalDate, from: LocalDate, isWorkingDay: (day: LocalDate) => boolean): LocalDate | null {
  const first = addDays(after, 1);
  let day = first < from ? from : first;
  for (let days = 0; days < furthest && !comesOn(repeats, day, isWorkingDay); days++) day = addDays(day, 1);
  return comesOn(repeats, day, isWorkingDay) && (repeats.until === null || day <= repeats.until) ? day : null;
}

function comesOn(repeats: Repeats, day: LocalDate, isWorkingDay: (day: LocalDate) => boolean): boolean {
  if (repeats.every === 'working day') return isWorkingDay(day);
  if (repeats.every === 'week') return repeats.on.includes(weekdayOf(day));
  const on = repeats.on ?? 1;
  // The last day of a month that has no such day.
  return Number(day.slice(8)) === on || (Number(day.slice(8)) < on && addDays(day, 1).slice(8) === '01');
}
