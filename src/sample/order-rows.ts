// Invented orders: part received, to ask, on hire; with their lines, their invoices, and the stock moves that led to what is on hand.

import type { Values } from '../schema/values/value';
import { invoices } from '../tables/invoices';
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

/** One of which more is billed than has come, one for what was never ordered, and one that is with accounts. */
export function invoiceRows(day: DayAt): readonly Values[] {
  const differs = 'Price differs: £350.00 invoiced, £800.00 ordered, £320.00 received, without VAT';
  const rows: readonly Given<typeof invoices>[] = [
    {
      ...{ id: 'IVC-001', supplier: 'Drives Example', theirNo: 'DRV-2291', order: 'ORD-001', whatFor: 'Hard drives' },
      ...{ date: day(-3), receivedOn: day(-2), due: day(15), approver: 'Max Bell', status: 'To check', match: differs, matchBy: differs },
      ...{ gross: 42_000, vatRate: '20', vat: 7_000, net: 35_000 },
    },
    {
      ...{ id: 'IVC-002', supplier: 'Harbour Example', theirNo: '2026/014', whatFor: 'Foley, two days' },
      ...{ date: day(-9), receivedOn: day(-8), due: day(4), approver: 'Max Bell', status: 'Approved' },
      ...{ gross: 96_000, vatRate: '20', vat: 16_000, net: 80_000 },
    },
    {
      ...{ id: 'IVC-003', supplier: 'Paper Example', theirNo: '88', whatFor: 'Paper', date: day(-14), due: day(-4) },
      ...{ approver: 'Ana Ruiz', status: 'With accounts', sentToAccounts: day(-10) },
      ...{ gross: 3_600, vatRate: '20', vat: 600, net: 3_000 },
    },
  ];
  return rows.map((row) => flattened(invoices, row));
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
