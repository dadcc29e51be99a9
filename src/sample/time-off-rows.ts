// Invented time off: over, with a cover, without one, half a day; two days that no calendar of holidays knows; and visitors.

import type { Values } from '../schema/values/value';
import { holidays } from '../tables/studio/holidays';
import { timeOff } from '../tables/studio/time-off';
import { visitorsTable } from '../tables/studio/visitors';
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

/** One on which the studio is closed, after what counts back from the wrap, and one that is struck out, since it is worked. */
export function holidayRows(day: DayAt): readonly Values[] {
  const country = 'England and Wales';
  const rows: readonly Given<typeof holidays>[] = [
    { id: 'HOL-901', date: day(34), country, name: 'Studio closed: the stage is rebuilt', off: true },
    { id: 'HOL-902', date: day(9), country, name: 'Founder’s Day', off: false, notes: 'Worked this year.' },
  ];
  return rows.map((row) => flattened(holidays, row));
}

/** One who was here, one who is in, two to come today, some later. */
export function visitorRows(day: DayAt): readonly Values[] {
  const rows: readonly Given<typeof visitorsTable>[] = [
    {
      id: 'VIS-001',
      name: 'Ira Bloom',
      in: '10:00',
      out: '11:20',
      day: day(-2),
      company: 'Klaxon Broadcasting',
      forPerson: 'Max Bell',
      badge: '3',
    },
    { id: 'VIS-002', name: 'Per Lind', in: '09:40', day: day(0), company: 'Harbour Sound', forPerson: 'Mia Lo', badge: '5' },
    { id: 'VIS-003', name: 'Lou Marsh', day: day(0), company: 'Kestrel Models', forPerson: 'Jo Rey', notes: 'Brings the spare armatures.' },
    { id: 'VIS-004', name: 'Ada Wynn', day: day(0) },
    { id: 'VIS-005', name: 'Ten students', day: day(3), company: 'Riverside College', forPerson: 'Lea Fox' },
  ];
  return rows.map((row) => flattened(visitorsTable, row));
}
