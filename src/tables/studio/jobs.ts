// The Jobs tab.

import { date } from '../../schema/kinds/date';
import { dueRule } from '../../schema/kinds/due-rule';
import { flag } from '../../schema/kinds/flag';
import { id } from '../../schema/kinds/id';
import { person } from '../../schema/kinds/people';
import { repeats } from '../../schema/kinds/repeats';
import { code, longText, text } from '../../schema/kinds/text';
import { time } from '../../schema/kinds/time';
import { list } from '../../schema/kinds/word';
import { defineTable, stamps } from '../../schema/table';
import { calledNotes } from '../called';
import { productionAnchors } from '../packs/due-anchors';

/** Errands and jobs that are given to somebody. A runner ticks them off on a phone: what is touched there comes first. */
export const jobs = defineTable('jobs', {
  tab: 'Jobs',
  one: 'job',
  purpose: 'Errands and jobs for runners and assistants: what, who has it, by when, and a box to tick when it is done.',
  columns: {
    done: flag('Done', { also: ['Done?', 'Finished', 'Complete', 'Completed', 'Tick'], help: 'Tick it, and nobody is reminded any more.' }),
    job: text('Job', { also: ['Task', 'To do', 'Errand', 'What', 'Action', 'Item'], required: true, width: 220 }),
    givenTo: person('Given to', {
      also: ['Runner', 'Assigned runner', 'Who', 'Assigned to', 'Assignee', 'Delegated to', 'Owner', 'Responsible'],
      first: true,
      help: 'Who does it and gets the reminders; blank: the coordinator.',
    }),
    due: date('Due', {
      also: ['Due date', 'Deadline', 'By', 'When', 'By when', 'Date', 'Needed by'],
      first: true,
      derived: { rule: 'due rule', wrote: 'dueByRule' },
    }),
    time: time('Time', { also: ['At', 'Due time', 'By time'] }),
    forWhom: text('For', {
      also: ['For whom', 'Requested by', 'For department'],
      suggest: true,
      help: 'Who asked for it: a department, a person.',
    }),
    where: text('Where', { also: ['Place', 'Location', 'Address', 'Shop', 'Pick up', 'Pick up from', 'Collect from'], suggest: true }),
    priority: list('Priority', 'priorities', { also: ['Prio', 'Urgency'], common: true }),
    dropped: flag('Dropped', { also: ['Cancelled', 'Not needed', 'No longer needed'], help: 'Not needed any more: no mails, no lists.' }),
    repeats: repeats('Repeats', {
      also: ['Recurs', 'Every', 'Frequency'],
      help: 'working days, weekly on Mon, Thu, monthly on 31; and until 30 Jun 2026. Once it is done the next one comes, with the next date.',
    }),
    from: code('From', { also: ['Source', 'Comes from'], help: 'What it came from: a review, a checklist, the job before.' }),
    rule: dueRule('Due rule', productionAnchors, null, {
      also: ['Rule', 'Due by rule'],
      help: 'Such as start-10wd (working days), wrap+14d (days). They count from Production start and Wrap on Settings.',
    }),
    dueByRule: date('By rule', {
      help: 'What the rule came to when Due was last worked out. A Due that differs was typed by hand, and stays.',
    }),
    id: id('JOB', 'ID', ['Job ID', 'Job no.', 'Task ID']),
    notes: longText('Notes', { also: calledNotes }),
    ...stamps,
  },
  name: 'job',
  onPhone: ['done', 'job', 'givenTo'],
  leftOut: 'dropped',
  repeats: { repeats: 'repeats', done: 'done', date: 'due', from: 'from' },
  tells: ['time', 'where', 'forWhom', 'priority', 'notes'],
  inUse: false,
  desk: 'both',
  // The day that it is given, on the day, and one and three working days after.
  dueBy: { rule: 'rule', date: 'due', own: {}, contract: null },
  checklists: { from: 'from', holder: 'givenTo', forWhom: 'forWhom' },
  deadlines: [{ name: 'job', date: 'due', holder: 'givenTo', done: 'done', given: true, remindOn: [0, -1, -3] }],
});
