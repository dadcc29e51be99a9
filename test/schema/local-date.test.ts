// Days are counted by the calendar, whatever clocks do.

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { addDays, dayInWords, daysBetween, isLocalDate, type LocalDate, weekdayOf } from '../../src/schema/values/local-date';

const firstDay = Date.UTC(1900, 0, 1);
const lastDay = Date.UTC(2199, 11, 31);
const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10) as LocalDate;
const days = fc.integer({ min: 0, max: (lastDay - firstDay) / 86_400_000 }).map((count) => dayOf(firstDay + count * 86_400_000));

describe('a local date', () => {
  test('counts every day of two years one after the other', () => {
    for (let count = 0; count < 731; count++) {
      const date = addDays('2027-01-01', count);
      expect(date).toBe(dayOf(Date.UTC(2027, 0, 1 + count)));
      expect(daysBetween('2027-01-01', date)).toBe(count);
      expect(weekdayOf(date)).toBe(((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7) + 1);
    }
  });

  test('adding days and taking them away again gives the same day, over three centuries', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -20_000, max: 20_000 }), (date, count) => addDays(addDays(date, count), -count) === date),
    );
  });

  test('the days between two days are what has to be added to the first', () => {
    fc.assert(fc.property(days, days, (one, other) => addDays(one, daysBetween(one, other)) === other));
  });

  test('days sort as text', () => {
    fc.assert(fc.property(days, days, (one, other) => one < other === daysBetween(one, other) > 0));
  });

  test.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '1899-12-30',
    '2200-01-01',
    '26-01-01',
    '2026-1-1',
    '',
    null,
    20260101,
  ])('%p is no day', (text) => {
    expect(isLocalDate(text)).toBe(false);
  });

  test('29 February exists every fourth year but not every hundredth', () => {
    expect(['2028-02-29', '2000-02-29', '2100-02-29'].map(isLocalDate)).toEqual([true, true, false]);
  });

  test('is told with weekday and month by name, and with the year only when it is another', () => {
    expect(dayInWords('2026-03-02')).toBe('Mon 2 Mar');
    expect(dayInWords('2026-03-02', '2026-12-31')).toBe('Mon 2 Mar');
    expect(dayInWords('2027-01-04', '2026-12-31')).toBe('Mon 4 Jan 2027');
  });
});
