// Saving an edited row from the sidebar.

import { defineAct } from './act';

/**
 * Writes the fields that the person changed, and only those, into the row with that ID, wherever it stands now. Fields that somebody else changed
 * meanwhile merge; the same field changed to something else is a conflict. Saving the same twice changes nothing the second time.
 * @throws Refusal: invalid, conflict (with their values), twice (with the rows that have that ID), gone, busy, setup.
 */
export const save = defineAct(
  { table: 'table', id: 'row', loaded: 'loaded', changes: 'values', where: 'where' },
  {
    tables: ({ table }) => [table],
    undoable: true,
    work: (desk, input) => {
      // What was ticked off in the grid meanwhile.
      const next = desk.next(input.table);
      return {
        changes: { edits: [input], worksOut: true, ...(next && { before: next.before, steps: next.steps }) },
        answer: ({ edited: [only], added }) => {
          const { id, values, notes } = only ?? { id: input.id, values: {}, notes: [] };
          return { id, values, notes: [...notes, ...added.flatMap((one) => one.notes)] };
        },
      };
    },
  },
);
