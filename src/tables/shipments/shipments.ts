// The Shipments tab, switched off until Settings says otherwise.

import { date } from '../../schema/kinds/date';
import { id } from '../../schema/kinds/id';
import { money } from '../../schema/kinds/money';
import { person } from '../../schema/kinds/people';
import { count, quantity } from '../../schema/kinds/quantity';
import { ref } from '../../schema/kinds/ref';
import { code, longText, text } from '../../schema/kinds/text';
import { tracking } from '../../schema/kinds/tracking';
import { list, status } from '../../schema/kinds/word';
import { order } from '../../schema/row-rules';
import { defineTable, stamps } from '../../schema/table';
import { calledNotes } from '../called';

const onTheWay = ['to do', 'working', 'sent', 'blocked'] as const;
/** What was delivered abroad, or picked up here, must still go back: only Returned, Lost and Cancelled end that. */
const away = [...onTheWay, 'received', 'finished'] as const;
const longBefore = [20, 10, 5, 0];

/** Parcels out and in, with what must come back, and until when. */
export const shipments = defineTable('shipments', {
  tab: 'Shipments',
  one: 'shipment',
  purpose: 'Parcels and freight, out and in: with which courier, when they are expected, what must come back and until when.',
  columns: {
    id: id('SHP', 'ID', ['Shipment ID', 'Shipment no.']),
    direction: list('Direction', 'directions', { also: ['In/out', 'Out/in', 'Incoming/outgoing'], required: true }),
    what: text('What', { also: ['Shipment', 'Parcel', 'Description', 'Goods', 'Contents', 'Item'], required: true, width: 200 }),
    company: ref('From/To', ['companies'], {
      also: ['From', 'To', 'Recipient', 'Consignee', 'Sender', 'Company', 'Sent to', 'Shipped to', 'Ship to', 'Destination'],
      first: true,
      by: 'name',
      free: true,
      width: 140,
      help: 'The company that it goes to or comes from.',
    }),
    courier: text('Courier', {
      help: 'Filled where the tracking number is of one courier only.',
      also: ['Carrier', 'Shipper', 'Service'],
      first: true,
      suggest: true,
      width: 110,
    }),
    tracking: tracking('Tracking no.', 'courier', {
      also: ['Tracking number', 'Tracking', 'AWB', 'Waybill', 'Air waybill', 'Consignment no.', 'Con. no.'],
      first: true,
      help: 'As it is typed or pasted, also inside its link: the number alone is kept.',
    }),
    status: status('shipmentStatuses', 'Status', ['Shipment status', 'State']),
    booked: date('Booked', {
      also: ['Booked on', 'Date booked', 'Collection date', 'Shipped', 'Date shipped', 'Ship date', 'Date sent', 'Sent'],
    }),
    expected: date('Expected', {
      also: ['ETA', 'Expected date', 'Estimated delivery', 'Due'],
      first: true,
      help: 'The day that it should arrive.',
    }),
    delivered: date('Delivered', {
      also: ['Delivered on', 'Date delivered', 'Arrived', 'Received'],
      help: 'The day that it arrived, there or here.',
    }),
    signedBy: text('Signed by', { also: ['Signature', 'Signed for by', 'Received by', 'POD'] }),
    boxes: count('Boxes', { also: ['Pieces', 'No. of boxes', 'Parcels', 'Colli'] }),
    weight: quantity('Weight', { also: ['Weight (kg)', 'Kg', 'Gross weight'], shown: 'kg', help: 'In kilograms, all boxes together.' }),
    value: quantity('Value', {
      also: ['Declared value', 'Customs value'],
      shown: 'amount',
      help: 'As declared, in the currency beside it, such as 1234.50.',
    }),
    currency: code('Currency', { also: ['Ccy'], help: 'Of the value, such as GBP, EUR or USD.' }),
    reason: text('Reason for export', {
      also: ['Export reason', 'Reason'],
      suggest: true,
      help: 'As customs ask for it, such as temporary, for a festival.',
    }),
    incoterm: text('Incoterm', {
      also: ['Incoterms', 'Terms of delivery', 'Delivery terms'],
      suggest: true,
      help: 'Who pays for carriage and customs, such as DAP Bristol.',
    }),
    carnetNo: text('Carnet no.', { also: ['Carnet', 'ATA carnet', 'Carnet number'] }),
    carnetExpires: date('Carnet expires', { also: ['Carnet expiry', 'Carnet valid until', 'Carnet until'] }),
    backInCountryBy: date('Back in the country by', {
      also: ['Re-import by', 'Reimport by', 'Back by'],
      help: 'When what left the country for a time must be back in it.',
    }),
    returnDue: date('Return due', {
      also: ['Return by', 'Due back', 'Return date'],
      help: 'When it must be back with whom it belongs to.',
    }),
    cost: money('Cost', { also: ['Price', 'Shipping cost', 'Charge'] }),
    costCode: code('Cost code', { also: ['Budget code', 'Account', 'Nominal code'] }),
    forPerson: person('For', {
      also: ['For whom', 'For (person)', 'Attention', 'Owner', 'Responsible', 'Requested by'],
      first: true,
      help: 'Whose parcel it is: who is told of its dates, and when it has come in. Blank: the coordinator.',
    }),
    delivery: ref('Delivery', ['deliveries'], { also: ['Delivery ID', 'Delivery no.'], help: 'The delivery that it carries.' }),
    notes: longText('Notes', { also: calledNotes }),
    ...stamps,
  },
  name: 'what',
  inUse: false,
  tells: ['company', 'courier', 'tracking', 'carnetNo', 'notes'],
  trail: ['direction', 'company', 'courier', 'tracking', 'status', 'booked', 'delivered'],
  rules: [
    order('booked', 'expected'),
    order('booked', 'delivered'),
    order('booked', 'carnetExpires'),
    order('booked', 'backInCountryBy'),
    order('booked', 'returnDue'),
    order('backInCountryBy', 'carnetExpires'),
  ],
  deadlines: [
    {
      name: 'arrival',
      date: 'expected',
      holder: 'forPerson',
      openWhile: onTheWay,
      settledBy: 'delivered',
      remindOn: [0, -1, -3],
      words: { past: 'was expected', coming: 'expected' },
    },
    {
      name: 'carnet',
      date: 'carnetExpires',
      holder: 'forPerson',
      openWhile: away,
      remindOn: longBefore,
      words: { past: 'carnet expired', coming: 'carnet expires' },
    },
    {
      name: 'backInCountry',
      date: 'backInCountryBy',
      holder: 'forPerson',
      openWhile: away,
      remindOn: longBefore,
      words: { past: 'was to be back in the country', coming: 'to be back in the country' },
    },
    {
      name: 'return',
      date: 'returnDue',
      holder: 'forPerson',
      openWhile: away,
      remindOn: longBefore,
      words: { past: 'was to be returned', coming: 'to be returned' },
    },
  ],
  attention: [{ rule: 'pickUp', columns: { direction: 'direction', delivered: 'delivered', status: 'status' }, owner: 'forPerson' }],
});
