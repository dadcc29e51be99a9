// The Petty Cash tab.

import { link } from '../schema/kinds/address';
import { date } from '../schema/kinds/date';
import { id } from '../schema/kinds/id';
import { money } from '../schema/kinds/money';
import { person } from '../schema/kinds/people';
import { rate } from '../schema/kinds/rate';
import { code, longText, text } from '../schema/kinds/text';
import { list, status } from '../schema/kinds/word';
import { defineTable, needs, stamps, sum } from '../schema/table';

/** Receipts: who paid what from the float, a company card or their own money. */
export const pettyCash = defineTable('pettyCash', {
  tab: 'Petty Cash',
  one: 'receipt',
  purpose: 'Receipts: who paid what, from the float, a company card or their own money, and whether it has been handed in.',
  columns: {
    receiptNo: id('RCP', 'Receipt no.', [
      'Receipt ID',
      'Receipt number',
      'Voucher',
      'Voucher no',
      'Ref',
      'PC no',
      'No',
      'Receipt #',
      'PCV',
    ]),
    date: date('Date', { required: true, also: ['Receipt date', 'Date of receipt', 'Day', 'Date paid', 'Transaction date'] }),
    whoPaid: person('Who paid', {
      required: true,
      also: ['Paid by', 'Purchaser', 'Name', 'Who', 'Buyer', 'Claimant', 'Claimed by', 'Person', 'Spent by'],
    }),
    paidWith: list('Paid with', 'paidWith', { also: ['Payment', 'Method', 'Payment method', 'Paid from', 'Card or cash', 'Account'] }),
    shop: text('Shop', { required: true, suggest: true, also: ['Supplier', 'Payee', 'Vendor', 'Merchant', 'Store', 'Where', 'Paid to'] }),
    whatFor: text('What for', {
      required: true,
      suggest: true,
      width: 180,
      also: ['Description', 'Item', 'Details', 'What', 'Purpose', 'Reason', 'Items'],
    }),
    episode: code('Episode', { also: ['Ep', 'Ep no', 'Eps'] }),
    costCode: code('Cost code', { also: ['Code', 'Budget code', 'Account code', 'Nominal', 'Category', 'Nominal code'] }),
    gross: money('Gross', {
      required: true,
      also: ['Total', 'Amount', 'Gross amount', 'Sum', 'Total paid', 'Cost', 'Price', 'Total inc VAT', 'Spent'],
    }),
    vatRate: rate('VAT rate', {
      first: true,
      help: '20, 5, 0 or mixed. VAT and net are worked out from it; with mixed, type the VAT.',
      also: ['Rate', 'VAT %', 'Tax rate'],
    }),
    vat: money('VAT', {
      help: 'Worked out from gross and rate; type over it if the receipt says otherwise.',
      also: ['Tax', 'GST', 'VAT amount', 'Sales tax'],
    }),
    net: money('Net', { also: ['Subtotal', 'Net amount', 'Ex VAT', 'Total ex VAT'] }),
    receipt: list('Receipt', 'receiptKinds', { also: ['Receipt type', 'Has receipt', 'Receipt?', 'Proof'] }),
    status: status('receiptStatuses', ['State', 'Claim status']),
    link: link('Link', {
      help: 'To the photo or scan of the receipt.',
      also: ['URL', 'File', 'Files', 'Folder', 'Path', 'Scan', 'Reference', 'Ref link', 'Photo'],
    }),
    notes: longText('Notes', { also: ['Comments', 'Comment', 'Remarks', 'Note', 'Info'] }),
    ...stamps,
  },
  name: 'whatFor',
  link: 'link',
  fills: [{ rule: 'vat', gross: 'gross', rate: 'vatRate', vat: 'vat', net: 'net' }],
  rules: [needs('vatRate', 'mixed', 'vat'), sum(['net', 'vat'], 'gross')],
  attention: [{ rule: 'handIn', columns: { date: 'date', amount: 'gross', status: 'status' }, owner: 'whoPaid' }],
});
