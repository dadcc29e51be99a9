// The wall clock of the spreadsheet's zone for many moments, asking Google about few of them.

import type { DateCell } from '../../schema/values/cell';
import { addDays, type LocalDate } from '../../schema/values/local-date';

const dayLength = 86_400_000;

/** From here on every zone is whole minutes away from UTC; before, some clocks differed by seconds. */
const wholeMinutes = Date.UTC(1972, 0, 1);

const pattern = 'yyyy-MM-dd HH:mm';

/**
 * Reads moments of one zone. A tab of 5,000 rows has as many different stamps, and each question to `Utilities` is a call: so the zone's
 * offset is asked for at both ends of a day, and only on the few days whose ends differ for the moment itself.
 */
export function wallTimes(zone: string): (moment: Date) => DateCell {
  const offsets = new Map<number, number | null>();
  const offsetAt = (instant: number) => instantOf(asked(new Date(instant), zone)) - instant;
  const offsetOf = (day: number): number | null => {
    const known = offsets.get(day);
    if (known !== undefined) return known;
    const [first, last] = [offsetAt(day * dayLength), offsetAt((day + 1) * dayLength)];
    const offset = first === last ? first : null;
    offsets.set(day, offset);
    return offset;
  };
  return (moment) => {
    const instant = moment.getTime();
    const offset = instant < wholeMinutes ? null : offsetOf(Math.floor(instant / dayLength));
    return offset === null ? asked(moment, zone) : cellAt(instant + offset);
  };
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
