// Changing fields of many rows at once, as they were shown.

import { defineAct } from '../acts/act';

/**
 * Writes the fields into the rows with those IDs, wherever they stand now, all or none. What is so already stays; what somebody else changed since it was
 * shown is a conflict, and the row is named. The same again changes nothing. Round trips as for a save, one for the formulas, and one for each run of cells.
 * @throws Refusal: invalid, conflict, twice, gone, busy, setup
 */
export const changeSeveral = defineAct(
  { table: 'table', edits: 'edits' },
  {
    tables: ({ table }) => [table],
    undoable: true,
    work: (desk, { table, edits }) => {
      // Before the cells: between reading a row's place and writing there nothing may take time.
      const formulas = new Map([[table, desk.formulas(table)]]);
      return { changes: { edits: edits.map((edit) => ({ table, ...edit })), formulas }, answer: () => ({ rows: edits.length }) };
    },
  },
);
