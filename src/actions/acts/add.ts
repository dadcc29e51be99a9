// Adding rows from the sidebar.

import { defineAct } from './act';

/**
 * Adds the rows after the last one, all or none, and gives IDs where none was typed. The same submit again adds nothing and answers with
 * the same IDs. @throws Refusal: invalid (path `row:column`, rows from 0), busy, setup.
 */
export const add = defineAct(
  { table: 'table', rows: 'rows' },
  {
    tables: ({ table }) => [table],
    undoable: true,
    work: (_desk, input) => ({
      changes: { adds: [input], worksOut: true },
      answer: ({ added: [only] }) => {
        const { ids = [], again = false, notes = [] } = only ?? {};
        return { ids, again, ...(notes.length > 0 && { notes }) };
      },
    }),
  },
);
