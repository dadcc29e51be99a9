// Invented orders: part received, to ask, on hire; with their lines, and the stock moves that led to what is on hand.

import type { Values } from '../schema/values/value';
import { orderLines } from '../tables/orders/order-lines';
import { orders } from '../tables/orders/orders';
import { stockMoves } from '../tables/orders/stock-moves';
import type { DayAt } from './day-at';
import { flattened, type Given } from './flattened';

export function orderRows(day: DayAt): readonly Values[] {
  const rows: readonly Given<typeof orders>[] = [
    {
      id: 'ORD-001',
      supplier: 'Drives Example',
      whatFor: 'Hard drives',
      status: 'Part received',
      owner: 'Ana Ruiz',
      approvedBy: 'Max Bell',
      orderedOn: day(-6),
      promised: day(2),
      net: 80_000,
      vat: 16_000,
      gross: 96_000,
    },
    { id: 'ORD-002', supplier: 'Paper Example', whatFor: 'Pens', status: 'To ask', owner: 'Dee Hart', wantedBy: day(3) },
    {
      id: 'ORD-003',
      supplier: 'Lenses Example',
      whatFor: 'Macro lens for the title shots',
      status: 'Received',
      owner: 'Jo Rey',
      orderedOn: day(-10),
      hireFrom: day(-5),
      hireTo: day(2),
    },
  ];
  return rows.map((row) => flattened(orders, row));
}

export function orderLineRows(): readonly Values[] {
  const rows: readonly Given<typeof orderLines>[] = [
    { id: 'OLN-001', order: 'ORD-001', item: 'STK-003', what: 'Hard drive, 4 TB', quantity: 10, price: 8_000, received: 4 },
    { id: 'OLN-002', order: 'ORD-002', item: 'STK-002', what: 'Whiteboard pens', quantity: 4 },
    { id: 'OLN-003', order: 'ORD-003', what: 'Macro lens, 100 mm', quantity: 1, received: 1 },
  ];
  return rows.map((row) => flattened(orderLines, row.item ? { ...row, named: row.what } : row));
}

export function stockMoveRows(day: DayAt): readonly Values[] {
  const counted = { kind: 'Counted', when: day(-7), by: 'Ana Ruiz', note: 'Stocktake' } as const;
  const rows: readonly Given<typeof stockMoves>[] = [
    { ...counted, id: 'MOV-001', item: 'STK-001', quantity: 2, left: 2 },
    { ...counted, id: 'MOV-002', item: 'STK-004', quantity: 12, left: 12 },
    { ...counted, id: 'MOV-003', item: 'STK-006', quantity: 5, left: 5 },
    { id: 'MOV-004', when: day(-3), item: 'STK-003', kind: 'Received', quantity: 4, order: 'ORD-001', by: 'Dee Hart', left: 4 },
    { id: 'MOV-005', when: day(-2), item: 'STK-003', kind: 'Taken out', quantity: -3, forWhat: 'Rig', by: 'Dee Hart', left: 1 },
  ];
  return rows.map((row) => flattened(stockMoves, row));
}
