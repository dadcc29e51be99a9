// The packing list: what is on the drive or in the box, file by file.

import type { DeclaredPaper } from '../../schema/papers/paper';

export const packingList: DeclaredPaper = {
  key: 'packingList',
  title: 'Packing list',
  of: 'deliveries',
  when: [{ column: 'direction', means: ['out'] }],
  to: 'partner',
  contact: 'contact',
  facts: ['sentAs', 'reference', 'method', 'driveLabel', 'sent'],
  lines: {
    table: 'deliveryItems',
    columns: ['what', 'quantity', 'format', 'fileName', 'size', 'checksum', 'notes'],
    totals: ['quantity'],
  },
  statements: [],
  signatures: ['Packed by'],
};
