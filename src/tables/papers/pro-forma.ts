// The pro-forma invoice: what customs ask for of goods that leave the country and are not sold.

import type { DeclaredPaper } from '../../schema/papers/paper';

export const proForma: DeclaredPaper = {
  key: 'proForma',
  title: 'Pro-forma invoice',
  of: 'shipments',
  when: [{ column: 'direction', means: ['out'] }],
  to: 'company',
  facts: ['reason', 'incoterm', 'currency', 'boxes', 'weight', 'courier', 'tracking', 'carnetNo', 'backInCountryBy', 'delivery'],
  lines: {
    table: 'shipmentItems',
    columns: ['what', 'quantity', 'commodityCode', 'origin', 'value'],
    totals: ['quantity', 'value'],
  },
  statements: [
    'Value for customs purposes only. The goods are not for sale, and no payment is due.',
    'We declare that what is stated above is true and complete.',
  ],
  signatures: ['For the sender'],
};
