// Money is counted in pennies and never loses one.

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { currencyCodes, formatMoney, majorUnits, minorUnits, parseMoney, plainMoney } from '../../src/schema/values/money';

const amounts = fc.integer({ min: -999_999_999_999, max: 999_999_999_999 });
const currencies = fc.constantFrom(...currencyCodes);

describe('an amount', () => {
  test('comes back from a cell to the penny, in every currency', () => {
    fc.assert(fc.property(amounts, currencies, (minor, currency) => minorUnits(majorUnits(minor, currency), currency) === minor));
  });

  test('comes back from a form field, and from what people read, to the penny', () => {
    fc.assert(
      fc.property(amounts, currencies, (minor, currency) => {
        expect(parseMoney(plainMoney(minor, currency), currency)).toBe(minor);
        if (minor >= 0) expect(parseMoney(formatMoney(minor, currency), currency)).toBe(minor);
      }),
    );
  });

  test('of a cell that adds fractions is the one that was meant', () => {
    expect(minorUnits(0.1 + 0.2, 'GBP')).toBe(30);
    expect(minorUnits(1.005, 'GBP')).toBeNull();
    expect(minorUnits(1200, 'JPY')).toBe(1200);
    expect(minorUnits(12.5, 'JPY')).toBeNull();
  });

  test.each([
    ['1,234.50', 123_450],
    ['£12', 1200],
    ['-3.5', -350],
    ['0', 0],
  ])('typed as %s is understood', (typed, minor) => {
    expect(parseMoney(typed, 'GBP')).toBe(minor);
  });

  test.each(['12,50', '1.234,50', 'twelve', '1 234', '--3', '12.345', 'Infinity', '99999999999999'])(
    'typed as %s is refused, not guessed',
    (typed) => {
      expect(parseMoney(typed, 'GBP')).toBeNull();
    },
  );

  test('is shown with the sign of its currency and a comma in the thousands', () => {
    expect([formatMoney(123_450, 'GBP'), formatMoney(-300, 'EUR'), formatMoney(5, 'USD'), formatMoney(1200, 'JPY')]).toEqual([
      '£1,234.50',
      '-€3.00',
      '$0.05',
      '¥1,200',
    ]);
  });
});
