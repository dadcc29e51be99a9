// The time, as the platform tells it in any zone.

import type { ClockPort, WallTime } from '../ports';
import type { LocalDate } from '../schema/values/local-date';

/** `Utilities.formatDate` asks no server. */
export const clock: ClockPort = {
  instant: () => Date.now(),
  at: (zone, instant) => wallTime(new Date(instant ?? Date.now()), zone),
};

function wallTime(moment: Date, zone: string): WallTime | null {
  if (!isKnown(zone)) return null;
  try {
    const [date = '', time = ''] = Utilities.formatDate(moment, zone, 'yyyy-MM-dd HH:mm').split(' ');
    return { date: date as LocalDate, time, hour: Number(time.slice(0, 2)) };
  } catch {
    return null;
  }
}

const known = new Map<string, boolean>();

/**
 * Nobody has written down whether `Utilities` throws for a zone that does not exist or, like Java, takes GMT for it: so JavaScript is asked
 * first, and believed where it knows zones at all.
 */
function isKnown(zone: string): boolean {
  const answer = known.get(zone) ?? (isTold(zone) || !isTold('Europe/London'));
  known.set(zone, answer);
  return answer;
}

function isTold(zone: string): boolean {
  try {
    return new Date(0).toLocaleTimeString('en-GB', { timeZone: zone }) !== '';
  } catch {
    return false;
  }
}
