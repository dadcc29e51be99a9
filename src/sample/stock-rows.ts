// Invented stock: enough, low, out, low but on order, and no longer bought.

import type { Values } from '../schema/values/value';
import { stock } from '../tables/stock';
import type { DayAt } from './day-at';
import { flattened, type Given } from './flattened';

type StockItem = Given<typeof stock>;

export function stockRows(day: DayAt): readonly Values[] {
  const counted = { lastCounted: day(-7), owner: 'Ana Ruiz' } as const satisfies Partial<StockItem>;
  const items: readonly StockItem[] = [
    { ...counted, id: 'STK-001', item: 'Coffee', category: 'Kitchen', unit: 'bag', onHand: 2, reorderAt: 3, upTo: 10 },
    {
      ...counted,
      id: 'STK-002',
      item: 'Whiteboard pens',
      category: 'Office',
      unit: 'box',
      onHand: 0,
      reorderAt: 1,
      upTo: 4,
      owner: 'Dee Hart',
    },
    {
      ...counted,
      id: 'STK-003',
      item: 'Hard drive, 4 TB',
      category: 'Computer',
      location: 'Machine room',
      unit: 'piece',
      onHand: 1,
      onOrder: 6,
      inOrders: 6,
      reorderAt: 4,
      upTo: 8,
      supplier: 'Drives Example',
      unitPrice: 8_000,
    },
    { ...counted, id: 'STK-004', item: 'Printer paper, A4', category: 'Office', unit: 'ream', onHand: 12, reorderAt: 5, upTo: 20 },
    {
      ...counted,
      id: 'STK-005',
      item: 'Toner for the old printer',
      category: 'Office',
      unit: 'piece',
      onHand: 0,
      reorderAt: 1,
      upTo: 2,
      discontinued: true,
    },
    { id: 'STK-006', item: 'Pen nibs for the tablets', category: 'Art materials', unit: 'pack', onHand: 5, reorderAt: 5, upTo: 15 },
  ];
  return items.map((item) => flattened(stock, { ...item, booked: item.onHand }));
}
