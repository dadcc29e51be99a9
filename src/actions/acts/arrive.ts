// Booking what has arrived of an order.

import { arrivalOf } from '../supplies/arrival';
import { supplyTables } from '../supplies/supply-tabs';
import { defineAct } from './act';

/**
 * Adds up what has come on each line, moves stock where the line is of an item, and says how far the order is. A line that somebody else has booked meanwhile is a
 * conflict; more than was ordered is asked about first. Reads orders, lines, stock and its log, once each.
 * @throws Refusal: invalid, conflict (with `line`), gone, twice, busy, setup
 */
export const arrive = defineAct(
  { order: 'order', lines: 'arrivedLines', closes: 'flag', sure: 'flag' },
  {
    tables: (_input, located) => supplyTables(located),
    undoable: true,
    work: (desk, input) => {
      const { moves, edits, status, notes } = arrivalOf(desk, input);
      return {
        changes: { moves, edits },
        answer: (done) => ({ status, notes: [...notes, ...new Set([...done.added, ...done.edited].flatMap((one) => one.notes))] }),
      };
    },
  },
);
