// How columns of trackers write their dates.

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { guessDates } from '../../src/adoption/contents/date-guess';
import type { Cell } from '../../src/schema/values/cell';
import { type DateWriting, readWritten, writeWritten } from '../../src/schema/values/date-writing';
import { addDays, type LocalDate } from '../../src/schema/values/local-date';

const from = '2025-09-01';
const day = (date: LocalDate): Cell => ({ date, time: '00:00' });
const guess = (cells: readonly Cell[], chosen: 'dmy' | 'mdy' | null = null) => guessDates(cells, chosen, from);

describe('a column', () => {
  test.each<[readonly Cell[], string, string | null]>([
    [['5/3/2026', '13/3/2026'], 'dmy', 'd/m/yyyy'],
    [['05/03/2026', '13/03/2026'], 'dmy', 'dd/mm/yyyy'],
    [['3/5/26', '3/13/26', 'TBC'], 'mdy', 'm/d/yy'],
    [['15/12/2026'], 'dmy', 'd/m/yyyy'],
    [['12/3', '25/3', '?'], 'dmy', 'd/m'],
    [['5 Mar', '12 Mar', '-'], 'other', 'd mmm'],
    [['Mar 5', 'Mar 12', 'N/A'], 'other', 'mmm d'],
    [['March 5th, 2026', 'April 2nd, 2026'], 'other', 'mmmm d, yyyy'],
    [['05-MAR-26', '12-APR-26'], 'other', 'dd-MMM-yy'],
    [['Thu 5 Mar', 'Fri 6 Mar'], 'other', 'ddd d mmm'],
    [['2026-03-05', '2026-03-13'], 'other', 'yyyy-mm-dd'],
    // No part is above 12, but the weekday tells.
    [['Thu 5/3', 'Fri 6/3'], 'dmy', 'ddd d/m'],
    [[day('2026-03-05'), 'TBC'], 'real', null],
    [['TBC', '?'], 'real', null],
    [[], 'real', null],
    [['wk 12', 'mid March', 'Q3'], 'real', null],
    [['5/3', '6/3'], 'ask', null],
    [['5/3', '6/3', '5 Mar'], 'ask', null],
    [['5/5/2026'], 'ask', null],
    [['25/3', '26/3', '3/27'], 'mixed', 'd/m'],
    [['25/3', '3/27'], 'mixed', null],
  ])('of %j is %s, written %s', (cells, written, pattern) => {
    const { written: said, as } = guess(cells);
    expect([said, as?.pattern ?? null]).toEqual([written, pattern]);
  });

  test('that may be either is read as the person says', () => {
    expect(guess(['5/3', '6/3']).unreadable).toEqual(['5/3', '6/3']);
    expect(guess(['5/3', '6/3'], 'mdy')).toEqual({
      written: 'mdy',
      as: { order: 'mdy', pattern: 'm/d', from, real: false },
      unreadable: [],
    });
  });

  test('that is certain is not read otherwise, whatever was said', () => {
    expect(guess(['13/3', '6/3'], 'mdy').written).toBe('dmy');
  });

  test('with both orders in it is read as most of it is, and names the others; evenly divided, it is not read at all', () => {
    expect(guess(['25/3', '5/3', '26/3', '3/27']).unreadable).toEqual(['3/27']);
    expect(guess(['25/3', '5/3', '3/27']).unreadable).toEqual(['25/3', '5/3', '3/27']);
    expect(guess(['25/3', '5/3', '3/27'], 'mdy').unreadable).toEqual(['25/3']);
  });

  test('names what cannot be read, and no word that says that there is no date', () => {
    expect(guess(['13/3/2026', 'wk 12', 'TBC', 'mid March', '31/2/2026', '-', 46000, true]).unreadable).toEqual([
      'wk 12',
      'mid March',
      '31/2/2026',
      '46000',
      'true',
    ]);
  });

  test('of real dates with texts among them reads the texts and writes as most of it is written', () => {
    const mostlyReal = guess([day('2026-03-05'), day('2026-03-06'), '13/3/2026']);
    expect([mostlyReal.as?.real, mostlyReal.unreadable]).toEqual([true, []]);
    expect(guess([day('2026-03-05'), '13/3/2026', '14/3/2026']).as?.real).toBe(false);
  });

  test('keeps dates without a year in the twelve months, and those with one where they are', () => {
    const { as } = guess(['25/3/2024', '26/3/2024', '27/3']);
    expect(as && ['25/3/2024', '27/3', '27/8', '1/9'].map((text) => readWritten(text, as))).toEqual([
      '2024-03-25',
      '2026-03-27',
      '2026-08-27',
      '2025-09-01',
    ]);
  });
});

const patterns = [
  'd/m/yyyy',
  'dd/mm/yy',
  'd.m.yyyy',
  'd-mmm-yy',
  'd mmm',
  'ddd d mmm',
  'dd MMM yyyy',
  'dddd d mmmm',
  'm/d/yyyy',
  'mmm d',
  'mmm d, yyyy',
  'ddd m/d',
];

test('a column written in one pattern is written on in that pattern, and every date of it is read as it was meant', () => {
  const dates = fc.uniqueArray(fc.integer({ min: 0, max: 364 }), { minLength: 40, maxLength: 60 });
  fc.assert(
    fc.property(dates, fc.constantFrom(...patterns), (days, pattern) => {
      const way: DateWriting = {
        order: /^(dddd? )?m/.test(pattern) ? 'mdy' : 'dmy',
        pattern,
        from: pattern.includes('y') ? null : from,
        real: false,
      };
      const meant = days.map((number) => addDays(from, number));
      const texts = meant.map((date) => writeWritten(date, way));
      const { as } = guess(texts);
      expect(as && texts.map((text) => readWritten(text, as))).toEqual(meant);
      expect(as && meant.map((date) => writeWritten(date, as))).toEqual(texts);
    }),
  );
});
