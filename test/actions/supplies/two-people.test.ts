// Two people and the grid, through the acts as they are built: what is on hand is the sum of all moves, and what is on order that of open lines.

import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Paper } from '../support/paper-ports';
import { arrived, columnIn, items, moved, supplyDesk } from './supply-desk';

const kinds = ['taken out', 'put back', 'counted', 'written off'] as const;
const amount = fc.integer({ min: 1, max: 40 });
const step = fc.oneof(
  fc.record({ do: fc.constantFrom(...kinds), amount, item: fc.constantFrom(0, 1, 2) }),
  fc.record({ do: fc.constantFrom('type', 'order', 'arrive' as const), amount, item: fc.constantFrom(0, 1, 2) }),
);

function take(desk: Paper, one: { readonly do: string; readonly amount: number; readonly item: number }): void {
  const kind = kinds.find((known) => known === one.do);
  const item = items[one.item] ?? items[0];
  if (kind !== undefined) moved(desk, kind, one.amount, item);
  else if (one.do === 'type') desk.type('Stock', one.item, 'On hand', one.amount);
  else if (one.do === 'order') {
    const row = { id: null, values: { supplier: 'Art Example', whatFor: 'More', status: 'Ordered' } };
    desk.rpc('saveWhole', { table: 'orders', row, lines: [{ table: 'orderLines', adds: [{ item, quantity: one.amount }], edits: [] }] });
  } else arrived(desk, [['OLN-001', one.amount, seenOf(desk)]], { sure: true });
}

function seenOf(desk: Paper): number | null {
  const seen = columnIn(desk, 'Order lines', 'Received')[0];
  return typeof seen === 'number' ? seen : null;
}

test('whatever they do, the figures agree with the log and with the orders', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 20, maxLength: 20 }), (steps) => {
      const desk = supplyDesk();
      for (const one of steps) take(desk, one);
      moved(desk, 'put back', 1);
      const sums = items.map((id) => desk.rows('Stock moves').reduce((sum, row) => sum + (row.Item === id ? Number(row.Quantity) : 0), 0));
      expect(columnIn(desk, 'Stock', 'On hand')).toEqual(sums);
      const open = items.map((id) =>
        desk
          .rows('Order lines')
          .reduce((sum, row) => sum + (row.Item === id ? Math.max(0, Number(row.Quantity) - Number(row.Received)) : 0), 0),
      );
      expect(columnIn(desk, 'Stock', 'On order').map(Number)).toEqual(open);
    }),
    { numRuns: process.env.FULL ? 50 : 5 },
  );
});
