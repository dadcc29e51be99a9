// Invented time off: over, with a cover, without one, half a day.

import type { Values } from '../schema/values/value';
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
