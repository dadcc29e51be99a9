// The Orders tab, switched off until Settings says otherwise.

import { link } from '../../schema/kinds/address';
import { date } from '../../schema/kinds/date';
import { id } from '../../schema/kinds/id';
import { money } from '../../schema/kinds/money';
import { person } from '../../schema/kinds/people';
import { ref } from '../../schema/kinds/ref';
import { code, longText, text } from '../../schema/kinds/text';
import { status } from '../../schema/kinds/word';
import { order, sum } from '../../schema/row-rules';
import { approved } from '../../schema/stock/approved';
import { defineTable, stamps } from '../../schema/table';
import { calledLink, calledNotes } from '../called';
import { episodeRef } from '../production/episode-ref';
import { productionColumn } from '../production-column';
import { supplies } from './supplies';

const notOrdered = ['to do', 'with reviewer', 'working'] as const;
const onTheWay = ['sent', 'received'] as const;
const remindOn = [5, 2, 0, -1, -3];

/** What the production buys and hires, from the asking to the last box. */
export const orders = defineTable('orders', {
  tab: 'Orders',
  one: 'order',
  purpose: 'What is bought and hired, from whom, who said yes, when it was ordered, and what has come.',
  columns: {
    id: id('ORD', 'ID', ['Order no.', 'Order ID', 'PO no.', 'PO number', 'Purchase order']),
    supplier: ref('Supplier', ['companies'], {
      also: ['Vendor', 'Company', 'Shop', 'Ordered from'],
      required: true,
      by: 'name',
      free: true,
      width: 160,
      help: 'The company that it is bought or hired from.',
    }),
    whatFor: text('What for', { also: ['Description', 'What', 'Purpose'], required: true, width: 180 }),
    status: status('orderStatuses', 'Status', ['Order status', 'State']),
    owner: person('Owner', {
      also: ['Requested by', 'Asked by', 'Ordered by', 'Buyer'],
      first: true,
      help: 'Who asked for it and gets the reminders; blank: the coordinator.',
    }),
    approvedBy: person('Approved by', {
      also: ['Approver', 'Authorised by'],
      help: 'Who said yes. Settings say whether it must be somebody else than the owner before it is ordered.',
    }),
    orderedOn: date('Ordered on', { also: ['Order date', 'Date ordered', 'Ordered', 'PO date', 'Date raised', 'Raised on'] }),
    wantedBy: date('Wanted by', { also: ['Needed by', 'Required by', 'Need by'], first: true }),
    promised: date('Promised for', {
      also: ['Promised', 'Expected', 'ETA', 'Delivery date'],
      first: true,
      help: 'The day that the supplier has named.',
    }),
    deliverTo: longText('Deliver to', { also: ['Delivery address', 'Ship to'], help: 'Where it goes, where that is not our address.' }),
    hireFrom: date('Hire from', { also: ['On hire', 'Hire start'] }),
    hireTo: date('Hire to', { also: ['Off hire', 'Hire end'], help: 'The last day of the hire: you are reminded before.' }),
    currency: code('Currency', { also: ['Ccy'], help: 'Of the amounts, where that is not the workbook’s.' }),
    net: money('Net', {
      also: ['Net amount', 'Subtotal'],
      help: 'Blank: what the lines come to, where each has its price.',
      derived: { rule: 'order lines', wrote: 'linesNet' },
    }),
    vat: money('VAT', { also: ['Tax', 'GST'] }),
    gross: money('Gross', { also: ['Total', 'Order total', 'Order amount', 'Grand total'] }),
    costCode: code('Cost code', { also: ['Budget code', 'Account', 'Nominal code'] }),
    episode: episodeRef({ also: ['Ep', 'Ep no.'] }),
    accountsNo: text('Accounts’ PO no.', { also: ['Accounts PO no.', 'PO reference'], help: 'The number that accounts know it by.' }),
    reference: text('Their reference', { also: ['Quote no.', 'Quotation', 'Their ref', 'Confirmation no.'] }),
    contact: text('Contact', { also: ['Contact person'], suggest: true }),
    copies: text('CC', { also: ['Copy to'], help: 'Who gets a copy of mails about it: names or addresses of Companies and People.' }),
    link: link('Link', { also: [...calledLink, 'Quote', 'PDF'] }),
    production: productionColumn,
    notes: longText('Notes', { also: calledNotes }),
    linesNet: money('Net of lines', { help: 'What Net was filled in with last: a Net that differs was typed, and stays.' }),
    ...stamps,
  },
  name: 'whatFor',
  partOf: ['supplier'],
  inUse: false,
  desk: 'office',
  link: 'link',
  tells: ['supplier', 'gross', 'reference', 'accountsNo', 'production'],
  trail: ['supplier', 'status', 'orderedOn', 'promised'],
  rules: [
    order('hireFrom', 'hireTo'),
    order('orderedOn', 'promised'),
    sum(['net', 'vat'], 'gross'),
    approved('status', [...onTheWay, 'finished'], 'owner', 'approvedBy'),
  ],
  supplies,
  deadlines: [
    {
      name: 'wanted',
      date: 'wantedBy',
      holder: 'owner',
      openWhile: [...notOrdered, ...onTheWay],
      remindOn,
      words: { past: 'was wanted', coming: 'wanted' },
    },
    {
      name: 'promised',
      date: 'promised',
      holder: 'owner',
      openWhile: onTheWay,
      remindOn,
      words: { past: 'was promised', coming: 'promised' },
    },
    {
      // What was received is on hire still.
      name: 'hire',
      date: 'hireTo',
      holder: 'owner',
      openWhile: [...onTheWay, 'finished'],
      until: 'hireTo',
      remindOn: [5, 2, 0],
      words: { past: 'hire has ended', coming: 'hire ends' },
    },
  ],
});
