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
    receiptNo: id('RCP', 'Receipt no.'),
    date: date('Date', { required: true }),
    whoPaid: person('Who paid', { required: true }),
    paidWith: list('Paid with', 'paidWith'),
    shop: text('Shop', { required: true, suggest: true }),
    whatFor: text('What for', { required: true, suggest: true, width: 180 }),
    episode: code('Episode'),
    costCode: code('Cost code'),
    gross: money('Gross', { required: true }),
    vatRate: rate('VAT rate', { first: true, help: '20, 5, 0 or mixed. VAT and net are worked out from it; with mixed, type the VAT.' }),
    vat: money('VAT', { help: 'Worked out from gross and rate; type over it if the receipt says otherwise.' }),
    net: money('Net'),
    receipt: list('Receipt', 'receiptKinds'),
    status: status('receiptStatuses'),
    link: link('Link', { help: 'To the photo or scan of the receipt.' }),
    notes: longText('Notes'),
    ...stamps,
  },
  name: 'whatFor',
  link: 'link',
  fills: [{ rule: 'vat', gross: 'gross', rate: 'vatRate', vat: 'vat', net: 'net' }],
  rules: [needs('vatRate', 'mixed', 'vat'), sum(['net', 'vat'], 'gross')],
  attention: [{ rule: 'handIn', columns: { date: 'date', amount: 'gross', status: 'status' }, owner: 'whoPaid' }],
});
