// The Stock tab.

import { link } from '../schema/kinds/address';
import { date } from '../schema/kinds/date';
import { flag } from '../schema/kinds/flag';
import { id } from '../schema/kinds/id';
import { money } from '../schema/kinds/money';
import { person } from '../schema/kinds/people';
import { quantity } from '../schema/kinds/quantity';
import { ref } from '../schema/kinds/ref';
import { shown } from '../schema/kinds/stamp';
import { longText, text } from '../schema/kinds/text';
import { list } from '../schema/kinds/word';
import { order } from '../schema/row-rules';
import { defineTable, stamps } from '../schema/table';
import { calledNotes } from './called';
import { productionColumn } from './production-column';

/** What the studio uses up, and when to buy more. */
export const stock = defineTable('stock', {
  tab: 'Stock',
  one: 'stock item',
  purpose: 'What the studio uses up, how much is left, and when to buy more.',
  columns: {
    id: id('STK', 'ID', ['Item ID', 'SKU', 'Item no.', 'Item code', 'Stock code', 'Code', 'Product code', 'Inventory ID', 'Inventory no.']),
    item: text('Item', {
      also: ['Item name', 'Product', 'Name', 'Material', 'Article', 'Item description', 'Description'],
      required: true,
      width: 180,
    }),
    category: list('Category', 'stockCategories', { also: ['Type', 'Kind', 'Group', 'Department', 'Dept'], first: true }),
    location: text('Location', {
      also: ['Where', 'Shelf', 'Room', 'Stored in', 'Storage', 'Storage location', 'Where kept', 'Kept in', 'Bin', 'Cupboard'],
      suggest: true,
    }),
    unit: text('Unit', {
      also: ['Units', 'UoM', 'UOM', 'Unit of measure'],
      suggest: true,
      width: 70,
      help: 'What is counted: box, roll, piece.',
    }),
    packSize: quantity('Pack size', {
      also: ['Pack', 'Pack qty', 'Per pack', 'Box size', 'Order multiple'],
      above: 0,
      help: 'How many come in one pack: only whole packs are bought. Blank: one.',
    }),
    onHand: quantity('On hand', {
      also: [
        'Qty',
        'Quantity',
        'In stock',
        'Stock',
        'Count',
        'Current stock',
        'Qty on hand',
        'Have',
        'Available',
        'Qty in stock',
        'Quantity in stock',
        'Current qty',
        'Quantity on hand',
        'Stock level',
        'Left',
        'Remaining',
      ],
      required: true,
      // More went out than was written in: it is out, and by how much it is known.
      min: null,
      derived: { rule: 'on hand', wrote: 'booked' },
    }),
    onOrder: quantity('On order', {
      also: ['Ordered', 'Qty on order', 'Incoming'],
      help: 'What open orders still bring. What you type yourself stays beside it.',
      derived: { rule: 'on order', wrote: 'inOrders' },
    }),
    reorderAt: quantity('Reorder at', {
      also: [
        'Low stock level',
        'Low level',
        'Min',
        'Minimum',
        'Min stock',
        'Minimum stock',
        'Reorder point',
        'Reorder level',
        'Low at',
        'Min level',
        'Min qty',
        'Minimum quantity',
      ],
      required: true,
      help: 'At this many or fewer, with what is on order counted, it is time to buy.',
    }),
    upTo: quantity('Order up to', {
      also: ['Max', 'Maximum', 'Max stock', 'Par', 'Par level', 'Target', 'Max level', 'Max qty', 'Maximum quantity'],
      first: true,
    }),
    supplier: ref('Supplier', ['companies'], {
      also: ['Vendor', 'Shop', 'Buy from', 'Bought from', 'Order from', 'Source', 'Preferred supplier', 'Preferred vendor'],
      by: 'name',
      free: true,
      width: 140,
    }),
    supplierNo: text('Supplier’s no.', {
      also: ['Article no.', 'Catalogue no.', 'Part no.', 'Order code'],
      width: 110,
      help: 'What the supplier calls it.',
    }),
    unitPrice: money('Unit price', { also: ['Price', 'Unit cost', 'Cost each'], help: 'Of one, without VAT.' }),
    owner: person('Owner', {
      also: ['Who orders', 'Ordered by', 'Responsible', 'Buyer'],
      first: true,
      help: 'Who buys it and gets the reminders; blank: the coordinator.',
    }),
    lastCounted: date('Last counted', {
      also: ['Last stocktake', 'Stocktake', 'Last count', 'Counted on', 'Last checked', 'Date counted', 'Last count date'],
    }),
    discontinued: flag('Discontinued', { also: ['Inactive', 'Archived', 'No longer used'], help: 'No longer bought: no reminders.' }),
    link: link('Link', { also: ['Product link', 'Shop link', 'URL', 'Web link'] }),
    production: productionColumn,
    notes: longText('Notes', {
      also: calledNotes,
    }),
    level: shown('Level', 'stockLevel'),
    booked: quantity('Booked', {
      min: null,
      help: 'What On hand was written as last. An On hand that differs was counted by hand: the next save on Stock books it, or the coming night where reminders are on.',
    }),
    inOrders: quantity('In orders', { help: 'How much of On order is of open order lines.' }),
    ...stamps,
  },
  name: 'item',
  desk: 'office',
  link: 'link',
  tells: ['unit', 'supplier', 'location', 'production'],
  rules: [order('reorderAt', 'upTo')],
  attention: [
    {
      rule: 'reorder',
      columns: {
        ...{ onHand: 'onHand', onOrder: 'onOrder', reorderAt: 'reorderAt' },
        ...{ upTo: 'upTo', pack: 'packSize', discontinued: 'discontinued' },
      },
      owner: 'owner',
    },
  ],
});
