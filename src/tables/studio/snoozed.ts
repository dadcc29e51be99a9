// The Snoozed tab, switched off until Settings says otherwise: what sleeps for whom until when.

import { date } from '../../schema/kinds/date';
import { id } from '../../schema/kinds/id';
import { person } from '../../schema/kinds/people';
import { code, text } from '../../schema/kinds/text';
import { defineTable, stamps } from '../../schema/table';

/** One row for each line and person: snoozing it again changes the row. */
export const snoozed = defineTable('snoozed', {
  tab: 'Snoozed',
  one: 'snoozed line',
  purpose:
    'Lines of Today that somebody has put off until a day: one row a line and person. Rows come from Today; clear one, and the line is awake.',
  columns: {
    what: text('What', { required: true, width: 240 }),
    person: person('Person', { required: true, help: 'Whose mails are without it until it wakes.' }),
    wake: date('Wake', { required: true, help: 'The day on which it is told again. Not after its own date: nothing sleeps past that.' }),
    dateThen: date('Date then', { help: 'Its date when it was put off. With another date it is awake.' }),
    since: date('Since', { required: true, help: 'The day on which it was put off.' }),
    item: code('Line', { required: true, help: 'For Routesheet: which line of Today it is.' }),
    id: id('SNZ', 'ID'),
    ...stamps,
  },
  name: 'what',
  onPhone: ['what', 'person', 'wake'],
  inUse: false,
  desk: 'both',
  snoozes: { person: 'person', what: 'what', date: 'dateThen', since: 'since', wake: 'wake', item: 'item' },
});
