// A big book is read and written in whole steps, never cell by cell.

import { expect, test } from '@jest/globals';
import { Book, type BookSnapshot } from '../../../host/book/book';

const rowCount = 5000;
const columnCount = 25;
const whole = { top: 0, left: 0, bottom: rowCount - 1, right: columnCount - 1 };

/** 5,000 rows of 25 columns as saved data: built as JSON, not cell by cell. */
function bigSnapshot(): BookSnapshot {
  const blank = Book.blank().snapshot();
  const cells: Record<string, string> = {};
  for (let row = 1; row <= rowCount; row += 1) {
    for (let column = 0; column < columnCount; column += 1) cells[`${String.fromCharCode(65 + column)}${row}`] = `cell ${row}`;
  }
  const [sheet] = blank.data.sheets ?? [];
  if (!sheet) throw new Error('A blank book has a tab.');
  return { ...blank, data: { ...blank.data, sheets: [{ ...sheet, rowNumber: rowCount + 10, cells }] } };
}

test('5,000 rows of 25 columns are opened, read and added to in one step', () => {
  const snapshot = bigSnapshot();
  const book = Book.open(snapshot);
  expect(book.cells.values('0', whole)[4999]?.[24]).toBe('cell 5000');
  const row = Array.from({ length: columnCount }, (_, column) => column);
  let changes = 0;
  book.onChange(() => {
    changes += 1;
  });
  book.writing.write('0', rowCount, 0, [row, row, row]);
  expect(changes).toBe(1);
  expect(book.cells.extent('0')).toEqual({ rows: rowCount + 3, columns: columnCount });
});

test('5,000 rows of 4 columns are written in one call', () => {
  const book = Book.blank();
  book.hand.insertRows('Sheet1', 2, rowCount);
  const rows = Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: 4 }, (_, column) => (column % 2 ? row * column : `text ${row}`)),
  );
  let changes = 0;
  book.onChange(() => {
    changes += 1;
  });
  book.writing.write('0', 0, 0, rows);
  expect(changes).toBe(1);
  expect(book.cells.values('0', { top: 4999, bottom: 4999, left: 0, right: 1 })).toEqual([['text 4999', 4999]]);
});
