// Lines of statements and their receipts: 200 made statements, and what leaves a doubt.

import { describe, expect, test } from '@jest/globals';
import { type CardLine, type CardReceipt, cardMatches } from '../../../src/office/cash/card-matching';
import { shopLikeness } from '../../../src/office/cash/shop-likeness';
import { madeStatement } from './made-statements';

const line = (id: string, amount: number, more: Partial<CardLine> = {}): CardLine => ({
  ...{ id, amount, date: '2026-03-04', text: 'POST OFFICE 4471' },
  ...more,
});
const receipt = (id: string, gross: number, more: Partial<CardReceipt> = {}): CardReceipt => ({
  ...{ id, gross, date: '2026-03-02', shop: 'Post office' },
  ...more,
});

test('of the lines of 200 made statements that have a receipt at least nine in ten get theirs, and fewer than one in a hundred another', () => {
  const counts = { due: 0, right: 0, wrong: 0, sure: 0 };
  for (let seed = 1; seed <= 200; seed++) {
    const { lines, receipts, truth } = madeStatement(seed);
    const like = new Map(receipts.map(({ id, date, shop, gross }) => [id, `${date}/${shop}/${gross}`]));
    counts.due += truth.size;
    for (const match of cardMatches(lines, receipts).filter(({ sure }) => sure)) {
      counts.sure++;
      const own = truth.get(match.line);
      const twins = lines.filter((one) =>
        same(
          one,
          lines.find(({ id }) => id === match.line),
        ),
      );
      const isRight = twins.some(({ id }) => like.get(truth.get(id) ?? '') === like.get(match.receipt)) || own === match.receipt;
      if (isRight) counts.right++;
      else counts.wrong++;
    }
  }
  expect(counts.right / counts.due).toBeGreaterThanOrEqual(0.9);
  expect(counts.wrong / counts.sure).toBeLessThan(0.01);
});

function same(one: CardLine, other: CardLine | undefined): boolean {
  return other !== undefined && one.date === other.date && one.text === other.text && one.amount === other.amount;
}

describe('a line', () => {
  test('gets the receipt of its amount, some days before, whose shop the text names', () => {
    const receipts = [receipt('R1', 1845), receipt('R2', 1845, { shop: 'Station' }), receipt('R3', 1845, { date: '2026-02-20' })];
    expect(cardMatches([line('L1', 1845)], receipts)).toEqual([{ line: 'L1', receipt: 'R1', sure: true, others: [] }]);
  });

  test.each([
    ['of a penny more', receipt('R1', 1846)],
    ['of money that came back', receipt('R1', -1845)],
    ['eight days before', receipt('R1', 1845, { date: '2026-02-24' })],
    ['two days after', receipt('R1', 1845, { date: '2026-03-06' })],
    ['without a date', receipt('R1', 1845, { date: null })],
  ])('gets no receipt %s', (_what, one) => {
    expect(cardMatches([line('L1', 1845)], [one])).toEqual([]);
  });

  test('whose text names no shop gets the receipt of those pence and that day; of whole pounds somebody is to look', () => {
    const odd = { text: 'SELF SERVICE 2', date: '2026-03-03' } as const;
    expect(cardMatches([line('L1', 1845, odd)], [receipt('R1', 1845)])).toMatchObject([{ receipt: 'R1', sure: true }]);
    expect(cardMatches([line('L1', 1800, odd)], [receipt('R1', 1800)])).toMatchObject([{ receipt: 'R1', sure: false }]);
    expect(cardMatches([line('L1', 1845, { text: 'SELF SERVICE 2', date: '2026-03-07' })], [receipt('R1', 1845)])).toMatchObject([
      { sure: false },
    ]);
  });

  test('to which two receipts go alike has a doubt, with the other named; two tickets have none', () => {
    const two = [receipt('R1', 1845), receipt('R2', 1845, { date: '2026-03-03' })];
    expect(cardMatches([line('L1', 1845)], two)).toEqual([{ line: 'L1', receipt: 'R2', sure: false, others: ['R1'] }]);
    const tickets = [receipt('R1', 1845), receipt('R2', 1845)];
    expect(cardMatches([line('L1', 1845), line('L2', 1845)], tickets)).toEqual([
      { line: 'L1', receipt: 'R1', sure: true, others: [] },
      { line: 'L2', receipt: 'R2', sure: true, others: [] },
    ]);
  });

  test('of which there are two, and one receipt, leaves one of them without', () => {
    expect(cardMatches([line('L1', 1845), line('L2', 1845)], [receipt('R1', 1845)])).toHaveLength(1);
  });
});

test.each([
  ['Post office', 'POST OFFICE COUNTER 12', 1],
  ['Sainsbury’s', 'SAINSBURYS S/MKT', 1],
  ['Café Example', 'SQ *CAFE EXAM', 0.9],
  ['Art Materials Direct', 'ARTMATERIALSDIRECT', 1],
  ['Station', 'HARBOUR ST CAR PARK', 0],
  ['', 'POST OFFICE', 0],
  ['The Shop Ltd', 'THE SHOP LTD', 1],
])('the shop %s is in %s by about %d', (shop, text, likeness) => {
  expect(shopLikeness(shop, text)).toBeCloseTo(likeness, 1);
});
