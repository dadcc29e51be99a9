// The Holidays tab.

import { date } from '../../schema/kinds/date';
import { flag } from '../../schema/kinds/flag';
import { id } from '../../schema/kinds/id';
import { longText, text } from '../../schema/kinds/text';
import { list } from '../../schema/kinds/word';
import { defineTable, stamps } from '../../schema/table';
import { calledNotes } from '../called';

/** Public holidays by country. Set-up fills in what it knows; the rows are the coordinator's. */
export const holidays = defineTable('publicHolidays', {
  tab: 'Holidays',
  one: 'holiday',
  purpose: 'Public holidays: on which days nobody works, in the country of the production and in those of people elsewhere.',
  columns: {
    date: date('Date', { also: ['Day', 'Holiday date', 'When'], required: true }),
    country: list('Country', 'countries', { also: ['Nation', 'Where', 'Region'], required: true }),
    name: text('Name', { also: ['Holiday', 'Public holiday', 'Bank holiday', 'Occasion'], required: true, width: 260 }),
    off: flag('Off', {
      also: ['Day off', 'Closed', 'Off?'],
      help: 'Ticked: nobody works there that day. Take the tick off, and it is a working day.',
    }),
    id: id('HOL', 'ID', ['Holiday ID']),
    notes: longText('Notes', { also: calledNotes }),
    ...stamps,
  },
  name: 'name',
  desk: 'both',
  inUse: false,
  holidays: { date: 'date', country: 'country', name: 'name', off: 'off' },
});
