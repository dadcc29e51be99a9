// Saving what was taken in a review.

import { closingEdits, decisionsPlan, notesPlan } from '../notes/note-rows';
import { noteTabs } from '../notes/note-tabs';
import { takerAt } from '../notes/taker';
import { defineAct } from './act';

/**
 * Adds notes in the order in which they were taken, writes decisions into the agenda, closes notes that nobody owes; all or nothing. The same once more, with
 * whatever key, writes nothing again. @throws Refusal: invalid, gone, twice, busy, setup
 */
export const saveNotes = defineAct(
  { taken: 'takenLines' },
  {
    tables: (_input, located) => {
      const { agenda, notes } = noteTabs(located);
      return [agenda.key, notes.key];
    },
    undoable: true,
    work: (desk, { taken: { review, notes, decisions, closed } }) => {
      const plan = notesPlan(
        desk,
        takerAt(desk),
        notes.map((one) => ({ ...one, review })),
      );
      const decided = decisionsPlan(desk, review, decisions);
      return {
        changes: { ...decided, adds: [...plan.adds, ...decided.adds], edits: closingEdits(desk, closed) },
        answer: ({ added }) => ({ ids: plan.idsOf(plan.adds.length === 0 ? [] : (added[0]?.ids ?? [])) }),
      };
    },
  },
);
