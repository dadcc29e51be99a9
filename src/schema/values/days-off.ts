// Which days nobody works, by the settings of a production.

import type { DateRange, Settings } from '../catalog';
import { addDays, dayInWords, type LocalDate, weekdayOf } from './local-date';

export type WorkingTimes = Pick<Settings, 'workingDays' | 'nonWorking' | 'alsoWorking' | 'holidays'>;

/** Settings without any weekday count as Monday to Friday. */
export function isDayOff(date: LocalDate, { workingDays, nonWorking, alsoWorking = [], holidays = [] }: WorkingTimes): boolean {
  const weekday = weekdayOf(date);
  const works = workingDays.length > 0 ? workingDays.includes(weekday) : weekday <= 5;
  const within = ({ from, to }: DateRange) => from <= date && date <= to;
  return (!works || nonWorking.some(within) || holidays.includes(date)) && !alsoWorking.some(within);
}

/** Of a date to be met that is a day off, when people are reminded of it; null for a working day. */
export function dayOffWords(date: LocalDate, times: WorkingTimes): string | null {
  if (!isDayOff(date, times)) return null;
  const before = workingDayBefore(date, times);
  return `${dayInWords(date)} is a day off.${before === null ? '' : ` People are reminded on ${dayInWords(before)}.`}`;
}

/** The last working day before a day off; null when none is in sight. */
export function workingDayBefore(date: LocalDate, times: WorkingTimes): LocalDate | null {
  for (let days = 1; days < 100; days++) if (!isDayOff(addDays(date, -days), times)) return addDays(date, -days);
  return null;
}
