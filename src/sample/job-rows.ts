// Invented jobs for the runner: late, today, to come, without a date, done and dropped; and some of both checklists, as they come from there.

import { type ChecklistKey, checklistNames } from '../schema/calendar/checklist';
import type { Values } from '../schema/values/value';
import { jobs } from '../tables/studio/jobs';
import type { DayAt, WorkCalendar } from './day-at';
import type { ProductionDates } from './desk';
import { flattened, type Given } from './flattened';

type Job = Given<typeof jobs>;

export function jobRows(day: DayAt, dates: ProductionDates, calendar: WorkCalendar): readonly Values[] {
  const listed = listedFrom(dates, calendar);
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
    listed('JOB-007', 'setUp', -5, {
      job: 'Cut keys, programme passes, and list who has which',
      givenTo: 'Dee Hart',
      done: true,
      forWhom: 'Studio',
    }),
    listed('JOB-008', 'setUp', -2, {
      job: 'Label meeting rooms, shelves and recycling',
      givenTo: 'Dee Hart',
      done: true,
      forWhom: 'Studio',
    }),
    listed('JOB-009', 'wrap', -20, { job: 'Stop standing orders: water, fruit, stationery', forWhom: 'Supplies' }),
    listed('JOB-010', 'wrap', 0, { job: 'Send hired kit back, and keep the signed return', givenTo: 'Dee Hart', forWhom: 'Kit' }),
  ];
  return rows.map((row) => flattened(jobs, row));
}

/** Of a checklist: its date is what its rule comes to. */
function listedFrom(dates: ProductionDates, calendar: WorkCalendar) {
  return (id: string, of: ChecklistKey, days: number, job: Pick<Job, 'job' | 'givenTo' | 'done' | 'forWhom'>): Job => {
    const anchor = of === 'wrap' ? 'wrap' : 'start';
    const due = days === 0 ? dates[anchor] : calendar.addWorkingDays(dates[anchor], days);
    return { id, ...job, from: checklistNames[of], rule: days === 0 ? anchor : `${anchor}${days}wd`, due, dueByRule: due };
  };
}
