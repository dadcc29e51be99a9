// Non-working dates as people of several countries type them.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type DateOrder, dateOrderOf, datesOffIn, datesOffText } from '../../src/schema/values/days-off-text';
import { addDays, dayInWords, type LocalDate } from '../../src/schema/values/local-date';

const read = (text: string, locale = 'en_GB') => {
  const { ranges, unread } = datesOffIn(text, dateOrderOf(locale));
  return [datesOffText(ranges), ...unread];
};

test.each([
  ['3/4/2026', 'en_GB', '2026-04-03'],
  ['3/4/2026', 'en_US', '2026-03-04'],
  ['3/4/26', 'en_GB', '2026-04-03'],
  ['3.4.2026', 'de_DE', '2026-04-03'],
  ['03.04.2026; 06.04.2026', 'de_CH', '2026-04-03, 2026-04-06'],
  ['3-4-2026', 'nl_NL', '2026-04-03'],
  ['2026/04/03', 'ja_JP', '2026-04-03'],
  ['2026-04-03', '', '2026-04-03'],
  ['Fri 3 Apr 2026', 'en_GB', '2026-04-03'],
  ['Fri, Apr 3, 2026', 'en_US', '2026-04-03'],
  ['Apr 3, 2026, Apr 6, 2026', 'en_US', '2026-04-03, 2026-04-06'],
  ['Friday 3rd April 2026 and Monday 6th April 2026', 'en_GB', '2026-04-03, 2026-04-06'],
  ['3/4/2026\n6/4/2026', 'en_AU', '2026-04-03, 2026-04-06'],
  ['3/4/2026 (Good Friday), 6/4/2026 (Easter Monday)', 'en_GB', '2026-04-03, 2026-04-06'],
  ['3/4/2026..6/4/2026', 'en_GB', '2026-04-03..2026-04-06'],
  ['3/4/2026 - 6/4/2026', 'en_GB', '2026-04-03..2026-04-06'],
  ['3/4/2026-6/4/2026', 'en_GB', '2026-04-03..2026-04-06'],
  ['Fri 3 Apr 2026 to Mon 6 Apr 2026', 'en_GB', '2026-04-03..2026-04-06'],
  ['3–6 Apr 2026', 'en_GB', '2026-04-03..2026-04-06'],
  ['24 Dec – 2 Jan 2027', 'en_GB', '2026-12-24..2027-01-02'],
  ['24.12. - 31.12.2026', 'de_DE', '2026-12-24..2026-12-31'],
  ['24/12 - 2/1/2027', 'en_GB', '2026-12-24..2027-01-02'],
  ['Dec 24, 2026 - Jan 2, 2027', 'en_US', '2026-12-24..2027-01-02'],
  ['Dec 24-28, 2026', 'en_US', '2026-12-24..2026-12-28'],
  ['Nov 26–27, 2026, Dec 24 – 31, 2026', 'en_US', '2026-11-26..2026-11-27, 2026-12-24..2026-12-31'],
  ['December 24 through January 2, 2027', 'en_US', '2026-12-24..2027-01-02'],
  ['24/12/2026 → 2/1/2027', 'en_GB', '2026-12-24..2027-01-02'],
  ['2026-12-24..2027-01-02, 2026-05-04', 'en_GB', '2026-12-24..2027-01-02, 2026-05-04'],
  ['', 'en_GB', ''],
  ['none', 'en_GB', ''],
  ['-', 'en_GB', ''],
])('%j in a workbook of %s is read', (text, locale, days) => {
  expect(read(text, locale)).toEqual([days]);
});

test.each([
  ['wk 12', 'en_GB', 'wk 12'],
  ['25 Dec', 'en_GB', '25 Dec'],
  ['Easter', 'en_GB', 'Easter'],
  ['13/13/2026', 'en_GB', '13/13/2026'],
  ['25/12/2026', 'en_US', '25/12/2026'],
  ['3/4/2026', 'sv_SE', '3/4/2026'],
  ['3/4/2026', '', '3/4/2026'],
  ['3/4/2026', 'en', '3/4/2026'],
  ['Thu 3 Apr 2026', 'en_GB', 'Thu 3 Apr 2026'],
  ['2026-12-25..2026-12-24', 'en_GB', '2026-12-25..2026-12-24'],
  ['6/4/2026 - 3/4/2026', 'en_GB', '6/4/2026 - 3/4/2026'],
  ['2026-02-30', 'en_GB', '2026-02-30'],
  ['Mar 5-6', 'en_US', 'Mar 5-6'],
  ['25. Dezember 2026', 'de_DE', '25. Dezember 2026'],
])('%j in a workbook of %s is no date, and nobody guesses', (text, locale, unread) => {
  expect(read(text, locale)).toEqual(['', unread]);
});

test('what can be read counts beside what cannot', () => {
  expect(read('wk 12, 3/4/2026; Easter Monday, Mon 6 Apr 2026')).toEqual(['2026-04-03, 2026-04-06', 'wk 12', 'Easter Monday']);
});

const writings: Readonly<Record<string, { readonly order: DateOrder; readonly write: (date: LocalDate) => string }>> = {
  iso: { order: 'ymd', write: (date) => date },
  british: { order: 'dmy', write: (date) => `${Number(date.slice(8))}/${Number(date.slice(5, 7))}/${date.slice(0, 4)}` },
  american: { order: 'mdy', write: (date) => `${Number(date.slice(5, 7))}/${Number(date.slice(8))}/${date.slice(0, 4)}` },
  german: { order: 'dmy', write: (date) => `${date.slice(8)}.${date.slice(5, 7)}.${date.slice(0, 4)}` },
  'in words': { order: 'dmy', write: (date) => `${dayInWords(date)} ${date.slice(0, 4)}` },
};

describe('any days and ranges come back as they were written', () => {
  test.each(Object.entries(writings))('%s', (_name, { order, write }) => {
    const range = fc.record({ start: fc.integer({ min: 0, max: 20_000 }), days: fc.integer({ min: 0, max: 40 }) });
    fc.assert(
      fc.property(
        fc.array(range, { maxLength: 6 }),
        fc.constantFrom(', ', '; ', '\n', ' and '),
        fc.constantFrom('..', ' - ', ' to ', ' – '),
        (all, comma, upTo) => {
          const ranges = all.map(({ start, days }) => ({ from: addDays('2000-01-01', start), to: addDays('2000-01-01', start + days) }));
          const text = ranges.map(({ from, to }) => (from === to ? write(from) : `${write(from)}${upTo}${write(to)}`)).join(comma);
          expect(datesOffIn(text, order)).toEqual({ ranges, unread: [] });
        },
      ),
    );
  });

  test('and any text at all is read or named, without an error', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { ranges, unread } = datesOffIn(text, 'dmy');
        expect(ranges.every(({ from, to }) => from <= to) && unread.every((piece) => piece !== '')).toBe(true);
      }),
    );
  });
});
