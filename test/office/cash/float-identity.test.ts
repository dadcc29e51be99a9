// Amount = what is there + receipts for which nothing has come back, whatever happens in which order.

import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { type FloatMove, type FloatReceipt, floatStanding } from '../../../src/office/cash/float-identity';

const receipts = fc.array(
  fc.record({
    id: fc.string(),
    date: fc.constant(null),
    shop: fc.constant('Shop'),
    gross: fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
    standing: fc.constantFrom('open' as const, 'back' as const, 'rejected' as const),
  }),
);

test('what should be there is the amount less open receipts, to the penny', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), receipts, (amount, some) => {
      const { should, open } = floatStanding({ amount, receipts: some, moves: [] });
      const sum = some.filter(({ standing }) => standing === 'open').reduce((added, { gross }) => added + BigInt(gross), 0n);
      expect(BigInt(should) + sum).toBe(BigInt(amount));
      expect(should + open).toBe(amount);
    }),
  );
});

test('a refund raises what should be there, and a rejected receipt is owed by its holder', () => {
  const one = (gross: number, standing: FloatReceipt['standing']): FloatReceipt => ({ id: 'A', date: null, shop: '', gross, standing });
  const standing = floatStanding({
    amount: 10_000,
    receipts: [one(3000, 'open'), one(-500, 'open'), one(700, 'rejected'), one(900, 'back')],
    moves: [],
  });
  expect(standing).toEqual({ should: 7500, open: 2500, rejected: 700, given: null, toppedUp: null });
});

test('moves say what was given out and topped up, for comparison', () => {
  const moves: readonly FloatMove[] = [
    { means: 'given out', amount: 10_000 },
    { means: 'topped up', amount: 900 },
    { means: 'returned', amount: 2000 },
    { means: 'adjusted', amount: -50 },
  ];
  const { given, toppedUp } = floatStanding({ amount: 7950, receipts: [], moves });
  expect([given, toppedUp]).toEqual([7950, { moves: 900, receipts: 0 }]);
});
