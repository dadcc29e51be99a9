// Which days the production works, and whoever works on others, and counting by them: days late, reminder days, the first and last day of a week.

import type { Catalog, DateRange } from '../../schema/catalog';
import { isDayOff, type WorkingTimes } from '../../schema/values/days-off';
import { addDays, daysBetween, type LocalDate, type Weekday, weekdayOf } from '../../schema/values/local-date';
import { onceEach } from '../../schema/values/once';

/** Calendar arithmetic on the working days of one production. */
export interface Calendar {
  isWorkingDay(date: LocalDate): boolean;
  /**
   * The day so many working days later, earlier when negative; `0` is the day itself, or the last working day before it. A day off is never the
   * answer, unless the calendar has no working day for years: then it is the day itself.
   */
  addWorkingDays(date: LocalDate, days: number): LocalDate;
  /** Working days after `from` up to and with `to`; negative when `to` is earlier. Thursday to Monday is 2. */
  workingDaysBetween(from: LocalDate, to: LocalDate): number;
  /** First working day of the date's week, Monday to Sunday; null when the whole week is off. */
  firstOfWeek(date: LocalDate): LocalDate | null;
  /** Last working day of the date's week; null when the whole week is off. */
  lastOfWeek(date: LocalDate): LocalDate | null;
}

/** Days that we look ahead for a working day: longer than any break of a production. */
const furthest = 1500;

const mondayToFriday: readonly Weekday[] = [1, 2, 3, 4, 5];

/** The production's calendar. Settings without any weekday count as Monday to Friday. */
export function calendarOf({ workingDays, nonWorking, alsoWorking = [], holidays = [] }: WorkingTimes): Calendar {
  const weekdays = new Set(workingDays.length > 0 ? workingDays : mondayToFriday);
  const breaks = apart([...nonWorking, ...holidays.map((day) => ({ from: day, to: day }))]);
  // Tabs hold thousands of dates but few different ones.
  const usual = { workingDays: [...weekdays], nonWorking: breaks };
  const extra = extraDays(alsoWorking, usual);
  const isWorkingDay = onceEach((date: LocalDate) => !isDayOff(date, { ...usual, alsoWorking }));
  const added = onceEach((key: string) => {
    const [date, days] = key.split('|') as [LocalDate, string];
    return walked(date, Number(days), isWorkingDay);
  });
  const between = (from: LocalDate, to: LocalDate) =>
    workedDays({ from: addDays(from, 1), to }, weekdays, breaks) + extra.filter((day) => from < day && day <= to).length;
  return {
    isWorkingDay,
    addWorkingDays: (date, days) => added(`${date}|${days}`),
    workingDaysBetween: (from, to) => (from <= to ? between(from, to) : 0 - between(to, from)),
    firstOfWeek: onceEach((date: LocalDate) => weekOf(date).find(isWorkingDay) ?? null),
    lastOfWeek: onceEach((date: LocalDate) => [...weekOf(date)].reverse().find(isWorkingDay) ?? null),
  };
}

/** Whose days count: those of the production, and of whoever works on other days of the week or has the public holidays of another country. */
export interface Calendars {
  readonly studio: Calendar;
  /** By the days of somebody on People; those of the production for all others. */
  of(name: string): Calendar;
  /** Of people who share an address: their own where they have the same, else the production’s. */
  among(names: readonly string[]): Calendar;
}

