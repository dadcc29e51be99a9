// Answers that are worked out only when asked for are the same as in a book that is opened afresh.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Book } from '../../../host/book/book';

const now = () => Date.UTC(2026, 2, 2, 8);
const zone = { top: 0, left: 0, bottom: 7, right: 5 };

type Step = (book: Book) => void;

const at = fc.record({ row: fc.integer({ min: 0, max: 5 }), col: fc.integer({ min: 0, max: 3 }) });
const content = fc.constantFrom(
  '1',
  '2',
  'text',
  '',
  '=A1+1',
  '=SUM(A1:B3)',
  '=B2',
  '=TRANSPOSE(A1:B1)',
  '=IF(A2>1;1;2)',
  '=Other!A1',
  'TRUE',
);

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(at, content).map(
    ([{ row, col }, text]): Step =>
      (book) =>
        book.writing.write('0', row, col, [[text]]),
  ),
  fc.tuple(at, content).map(
    ([{ row, col }, text]): Step =>
      (book) =>
        book.writing.write('0', row, col, [
          [text, '3'],
          ['x', text],
        ]),
  ),
  at.map(
    ({ row }): Step =>
      (book) =>
        book.hand.insertRows('Sheet1', row + 1),
  ),
  at.map(
    ({ col }): Step =>
      (book) =>
        book.hand.insertColumns('Sheet1', col + 1),
  ),
  at.map(
    ({ row }): Step =>
      (book) =>
        book.hand.deleteRows('Sheet1', row + 1),
  ),
  at.map(
    ({ row, col }): Step =>
      (book) =>
        book.formats.setPatterns('0', row, col, [['0.00']]),
  ),
  at.map((): Step => (book) => book.hand.type('Other', 'A1', [[5]])),
  at.map(
    ({ col }): Step =>
      (book) =>
        book.hand.sort('Sheet1', 'A1:D6', col + 1),
  ),
  // Looking in between must change nothing.
  fc.constant<Step>((book) => book.cells.displays('0', zone)),
);

describe('answers', () => {
  test('are those of a book opened afresh, whatever was done and whenever somebody looked', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 15 }), (steps) => {
        const book = Book.blank({ now });
        book.hand.addTab('Other');
        for (const one of steps) one(book);
        const fresh = Book.open(JSON.parse(JSON.stringify(book.snapshot())), now);
        expect(book.cells.values('0', zone)).toEqual(fresh.cells.values('0', zone));
        expect(book.cells.displays('0', zone)).toEqual(fresh.cells.displays('0', zone));
      }),
      { seed: 7, numRuns: 40 },
    );
  });

  test('count for a filter that hides rows by what a formula shows', () => {
    const book = Book.blank({ now });
    book.writing.write('0', 0, 0, [['Shown'], ['=C2'], ['=C3']]);
    book.hand.filter('Sheet1', 'A1:A3', 1, ['hide']);
    book.writing.write('0', 1, 2, [['hide'], ['keep']]);
    expect([1, 2].map((row) => book.grid.isFiltered('0', row))).toEqual([true, false]);
    book.writing.write('0', 1, 2, [['keep'], ['hide']]);
    expect([1, 2].map((row) => book.grid.isFiltered('0', row))).toEqual([false, true]);
  });
});
