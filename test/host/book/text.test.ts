// Text in cells: what is written as text comes back as the same text, what is typed is read as the locale reads it.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Book } from '../../../host/book/book';

const now = () => Date.UTC(2026, 2, 2, 8);
const cell = { top: 0, bottom: 0, left: 0, right: 0 };

/** What one typed text becomes in a new book of that locale. */
function typed(text: string, locale = 'en_GB') {
  const book = Book.blank({ locale, zone: 'Europe/London', now });
  book.writing.write('0', 0, 0, [[text]]);
  return { value: book.cells.values('0', cell)[0]?.[0], display: book.cells.displays('0', cell)[0]?.[0] };
}

describe('text typed into a cell', () => {
  test.each([
    ['0012', 12, '12'],
    ['10%', 0.1, '10%'],
    ['£5', 5, '£5'],
    ['$1,234.50', 1234.5, '$1,234.50'],
    ['1e3', 1000, '1000'],
    ['-5', -5, '-5'],
    ['+5', 5, '5'],
    ['(12)', -12, '-12'],
    ['true', true, 'TRUE'],
    ['=1+1', 2, '2'],
    ['+1+1', 2, '2'],
    ["'0012", '0012', '0012'],
    ["'=1+1", '=1+1', '=1+1'],
    ['TBC', 'TBC', 'TBC'],
    ['wk 12', 'wk 12', 'wk 12'],
    ['31/02/2026', '31/02/2026', '31/02/2026'],
    ['@x', '@x', '@x'],
    ['-', '-', '-'],
    ['=', '=', '='],
    ['[a](http://b.example)', '[a](http://b.example)', '[a](http://b.example)'],
  ])('%s in an English book', (text, value, display) => {
    expect(typed(text)).toEqual({ value, display });
  });

  test.each([
    ['3/4/2026', 'en_GB', '2026-04-03'],
    ['3/4/2026', 'en_US', '2026-03-04'],
    ['3.4.2026', 'de_DE', '2026-04-03'],
    ['2026-03-04', 'de_DE', '2026-03-04'],
    ['3/4/26', 'en_GB', '2026-04-03'],
    ['2 Mar 2026', 'en_GB', '2026-03-02'],
    ['March 2, 2026', 'en_US', '2026-03-02'],
    ['1/2', 'en_GB', '2026-02-01'],
    ['2. März 2026', 'de_DE', '2026-03-02'],
  ])('%s in %s is %s', (text, locale, day) => {
    const { value } = typed(text, locale);
    expect(value).toBeInstanceOf(Date);
    const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(value instanceof Date ? value : 0);
    expect(shown).toBe(day);
  });

  test.each(['3.4.2026', '13/13/2026'])('%s is no date in an English book', (text) => {
    expect(typed(text).value).toBe(text);
  });

  test('a decimal comma counts in a German book', () => {
    expect(typed('1.234,5', 'de_DE').value).toBe(1234.5);
    expect(typed('1,5', 'en_GB').value).toBe('1,5');
  });

  test('a time is a date of 1899', () => {
    expect(typed('12:30')).toEqual({ value: new Date(Date.UTC(1899, 11, 30, 12, 30)), display: '12:30' });
  });
});

const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.constantFrom('=1+1', '+1', '-x', '@x', "'x", "''", '0012', '1/2', '10%', 'TRUE', '#REF!', '£5', ' 12 ', 'a\nb', '12:30', '1 2 2026'),
    fc.tuple(fc.constantFrom('=', '+', '-', '@', "'", '\t', ' '), fc.string({ minLength: 1, maxLength: 6 })).map((parts) => parts.join('')),
  )
  .filter((value) => !value.includes('\r'));

describe('text that a script marks as text', () => {
  test('comes back as it was written after an apostrophe', () => {
    const book = Book.blank({ locale: 'en_GB', now });
    fc.assert(
      fc.property(text, fc.constantFrom('en_GB', 'en_US', 'de_DE'), (written, locale) => {
        book.locale = locale;
        book.writing.write('0', 0, 0, [[`'${written}`]]);
        expect(book.cells.values('0', cell)).toEqual([[written]]);
        expect(book.cells.displays('0', cell)).toEqual([[written]]);
        expect(book.cells.formulas('0', cell)).toEqual([['']]);
      }),
      { seed: 1 },
    );
  });

  test('comes back as it was written from a cell of plain text, but for one apostrophe in front', () => {
    const book = Book.blank({ locale: 'en_GB', now });
    fc.assert(
      fc.property(text, (written) => {
        book.formats.setPatterns('0', 0, 0, [['@']]);
        book.writing.write('0', 0, 0, [[written]]);
        const expected = written.startsWith("'") ? written.slice(1) : written;
        expect(book.cells.values('0', cell)).toEqual([[expected]]);
        expect(book.cells.displays('0', cell)).toEqual([[expected]]);
        expect(book.formats.patterns('0', cell)).toEqual([['@']]);
      }),
      { seed: 2 },
    );
  });

  test('stays the same through a snapshot and through a change of its format', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), (texts) => {
        const zone = { top: 0, bottom: texts.length - 1, left: 0, right: 0 };
        const book = Book.blank({ locale: 'en_GB', now });
        const rows = texts.map((written) => [`'${written}`]);
        book.writing.write('0', 0, 0, rows);
        const opened = Book.open(JSON.parse(JSON.stringify(book.snapshot())), now);
        expect(opened.cells.values('0', zone)).toEqual(texts.map((written) => [written]));
        for (const pattern of ['@', '0.00', 'General', '@']) {
          opened.formats.setPatterns(
            '0',
            0,
            0,
            texts.map(() => [pattern]),
          );
          expect(opened.cells.values('0', zone)).toEqual(texts.map((written) => [written]));
        }
      }),
      { seed: 3, numRuns: 30 },
    );
  });
});
