// Borders that somebody drew in the grid come back when the book is opened again, on each tab its own.

import { expect, test } from '@jest/globals';
import { Book } from '../../../host/book/book';

const thin = { style: 'thin', color: '#000000' } as const;

test('a book keeps the borders of one tab, and finds none on the others', () => {
  const blank = Book.blank().snapshot();
  const [first] = blank.data.sheets ?? [];
  if (first === undefined) throw new Error('A blank book has a tab.');
  const bordered = { ...first, id: 'bordered', name: 'Bordered', borders: { 'B2:C3': 1 } };
  const saved = { ...blank, data: { ...blank.data, sheets: [first, bordered], borders: { 1: { top: thin, bottom: thin } } } };
  const again = Book.open(saved).snapshot();
  const bordersOf = (book: typeof again) => book.data.sheets?.map(({ name, borders }) => [name, borders]);
  expect(bordersOf(again)).toEqual([
    ['Sheet1', {}],
    ['Bordered', { 'B2:C3': 1 }],
  ]);
  expect(again.data.borders).toEqual({ 1: { top: thin, bottom: thin } });
  expect(bordersOf(Book.open(again).snapshot())).toEqual(bordersOf(again));
});
