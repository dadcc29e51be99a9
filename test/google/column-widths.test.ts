// How few calls make columns as wide as they should be.

import { describe, expect, test } from '@jest/globals';
import { coatsFor } from '../../src/google/cells/column-widths';

/** What the columns are once all coats are laid. */
function laid(widths: readonly number[], there: number | null = null): readonly number[] {
  const columns = widths.map(() => there ?? 0);
  for (const { start, end, width } of coatsFor(widths, there)) columns.fill(width, start, end + 1);
  return columns;
}

/** None is narrower than it should be, and none much wider. */
function expectFit(columns: readonly number[], wanted: readonly number[]): void {
  const wrong = columns.filter(
    (width, at) => width < (wanted[at] ?? 0) || width > Math.max((wanted[at] ?? 0) * 1.4, (wanted[at] ?? 0) + 36),
  );
  expect([columns.length, wrong]).toEqual([wanted.length, []]);
}

describe('the widths of columns', () => {
  test.each([
    [[], 0],
    [[80], 1],
    [[80, 80, 80], 1],
    [[80, 90, 100, 80], 1],
    [[80, 150, 80, 160, 80], 3],
    [[80, 150, 150, 80, 160], 3],
    [[80, 200, 80, 300, 80, 200, 80], 4],
    [[80, 200, 300, 80, 200, 300], 5],
  ])('of %j take %i calls', (widths, calls) => {
    expect(coatsFor(widths)).toHaveLength(calls);
    expectFit(laid(widths), widths);
  });

  test.each([
    [[80, 100, 90], 0],
    [[80, 200, 90], 1],
    [[60, 200, 90], 2],
    [[150, 80, 150], 2],
  ])('of %j take %i calls where all are 100 wide', (widths, calls) => {
    expect(coatsFor(widths, 100)).toHaveLength(calls);
    expectFit(laid(widths, 100), widths);
  });

  test('are right whatever stands beside what', () => {
    let seed = 7;
    const next = (below: number) => {
      seed = (seed * 16807) % 2147483647;
      return seed % below;
    };
    for (let round = 0; round < 200; round += 1) {
      const widths = Array.from({ length: next(30) }, () => 60 + 10 * next(20));
      for (const there of [null, 100]) {
        expectFit(laid(widths, there), widths);
        expect(coatsFor(widths, there).length).toBeLessThanOrEqual(widths.filter((width, at) => width !== widths[at - 1]).length);
      }
    }
  });

  test('of sixty columns are found at once', () => {
    const widths = Array.from({ length: 64 }, (_none, at) => [130, 220, 60, 400][at % 4] ?? 0);
    expectFit(laid(widths), widths);
    expect(coatsFor(widths).length).toBeLessThanOrEqual(49);
  });
});
