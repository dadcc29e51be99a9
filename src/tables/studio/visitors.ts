// The Visitors tab, switched off until Settings says otherwise: who comes to the house, for whom, and whether they are in.

import { date } from '../../schema/kinds/date';
import { id } from '../../schema/kinds/id';
import { person } from '../../schema/kinds/people';
import { code, longText, text } from '../../schema/kinds/text';
import { time } from '../../schema/kinds/time';
import { order } from '../../schema/row-rules';
import { defineTable, stamps } from '../../schema/table';
import { calledNotes } from '../called';

/** Reception writes who is expected, and says when they are in: whom they come for is told then. */
export const visitorsTable = defineTable('visitors', {
  tab: 'Visitors',
  one: 'visitor',
  purpose: 'Who visits the house on which day, and for whom: on the day sheet, and whom they come for is told when they are in.',
  columns: {
    name: text('Name', { also: ['Visitor', 'Guest', 'Who'], required: true, width: 180 }),
    in: time('In', {
      also: ['Time in', 'Arrived', 'Arrival', 'Signed in'],
      help: 'When they came. Arrived in People and jobs fills it in, and tells whom they come for.',
    }),
    out: time('Out', { also: ['Time out', 'Left', 'Departure', 'Signed out'], help: 'When they went.' }),
    day: date('Day', { also: ['Date', 'Date of visit', 'Expected'], required: true }),
    company: text('Company', { also: ['From', 'Organisation', 'Firm'], suggest: true }),
    forPerson: person('For', {
      also: ['For whom', 'To see', 'Visiting', 'Host'],
      first: true,
      help: 'Whom they come for, who is told when they are in. Blank: the coordinator.',
    }),
    badge: code('Badge', { also: ['Badge no.', 'Pass', 'Visitor badge'] }),
    id: id('VIS', 'ID', ['Visitor no.']),
    notes: longText('Notes', { private: true, also: calledNotes }),
    ...stamps,
  },
  name: 'name',
  onPhone: ['name', 'in', 'out'],
  desk: 'both',
  inUse: false,
  rules: [order('in', 'out')],
  visits: { day: 'day', name: 'name', company: 'company', forPerson: 'forPerson', in: 'in', out: 'out', badge: 'badge' },
});
