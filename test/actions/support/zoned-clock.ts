// Wall clocks of real zones, as JavaScript knows them.

import type { WallTime } from '../../../src/ports';
import type { LocalDate } from '../../../src/schema/values/local-date';

/** Null for a zone that does not exist. */
export function zoned(zone: string, instant: number): WallTime | null {
  try {
    const [date = '', time = ''] = new Date(instant).toLocaleString('sv-SE', { timeZone: zone, hour12: false }).split(' ');
    return { date: date as LocalDate, time: time.slice(0, 5), hour: Number(time.slice(0, 2)) };
  } catch {
    return null;
  }
}
