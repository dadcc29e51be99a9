// Notes and coins.

import { expect, test } from '@jest/globals';
import { countedTotal, notesAndCoins } from '../../../src/schema/cash/coins';
import { currencyCodes } from '../../../src/schema/values/money';

test('add up to the penny, and blank is none', () => {
  expect(countedTotal({ 5000: '1', 2000: '', 10: '3', 1: '7' })).toEqual({ total: 5037, wrong: [] });
});

test.each(['2.5', '2,5', '½', '-1', '1e3', 'x'])('%s of a coin is no count, and adds nothing', (text) => {
  expect(countedTotal({ 100: '2', 50: text })).toEqual({ total: 200, wrong: [50] });
});

test('are whole minor units, the largest first', () => {
  for (const code of currencyCodes) {
    const pieces = notesAndCoins(code);
    expect(pieces.every(Number.isInteger)).toBe(true);
    expect([...pieces].sort((a, b) => b - a)).toEqual(pieces);
  }
});
