// Changing rows of several tabs at once, as they were shown.

import { invalid } from '../transaction/failure';
import { defineAct } from './act';

/**
 * Writes the fields into the rows with those IDs, on each of the tabs, all or none. What is so already stays; what somebody else changed since it was shown
 * is a conflict, and the row is named. One round trip for each tab, and one for each run of cells.
 * @throws Refusal: invalid, conflict, twice, gone, busy, setup
 */
export const follow = defineAct(
  { changes: 'lineChanges' },
  {
    tables: ({ changes }) => changes.map(({ table }) => table),
    undoable: true,
    work: (_desk, { changes }) => {
      if (changes.some(({ adds }) => adds.length > 0)) throw invalid([{ path: '', message: 'Nothing is added here.' }]);
      const edits = changes.flatMap(({ table, edits: all }) => all.map((edit) => ({ table, ...edit })));
      if (edits.length === 0) throw invalid([{ path: '', message: 'There are no rows to change.' }]);
      return { changes: { edits }, answer: ({ edited }) => ({ rows: edited.length }) };
    },
  },
);
