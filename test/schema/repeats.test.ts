// How often a row comes again: what people write, and which day is next.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { anchored, nextDay, type Repeats, repeatsIn, repeatsText } from '../../src/schema/calendar/repeats';
import { addDays, type LocalDate, type Weekday, weekdayOf } from '../../src/schema/values/local-date';

const isWorkingDay = (day: LocalDate) => weekdayOf(day) <= 5;

const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('2000-01-01', count));
const until = fc.option(days, { nil: null });
const weekdays = fc.subarray<Weekday>([1, 2, 3, 4, 5, 6, 7]);
const anyRepeats: fc.Arbitrary<Repeats> = fc.oneof(
  fc.record({ every: fc.constant('working day' as const), until }),
  fc.record({ every: fc.constant('week' as const), on: weekdays, until }),
  fc.record({ every: fc.constant('month' as const), on: fc.option(fc.integer({ min: 1, max: 31 }), { nil: null }), until }),
);

describe('what people write', () => {
  test.each([
    ['working days', 'working days'],
    ['Every weekday', 'working days'],
    ['weekly', 'weekly'],
    ['Weekly on Thu, Mon', 'weekly on Mon, Thu'],
    ['every Friday', 'weekly on Fri'],
    ['Mondays and Thursdays', 'weekly on Mon, Thu'],
    ['monthly on the 31st', 'monthly on 31'],
    ['every month', 'monthly'],
    ['weekly on Fri until 30 Jun 2026', 'weekly on Fri until 30 Jun 2026'],
    ['working days, until 2026-06-30', 'working days until 30 Jun 2026'],
  ])('%s', (typed, written) => {
    expect(repeatsText(repeatsIn(typed) ?? { every: 'month', on: 99, until: null })).toBe(written);
  });

  test.each([
    'daily',
    'monthly on 32',
    'monthly on 0',
    'every blue moon',
    'weekly on Fri until 3/4/2026',
    'weekly until soon',
    'Fri 2',
    'no',
  ])('%s is not guessed', (typed) => {
    expect(repeatsIn(typed)).toBeNull();
  });

  test('whatever repeats is written so that it reads the same', () => {
    fc.assert(fc.property(anyRepeats, (repeats) => expect(repeatsIn(repeatsText(repeats))).toEqual(repeats)));
  });
});

describe('the next day', () => {
  const next = (typed: string, after: LocalDate, from: LocalDate = after) => {
    const repeats = repeatsIn(typed);
    return repeats && nextDay(anchored(repeats, after), after, from, isWorkingDay);
  };

  test.each<[string, LocalDate, LocalDate]>([
    ['monthly on 31', '2026-01-31', '2026-02-28'],
    ['monthly on 31', '2026-02-28', '2026-03-31'],
    ['monthly on 31', '2026-03-31', '2026-04-30'],
    ['monthly on 29', '2026-01-29', '2026-02-28'],
    ['monthly on 29', '2028-01-29', '2028-02-29'],
    ['monthly on 29', '2028-02-29', '2028-03-29'],
    ['monthly', '2026-03-15', '2026-04-15'],
    ['weekly', '2026-03-05', '2026-03-12'],
    ['weekly on Mon, Thu', '2026-03-05', '2026-03-09'],
    ['working days', '2026-03-06', '2026-03-09'],
    // Over the nights in which clocks change.
    ['working days', '2026-03-27', '2026-03-30'],
    ['weekly on Sun', '2026-03-22', '2026-03-29'],
    ['weekly on Sun', '2026-10-18', '2026-10-25'],
  ])('%s after %s is %s', (typed, after, day) => {
    expect(next(typed, after)).toBe(day);
  });

  test('of a month that was said by its day only, the day stays that, over shorter months too', () => {
    const rule = anchored(repeatsIn('monthly') ?? { every: 'working day', until: null }, '2026-01-31');
    expect(repeatsText(rule)).toBe('monthly on 31');
    expect(nextDay(rule, '2026-02-28', '2026-02-28', isWorkingDay)).toBe('2026-03-31');
  });

  test('what was missed comes once, not before today; after the last day it comes no more', () => {
    expect(next('working days', '2026-03-02', '2026-03-19')).toBe('2026-03-19');
    expect(next('weekly on Mon', '2026-03-02', '2026-03-19')).toBe('2026-03-23');
    expect(next('weekly on Mon until 22 Mar 2026', '2026-03-02', '2026-03-19')).toBeNull();
    expect(next('weekly on Mon until 23 Mar 2026', '2026-03-02', '2026-03-19')).toBe('2026-03-23');
  });

  test('it is always later, and no day before it would have done', () => {
    fc.assert(
      fc.property(anyRepeats, days, (repeats, after) => {
        const rule = anchored({ ...repeats, until: null }, after);
        const day = nextDay(rule, after, after, isWorkingDay);
        expect(day !== null && day > after).toBe(true);
        expect(day !== null && nextDay(rule, addDays(day, -1), after, isWorkingDay)).toBe(day);
      }),
    );
  });
});
