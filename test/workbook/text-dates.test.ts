// Dates typed as text: read where there is one reading, left alone where there are two.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, dayInWords, isLocalDate, type LocalDate, monthNames } from '../../src/schema/values/local-date';
import { dateInText, shapeOf } from '../../src/workbook/findings/text-dates';

const days = fc.integer({ min: 0, max: 80_000 }).map((day) => addDays('1970-01-01', day));
const parts = (date: LocalDate) => {
  const [year = '', month = '', day = ''] = date.split('-');
  return { year, month: Number(month), day: Number(day), name: monthNames[Number(month) - 1] ?? '' };
};

const writings: readonly (readonly [string, (date: LocalDate) => string])[] = [
  ['2026-03-05', (date) => date],
  ['2026/3/5', (date) => `${parts(date).year}/${parts(date).month}/${parts(date).day}`],
  ['5 Mar 2026', (date) => `${parts(date).day} ${parts(date).name} ${parts(date).year}`],
  ['5-MAR-2026', (date) => `${parts(date).day}-${parts(date).name.toUpperCase()}-${parts(date).year}`],
  ['Mar 5, 2026', (date) => `${parts(date).name} ${parts(date).day}, ${parts(date).year}`],
  ['Thu 5 Mar 2026', (date) => `${dayInWords(date)} ${parts(date).year}`],
];

describe('a date in text', () => {
  test.each(writings)('written as %s is the day it names, every day', (_example, write) => {
    fc.assert(fc.property(days, (date) => dateInText(write(date)) === date));
  });

  test('in figures is read only where no other reading is a day', () => {
    fc.assert(
      fc.property(days, (date) => {
        const { year, month, day } = parts(date);
        const read = dateInText(`${day}/${month}/${year}`);
        return day > 12 || day === month ? read === date : read === null;
      }),
    );
  });

  test('is never a guess: whatever is read is a day that the text spells out with its year', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-/. MarTuewk,'), maxLength: 16 }), (text) => {
        const date = dateInText(text);
        return date === null || (isLocalDate(date) && text.includes(date.slice(0, 4)) && text.includes(String(Number(date.slice(8)))));
      }),
    );
  });

  test.each([
    'wk 12',
    '12/11',
    '5 Mar',
    '05/03/2026',
    'Fri 5 Mar 2026',
    '30 Feb 2026',
    'TBC',
    'mid March 2026',
    '5/3/26',
    '31/31/2026',
    '',
    '2026-13-01',
    '1 Mar 1066',
  ])('“%s” is no day beyond doubt', (text) => expect(dateInText(text)).toBeNull());

  test.each([
    ['5th March 2026', '2026-03-05'],
    ['Thursday, 5 March 2026', '2026-03-05'],
    ['25.03.2026', '2026-03-25'],
    ['03/25/2026', '2026-03-25'],
    [' 5  Sept 2026 ', '2026-09-05'],
  ])('“%s” is %s', (text, date) => expect(dateInText(text)).toBe(date));
});

test('dates of one handwriting have one shape', () => {
  expect(['wk 12', 'WK 3'].map((text) => shapeOf(text))).toEqual(['wk 0', 'wk 0']);
  expect(['5 Mar', '17 April'].map((text) => shapeOf(text))).toEqual(['0 month', '0 month']);
  expect(shapeOf('Mon 5/3')).toBe('day 0/0');
});
