// The Order lines tab: what is on an order, one line each.

import { flag } from '../../schema/kinds/flag';
import { id } from '../../schema/kinds/id';
import { money } from '../../schema/kinds/money';
import { quantity } from '../../schema/kinds/quantity';
import { ref } from '../../schema/kinds/ref';
import { longText, text } from '../../schema/kinds/text';
import { defineTable, stamps } from '../../schema/table';
import { calledNotes } from '../called';

/** The lines of an order: how many of what, and how many have come. */
export const orderLines = defineTable('orderLines', {
  tab: 'Order lines',
  one: 'line',
  purpose: 'What is on each order, one line an item, with how many were ordered and how many have come.',
  columns: {
    id: id('OLN', 'ID'),
    order: ref('Order', ['orders'], { required: true }),
    item: ref('Item', ['stock'], {
      first: true,
      nameInto: 'what',
      help: 'The stock item, by its ID or a name that no other has. Blank for anything else.',
    }),
    what: text('What', {
      required: true,
      width: 180,
      help: 'Filled with the item’s name where it is left blank, and follows it. What you call it yourself stays.',
      derived: { rule: 'name beside', wrote: 'named' },
    }),
    supplierNo: text('Supplier’s no.', { also: ['Article no.', 'Part no.'], width: 110 }),
    quantity: quantity('Quantity', { required: true, above: 0, help: 'How many, in what is counted on Stock and not in packs.' }),
    packSize: quantity('Pack size', { above: 0 }),
    price: money('Unit price', { first: true, help: 'Of one, without VAT.' }),
    received: quantity('Received', { help: 'Added up when something arrives.' }),
    notes: longText('Notes', { also: calledNotes }),
    takenOff: flag('Taken off', { help: 'Not part of the order any more.' }),
    named: text('Item’s name', {
      help: 'What the item was called when What was last filled. A What that differs is your own, and stays.',
    }),
    ...stamps,
  },
  name: 'what',
  trail: ['quantity', 'received'],
  linesOf: { table: 'orders', by: 'order' },
  leftOut: 'takenOff',
});
