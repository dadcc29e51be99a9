// The moment at which a zone's wall clock shows a day and a time.

import type { ClockPort } from '../../ports';
import { addDays, daysBetween, type LocalDate } from '../../schema/values/local-date';

export interface WallMoment {
  /** Milliseconds since 1970. */
  readonly instant: number;
  /** False for a time that the clocks leave out on that day: then it is as long after midnight as if they did not. */
  readonly exists: boolean;
}

const minute = 60_000;
const day = 86_400_000;
/** Clocks go back by that much at most. */
const back = 60 * minute;

/** Of a time that comes twice on that day the first. Null for a zone that does not exist. @param time `HH:MM` */
export function wallMoment({ at }: Pick<ClockPort, 'at'>, zone: string, date: LocalDate, time: string): WallMoment | null {
  const wanted = asIfUtc(date, time);
  let instant = wanted;
  // The second look goes by the offset of the right side of a change of clocks; a third finds nothing else.
  for (let look = 0; look < 2; look++) {
    const wall = at(zone, instant);
    if (wall === null) return null;
    instant += wanted - asIfUtc(wall.date, wall.time);
  }
  const shows = (when: number) => {
    const wall = at(zone, when);
    return wall !== null && asIfUtc(wall.date, wall.time) === wanted;
  };
  if (shows(instant - back)) return { instant: instant - back, exists: true };
  return { instant, exists: shows(instant) };
}

/** Milliseconds since 1970 of what a clock in Greenwich shows. */
function asIfUtc(date: LocalDate, time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return daysBetween('1970-01-01', date) * day + (hours * 60 + minutes) * minute;
}

/** So many minutes later on the same wall clock, over midnight too. */
export function laterBy(date: LocalDate, time: string, minutes: number): { readonly date: LocalDate; readonly time: string } {
  const [hours = 0, past = 0] = time.split(':').map(Number);
  const all = hours * 60 + past + minutes;
  const two = (number: number) => String(number).padStart(2, '0');
  return { date: addDays(date, Math.floor(all / 1440)), time: `${two(Math.floor(all / 60) % 24)}:${two(all % 60)}` };
}
