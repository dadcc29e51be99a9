// The Deliveries tab.

import { link } from '../schema/kinds/address';
import { date } from '../schema/kinds/date';
import { id } from '../schema/kinds/id';
import { person } from '../schema/kinds/people';
import { count } from '../schema/kinds/quantity';
import { code, longText, text } from '../schema/kinds/text';
import { list, status } from '../schema/kinds/word';
import { defineTable, order, stamps } from '../schema/table';

/** Five and two working days before, on the day, one and three after. */
const remindOn = [5, 2, 0, -1, -3];
const notYet = ['to do', 'working', 'with reviewer', 'with client', 'retake'] as const;

/** What goes out to vendors, broadcasters and clients, and what comes back in. */
export const deliveries = defineTable('deliveries', {
  tab: 'Deliveries',
  one: 'delivery',
  purpose: 'What goes out to vendors, clients and broadcasters and what comes in from them, with the date it is owed.',
  columns: {
    id: id('DEL'),
    title: text('Title', { required: true, width: 200 }),
    direction: list('Direction', 'directions', { required: true }),
    partner: text('Partner', { required: true, suggest: true, help: 'The company it goes to or comes from.' }),
    contact: text('Contact', { suggest: true }),
    episode: code('Episode'),
    contents: longText('Contents'),
    take: count('Take'),
    purpose: list('Purpose', 'purposes'),
    method: list('Method', 'methods'),
    due: date('Due', { required: true, help: 'Outgoing: when it must be sent. Incoming: when it must be here.' }),
    expected: date('Expected', { help: 'When it will really come or go, if that is known.' }),
    status: status('deliveryStatuses'),
    sent: date('Sent'),
    received: date('Received'),
    backBy: date('Back by', { help: 'Once it is sent: when the answer, or the drive, must be back.' }),
    owner: person('Owner', { first: true, help: 'Who sees to it and gets the reminders; blank: the coordinator.' }),
    link: link('Link'),
    notes: longText('Notes'),
    ...stamps,
  },
  name: 'title',
  link: 'link',
  tells: ['partner', 'episode', 'method', 'contents'],
  rules: [order('sent', 'received'), order('due', 'backBy')],
  deadlines: [
    {
      name: 'out',
      date: 'due',
      holder: 'owner',
      openWhile: notYet,
      when: [{ column: 'direction', means: ['out'] }],
      settledBy: 'sent',
      remindOn,
      words: { past: 'was to go out', coming: 'goes out' },
    },
    {
      name: 'in',
      date: 'due',
      holder: 'owner',
      openWhile: [...notYet, 'sent'],
      when: [{ column: 'direction', means: ['in'] }],
      settledBy: 'received',
      remindOn,
      words: { past: 'was to come in', coming: 'comes in' },
    },
    {
      name: 'back',
      date: 'backBy',
      holder: 'owner',
      openWhile: ['sent', 'received'],
      openedBy: 'sent',
      remindOn,
      words: { past: 'was to be back', coming: 'to be back' },
    },
  ],
});
