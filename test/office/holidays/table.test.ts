// The table of public holidays that the add-on bears: made anew, and beside a second source.

import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { holidaysFile } from '../../../docs/holiday-table';
import { holidaysOf } from '../../../src/schema/calendar/holidays';
import { weekdayOf } from '../../../src/schema/values/local-date';
import { countries } from '../../../src/tables/studio/countries';
import { publicHolidays } from '../../../src/tables/studio/public-holidays';
import { secondSource } from './second-source';

const isWeekend = (day: string) => weekdayOf(day as `${number}-${number}-${number}`) > 5;

test('the table is what its library makes of those years', () => {
  const days = (text: string) => [...text.matchAll(/\d{6}/g)].map(([day]) => day);
  const file = readFileSync('src/tables/studio/public-holidays.ts', 'utf8');
  expect(days(file)).toEqual(days(holidaysFile()));
  expect(days(file).length).toBeGreaterThan(400);
});

test('the table and the list of countries go together, each day once', () => {
  expect(publicHolidays.map(([country]) => country)).toEqual(countries.words.map(({ word }) => word));
  for (const entry of publicHolidays) {
    const days = holidaysOf(entry).map(({ date }) => date);
    expect([entry[0], new Set(days).size]).toEqual([entry[0], days.length]);
    expect(days.length).toBeGreaterThan(14);
  }
});

test.each(publicHolidays.map((entry) => [entry[0], entry] as const))('%s has the days on weekdays of a second source', (country, entry) => {
  const ours = holidaysOf(entry).map(({ date }) => date as string);
  const theirs = (secondSource[country] ?? '').split(' ').map((day) => day.replace(/(..)(..)(..)/, '20$1-$2-$3'));
  const apart = (days: readonly string[], others: readonly string[]) => days.filter((day) => !isWeekend(day) && !others.includes(day));
  expect([apart(ours, theirs), apart(theirs, ours)]).toEqual([[], []]);
});

test('of a holiday at a weekend only the substitute counts, where there is one', () => {
  const [england] = publicHolidays;
  const days = england === undefined ? [] : holidaysOf(england);
  expect(days.filter(({ date }) => date >= '2026-12-25' && date < '2027-01-01')).toEqual([
    { date: '2026-12-25', name: 'Christmas Day' },
    { date: '2026-12-28', name: 'Boxing Day (substitute day)' },
  ]);
});
