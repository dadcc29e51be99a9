// The Petty Cash tab.

import { link } from '../schema/kinds/address';
import { date } from '../schema/kinds/date';
import { id } from '../schema/kinds/id';
import { money } from '../schema/kinds/money';
import { person } from '../schema/kinds/people';
import { quantity } from '../schema/kinds/quantity';
import { rate } from '../schema/kinds/rate';
import { ref } from '../schema/kinds/ref';
import { code, longText, text } from '../schema/kinds/text';
import { list, status } from '../schema/kinds/word';
import { needs, sum, within } from '../schema/row-rules';
import { defineTable, stamps } from '../schema/table';
import { calledNotes } from './called';
import { productionColumn } from './production-column';

/** Receipts: who paid what from the float, a company card or their own money. */
export const pettyCash = defineTable('pettyCash', {
  tab: 'Petty Cash',
  one: 'receipt',
  purpose: 'Receipts: who paid what, from the float, a company card or their own money, and whether it has been handed in.',
  columns: {
    receiptNo: id('RCP', 'Receipt no.', ['Receipt ID', 'Receipt number', 'Voucher no.', 'Voucher', 'Receipt #', 'PC no.', 'Ref', 'No.']),
    date: date('Date', {
      also: ['Date of receipt', 'Receipt date', 'Date paid', 'Purchase date', 'Date of purchase', 'Date spent', 'Expense date'],
      required: true,
    }),
    whoPaid: person('Who paid', {
      also: [
        'Claimant',
        'Name',
        'Purchaser',
        'Spent by',
        'Bought by',
        'Purchased by',
        'Crew member',
        'Float holder',
        'Who',
        'Claimed by',
        'Employee',
        'Submitted by',
        'Buyer',
        'Paid out to',
      ],
      required: true,
    }),
    paidWith: list('Paid with', 'paidWith', {
      also: ['Payment method', 'Payment type', 'Payment', 'Paid by', 'Method', 'Paid from', 'Paid how'],
    }),
    shop: text('Shop', {
      also: ['Supplier', 'Vendor', 'Merchant', 'Payee', 'Store', 'Retailer', 'Paid to', 'Company'],
      required: true,
      suggest: true,
    }),
    theirNo: text('Their no.', {
      also: [
        'Invoice no.',
        'Invoice number',
        'Invoice #',
        'Inv no.',
        'Supplier invoice no.',
        'Supplier ref',
        'Shop receipt no.',
        'Till receipt no.',
        'Bill no.',
      ],
      alike: 'reference',
      help: 'As the shop has printed it. The same number of the same shop is asked about, in whatever spelling.',
    }),
    supplierVatNo: text('Supplier VAT no.', {
      also: ['VAT no.', 'VAT number', 'VAT reg. no.', 'VAT registration'],
      alike: 'VAT number',
      suggest: true,
      help: 'Its form and, where it is British, its check digits are looked at; no more can be promised.',
    }),
    whatFor: text('What for', {
      also: [
        'Description',
        'Purpose',
        'Item',
        'Details',
        'Reason',
        'What',
        'Items',
        'Expense',
        'Description of expense',
        'Expense description',
      ],
      required: true,
      suggest: true,
      width: 180,
    }),
    episode: code('Episode', { also: ['Ep', 'Ep no.'] }),
    costCode: code('Cost code', {
      also: ['Cost centre', 'Budget code', 'Account', 'Account code', 'Nominal code', 'Nominal', 'Code', 'Budget line', 'Expense category'],
    }),
    gross: money('Gross', {
      also: [
        'Total',
        'Amount',
        'Gross amount',
        'Total paid',
        'Cost',
        'Total (gross)',
        'Amount (gross)',
        'Total incl. VAT',
        'Cost incl. VAT',
        'Amount incl. VAT',
        'Incl. VAT',
        'Spent',
      ],
      required: true,
    }),
    vatRate: rate('VAT rate', {
      usual: ['20', '5', '0'],
      also: ['VAT %', 'Tax rate', 'VAT code'],
      first: true,
      help: '20, 5, 0, exempt, not registered, outside scope, reverse charge or mixed. VAT and net are worked out from it; with mixed, type the VAT.',
    }),
    vat: money('VAT', {
      also: ['VAT amount', 'Tax', 'GST'],
      help: 'Worked out from gross and rate; type over it if the receipt says otherwise.',
    }),
    net: money('Net', { also: ['Net amount', 'Subtotal', 'Net total', 'Excl. VAT', 'Amount excl. VAT', 'Total excl. VAT', 'Net of VAT'] }),
    receipt: list('Receipt', 'receiptKinds', {
      also: ['Receipt?', 'Receipt type', 'Receipt kind', 'Receipt attached', 'Proof'],
      first: true,
      help: 'What paper there is: what VAT may be claimed back follows from it.',
    }),
    special: list('Special spend', 'specialSpends', { help: 'Only where it changes what VAT may be claimed back.' }),
    currency: code('Currency', {
      also: ['Ccy'],
      help: 'That it was paid in, where that is not the workbook’s. Gross is in the workbook’s all the same.',
    }),
    paidThere: money('Paid there', {
      also: ['Foreign amount', 'Local amount'],
      help: 'What it cost in that currency.',
    }),
    exchange: quantity('Rate', {
      also: ['Exchange rate', 'FX rate'],
      above: 0,
      help: 'What one of that currency is in the workbook’s: 0.8642. Gross follows from it while you leave it blank.',
    }),
    miles: quantity('Miles', {
      also: ['Mileage'],
      help: 'Driven in one’s own car. Gross is worked out from them and Pence a mile on Settings while you leave it blank.',
    }),
    vatClaimed: money('VAT claimed', {
      also: ['VAT reclaimed', 'VAT recoverable', 'Input VAT'],
      help: 'Worked out from the paper there is, by the rules in Settings; type over it if accounts say otherwise.',
    }),
    costToUs: money('Cost to us', { help: 'Gross less VAT claimed.' }),
    float: ref('Float or card', ['floats'], {
      help: 'Which float or card it was paid from, by its ID. Blank: the only one that its holder has.',
    }),
    claim: ref('Claim', ['claims'], { also: ['Envelope', 'Batch'], help: 'The claim that it was handed in with. Make a claim fills it.' }),
    lineOf: ref('Line of', ['pettyCash'], {
      help: 'For several VAT rates or cost codes on one receipt: the number of its first row. Each row has its own amount, and they add up.',
    }),
    status: status('receiptStatuses', 'Status', ['Claim status', 'State', 'Progress', 'Reimbursed', 'Paid back']),
    link: link('Link', {
      also: ['Scan', 'Photo', 'Receipt link', 'Receipt scan', 'Image link'],
      help: 'To the photo or scan of the receipt.',
    }),
    production: productionColumn,
    notes: longText('Notes', {
      also: calledNotes,
    }),
    ...stamps,
  },
  name: 'whatFor',
  desk: 'office',
  partOf: ['episode'],
  link: 'link',
  spend: { date: 'date', gross: 'gross', net: 'net', costCode: 'costCode', status: 'status', lineOf: 'lineOf' },
  once: [['shop', 'date', 'gross'], ['shop', 'theirNo'], ['link']],
  fills: [
    {
      ...{ rule: 'vat', gross: 'gross', rate: 'vatRate', vat: 'vat', net: 'net' },
      amount: { miles: 'miles', there: 'paidThere', exchange: 'exchange' },
      reclaim: {
        evidence: 'receipt',
        special: 'special',
        currency: 'currency',
        claimed: 'vatClaimed',
        cost: 'costToUs',
      },
    },
  ],
  rules: [
    needs('vatRate', 'mixed', 'vat'),
    within('vat', 'gross'),
    sum(['net', 'vat'], 'gross'),
    within('vatClaimed', 'vat'),
    sum(['vatClaimed', 'costToUs'], 'gross'),
  ],
  attention: [{ rule: 'handIn', columns: { date: 'date', amount: 'gross', status: 'status' }, owner: 'whoPaid' }],
});
