// The list of files: what comes as a file, with what it is checked by when it is there.

import type { DeclaredPaper } from '../../schema/papers/paper';

export const fileList: DeclaredPaper = {
  key: 'fileList',
  title: 'List of files',
  of: 'deliveries',
  when: [{ column: 'direction', means: ['out'] }],
  to: 'partner',
  contact: 'contact',
  facts: ['sentAs', 'reference', 'method', 'driveLabel', 'sent'],
  lines: {
    table: 'deliveryItems',
    columns: ['fileName', 'item', 'step', 'take', 'format', 'size', 'checksum', 'duration'],
    totals: [],
    files: true,
  },
  statements: [],
  signatures: [],
};