/** The one place that says whether a day is a working day for somebody. */
export function calendarsOf({ settings, people, holidays }: Pick<Catalog, 'settings' | 'people' | 'holidays'>): Calendars {
  const studio = calendarOf(settings);
  const others = new Map<string, string>();
  for (const { name, country = settings.country, worksOn } of people) {
    const lives = holidays === undefined || country === settings.country ? '' : (country ?? '');
    if (lives !== '' || worksOn !== undefined) others.set(name, JSON.stringify([lives, worksOn ?? null]));
  }
  const own = onceEach((key: string): Calendar => {
    const [lives, worksOn] = JSON.parse(key) as readonly [string, WorkingTimes['workingDays'] | null];
    return calendarOf({
      ...settings,
      ...(worksOn !== null && { workingDays: worksOn }),
      ...(lives !== '' && { holidays: holidays?.[lives] ?? [] }),
      // A weekend shift of the production is everybody's; a range of its usual days gives nobody more of them.
      alsoWorking: workedDaysOff(settings).map((day) => ({ from: day, to: day })),
    });
  });
  const of = (name: string) => {
    const key = others.get(name);
    return key === undefined ? studio : own(key);
  };
  return {
    studio,
    of,
    among: (names) => {
      const [first = studio, ...rest] = names.map(of);
      return rest.every((calendar) => calendar === first) ? first : studio;
    },
  };
}

/** Days off that the production works all the same, one by one. */
function workedDaysOff({ workingDays, nonWorking, holidays, alsoWorking = [] }: WorkingTimes): readonly LocalDate[] {
  return extraDays(alsoWorking, { workingDays, nonWorking, ...(holidays && { holidays }) });
}

/** The Monday of the date's week, which names the week. */
export function mondayOf(date: LocalDate): LocalDate {
  return addDays(date, 1 - weekdayOf(date));
}

/** The Sunday of the date's week. */
export const sundayOf = onceEach((date: LocalDate): LocalDate => addDays(mondayOf(date), 6));

function weekOf(date: LocalDate): readonly LocalDate[] {
  const monday = mondayOf(date);
  return [0, 1, 2, 3, 4, 5, 6].map((day) => addDays(monday, day));
}

/** Steps over days off; from a day off, the first step back reaches the last working day before it, which counts as day 0. */
function walked(start: LocalDate, days: number, isWorkingDay: (date: LocalDate) => boolean): LocalDate {
  const step = days > 0 ? 1 : -1;
  let left = Math.abs(days);
  let date = start;
  if (days <= 0 && !isWorkingDay(date)) left += 1;
  for (let walkedDays = 0; left > 0 && walkedDays < furthest; walkedDays++) {
    date = addDays(date, step);
    if (isWorkingDay(date)) left -= 1;
  }
  return left === 0 ? date : start;
}

/** The ranges in order, none overlapping another. */
function apart(ranges: readonly DateRange[]): readonly DateRange[] {
  const merged: DateRange[] = [];
  for (const range of [...ranges].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const before = merged[merged.length - 1];
    if (before && range.from <= before.to) merged[merged.length - 1] = { from: before.from, to: later(before.to, range.to) };
    else merged.push(range);
  }
  return merged;
}

/** Each day off that is worked all the same, once; of a range that is years long, the first years. */
function extraDays(ranges: readonly DateRange[], usual: WorkingTimes): readonly LocalDate[] {
  const days = apart(ranges).flatMap(({ from, to }) =>
    Array.from({ length: Math.min(daysBetween(from, to) + 1, furthest) }, (_unused, at) => addDays(from, at)),
  );
  return days.filter((day) => isDayOff(day, usual));
}

/** Working days of a range, both ends included, without walking it: somebody may type 1926 instead of 2026. */
function workedDays(range: DateRange, weekdays: ReadonlySet<Weekday>, breaks: readonly DateRange[]): number {
  const off = breaks
    .map(({ from, to }) => ({ from: later(from, range.from), to: to < range.to ? to : range.to }))
    .reduce((sum, overlap) => sum + weekdaysWithin(overlap, weekdays), 0);
  return weekdaysWithin(range, weekdays) - off;
}

function weekdaysWithin({ from, to }: DateRange, weekdays: ReadonlySet<Weekday>): number {
  const days = daysBetween(from, to) + 1;
  if (days <= 0) return 0;
  let count = Math.floor(days / 7) * weekdays.size;
  for (let day = 0; day < days % 7; day++) if (weekdays.has((((weekdayOf(from) - 1 + day) % 7) + 1) as Weekday)) count += 1;
  return count;
}

function later(a: LocalDate, b: LocalDate): LocalDate {
  return a > b ? a : b;
}
