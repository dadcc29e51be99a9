// Two people and the grid, through the acts as they are built: what is on hand is the sum of all moves, and what is on order that of open lines.

import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Cell } from '../../../src/schema/values/cell';
import type { Paper } from '../support/paper-ports';
import { supplyDesk } from './supply-desk';
import { type Hands, Office, steps } from './two-hands';

/** Types below the last row too. */
function handsOf(desk: Paper): Hands {
  return {
    ask: (method, input, key) => desk.ask(method, input, key),
    rows: (tab) => desk.rows(tab),
    type(tab, row, heading, cell) {
      const { columns, rows } = desk.book.model.named(tab);
      if (row === rows.length) rows.push(columns.map((): Cell => ''));
      desk.type(tab, row, heading, cell);
    },
  };
}

test('whatever they do, the figures agree with the log and with the orders, and Check names what does not', () => {
  let runs = 0;
  fc.assert(
    fc.property(steps(25), (all) => {
      const office = new Office(handsOf(supplyDesk()));
      for (const one of all) office.take(one);
      office.expectAgreement();
      runs += 1;
    }),
    { numRuns: process.env.FULL ? 50 : 5 },
  );
  expect(runs).toBeGreaterThanOrEqual(5);
});
