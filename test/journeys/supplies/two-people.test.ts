// Two people and the grid in the local Google, through the bundle as it is built: the same steps as on paper, and the figures agree.

import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { items } from '../../actions/supplies/supply-desk';
import { Office, steps } from '../../actions/supplies/two-hands';
import { isFull } from '../../faults/support/thoroughness';
import { Desk, emptyDesk } from '../support/desk';
import { setting } from '../support/grid-hands';
import { handsOf } from '../support/hands-of';
import { prepared } from '../support/prepared';

/** Stock, orders and moves in use, and of three items so many. */
function supplyDesk(): Desk {
  const saved = prepared('two-people-stock', () => {
    const desk = emptyDesk();
    for (const tab of ['Orders', 'Stock moves']) setting(desk, `Use ${tab}`, true);
    desk.rpc('setUp', { pipeline: 'cg', sample: false });
    const rows = ['Pencils', 'Tape', 'Paper'].map((item, at) => ({ item, onHand: 5 * at, reorderAt: 1, supplier: 'Art Example' }));
    expect(desk.rpc('add', { table: 'stock', rows }).ids).toEqual(items);
    return desk.host.save();
  });
  return new Desk({ saved });
}

test('whatever they do in the grid and in the sidebar, the figures agree with the log and with the orders, and Check names what does not', () => {
  let runs = 0;
  fc.assert(
    fc.property(steps(isFull ? 50 : 16), (all) => {
      const office = new Office(handsOf(supplyDesk()));
      for (const one of all) office.take(one);
      office.expectAgreement();
      runs += 1;
    }),
    { numRuns: isFull ? 50 : 2 },
  );
  expect(runs).toBeGreaterThanOrEqual(2);
});
