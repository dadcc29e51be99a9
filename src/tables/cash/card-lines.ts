// The Card lines tab: what statements of cards say, one line each, until there is a receipt for it.

import { date } from '../../schema/kinds/date';
import { id } from '../../schema/kinds/id';
import { money } from '../../schema/kinds/money';
import { person } from '../../schema/kinds/people';
import { ref } from '../../schema/kinds/ref';
import { longText, text } from '../../schema/kinds/text';
import { status } from '../../schema/kinds/word';
import { defineTable, stamps } from '../../schema/table';
import { calledNotes } from '../called';
import { productionColumn } from '../production-column';

/** Lines of statements of cards; whoever holds the card is asked for receipts that are missing. */
export const cardLines = defineTable('cardLines', {
  tab: 'Card lines',
  one: 'card line',
  purpose: 'What the statements of cards say was spent, one line each, and the receipt that goes with it. Missing receipts are asked for.',
  columns: {
    id: id('CDL', 'ID'),
    card: ref('Card', ['floats'], { required: true, nameInto: 'holder', help: 'The card on Floats, by its ID.' }),
    date: date('Date', {
      // Of two the first is meant: when it was paid, not when the bank booked it.
      also: [
        'Transaction date',
        'Date of transaction',
        'Trans date',
        'Expense date',
        'Date/Time of transaction',
        'Completed date',
        'Posting date',
        'Posted date',
        'Post date',
        'Settled date',
        'Settlement date',
        'Date posted',
        'Time',
      ],
      required: true,
    }),
    text: text('Text', {
      also: [
        'Merchant',
        'Merchant name',
        'Supplier',
        'Supplier name',
        'Vendor',
        'Vendor name',
        'Counter party',
        'Payee',
        'Description',
        'Transaction description',
        'Details',
        'Transaction',
        'Narrative',
        'Memo',
      ],
      required: true,
      width: 200,
      help: 'As the statement has it.',
    }),
    amount: money('Amount', {
      // What the card was charged, before what the shop took in its own money.
      also: [
        'Wallet amount',
        'Billing amount',
        'Billing gross amt',
        'Gross amount',
        'Transaction amount',
        'Spent',
        'Paid out',
        'Debit',
        'Debit amount',
        'Money out',
        'Amount out',
        'Value',
        'Total',
      ],
      required: true,
      help: 'What was spent; below nought for money that came back.',
    }),
    receipt: ref('Receipt', ['pettyCash'], { first: true, help: 'The receipt on Petty Cash, by its number.' }),
    state: status('cardLineStates', 'State', ['Status', 'Receipt state']),
    holder: person('Holder', {
      help: 'Who is asked for the receipt. Filled with who holds the card, and follows that; somebody you type yourself stays.',
      derived: { rule: 'name beside', wrote: 'held' },
    }),
    production: productionColumn,
    notes: longText('Notes', { also: calledNotes }),
    held: person('Card’s holder', { help: 'Who held the card when Holder was last filled. A Holder that differs is your own, and stays.' }),
    ...stamps,
  },
  name: 'text',
  inUseWith: 'floats',
  desk: 'office',
  tells: ['amount', 'card'],
  // The first morning that it is there, and in the mail of the week until there is a receipt.
  deadlines: [
    {
      ...{ name: 'receipt', date: 'date', holder: 'holder', status: 'state', openWhile: ['to do', 'retake'], given: true, remindOn: [-1] },
      words: { past: 'has no receipt, paid', coming: 'receipt' },
    },
  ],
});
