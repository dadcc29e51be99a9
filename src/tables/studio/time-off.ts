// The Time off tab.

import { date } from '../../schema/kinds/date';
import { flag } from '../../schema/kinds/flag';
import { id } from '../../schema/kinds/id';
import { person } from '../../schema/kinds/people';
import { longText } from '../../schema/kinds/text';
import { order } from '../../schema/row-rules';
import { defineTable, stamps } from '../../schema/table';
import { calledNotes } from '../called';

/** Who is away when, and who covers. Not why: whoever opens the file can read every tab. The log of changes, which is kept for long, says no days. */
export const timeOff = defineTable('timeOff', {
  tab: 'Time off',
  one: 'absence',
  purpose: 'Who is away when, and who covers for them meanwhile: that is where their mails go. Not why they are away: that is theirs.',
  columns: {
    person: person('Person', {
      also: ['Name', 'Who', 'Employee', 'Crew member', 'Crew', 'Team member', 'Staff', 'Artist'],
      required: true,
      help: 'One person a row. When everybody is off, use Non-working dates on Settings.',
    }),
    from: date('From', {
      private: true,
      also: ['First day', 'Start', 'Start date', 'Off from', 'Date from'],
      required: true,
      help: 'First day off.',
    }),
    to: date('To', {
      private: true,
      also: ['Last day', 'End', 'End date', 'Until', 'Off until', 'Date to'],
      required: true,
      help: 'Last day off. For one day the same as From.',
    }),
    halfDay: flag('Half day', { private: true, also: ['Half', '1/2 day'], help: 'There for half of the day: their mails come as always.' }),
    cover: person('Cover', {
      also: ['Covered by', 'Cover person', 'Stand-in', 'Replacement', 'Deputy'],
      first: true,
      help: 'Who gets their mails meanwhile. Blank: an artist’s reminders wait, and the rest goes to the coordinator.',
    }),
    approvedBy: person('Approved by', { also: ['Approved', 'Signed off by', 'Authorised by'] }),
    id: id('TOF', 'ID', ['Time off ID', 'Request no.']),
    notes: longText('Notes', { private: true, also: calledNotes }),
    ...stamps,
  },
  name: 'person',
  onPhone: ['person', 'from', 'to'],
  desk: 'both',
  inUse: false,
  rules: [order('from', 'to')],
  absence: { person: 'person', from: 'from', to: 'to', halfDay: 'halfDay', cover: 'cover' },
});
