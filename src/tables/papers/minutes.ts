// The minutes of a review: what was said of each item, and who sees to it.

import type { DeclaredPaper } from '../../schema/papers/paper';

export const minutes: DeclaredPaper = {
  key: 'minutes',
  title: 'Minutes',
  of: 'reviews',
  facts: ['date', 'start', 'end', 'place', 'chair', 'attendees', 'present'],
  text: 'notes',
  lines: { table: 'reviewNotes', columns: ['item', 'step', 'take', 'frame', 'note', 'from', 'for', 'due', 'state'], totals: [] },
  statements: [],
  signatures: [],
};
