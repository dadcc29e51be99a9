// What is known of a stock item, a move, an order and its lines, by their columns: what is on hand and on order follows from them.

import type { Supplies } from '../../schema/stock/supplies';

export const supplies: Supplies = {
  stock: {
    table: 'stock',
    ...{ name: 'item', unit: 'unit', place: 'location', onHand: 'onHand', booked: 'booked', onOrder: 'onOrder', inOrders: 'inOrders' },
    ...{ reorderAt: 'reorderAt', upTo: 'upTo', packSize: 'packSize', supplier: 'supplier', supplierNo: 'supplierNo', price: 'unitPrice' },
    ...{ discontinued: 'discontinued', counted: 'lastCounted', owner: 'owner' },
  },
  moves: {
    table: 'stockMoves',
    ...{
      when: 'when',
      item: 'item',
      kind: 'kind',
      quantity: 'quantity',
      forWhat: 'forWhat',
      order: 'order',
      by: 'by',
      note: 'note',
      left: 'left',
    },
  },
  orders: {
    table: 'orders',
    ...{
      supplier: 'supplier',
      whatFor: 'whatFor',
      status: 'status',
      owner: 'owner',
      approvedBy: 'approvedBy',
      orderedOn: 'orderedOn',
      net: 'net',
      ...{ vat: 'vat', gross: 'gross', linesNet: 'linesNet', currency: 'currency' },
    },
  },
  lines: {
    table: 'orderLines',
    ...{ order: 'order', item: 'item', what: 'what', supplierNo: 'supplierNo', quantity: 'quantity', packSize: 'packSize', price: 'price' },
    ...{ received: 'received', notes: 'notes' },
  },
};
