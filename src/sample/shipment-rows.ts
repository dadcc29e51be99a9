// Invented shipments: on the way, here to be picked up, abroad with a carnet, hired and to go back.

import type { Values } from '../schema/values/value';
import { shipments } from '../tables/shipments/shipments';
import type { DayAt } from './day-at';
import { flattened, type Given } from './flattened';

type Shipment = Given<typeof shipments>;

export function shipmentRows(day: DayAt): readonly Values[] {
  const rows: readonly Shipment[] = [
    {
      id: 'SHP-001',
      direction: 'Out',
      what: 'Drive with the turnover',
      company: 'Kestrel',
      status: 'Collected',
      booked: day(-1),
      expected: day(1),
    },
    {
      id: 'SHP-002',
      direction: 'In',
      what: 'Lenses',
      status: 'Delivered',
      booked: day(-4),
      delivered: day(-1),
      returnDue: day(10),
      forPerson: 'Jo Rey',
    },
    {
      id: 'SHP-003',
      direction: 'Out',
      what: 'Puppets for the festival',
      status: 'Delivered',
      booked: day(-8),
      delivered: day(-5),
      boxes: 2,
      value: 4200,
      currency: 'GBP',
      reason: 'Temporary, exhibition',
      carnetNo: 'GB/0000/26',
      backInCountryBy: day(20),
      carnetExpires: day(40),
    },
    { id: 'SHP-004', direction: 'Out', what: 'Artwork, framed', status: 'To book', expected: day(5), forPerson: 'Dee Hart' },
  ];
  return rows.map((row) => flattened(shipments, row));
}
