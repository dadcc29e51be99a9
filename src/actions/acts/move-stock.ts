// Taking out of stock, putting back, counting and writing off.

import { textKey } from '../../schema/values/text';
import { suppliesOf, supplyTables } from '../supplies/supply-tabs';
import { defineAct } from './act';

/**
 * Moves what is on hand by differences, so that nobody's move is lost beside another's, and notes each where a log is kept. More may go out than there is: that
 * is said. The same submit again moves nothing. Reads stock and its log, once each. @throws Refusal: invalid, twice, busy, setup
 */
export const moveStock = defineAct(
  { moves: 'handMoves' },
  {
    tables: (_input, located) => supplyTables(located),
    undoable: true,
    work: ({ located }, { moves }) => {
      const onHand = suppliesOf(located)?.stock.onHand ?? '';
      const moved = new Set(moves.map(({ item }) => textKey(item)));
      return {
        changes: { moves },
        answer: ({ added, edited }) => ({
          notes: [...added, ...edited].flatMap(({ notes }) => notes),
          onHand: Object.fromEntries(
            edited.flatMap(({ id, values }) =>
              moved.has(textKey(id)) && typeof values[onHand] === 'number' ? [[id, Number(values[onHand])] as const] : [],
            ),
          ),
        }),
      };
    },
  },
);
