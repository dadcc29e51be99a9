// Changing rows of several tabs at once, as they were shown.

import { defineAct } from './act';

/**
 * Writes the fields into the rows with those IDs, on each of the tabs, all or none. What is so already stays; what somebody else changed since it was shown
 * is a conflict, and the row is named. One round trip for each tab, and one for each run of cells.
 * @throws Refusal: invalid, conflict, twice, gone, busy, setup
 */
export const follow = defineAct(
  { changes: 'rowChanges' },
  {
    tables: ({ changes }) => changes.map(({ table }) => table),
    undoable: true,
    work: (_desk, { changes }) => {
      const edits = changes.flatMap(({ table, edits: all }) => all.map((edit) => ({ table, ...edit })));
      return { changes: { edits }, answer: ({ edited }) => ({ rows: edited.length }) };
    },
  },
);
