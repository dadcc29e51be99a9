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
    id: id('DEL', 'ID', ['Delivery ID', 'Delivery no', 'Ref', 'Reference no', 'Package ID', 'DLV']),
    title: text('Title', {
      required: true,
      width: 200,
      also: ['Delivery', 'Deliverable', 'Item', 'Package', 'Package name', 'Name', 'Asset', 'Material', 'Description'],
    }),
    direction: list('Direction', 'directions', { required: true, also: ['In or out', 'In/Out', 'Type', 'Way'] }),
    partner: text('Partner', {
      required: true,
      suggest: true,
      help: 'The company it goes to or comes from.',
      also: ['Vendor', 'Client', 'Broadcaster', 'Recipient', 'To', 'Company', 'Deliver to', 'Studio', 'Supplier', 'Network', 'Territory'],
    }),
    contact: text('Contact', { suggest: true, also: ['Contact name', 'Attn', 'Attention', 'Contact person'] }),
    episode: code('Episode', { also: ['Ep', 'Ep no', 'Eps'] }),
    contents: longText('Contents', { also: ['What', 'Files', 'Items', 'Details'] }),
    take: count('Take', { also: ['Version', 'Ver', 'V', 'Delivery version'] }),
    purpose: list('Purpose', 'purposes', { also: ['Submitting for', 'Reason'] }),
    method: list('Method', 'methods', { also: ['Delivery method', 'How', 'Via', 'Sent via', 'Medium', 'Format sent', 'Transfer'] }),
    due: date('Due', {
      required: true,
      help: 'Outgoing: when it must be sent. Incoming: when it must be here.',
      also: ['Due date', 'Deadline', 'Delivery date', 'Contract date', 'Deliver by', 'Date due', 'Target date'],
    }),
    expected: date('Expected', {
      help: 'When it will really come or go, if that is known.',
      also: ['ETA', 'Estimated', 'Estimated date', 'Estimated delivery date', 'EDD', 'Forecast'],
    }),
    status: status('deliveryStatuses', ['State', 'Delivery status']),
    sent: date('Sent', {
      also: ['Sent on', 'Date sent', 'Sent date', 'Delivered', 'Delivered on', 'Actual date', 'Shipped', 'Delivered date'],
    }),
    received: date('Received', { also: ['Received on', 'Date received', 'Received date', 'Acknowledged'] }),
    backBy: date('Back by', {
      help: 'Once it is sent: when the answer, or the drive, must be back.',
      also: ['Return by', 'Due back', 'Return date', 'Feedback due'],
    }),
    owner: person('Owner', {
      first: true,
      help: 'Who sees to it and gets the reminders; blank: the coordinator.',
      also: ['Responsible', 'Assigned to', 'Coordinator', 'Who', 'Sent by', 'Person responsible', 'Handled by'],
    }),
    link: link('Link', { also: ['URL', 'File', 'Files', 'Folder', 'Path', 'Drive link', 'Reference', 'Ref link'] }),
    notes: longText('Notes', { also: ['Comments', 'Comment', 'Remarks', 'Note', 'Info'] }),
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
