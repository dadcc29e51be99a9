// Text that people typed into a form stands in its cell letter by letter, whatever it looks like and whatever country the workbook is of.

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { Book } from '../../host/book/book';
import { typingLocaleOf } from '../../host/book/typing/locales';
import { parseTyped } from '../../host/book/typing/typed-text';
import { guarded } from '../../src/google/cells/text-guard';

const locales = ['en_GB', 'en_US', 'de_DE', 'fr_FR', 'ja_JP'];
const today = 46_083;

/** What the cell holds once a script has written the guarded text. */
const written = (text: string, locale: string) => parseTyped(guarded(text), typingLocaleOf(locale), today);

describe('a text', () => {
  test.each([
    ...['=IMPORTXML("http://x","//a")', '+1', '-x', '@x', "'quoted", '＝1+1', '＋1', '－1', '＠x', '\t=1', '\r=1', '\n=1', ' =1'],
    ...['0012', '1/2', '2 Mar', '10%', '£5', '1e3', '12:30', '1,5', '1.234,50', '(12)', 'TRUE', 'falsch', 'Mär 2026', '٣', '3月2日'],
    ...['wk 12', 'TBC', 'CH_001', '<img onerror>', '"', '👩‍🎨', 'שלום', 'a\nb', 'e\u0301'],
  ])('such as %j stays a text', (text) => {
    for (const locale of locales) expect(written(text, locale)).toEqual({ kind: 'text', text });
  });

  test('of any letters stays that text', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.stringMatching(/^[=+\-@'($£€%.,:/ 0-9aeprmwaf]{1,12}$/),
      fc.stringMatching(/^[0-9]{1,4}[-/.: ][0-9a-zA-Z]{1,4}([-/.: ][0-9]{1,4})?$/),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom(...locales), (text, locale) => {
        expect(written(text, locale)).toEqual({ kind: 'text', text });
      }),
      { numRuns: 2000 },
    );
  });

  test('that needs no guard is written as it is, so that nobody finds an apostrophe in it', () => {
    expect(['Lama', 'For approval', 'ana@example.com', 'a = b', ''].map(guarded)).toEqual([
      'Lama',
      'For approval',
      'ana@example.com',
      'a = b',
      '',
    ]);
  });

  test('stays the same in a column of plain text too', () => {
    const book = Book.blank({ locale: 'en_GB', zone: 'Europe/London', now: () => Date.UTC(2026, 2, 2) });
    const zone = { top: 0, left: 0, bottom: 0, right: 0 };
    book.formats.setPattern('0', [zone], '@');
    for (const text of ['=1+1', '0012', '+x', "'a", '1/2']) {
      book.writing.write('0', 0, 0, [[guarded(text)]]);
      expect(book.cells.values('0', zone)).toEqual([[text]]);
    }
  });
});
