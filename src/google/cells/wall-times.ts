// The wall clock of the spreadsheet's zone for many moments, asking Google about few of them.

import type { DateCell } from '../../schema/values/cell';
import { addDays, type LocalDate } from '../../schema/values/local-date';
import { onceEach } from '../../schema/values/once';

const dayLength = 86_400_000;

/** From here on every zone is whole minutes away from UTC; before, some clocks differed by seconds. */
const wholeMinutes = Date.UTC(1972, 0, 1);

const pattern = 'yyyy-MM-dd HH:mm';

/** Days that are looked at together, at most. */
const stretch = 64;

/**
 * Reads moments of one zone. A tab of 5,000 rows has as many different stamps, and each question to `Utilities` is a call. JavaScript, which asks
 * nobody, says from when to when clocks stay as they are; Google is asked at both ends of such days, and what it says counts. Only where the ends
 * differ is it asked for the moment itself.
 */
export function wallTimes(zone: string): (moment: Date) => DateCell {
  const guess = guesses(zone);
  const offsetAt = onceEach((day: number) => instantOf(asked(new Date(day * dayLength), zone)) - day * dayLength);
  const steady = (first: number, last: number) => (offsetAt(first) === offsetAt(last) ? offsetAt(first) : null);
  // By stretch what was found there last: in most of them clocks are not changed at all.
  const known = new Map<number, readonly [number, number]>();
  const daysAround = (day: number) => {
    const block = Math.floor(day / stretch);
    const before = known.get(block);
    if (before !== undefined && day >= before[0] && day < before[1]) return before;
    const days = steadyDays(guess, day);
    known.set(block, days);
    return days;
  };
  const offsetOf = onceEach((day: number) => {
    const [first, last] = daysAround(day);
    return steady(first, last) ?? (last - first > 1 ? steady(day, day + 1) : null);
  });
  return (moment) => {
    const instant = moment.getTime();
    const offset = instant < wholeMinutes ? null : offsetOf(Math.floor(instant / dayLength));
    return offset === null ? asked(moment, zone) : cellAt(instant + offset);
  };
}

/** From which midnight of UTC to which, as days since 1970, clocks are not changed, as far as JavaScript knows; around that day, and not for ever. */
function steadyDays(guess: (day: number) => string | null, day: number): readonly [number, number] {
  const block = Math.floor(day / stretch) * stretch;
  let [first, last] = [day, day + 1];
  if (guess(first) === null || guess(first) !== guess(last)) return [first, last];
  while (first > block && guess(first - 1) === guess(day)) first -= 1;
  while (last < block + stretch && guess(last + 1) === guess(day)) last += 1;
  return [first, last];
}

/** What clocks show at midnight of UTC, by JavaScript; null where it does not know the zone. */
function guesses(zone: string): (day: number) => string | null {
  try {
    const clock = new Intl.DateTimeFormat('en', { timeZone: zone, hour: 'numeric', minute: 'numeric', hourCycle: 'h23' });
    return onceEach((day) => clock.format(day * dayLength));
  } catch {
    return () => null;
  }
}

function asked(moment: Date, zone: string): DateCell {
  const [date = '', time = ''] = Utilities.formatDate(moment, zone, pattern).split(' ');
  return { date: date as LocalDate, time };
}

/** The wall time as if it were UTC, in milliseconds. */
function instantOf({ date, time }: DateCell): number {
  return Date.parse(`${date}T${time}:00Z`);
}

function cellAt(wall: number): DateCell {
  const minutes = Math.floor((wall - Math.floor(wall / dayLength) * dayLength) / 60_000);
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    date: addDays('1970-01-01', Math.floor(wall / dayLength)),
    time: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`,
  };
}
