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
    id: id('STK', 'ID', ['Item no', 'SKU', 'Item ID', 'Stock no', 'Part no', 'Code']),
    item: text('Item', { required: true, width: 180, also: ['Name', 'Product', 'Description', 'Article', 'Item name', 'Product name'] }),
    category: list('Category', 'stockCategories', { first: true, also: ['Type', 'Cat', 'Group', 'Kind'] }),
    location: text('Location', { suggest: true, also: ['Where', 'Shelf', 'Cupboard', 'Store', 'Room', 'Kept in'] }),
    unit: text('Unit', {
      suggest: true,
      width: 70,
      help: 'What is counted: box, roll, piece.',
      also: ['Units', 'UoM', 'Pack', 'Unit of measure', 'Pack size'],
    }),
    onHand: quantity('On hand', {
      required: true,
      also: ['Qty', 'Quantity', 'In stock', 'Stock', 'Count', 'Available', 'Current stock', 'Qty on hand', 'Stock level', 'Remaining'],
    }),
    onOrder: quantity('On order', { also: ['Ordered', 'Qty on order', 'Incoming'] }),
    reorderAt: quantity('Reorder at', {
      required: true,
      help: 'At this many or fewer, with what is on order counted, it is time to buy.',
      also: ['Min', 'Minimum', 'Reorder level', 'Reorder point', 'Min stock', 'Minimum stock', 'Min qty', 'Low at'],
    }),
    upTo: quantity('Order up to', {
      first: true,
      also: ['Max', 'Maximum', 'Par', 'Par level', 'Max stock', 'Target', 'Order to', 'Max qty'],
    }),
    supplier: text('Supplier', { suggest: true, also: ['Vendor', 'Shop', 'Preferred supplier', 'Bought from', 'Source'] }),
    owner: person('Owner', {
      first: true,
      help: 'Who buys it and gets the reminders; blank: the coordinator.',
      also: ['Responsible', 'Ordered by', 'Buyer', 'Who orders'],
    }),
    lastCounted: date('Last counted', { also: ['Counted', 'Last count', 'Stocktake', 'Last checked', 'Date counted', 'Checked on'] }),
    discontinued: flag('Discontinued', { help: 'No longer bought: no reminders.', also: ['Obsolete', 'No longer used', 'Retired'] }),
    link: link('Link', { also: ['URL', 'Folder', 'Path', 'Drive link', 'Reference', 'Ref link', 'Order link', 'Shop link', 'Website'] }),
    notes: longText('Notes', { also: ['Comments', 'Comment', 'Remarks', 'Note', 'Info'] }),
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
