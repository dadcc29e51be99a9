// The agenda of a review: what is shown, in its order, and afterwards what was decided.

import type { DeclaredPaper } from '../../schema/papers/paper';

export const agenda: DeclaredPaper = {
  key: 'agenda',
  title: 'Agenda',
  of: 'reviews',
  facts: ['date', 'start', 'end', 'place', 'chair', 'attendees'],
  text: 'shown',
  lines: { table: 'reviewItems', order: 'order', columns: ['order', 'item', 'step', 'take', 'shown', 'decision'], totals: [] },
  statements: [],
  signatures: [],
};
