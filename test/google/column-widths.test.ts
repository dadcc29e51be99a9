// How few calls make columns as wide as they should be.

import { describe, expect, test } from '@jest/globals';
import { coatsFor } from '../../src/google/cells/column-widths';

/** What the columns are once all coats are laid. */
function laid(widths: readonly number[]): readonly number[] {
  const columns = widths.map(() => 0);
  for (const { start, end, width } of coatsFor(widths)) columns.fill(width, start, end + 1);
  return columns;
}

describe('the widths of columns', () => {
  test.each([
    [[], 0],
    [[80], 1],
    [[80, 80, 80], 1],
    [[80, 110, 80, 120, 80], 3],
    [[80, 110, 110, 80, 120], 3],
    [[1, 2, 1, 3, 1, 2, 1], 4],
    [[1, 2, 3, 1, 2, 3], 5],
  ])('of %j take %i calls', (widths, calls) => {
    expect(coatsFor(widths)).toHaveLength(calls);
    expect(laid(widths)).toEqual(widths);
  });

  test('are right whatever stands beside what', () => {
    let seed = 7;
    const next = (below: number) => {
      seed = (seed * 16807) % 2147483647;
      return seed % below;
    };
    for (let round = 0; round < 200; round += 1) {
      const widths = Array.from({ length: next(30) }, () => 60 + 10 * next(5));
      expect(laid(widths)).toEqual(widths);
      expect(coatsFor(widths).length).toBeLessThanOrEqual(widths.filter((width, at) => width !== widths[at - 1]).length);
    }
  });

  test('of sixty columns are found at once', () => {
    const widths = Array.from({ length: 64 }, (_none, at) => [130, 120, 80, 110][at % 4] ?? 0);
    expect(laid(widths)).toEqual(widths);
    expect(coatsFor(widths).length).toBeLessThanOrEqual(49);
  });
});
