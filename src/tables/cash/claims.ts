// The Claims tab, switched off until Settings says otherwise.

import { date } from '../../schema/kinds/date';
import { id } from '../../schema/kinds/id';
import { money } from '../../schema/kinds/money';
import { person } from '../../schema/kinds/people';
import { quantity } from '../../schema/kinds/quantity';
import { longText } from '../../schema/kinds/text';
import { list, status } from '../../schema/kinds/word';
import { sum } from '../../schema/row-rules';
import { defineTable, stamps } from '../../schema/table';
import { calledNotes } from '../called';
import { productionColumn } from '../production-column';

/** Receipts of one person and one kind of money, handed in together. */
export const claims = defineTable('claims', {
  tab: 'Claims',
  one: 'claim',
  purpose: 'Receipts that were handed in together: of one person, and of one kind of money. What they came to then stays as it was.',
  columns: {
    id: id('CLM', 'ID', ['Claim no.', 'Envelope no.', 'Batch no.']),
    holder: person('Holder', { also: ['Claimant', 'Claimed by'], required: true }),
    kind: list('Kind', 'paidWith', { required: true }),
    receipts: quantity('Receipts', { help: 'How many, when it was handed in.' }),
    net: money('Net'),
    vat: money('VAT'),
    gross: money('Gross', { first: true, help: 'What they came to when it was handed in.' }),
    status: status('claimStatuses', 'Status', ['Claim status', 'State']),
    handedIn: date('Handed in', { also: ['Date submitted', 'Submitted on'] }),
    approvedBy: person('Approved by', { also: ['Approver', 'Authorised by'] }),
    production: productionColumn,
    notes: longText('Notes', { also: calledNotes }),
    ...stamps,
  },
  name: 'holder',
  inUse: false,
  desk: 'office',
  rules: [sum(['net', 'vat'], 'gross')],
});
