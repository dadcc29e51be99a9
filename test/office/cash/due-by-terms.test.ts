// When an invoice is due by its terms; the table of the guide.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Billed, dueByTerms } from '../../../src/office/cash/due-by-terms';
import { calendarOf } from '../../../src/office/work/working-days';
import { addDays, type LocalDate, weekdayOf } from '../../../src/schema/values/local-date';

const calendar = calendarOf({ workingDays: [1, 2, 3, 4, 5], nonWorking: [{ from: '2026-04-03', to: '2026-04-06' }] });

const due = (terms: string, more: Partial<Billed> = {}) =>
  dueByTerms({ terms, date: '2026-03-02', receivedOn: '2026-03-05', ...more }, calendar, 'as it is');

describe('dated 2 March and received 5 March 2026', () => {
  test.each<[string, LocalDate]>([
    ['30 days', '2026-04-01'],
    ['net 30', '2026-04-01'],
    ['30', '2026-04-01'],
    ['30 days net', '2026-04-01'],
    ['30 days from invoice date', '2026-04-01'],
    ['2 weeks', '2026-03-16'],
    ['1 month', '2026-04-02'],
    ['14 days from receipt', '2026-03-19'],
    ['on receipt', '2026-03-05'],
    ['end of month', '2026-03-31'],
    ['EOM', '2026-03-31'],
    ['end of month + 30', '2026-04-30'],
    ['EOM+30 days', '2026-04-30'],
    ['30 days from end of month', '2026-04-30'],
    ['End of next month.', '2026-04-30'],
  ])('%s is due %s', (terms, day) => {
    expect(due(terms)).toEqual({ due: day });
  });

  test.each(['soon', 'as agreed', '30 days end of month', '50 % up front', 'days', '-5 days', '999 days', '13 months', '30/60', '='])(
    'terms that are not known - %s - come to no day',
    (terms) => {
      expect(due(terms)).toEqual({ why: 'unknown' });
    },
  );
});

test.each<[string, LocalDate, LocalDate]>([
  ['1 month', '2026-03-31', '2026-04-30'],
  ['1 month', '2026-01-31', '2026-02-28'],
  ['1 month', '2028-01-31', '2028-02-29'],
  ['2 months', '2026-12-31', '2027-02-28'],
  ['end of month', '2026-12-05', '2026-12-31'],
  ['end of month + 30', '2026-01-31', '2026-03-02'],
])('%s from %s is %s: there is no 31 April', (terms, date, day) => {
  expect(due(terms, { date })).toEqual({ due: day });
});

test.each<['before' | 'after' | 'as it is', LocalDate]>([
  ['before', '2026-04-02'],
  ['after', '2026-04-07'],
  ['as it is', '2026-04-04'],
])('a day off moves %s, over Easter too: %s', (dayOff, day) => {
  expect(dueByTerms({ terms: '30 days', date: '2026-03-05', receivedOn: null }, calendar, dayOff)).toEqual({ due: day });
});

test('is never before the invoice: what is due on the Sunday on which it is dated is due on Monday', () => {
  expect(dueByTerms({ terms: '0 days', date: '2026-03-01', receivedOn: null }, calendar, 'before')).toEqual({ due: '2026-03-02' });
  expect(due('on receipt', { receivedOn: '2026-02-20' })).toEqual({ due: '2026-03-02' });
});

test('says which day it counts from where that is blank', () => {
  expect(due('14 days from receipt', { receivedOn: null })).toEqual({ why: 'not received' });
  expect(due('14 days', { date: null })).toEqual({ why: 'no date' });
});

test('never falls on a day off where it moves, nor before the invoice, and is no more than a long weekend from the days counted', () => {
  const days = fc.integer({ min: 0, max: 365 });
  fc.assert(
    fc.property(days, days, fc.constantFrom('before', 'after'), (start, count, dayOff) => {
      const date = addDays('2026-01-01', start);
      const found = dueByTerms({ terms: `${count} days`, date, receivedOn: null }, calendar, dayOff);
      if (!('due' in found)) throw new Error(found.why);
      const naive = addDays(date, count);
      const isOff = (day: LocalDate) => weekdayOf(day) > 5 || ['2026-04-03', '2026-04-06'].includes(day);
      expect(isOff(found.due)).toBe(false);
      expect(found.due >= date).toBe(true);
      expect(isOff(naive) || found.due === naive).toBe(true);
      expect(found.due >= addDays(naive, -4) && found.due <= addDays(naive, 4)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
