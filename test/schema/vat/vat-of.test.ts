// VAT in an amount, against exact fractions.

import { describe, expect, test } from '@jest/globals';
import { percentOf } from '../../../src/schema/kinds/rate';
import { vatOf, withoutVat } from '../../../src/schema/vat/vat-of';

/** Rounded half away from nought, in whole numbers of any length. */
function exactVat(gross: bigint, hundredths: bigint): bigint {
  const whole = 10_000n + hundredths;
  const doubled = gross * hundredths * 2n;
  return (doubled + whole) / (2n * whole);
}

describe('VAT in an amount', () => {
  test.each(['20', '5', '0', '17.5', '12.5', '23', '5.55', '99.99'])(
    'at %s %%, of every amount from 1 to 100,000 pence, is the exact one',
    (rate) => {
      const percent = Number(rate);
      const hundredths = BigInt(Math.round(percent * 100));
      const wrong: number[] = [];
      for (let gross = 1; gross <= 100_000; gross++) {
        const vat = vatOf(gross, percent);
        if (BigInt(vat) !== exactVat(BigInt(gross), hundredths) || vatOf(-gross, percent) !== 0 - vat) wrong.push(gross);
      }
      expect(wrong).toEqual([]);
    },
  );

  test('is exact where a product would be too large for a double', () => {
    for (const gross of [9_999_999_999_999, 9_999_999_999_998, 8_123_456_789_017])
      expect(BigInt(vatOf(gross, 99.99))).toBe(exactVat(BigInt(gross), 9999n));
  });

  test.each(withoutVat)('is none where the rate is “%s”', (rate) => {
    expect(vatOf(12_345, percentOf(rate) ?? Number.NaN)).toBe(0);
  });
});
