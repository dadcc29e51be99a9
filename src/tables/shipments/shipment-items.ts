// The Shipment items tab: what is in a shipment, one line each, as customs ask for it.

import { flag } from '../../schema/kinds/flag';
import { id } from '../../schema/kinds/id';
import { quantity } from '../../schema/kinds/quantity';
import { ref } from '../../schema/kinds/ref';
import { text } from '../../schema/kinds/text';
import { defineTable, stamps } from '../../schema/table';

/** The lines of a shipment, of which a pro-forma invoice is made. */
export const shipmentItems = defineTable('shipmentItems', {
  tab: 'Shipment items',
  one: 'item',
  purpose: 'What is in each shipment, one line an item, as customs ask for it.',
  columns: {
    id: id('SIT', 'ID'),
    shipment: ref('Shipment', ['shipments'], { required: true }),
    what: text('What', { required: true, width: 200, help: 'In plain words, such as “Puppet, silicone, used”.' }),
    quantity: quantity('Quantity', { first: true }),
    commodityCode: text('Commodity code', { suggest: true, width: 120, help: 'Of the customs tariff, such as 9503 00 95.' }),
    origin: text('Origin', { suggest: true, width: 100, help: 'The country where it was made.' }),
    value: quantity('Value', { first: true, shown: 'amount', help: 'Of all of them together, in the currency of the shipment.' }),
    takenOff: flag('Taken off', { help: 'Not part of the shipment any more.' }),
    ...stamps,
  },
  name: 'what',
  linesOf: { table: 'shipments', by: 'shipment' },
  leftOut: 'takenOff',
});
