// Dates as people type them into their own trackers.

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { date, dateKind } from '../../src/schema/kinds/date';
import { type DateWriting, isNoDate, readWritten, writeWritten } from '../../src/schema/values/date-writing';
import { addDays, type LocalDate } from '../../src/schema/values/local-date';
import { caminandes } from '../workbook/support/caminandes';

const from = '2025-09-01';
const writing = (order: DateWriting['order'], pattern: string): DateWriting => ({
  order,
  pattern,
  from: pattern.includes('y') ? null : from,
  real: false,
});

const patterns: readonly DateWriting[] = [
  ...['d', 'dd'].flatMap((d) =>
    ['m', 'mm', 'mmm', 'mmmm', 'MMM', 'MMMM'].flatMap((m) =>
      ['/', '-', '.', ' '].flatMap((gap) =>
        gap === ' ' && m.length < 3
          ? []
          : ['', `${gap}yy`, `${gap}yyyy`].flatMap((year) =>
              ['', 'ddd ', 'dddd, '].flatMap((weekday) => [
                writing('dmy', `${weekday}${d}${gap}${m}${year}`),
                writing('mdy', `${weekday}${m}${gap}${d}${year}`),
              ]),
            ),
      ),
    ),
  ),
  writing('ymd', 'yyyy-mm-dd'),
  writing('ymd', 'yyyy/m/d'),
  writing('mdy', 'mmm d, yyyy'),
  writing('mdy', 'mmm. d'),
  writing('dmy', "d mmm 'yy"),
  writing('dmy', 'd/m ddd'),
];

const anyDay = fc.integer({ min: 0, max: 109_000 }).map((days) => addDays('1900-01-01', days));

describe('a date in the column’s own way', () => {
  test('is read again as the same day, in every pattern and every year', () => {
    fc.assert(
      fc.property(fc.constantFrom(...patterns), anyDay, (way, date) => {
        expect(readWritten(writeWritten(date, way), way)).toBe(date);
      }),
      { numRuns: 3000 },
    );
  });

  test('is written without a year exactly where it lies in the twelve months', () => {
    const way = writing('dmy', 'd mmm');
    fc.assert(
      fc.property(fc.integer({ min: -800, max: 800 }), (days) => {
        expect(/\d{4}/.test(writeWritten(addDays(from, days), way))).toBe(days < 0 || days >= 365);
      }),
    );
  });

  test.each<[LocalDate, DateWriting['order'], string, string]>([
    ['2026-03-05', 'dmy', 'd/m/yyyy', '5/3/2026'],
    ['2026-03-05', 'dmy', 'dd.mm.yy', '05.03.26'],
    ['2026-03-05', 'mdy', 'mmm d', 'Mar 5'],
    ['2027-03-05', 'mdy', 'mmm d', 'Mar 5, 2027'],
    ['2026-03-05', 'dmy', 'ddd d/m', 'Thu 5/3'],
    ['2027-03-05', 'dmy', 'd/m ddd', '5/3/2027 Fri'],
    ['2026-03-05', 'dmy', 'dd-MMM-yy', '05-MAR-26'],
    ['2126-03-05', 'dmy', 'dd-MMM-yy', '05-MAR-2126'],
  ])('%s in %s %s is %s', (date, order, pattern, text) => {
    expect(writeWritten(date, writing(order, pattern))).toBe(text);
  });
});

describe('reading', () => {
  test.each<[string, DateWriting['order'], string, LocalDate]>([
    ['12/3', 'dmy', 'd/m', '2026-03-12'],
    ['12/3', 'mdy', 'm/d', '2025-12-03'],
    ['31/8', 'dmy', 'd/m', '2026-08-31'],
    ['1/9', 'dmy', 'd/m', '2025-09-01'],
    ['05.03.2026', 'dmy', 'd/m/yy', '2026-03-05'],
    [' 5-3-26 ', 'dmy', 'd/m/yy', '2026-03-05'],
    ['5th Mar 2026', 'dmy', 'd/m/yy', '2026-03-05'],
    ['5 Mar', 'mdy', 'mmm d', '2026-03-05'],
    ['March 5, 2026', 'dmy', 'd/m/yy', '2026-03-05'],
    ['Fri, 5 Sept', 'dmy', 'd mmm', '2025-09-05'],
    ['2026-03-05', 'dmy', 'd/m/yy', '2026-03-05'],
    ['29 Feb 2028', 'dmy', 'd mmm', '2028-02-29'],
  ])('%j in a %s column (%s) is %s', (text, order, pattern, date) => {
    expect(readWritten(text, writing(order, pattern))).toBe(date);
  });

  test.each([
    'wk 12',
    'mid March',
    'Q3',
    'ASAP',
    'end of Feb',
    'March 2026',
    'Mar',
    '31/2/2026',
    '29/2/2026',
    '3/13/2026',
    '5/3/026',
    '5/3/5',
    '12-14 Mar',
    '12-14 Mar 2026',
    '5-6/3',
    '5/3 10:00',
    '5/3/2026 (tbc)',
    'Mon 5/3/2026',
    'Thu Thu 5/3/2026',
    '5/3',
    '1.5',
    '46000',
    '',
    'SH010',
  ])('%j in a column of 5/3/2026 is no date', (text) => {
    expect(readWritten(text, writing('dmy', 'd/m/yyyy'))).toBeNull();
  });

  test('takes “Mar 26” for a day only where the month comes first: elsewhere it may be a year', () => {
    expect(readWritten('Mar 26', writing('mdy', 'mmm d'))).toBe('2026-03-26');
    expect(readWritten('Mar 26', writing('dmy', 'd mmm'))).toBeNull();
  });

  test.each(['Mar 5-6', 'March 12-14', 'Mar 5/6'])('takes no span for a day with its year: %j', (text) => {
    expect(readWritten(text, writing('mdy', 'mmm d'))).toBeNull();
  });

  test('takes numbers without a year only with the column’s own separator: 2-3 may be a span', () => {
    expect(readWritten('2/3', writing('dmy', 'd/m'))).toBe('2026-03-02');
    expect(readWritten('2-3', writing('dmy', 'd/m'))).toBeNull();
  });

  test('never gives the same numbers two days, whatever text it is', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...patterns), (text, way) => {
        const read = readWritten(text, way);
        expect(read === null || readWritten(writeWritten(read, way), way) === read).toBe(true);
      }),
    );
  });
});

describe('no date', () => {
  test.each([
    'TBC',
    'tba',
    'T.B.C.',
    'TBD?',
    'N/A',
    'n/a',
    'NA',
    '-',
    '--',
    '–',
    '—',
    '?',
    '??',
    'none',
    'x',
    'X',
    '...',
    ' - ',
    'to be confirmed',
  ])('is what %j says', (text) => {
    expect(isNoDate(text)).toBe(true);
  });

  test.each(['wk 12', '5/3', 'ASAP', 'hold', 'Naomi', 'Tba Ltd', 'nab'])('is not what %j says', (text) => {
    expect(isNoDate(text)).toBe(false);
  });
});

test('a date cell is written as a text in the column’s way, or as a real date where most of them are', () => {
  const way = writing('dmy', 'd/m/yyyy');
  const written = (real: boolean) =>
    dateKind.write('2026-03-05', { ...date('Due'), written: { of: 'dates', as: { ...way, real } } }, caminandes);
  expect(written(false)).toBe('5/3/2026');
  expect(written(true)).toEqual({ date: '2026-03-05', time: '00:00' });
});
