// The Deliveries tab.

import { link } from '../../schema/kinds/address';
import { date } from '../../schema/kinds/date';
import { id } from '../../schema/kinds/id';
import { person } from '../../schema/kinds/people';
import { count } from '../../schema/kinds/quantity';
import { ref } from '../../schema/kinds/ref';
import { longText, text } from '../../schema/kinds/text';
import { list, status } from '../../schema/kinds/word';
import { order, orderUntil } from '../../schema/row-rules';
import { defineTable, stamps } from '../../schema/table';
import { calledLink, calledNotes } from '../called';
import { episodeRef } from '../production/episode-ref';

/** Five and two working days before, on the day, one and three after. */
const remindOn = [5, 2, 0, -1, -3];
const notYet = ['to do', 'working', 'with reviewer', 'with client', 'retake', 'blocked', 'approved with fixes'] as const;

/** What goes out to vendors, broadcasters and clients, and what comes back in. */
export const deliveriesTable = defineTable('deliveries', {
  tab: 'Deliveries',
  one: 'delivery',
  many: 'deliveries',
  purpose: 'What goes out to vendors, clients and broadcasters and what comes in from them, with the date it is owed.',
  columns: {
    id: id('DEL', 'ID', ['Delivery ID', 'Delivery no.', 'Package ID', 'UID', 'Code', 'Ref', 'Ref no.']),
    title: text('Title', {
      also: [
        'Delivery',
        'Deliverable',
        'Deliverables',
        'Delivery name',
        'Package',
        'Package name',
        'Pack',
        'Item',
        'Name',
        'Shipment',
        'Episode title',
        'Programme',
        'Batch',
        'Turnover',
      ],
      required: true,
      width: 200,
    }),
    direction: list('Direction', 'directions', { also: ['In/out', 'Out/in', 'Incoming/outgoing'], required: true }),
    partner: ref('Partner', ['companies'], {
      also: [
        'Vendor',
        'Broadcaster',
        'Client',
        'Recipient',
        'Company',
        'Distributor',
        'Supplier',
        'Studio',
        'Facility',
        'Third party',
        'Sent to',
        'Deliver to',
        'Delivered to',
        'Delivering to',
        'To',
      ],
      required: true,
      by: 'name',
      free: true,
      width: 140,
      help: 'The company it goes to or comes from.',
    }),
    contact: text('Contact', { also: ['Contact person', 'Contact name'], suggest: true }),
    copies: text('CC', {
      also: ['Copy to', 'Copies to'],
      help: 'Who gets a copy of mails about it: names or addresses of Companies and People, with commas between.',
    }),
    reference: text('Reference (theirs)', {
      also: ['Reference', 'Their reference', 'Their ref', 'PO no.', 'PO number', 'Order no.', 'Request no.'],
    }),
    episode: episodeRef({ also: ['Ep', 'Ep no.', 'Eps'] }),
    contents: longText('Contents', { also: ['Content', 'Description', 'Details', 'What'] }),
    take: count('Take', { also: ['Version', 'Ver'] }),
    purpose: list('Purpose', 'purposes', { also: ['Submitting for', 'Reason'] }),
    method: list('Method', 'methods', { also: ['Delivery method', 'Sent via', 'Via', 'How', 'Transfer method'] }),
    driveLabel: text('Drive label', { also: ['Drive name', 'Drive ID', 'HDD label', 'Disk label', 'LTO label', 'Tape label', 'Barcode'] }),
    sentAs: text('Sent as', {
      also: ['Batch name', 'Submission name', 'Package folder'],
      width: 200,
      help: 'The name of the package, by the partner’s pattern on Companies.',
    }),
    earlier: ref('Earlier delivery', ['deliveries'], {
      also: ['Redelivery of', 'In reply to'],
      help: 'The one that this sends again, or brings back.',
    }),
    due: date('Due', {
      also: [
        'Due date',
        'Deadline',
        'Delivery date',
        'Deliver by',
        'Delivery due',
        'Contracted date',
        'CDD',
        'Contractual due date',
        'Contractual date',
        'Need by',
        'Required by',
      ],
      required: true,
      help: 'Outgoing: when it must be sent. Incoming: when it must be here.',
    }),
    expected: date('Expected', {
      also: ['Estimated date', 'Est. delivery', 'Est. date', 'ETA', 'Estimated delivery date', 'Forecast', 'Expected date'],
      help: 'When it will really come or go, if that is known.',
    }),
    status: status('deliveryStatuses', 'Status', ['Delivery status', 'State', 'Progress']),
    sent: date('Sent', {
      also: [
        'Date sent',
        'Sent date',
        'Sent on',
        'Delivered',
        'Delivered on',
        'Date delivered',
        'Delivered date',
        'Dispatched',
        'Shipped',
        'Date shipped',
        'Shipped on',
        'Ship date',
      ],
    }),
    received: date('Received', { also: ['Date received', 'Received date', 'Received on', 'Arrived'] }),
    backBy: date('Back by', {
      also: ['Return by', 'Return due', 'Due back', 'Return date', 'Expected back', 'Response due', 'Feedback due'],
      help: 'Once it is sent: when the answer, or the drive, must be back.',
    }),
    owner: person('Owner', {
      also: ['Responsible', 'Handled by', 'Coordinator', 'Who', 'Assigned to', 'Assignee', 'PIC'],
      first: true,
      help: 'Who sees to it and gets the reminders; blank: the coordinator.',
    }),
    link: link('Link', {
      also: [...calledLink, 'Download link', 'Download'],
    }),
    notes: longText('Notes', {
      also: calledNotes,
    }),
    ...stamps,
  },
  name: 'title',
  partOf: ['episode'],
  link: 'link',
  tells: ['partner', 'episode', 'method', 'contents'],
  trail: ['direction', 'partner', 'status', 'sent', 'received'],
  exchange: { partner: 'partner', sent: 'sent', answered: 'received', again: 'take', first: 1, status: 'status' },
  outgoing: {
    ...{ partner: 'partner', sent: 'sent' },
    answer: {
      by: 'backBy',
      when: [{ column: 'direction', means: ['out'] }],
      words: { column: 'purpose', among: ['Approval', 'Review'] },
    },
    packaged: {
      name: 'sentAs',
      when: [{ column: 'direction', means: ['out'] }],
      words: { id: 'id', episode: 'episode', title: 'title', take: 'take', purpose: 'purpose', reference: 'reference', date: 'sent' },
    },
  },
  rules: [order('sent', 'received'), orderUntil('due', 'backBy', 'sent'), order('sent', 'backBy')],
  deadlines: [
    {
      name: 'out',
      date: 'due',
      holder: 'owner',
      openWhile: notYet,
      when: [{ column: 'direction', means: ['out'] }],
      settledBy: 'sent',
      remindOn,
      reported: 'out',
      escalates: true,
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
      reported: 'in',
      escalates: true,
      words: { past: 'was to come in', coming: 'comes in' },
    },
    {
      name: 'back',
      date: 'backBy',
      holder: 'owner',
      openWhile: ['sent', 'received'],
      openedBy: 'sent',
      remindOn,
      reported: 'in',
      words: { past: 'was to be back', coming: 'to be back' },
    },
  ],
});
