// Counting by working days.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { calendarOf, mondayOf, sundayOf } from '../../src/office/work/working-days';
import type { DateRange } from '../../src/schema/catalog';
import { addDays, type Weekday, weekdayOf } from '../../src/schema/values/local-date';

const usual = calendarOf({ workingDays: [1, 2, 3, 4, 5], nonWorking: [{ from: '2026-12-24', to: '2027-01-03' }] });

const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2024-01-01', days));
const days = fc.integer({ min: 0, max: 7000 });
const weekdays = fc.subarray<Weekday>([1, 2, 3, 4, 5, 6, 7], { minLength: 1 });
const breaks = fc.array(
  fc.tuple(day, fc.integer({ min: 0, max: 20 })).map(([from, days]): DateRange => ({ from, to: addDays(from, days) })),
  { maxLength: 4 },
);
const calendars = fc.tuple(weekdays, breaks).map(([workingDays, nonWorking]) => calendarOf({ workingDays, nonWorking }));

test('Thursday to Monday is two working days', () => {
  expect(usual.workingDaysBetween('2026-02-26', '2026-03-02')).toBe(2);
  expect(usual.workingDaysBetween('2026-03-02', '2026-02-26')).toBe(-2);
  expect(usual.workingDaysBetween('2026-02-28', '2026-03-01')).toBe(0);
});

test('days off are stepped over, at Christmas too', () => {
  expect(usual.addWorkingDays('2026-12-23', 1)).toBe('2027-01-04');
  expect(usual.addWorkingDays('2027-01-04', -1)).toBe('2026-12-23');
  expect(usual.firstOfWeek('2026-12-31')).toBeNull();
  expect(usual.lastOfWeek('2026-12-22')).toBe('2026-12-23');
  expect(usual.firstOfWeek('2026-12-22')).toBe('2026-12-21');
});

test('no day of a day off is the last working day before it', () => {
  expect(usual.addWorkingDays('2026-02-28', 0)).toBe('2026-02-27');
  expect(usual.addWorkingDays('2026-02-28', -2)).toBe('2026-02-25');
  expect(usual.addWorkingDays('2026-02-28', 1)).toBe('2026-03-02');
});

test('a calendar without a working day answers at once and does not loop', () => {
  const none = calendarOf({ workingDays: [1], nonWorking: [{ from: '1900-01-01', to: '2199-12-31' }] });
  expect(none.addWorkingDays('2026-03-02', 3)).toBe('2026-03-02');
  expect(none.workingDaysBetween('2026-03-02', '2026-03-09')).toBe(0);
  expect(calendarOf({ workingDays: [], nonWorking: [] }).isWorkingDay('2026-03-02')).toBe(true);
  expect(calendarOf({ workingDays: [], nonWorking: [] }).isWorkingDay('2026-03-01')).toBe(false);
});

test('a date a century off is counted without walking there', () => {
  expect(usual.workingDaysBetween('1926-03-02', '2026-03-02')).toBe(26_089);
});

describe('for every calendar', () => {
  test('so many working days later there are so many working days between', () => {
    fc.assert(
      fc.property(calendars, day, fc.integer({ min: 1, max: 30 }), (calendar, from, days) => {
        const to = calendar.addWorkingDays(from, days);
        expect(calendar.isWorkingDay(to)).toBe(true);
        expect(calendar.workingDaysBetween(from, to)).toBe(days);
      }),
      { numRuns: 200, seed: 20260302 },
    );
  });

  test('from a working day there and back is the same day', () => {
    fc.assert(
      fc.property(calendars, day, fc.integer({ min: 0, max: 30 }), (calendar, start, days) => {
        const from = calendar.addWorkingDays(start, 1);
        expect(calendar.addWorkingDays(calendar.addWorkingDays(from, days), 0 - days)).toBe(from);
        expect(calendar.addWorkingDays(from, 0)).toBe(from);
      }),
      { numRuns: 200, seed: 20260302 },
    );
  });

  test('the first and the last working day of a week are of that week, and none is outside them', () => {
    fc.assert(
      fc.property(calendars, day, (calendar, date) => {
        const week = [0, 1, 2, 3, 4, 5, 6].map((offset) => addDays(mondayOf(date), offset)).filter((each) => calendar.isWorkingDay(each));
        expect([calendar.firstOfWeek(date), calendar.lastOfWeek(date)]).toEqual([week[0] ?? null, week[week.length - 1] ?? null]);
        expect([weekdayOf(mondayOf(date)), weekdayOf(sundayOf(date))]).toEqual([1, 7]);
      }),
      { numRuns: 200, seed: 20260302 },
    );
  });

  test('counting is what walking day by day finds', () => {
    fc.assert(
      fc.property(calendars, day, fc.integer({ min: 0, max: 60 }), (calendar, from, length) => {
        const walked = Array.from({ length }, (_, at) => addDays(from, at + 1)).filter((date) => calendar.isWorkingDay(date));
        expect(calendar.workingDaysBetween(from, addDays(from, length))).toBe(walked.length);
      }),
      { numRuns: 200, seed: 20260302 },
    );
  });

  test('counting is additive', () => {
    fc.assert(
      fc.property(calendars, day, days, days, (calendar, a, first, second) => {
        const b = addDays(a, first);
        const c = addDays(b, second);
        expect(calendar.workingDaysBetween(a, b) + calendar.workingDaysBetween(b, c)).toBe(calendar.workingDaysBetween(a, c));
      }),
      { numRuns: 100, seed: 20260302 },
    );
  });
});
