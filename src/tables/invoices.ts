// The Invoices tab, switched off until Settings says otherwise.

import { link } from '../schema/kinds/address';
import { date } from '../schema/kinds/date';
import { id } from '../schema/kinds/id';
import { money } from '../schema/kinds/money';
import { person } from '../schema/kinds/people';
import { rate } from '../schema/kinds/rate';
import { ref } from '../schema/kinds/ref';
import { code, longText, text } from '../schema/kinds/text';
import { status } from '../schema/kinds/word';
import { needs, order, sum, within } from '../schema/row-rules';
import { defineTable, stamps } from '../schema/table';
import { calledLink, calledNotes } from './called';
import { episodeRef } from './production/episode-ref';
import { productionColumn } from './production-column';

/** Invoices that come in, until they are with accounts: entered once, checked by somebody, forgotten by nobody. */
export const invoices = defineTable('invoices', {
  tab: 'Invoices',
  one: 'invoice',
  purpose: 'Invoices that come in, each once, with who has to approve it and when it is due, until it is with accounts.',
  columns: {
    id: id('IVC', 'ID', ['Invoice ID', 'Our ref', 'Our reference']),
    supplier: ref('Supplier', ['companies'], {
      also: ['Vendor', 'Company', 'Payee', 'From', 'Creditor', 'Freelancer'],
      required: true,
      by: 'name',
      free: true,
      width: 160,
    }),
    theirNo: text('Their no.', {
      also: ['Invoice no.', 'Invoice number', 'Invoice #', 'Number', 'Inv no.', 'Reference'],
      required: true,
      alike: 'reference',
      width: 120,
      help: 'As it stands on the invoice. INV-0042 and inv 42 are one.',
    }),
    date: date('Date', { also: ['Invoice date', 'Dated', 'Tax point'], required: true }),
    receivedOn: date('Received on', { also: ['Received', 'Date received', 'Came in'] }),
    order: ref('Order', ['orders'], {
      also: ['Our order', 'Purchase order', 'PO no.', 'PO number', 'PO'],
      help: 'The order that it is for: Match says whether it is what was ordered and has come.',
    }),
    whatFor: text('What for', { also: ['Description', 'Details', 'Services', 'For'], suggest: true, width: 180 }),
    episode: episodeRef({ also: ['Ep', 'Ep no.'] }),
    costCode: code('Cost code', { also: ['Cost centre', 'Budget code', 'Account', 'Nominal code', 'Budget line'] }),
    gross: money('Gross', {
      also: ['Total', 'Amount', 'Invoice total', 'Invoice amount', 'Total amount', 'Amount due', 'Total incl. VAT', 'Incl. VAT'],
      required: true,
    }),
    currency: code('Currency', { also: ['Ccy'], help: 'Of the amounts, where that is not the workbook’s.' }),
    vatRate: rate('VAT rate', {
      usual: ['20', '5', '0'],
      also: ['VAT %', 'Tax rate'],
      help: '20, 5, 0, exempt, not registered, outside scope, reverse charge or mixed. VAT and net are worked out from it; with mixed, type the VAT.',
    }),
    vat: money('VAT', {
      also: ['VAT amount', 'Tax', 'GST'],
      help: 'Worked out from gross and rate; type over it if the invoice says otherwise.',
    }),
    net: money('Net', { also: ['Net amount', 'Subtotal', 'Net total', 'Amount excl. VAT', 'Excl. VAT', 'Total excl. VAT'] }),
    terms: text('Terms', {
      also: ['Payment terms'],
      suggest: true,
      width: 90,
      help: '30 days, 1 month, end of month + 30, 14 days from receipt. Blank: as Companies says of the supplier.',
    }),
    due: date('Due', {
      also: ['Due date', 'Payment due', 'Pay by'],
      first: true,
      help: 'When it must be paid. Blank: what the terms come to. A day of your own stays.',
      derived: { rule: 'terms', wrote: 'dueByTerms' },
    }),
    match: text('Match', {
      width: 200,
      help: 'Worked out from the order and what has come: Matched, Price differs, Quantity differs, Not received or No order. What you write yourself stays.',
      derived: { rule: 'match', wrote: 'matchBy' },
    }),
    approver: person('Approver', {
      also: ['Approved by', 'To approve', 'Budget holder', 'Checked by'],
      first: true,
      help: 'Who has to say yes and is told the morning after it is entered; blank: the coordinator.',
    }),
    status: status('invoiceStatuses', 'Status', ['Invoice status', 'State', 'Paid?']),
    creditFor: ref('Credit for', ['invoices'], { help: 'Of a credit note: the invoice that it takes off, by its ID.' }),
    sentToAccounts: date('To accounts', { also: ['Sent to accounts', 'With accounts on', 'Passed on'] }),
    link: link('Link', { also: [...calledLink, 'Scan', 'PDF'], help: 'To the invoice itself.' }),
    production: productionColumn,
    notes: longText('Notes', { also: calledNotes }),
    dueByTerms: date('Due by terms', { help: 'What Due was filled in with last: a Due that differs was typed, and stays.' }),
    matchBy: text('Match worked out', { help: 'What Match was filled in with last: a Match that differs was typed, and stays.' }),
    ...stamps,
  },
  name: 'theirNo',
  called: [{ columns: ['theirNo'], within: ['supplier'], unless: null, harmless: null }],
  desk: 'office',
  partOf: ['supplier'],
  link: 'link',
  tells: ['supplier', 'gross', 'match', 'whatFor', 'costCode', 'production'],
  spend: { date: 'date', gross: 'gross', net: 'net', costCode: 'costCode', status: 'status' },
  fills: [{ rule: 'vat', gross: 'gross', rate: 'vatRate', vat: 'vat', net: 'net' }],
  rules: [needs('vatRate', 'mixed', 'vat'), within('vat', 'gross'), sum(['net', 'vat'], 'gross'), order('date', 'due')],
  bills: {
    ...{ supplier: 'supplier', date: 'date', receivedOn: 'receivedOn', terms: 'terms' },
    ...{ due: 'due', dueByTerms: 'dueByTerms', sent: 'sentToAccounts' },
    forAccounts: [
      ...['id', 'supplier', 'theirNo', 'date', 'due', 'order', 'episode', 'costCode', 'whatFor'],
      ...['net', 'vatRate', 'vat', 'gross', 'currency', 'creditFor', 'link'],
    ] as const,
    matching: {
      ...{ order: 'order', currency: 'currency', net: 'net', gross: 'gross', status: 'status' },
      ...{ creditFor: 'creditFor', match: 'match', matchBy: 'matchBy' },
    },
  },
  inUse: false,
  // The day after it is entered, five working days before it is due, on the day, and one and three after.
  deadlines: [
    {
      name: 'pay',
      date: 'due',
      holder: 'approver',
      openWhile: ['to do', 'working', 'retake'],
      settledBy: 'sentToAccounts',
      given: true,
      remindOn: [5, 0, -1, -3],
      words: { past: 'was due for payment', coming: 'due for payment' },
    },
  ],
});
