// Invented jobs for the runner: late, today, to come, without a date, done and dropped.

import type { Values } from '../schema/values/value';
import { jobs } from '../tables/studio/jobs';
import type { DayAt } from './day-at';
import { flattened, type Given } from './flattened';

type Job = Given<typeof jobs>;

export function jobRows(day: DayAt): readonly Values[] {
  const rows: readonly Job[] = [
    { id: 'JOB-001', job: 'Label the boards of the storm', givenTo: 'Dee Hart', due: day(-1), forWhom: 'Story', where: 'Board room' },
    { id: 'JOB-002', job: 'Fetch the drives from the post office', givenTo: 'Dee Hart', due: day(0), time: '11:00', priority: 'High' },
    {
      id: 'JOB-003',
      job: 'Lunch for the director’s review',
      givenTo: 'Dee Hart',
      due: day(1),
      time: '12:30',
      forWhom: 'Vic Orr',
      repeats: 'weekly',
    },
    { id: 'JOB-004', job: 'Find a second-hand light box', givenTo: 'Jo Rey', priority: 'Low' },
    { id: 'JOB-005', done: true, job: 'Scan the model sheets', givenTo: 'Dee Hart', due: day(-3), forWhom: 'Design' },
    { id: 'JOB-006', dropped: true, job: 'Order a taxi for Max', givenTo: 'Dee Hart', due: day(-2) },
  ];
  return rows.map((row) => flattened(jobs, row));
}
