// The delivery note: what goes out, for whoever receives it to check and sign.

import type { DeclaredPaper } from '../../schema/papers/paper';

export const deliveryNote: DeclaredPaper = {
  key: 'deliveryNote',
  title: 'Delivery note',
  of: 'deliveries',
  when: [{ column: 'direction', means: ['out'] }],
  to: 'partner',
  contact: 'contact',
  facts: ['sentAs', 'reference', 'episode', 'take', 'purpose', 'method', 'driveLabel', 'sent', 'backBy', 'link'],
  text: 'contents',
  lines: {
    table: 'deliveryItems',
    columns: ['item', 'what', 'step', 'take', 'quantity', 'format', 'fileName', 'duration', 'qc'],
    totals: ['quantity'],
  },
  statements: ['Please check it against this list, and tell us if anything is missing or cannot be read.'],
  signatures: ['Sent by', 'Received by'],
};
