// The purchase order: what is ordered, for the supplier.

import type { DeclaredPaper } from '../../schema/papers/paper';

export const purchaseOrder: DeclaredPaper = {
  key: 'purchaseOrder',
  title: 'Purchase order',
  of: 'orders',
  to: 'supplier',
  contact: 'contact',
  invoiced: true,
  facts: [
    ...['accountsNo', 'reference', 'orderedOn', 'wantedBy', 'promised', 'hireFrom', 'hireTo', 'deliverTo', 'costCode', 'approvedBy'],
    ...['currency', 'net', 'vat', 'gross'],
  ],
  currency: 'currency',
  text: 'notes',
  lines: {
    table: 'orderLines',
    columns: ['what', 'supplierNo', 'quantity', 'packSize', 'price', 'notes'],
    totals: ['quantity'],
    amount: { heading: 'Amount', quantity: 'quantity', price: 'price' },
  },
  statements: ['Please quote the number of this order on your delivery note and your invoice.'],
  signatures: ['Ordered by'],
};
