// Taking out of stock, putting back, counting and writing off.

import { textKey } from '../../schema/values/text';
import type { Value } from '../../schema/values/value';
import { valueIn } from '../../workbook/rows/sheet-row';
import { suppliesOf, supplyTables, supplyTabs } from '../supplies/supply-tabs';
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
    work: (desk, { moves }) => {
      const column = suppliesOf(desk.located)?.stock.onHand ?? '';
      const moved = new Set(moves.map(({ item }) => textKey(item)));
      const isMoved = ({ id }: { readonly id: string }) => moved.has(textKey(id));
      const onHand = (id: string, amount: Value | undefined) => (typeof amount === 'number' ? [[id, amount] as const] : []);
      const stock = supplyTabs(desk.located, desk.catalog(), (key) => desk.read(key).read)?.stock;
      // What was counted and agrees is not written again.
      const standing = stock?.records.filter(isMoved).flatMap((record) => onHand(record.id, valueIn(record, column))) ?? [];
      return {
        changes: { moves },
        answer: ({ added, edited }) => ({
          notes: [...added, ...edited].flatMap(({ notes }) => notes),
          onHand: Object.fromEntries([...standing, ...edited.filter(isMoved).flatMap(({ id, values }) => onHand(id, values[column]))]),
        }),
      };
    },
  },
);
