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
    ['1 234', 123_400],
    ['1\u202f234,50', 123_450],
    ["1'234.5", 123_450],
    ['1.234,50', 123_450],
    ['-12.345.678,90', -1_234_567_890],
    ['\u22123.50', -350],
    ['12.50 £', 1250],
    ['12.50 GBP', 1250],
  ])('typed as %s is understood', (typed, minor) => {
    expect(parseMoney(typed, 'GBP')).toBe(minor);
  });

  test.each([
    ['12,50', 1250],
    ['0,5 €', 50],
    ['€ 12,50', 1250],
    ['12.50', 1250],
    ['1 234,5', 123_450],
  ])('typed as %s is understood where people write a comma', (typed, minor) => {
    expect(parseMoney(typed, 'EUR')).toBe(minor);
    expect(parseMoney(typed.replace('€', 'PLN'), 'PLN')).toBe(minor);
  });

  test.each([
    ['12,50', 1250],
    ['0,5 £', 50],
    ['1 234,5', 123_450],
    ['1.234,50', 123_450],
    ['12.50', 1250],
    ['1,234.50', 123_450],
    ['1,234', null],
    ['1,234,567', null],
    ['1.234', null],
  ])('typed as %s in a workbook that writes a comma is read in any currency, and never a thousandfold', (typed, minor) => {
    expect(parseMoney(typed, 'GBP', true)).toBe(minor);
  });

  test.each(['1.234', '12,345', '1,23,456', '1.23,50', '12,50,30'])(
    'typed as %s is refused there, too, unless its comma parts thousands',
    (typed) => {
      expect(parseMoney(typed, 'EUR')).toBe(typed === '12,345' ? 1_234_500 : null);
    },
  );

  test('in every way of writing it is the same, to the penny', () => {
    const ways = [
      [' ', ','],
      ['\u00a0', '.'],
      ['\u202f', ','],
      ['’', '.'],
      ['.', ','],
      [',', '.'],
    ] as const;
    fc.assert(
      fc.property(fc.integer({ min: 100_000, max: 999_999_999_999 }), fc.constantFrom(...ways), (minor, [thousands, decimal]) => {
        const [whole = '', cents = ''] = (minor / 100).toFixed(2).split('.');
        const text = `${whole.replace(/\B(?=(\d{3})+(?!\d))/g, thousands)}${decimal}${cents}`;
        expect([text, parseMoney(text, 'EUR')]).toEqual([text, minor]);
        expect(parseMoney(text, 'GBP')).toBe(minor);
      }),
    );
  });

  test.each(['12,50', '1.234', 'twelve', '1 23', '1 2345', '--3', '12.345', 'Infinity', '99999999999999'])(
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
