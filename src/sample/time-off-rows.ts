// Invented time off: over, with a cover, without one, half a day; and two days that no calendar of holidays knows.

import type { Values } from '../schema/values/value';
import { holidays } from '../tables/studio/holidays';
import { timeOff } from '../tables/studio/time-off';
import type { DayAt } from './day-at';
import { flattened, type Given } from './flattened';

type TimeOff = Given<typeof timeOff>;

export function timeOffRows(day: DayAt): readonly Values[] {
  const rows: readonly TimeOff[] = [
    { id: 'TOF-001', person: 'Uma Sen', from: day(-8), to: day(-6), approvedBy: 'Lea Fox' },
    { id: 'TOF-002', person: 'Kim Ito', from: day(0), to: day(2), cover: 'Mia Lo', approvedBy: 'Noor Khan' },
    { id: 'TOF-003', person: 'Jo Rey', from: day(1), to: day(8), approvedBy: 'Tom Vale' },
    { id: 'TOF-004', person: 'Pia Berg', from: day(4), to: day(4), halfDay: true, notes: 'Back at two.' },
  ];
  return rows.map((row) => flattened(timeOff, row));
}

/** One on which the studio is closed, and one that is struck out, since it is worked. */
export function holidayRows(day: DayAt): readonly Values[] {
  const country = 'England and Wales';
  const rows: readonly Given<typeof holidays>[] = [
    { id: 'HOL-901', date: day(24), country, name: 'Studio closed: the stage is rebuilt', off: true },
    { id: 'HOL-902', date: day(9), country, name: 'Founder’s Day', off: false, notes: 'Worked this year.' },
  ];
  return rows.map((row) => flattened(holidays, row));
}
