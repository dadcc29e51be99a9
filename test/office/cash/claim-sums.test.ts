// What claims come to, against sums of whole numbers.

import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { claimLine, claimSums, sumsByCode } from '../../../src/office/cash/claim-sums';

const lines = fc.array(
  fc
    .record({
      costCode: fc.constantFrom('', '4210', '5100'),
      rate: fc.constantFrom('20%', '0%', 'mixed'),
      gross: fc.integer({ min: -1e12, max: 1e12 }),
      vat: fc.option(fc.integer({ min: -1e11, max: 1e11 })),
    })
    .map(({ costCode, rate, gross, vat }) => claimLine(costCode, rate, gross, vat)),
);

test('net and VAT make gross, of each cost code and of all, and the parts make the whole', () => {
  fc.assert(
    fc.property(lines, (some) => {
      const all = claimSums(some);
      const gross = some.reduce((sum, line) => sum + BigInt(line.gross), 0n);
      expect(BigInt(all.gross)).toBe(gross);
      expect(all.net + all.vat).toBe(all.gross);
      expect(claimSums(sumsByCode(some))).toEqual(all);
      expect(sumsByCode(some).every((one) => one.net + one.vat === one.gross)).toBe(true);
    }),
  );
});
