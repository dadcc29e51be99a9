// Counts that others have made since.

import { describe, expect, test } from '@jest/globals';
import { countedSince, type PastMove } from '../../../src/office/supplies/counted-since';

const past = (difference: number, left: number | null, isCount = false): PastMove => ({ difference, left, isCount });

describe('of what was counted since somebody saw 5', () => {
  test.each([
    ['a count that found 4', [past(5, 5, true), past(-1, 4, true)], -1],
    ['what was taken, and then counted', [past(5, 5, true), past(-1, 4), past(-1, 3, true)], -1],
    ['what was only taken', [past(5, 5, true), past(-1, 4)], 0],
    ['counts before that', [past(9, 9, true), past(-4, 5, true)], 0],
    ['counts before it was there once more', [past(5, 5, true), past(-2, 3, true), past(2, 5), past(0.2, 5.2, true)], 0.2],
    ['a log that never came to it', [past(9, 9, true), past(-1, 8, true)], 0],
    ['a log of which a cell cannot be read', [past(5, 5, true), past(-1, null), past(-1, 3, true)], -1],
    ['no log', [], 0],
  ])('%s', (_what, moves, sum) => {
    expect(countedSince(moves, 5)).toBe(sum);
  });
});
