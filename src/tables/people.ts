// The People tab.

import { email, zone } from '../schema/kinds/address';
import { date } from '../schema/kinds/date';
import { text } from '../schema/kinds/text';
import { list } from '../schema/kinds/word';
import { order } from '../schema/row-rules';
import { defineTable } from '../schema/table';

/** Everybody whose name may stand on a row, and where their mail goes. */
export const peopleTable = defineTable('people', {
  tab: 'People',
  one: 'person',
  many: 'people',
  purpose: 'Everybody whose name may stand on a row, and where their mail goes.',
  columns: {
    name: text('Name', { required: true, width: 160 }),
    email: email('Email', { first: true }),
    alsoWrittenAs: text('Also written as', { help: 'Initials and other spellings, with commas between: BO, Benny.' }),
    company: text('Company', { suggest: true }),
    role: text('Role', { suggest: true }),
    department: list('Department', 'departments', { first: true }),
    reminders: list('Reminders', 'reminderWishes', { first: true, help: 'When needed, Mondays only, or Off. Blank: when needed.' }),
    timeZone: zone('Time zone', { help: 'For people elsewhere: Asia/Manila. Blank: the workbook’s.' }),
    country: list('Country', 'countries', {
      help: 'Whose public holidays count for their reminders, where Holidays is in use. Blank: those of the production.',
    }),
    active: list('Active', 'yesOrNo', { help: 'Blank counts as yes. No: left the production, no mails.' }),
    phone: text('Phone', { private: true }),
    start: date('Start', { help: 'First day on the production.' }),
    finish: date('Finish', { help: 'Last day on the production. Open work that is due after it is listed under To sort out.' }),
    worksOn: text('Works on', {
      help: 'Days of the week, where they are others than everybody’s: Mon, Wed-Fri. No mail comes on the others.',
    }),
    creditAs: text('Credit as', { help: 'As the name is to stand in the credits. Blank: as under Name.', width: 160 }),
  },
  rules: [order('start', 'finish')],
  key: ['name'],
  name: 'name',
  called: [
    { columns: ['name', 'alsoWrittenAs'], within: [], unless: null, harmless: null },
    { columns: ['email'], within: [], unless: null, harmless: 'they get one mail together' },
  ],
  inUse: null,
  role: 'people',
});
