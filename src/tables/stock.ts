// The Stock tab.

import { link } from '../schema/kinds/address';
import { date } from '../schema/kinds/date';
import { flag } from '../schema/kinds/flag';
import { id } from '../schema/kinds/id';
import { person } from '../schema/kinds/people';
import { quantity } from '../schema/kinds/quantity';
import { shown } from '../schema/kinds/stamp';
import { longText, text } from '../schema/kinds/text';
import { list } from '../schema/kinds/word';
import { defineTable, order, stamps } from '../schema/table';

/** What the studio uses up, and when to buy more. */
export const stock = defineTable('stock', {
  tab: 'Stock',
  one: 'stock item',
  purpose: 'What the studio uses up, how much is left, and when to buy more.',
  columns: {
    id: id('STK'),
    item: text('Item', { required: true, width: 180 }),
    category: list('Category', 'stockCategories', { first: true }),
    location: text('Location', { suggest: true }),
    unit: text('Unit', { suggest: true, width: 70, help: 'What is counted: box, roll, piece.' }),
    onHand: quantity('On hand', { required: true }),
    onOrder: quantity('On order'),
    reorderAt: quantity('Reorder at', { required: true, help: 'At this many or fewer, with what is on order counted, it is time to buy.' }),
    upTo: quantity('Order up to', { first: true }),
    supplier: text('Supplier', { suggest: true }),
    owner: person('Owner', { first: true, help: 'Who buys it and gets the reminders; blank: the coordinator.' }),
    lastCounted: date('Last counted'),
    discontinued: flag('Discontinued', { help: 'No longer bought: no reminders.' }),
    link: link('Link'),
    notes: longText('Notes'),
    level: shown('Level', 'stockLevel'),
    ...stamps,
  },
  name: 'item',
  link: 'link',
  tells: ['unit', 'supplier', 'location'],
  rules: [order('reorderAt', 'upTo')],
  attention: [
    {
      rule: 'reorder',
      columns: { onHand: 'onHand', onOrder: 'onOrder', reorderAt: 'reorderAt', upTo: 'upTo', discontinued: 'discontinued' },
      owner: 'owner',
    },
  ],
});
