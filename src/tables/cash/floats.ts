// The Floats tab, switched off until Settings says otherwise.

import { date } from '../../schema/kinds/date';
import { id } from '../../schema/kinds/id';
import { money } from '../../schema/kinds/money';
import { person } from '../../schema/kinds/people';
import { code, longText } from '../../schema/kinds/text';
import { list } from '../../schema/kinds/word';
import { order } from '../../schema/row-rules';
import { defineTable, stamps } from '../../schema/table';
import { calledNotes } from '../called';
import { productionColumn } from '../production-column';
import { cash } from './cash';

/** Money that somebody holds for the production, and cards. */
export const floats = defineTable('floats', {
  tab: 'Floats',
  one: 'float',
  purpose: 'Money that somebody holds for the production, in cash, in their account or on a card: what should be left of it, and what is.',
  columns: {
    id: id('FLT', 'ID', ['Float no.', 'Card no.']),
    holder: person('Holder', { also: ['Float holder', 'Card holder', 'Held by', 'Issued to'], required: true }),
    kind: list('Kind', 'floatKinds', { required: true }),
    amount: money('Amount', { also: ['Float', 'Float amount', 'Advance'], first: true, help: 'What was agreed. A company card has none.' }),
    currency: code('Currency', { also: ['Ccy'], help: 'Of the amounts, where that is not the workbook’s.' }),
    opened: date('Opened', { also: ['Date issued', 'Issued on'] }),
    closed: date('Closed', { also: ['Returned on', 'Date closed'] }),
    shouldBe: money('Should be', {
      help: 'The amount less receipts for which nothing has come back yet, as it was when it was counted. Routesheet fills it.',
    }),
    counted: money('Counted or stated', {
      also: ['Counted', 'Cash counted', 'Balance'],
      help: 'What is in the tin, on the card, or left by what the holder says. Typed into the grid, it is held against the receipts by the next save on Floats, by Check workbook or overnight.',
    }),
    countedOn: date('Counted on', { also: ['Date counted'] }),
    difference: money('Difference', { also: ['Variance'], help: 'What was counted less what should be. Routesheet fills it.' }),
    explained: longText('Explained', { also: ['Explanation'] }),
    production: productionColumn,
    notes: longText('Notes', { also: calledNotes }),
    ...stamps,
  },
  name: 'holder',
  inUse: false,
  desk: 'office',
  tells: ['kind', 'amount', 'production'],
  rules: [order('opened', 'closed')],
  cash,
});
