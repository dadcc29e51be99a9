// The time, as the platform tells it in any zone.

import type { ClockPort, WallTime } from '../ports';
import type { LocalDate } from '../schema/local-date';

/** `Utilities.formatDate` asks no server; it throws for a zone that does not exist. */
export const clock: ClockPort = {
  instant: () => Date.now(),
  at: (zone, instant) => wallTime(new Date(instant ?? Date.now()), zone),
};

function wallTime(moment: Date, zone: string): WallTime | null {
  try {
    const [date = '', time = ''] = Utilities.formatDate(moment, zone, 'yyyy-MM-dd HH:mm').split(' ');
    return { date: date as LocalDate, time, hour: Number(time.slice(0, 2)) };
  } catch {
    return null;
  }
}
