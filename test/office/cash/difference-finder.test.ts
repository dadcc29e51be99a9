// Where a difference comes from: 200 made errors, and what is no hint.

import { describe, expect, test } from '@jest/globals';
import { likelyCauses } from '../../../src/office/cash/difference-finder';
import type { FloatReceipt } from '../../../src/office/cash/float-identity';
import { addDays } from '../../../src/schema/values/local-date';
import { madeError } from './made-errors';

const receipt = (id: string, gross: number, more: Partial<FloatReceipt> = {}): FloatReceipt => ({
  ...{ id, gross, date: '2026-03-02', shop: 'Art shop', standing: 'open' },
  ...more,
});

test('of 200 made errors at least 160 are found, and of the hints fewer than one in twenty names something else', () => {
  const made = Array.from({ length: 200 }, (_unused, seed) => madeError(seed + 1));
  const hinted = made.map(({ difference, receipts, others, culprit }) => {
    const named = likelyCauses(difference, receipts, others).flatMap((one) => one.receipts);
    return { found: named.includes(culprit), wrong: named.length > 0 && !named.includes(culprit) };
  });
  const found = hinted.filter((one) => one.found).length;
  const wrong = hinted.filter((one) => one.wrong).length;
  expect(found).toBeGreaterThanOrEqual(160);
  expect(wrong).toBeLessThan(10);
});

describe('a difference', () => {
  test('of nothing has no cause', () => {
    expect(likelyCauses(0, [receipt('A', 100)], [])).toEqual([]);
  });

  test('that is one of two like receipts is a double, whatever else comes to the same', () => {
    const causes = likelyCauses(1240, [receipt('A', 1240), receipt('B', 1240), receipt('C', 1240, { shop: 'Station' })], []);
    expect(causes).toEqual([{ kind: 'twice', receipts: ['A', 'B'], meant: null }]);
  });

  test('to which several stories come has no hint', () => {
    const other = receipt('X', 1240, { shop: 'Station' });
    expect(likelyCauses(-1240, [receipt('A', 1240, { standing: 'back' })], [other])).toEqual([]);
    expect(
      likelyCauses(
        1240,
        ['A', 'B', 'C'].map((id, at) => receipt(id, 1240, { date: addDays('2026-03-01', at) })),
        [],
      ),
    ).toEqual([]);
  });

  test.each([
    [27, 'swapped', 4563, 4536],
    [900, 'swapped', 2100, 1200],
    [27, 'swapped', 63, 36],
    [10_800, 'point', 12_000, 1200],
    [-1080, 'point', 120, 1200],
    [2400, 'sign', 1200, -1200],
    [-2400, 'sign', -1200, 1200],
  ] as const)('of %i is %s where %i was written for %i', (difference, kind, gross, meant) => {
    expect(likelyCauses(difference, [receipt('A', gross), receipt('B', 777, { shop: 'Station' })], [])).toEqual([
      { kind, receipts: ['A'], meant },
    ]);
  });

  test('that no receipt explains is left to people', () => {
    expect(likelyCauses(37, [receipt('A', 1240), receipt('B', 500)], [])).toEqual([]);
  });
});
