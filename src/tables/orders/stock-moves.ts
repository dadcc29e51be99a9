// The Stock moves tab, switched off until Settings says otherwise: every change of what is on hand.

import { date } from '../../schema/kinds/date';
import { id } from '../../schema/kinds/id';
import { quantity } from '../../schema/kinds/quantity';
import { ref } from '../../schema/kinds/ref';
import { longText, text } from '../../schema/kinds/text';
import { list } from '../../schema/kinds/word';
import { defineTable, stamps } from '../../schema/table';
import { productionColumn } from '../production-column';

/** What came in, went out and was counted. What is on hand is the sum of it. */
export const stockMoves = defineTable('stockMoves', {
  tab: 'Stock moves',
  one: 'stock move',
  purpose: 'What was received, taken out, put back, counted and written off; what is on hand is the sum of it.',
  columns: {
    id: id('MOV', 'ID'),
    when: date('When', { first: true, help: 'Blank: the day that it was booked.' }),
    item: ref('Item', ['stock'], { required: true, help: 'The stock item, by its ID or a name that no other has.' }),
    kind: list('Kind', 'moveKinds', { required: true }),
    quantity: quantity('Quantity', {
      required: true,
      min: null,
      help: 'How many. What was taken out counts down with or without a minus; of a count it is the difference.',
    }),
    forWhat: text('For', { suggest: true, help: 'Who or what it is for.' }),
    order: ref('Order', ['orders'], { help: 'The order that it came by.' }),
    by: text('By', { suggest: true, width: 120, help: 'Who took, brought or counted it.' }),
    note: longText('Note'),
    production: productionColumn,
    left: quantity('On hand then', {
      min: null,
      help: 'What was on hand after it. Routesheet fills it once the move is booked: leave it blank when you type a move.',
    }),
    ...stamps,
  },
  name: 'item',
  inUse: false,
  desk: 'office',
});
