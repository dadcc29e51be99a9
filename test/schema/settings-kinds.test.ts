// What people write into the values of settings.

import { describe, expect, test } from '@jest/globals';
import { reminderDaysIn, reminderDaysInWords, weekdaysIn } from '../../src/schema/kinds/setting';

describe('a setting', () => {
  test.each([
    ['Mon-Fri', [1, 2, 3, 4, 5]],
    ['Mon, Tue, Thu', [1, 2, 4]],
    ['sunday to thursday', null],
    ['Sun, Mon', [1, 7]],
    ['Monday – Saturday', [1, 2, 3, 4, 5, 6]],
    ['Fri-Mon', null],
    ['Funday', null],
    ['', null],
  ])('of days of the week: %j', (text, days) => {
    expect(weekdaysIn(text)).toEqual(days);
  });

  test.each([
    ['5 before, 2 before, on the day, 1 after', [5, 2, 0, -1]],
    ['2 days before', [2]],
    ['1 working day after; 0', [0, -1]],
    ['', []],
    ['before', null],
    ['5', null],
  ])('of reminder days: %j', (text, days) => {
    expect(reminderDaysIn(text)).toEqual(days);
  });

  test('of reminder days is written as it is read', () => {
    expect(reminderDaysIn(reminderDaysInWords([5, 2, 0, -1, -3]))).toEqual([5, 2, 0, -1, -3]);
  });
});
