// What a person does by hand, and that a saved book opens as it was.

import { expect, test } from '@jest/globals';
import { Book } from '../../../host/book/book';

const now = () => Date.UTC(2026, 2, 2, 8);
const block = { top: 0, left: 0, bottom: 2, right: 2 };

/** A book with headings and two rows. */
function crew(): Book {
  const book = Book.blank({ locale: 'en_GB', zone: 'Europe/London', now });
  book.hand.type('Sheet1', 'A1', [
    ['ID', 'Name', 'Due'],
    ["'002", 'Zoe', '3/3/2026'],
    ["'001", 'Ann', '2/3/2026'],
  ]);
  return book;
}

test('rows are sorted with everything in them', () => {
  const book = crew();
  book.hand.sort('Sheet1', 'A2:C3', 1);
  expect(book.cells.displays('0', block)).toEqual([
    ['ID', 'Name', 'Due'],
    ['001', 'Ann', '02/03/2026'],
    ['002', 'Zoe', '03/03/2026'],
  ]);
});

test('columns are moved, inserted and deleted', () => {
  const book = crew();
  book.hand.moveColumns('Sheet1', 2, 1, 1);
  expect(book.cells.displays('0', block)[0]).toEqual(['Name', 'ID', 'Due']);
  book.hand.insertColumns('Sheet1', 2);
  expect(book.cells.displays('0', block)[0]).toEqual(['Name', '', 'ID']);
  book.hand.deleteColumns('Sheet1', 1, 2);
  expect(book.cells.displays('0', block)[0]).toEqual(['ID', 'Due', '']);
});

test('rows are moved, inserted, deleted and hidden', () => {
  const book = crew();
  book.hand.moveRows('Sheet1', 3, 1, 2);
  expect(book.cells.displays('0', block).map(([id]) => id)).toEqual(['ID', '001', '002']);
  book.hand.insertRows('Sheet1', 2);
  book.hand.hideRows('Sheet1', 3);
  expect([book.grid.isHidden('0', 'ROW', 1), book.grid.isHidden('0', 'ROW', 2)]).toEqual([false, true]);
  book.hand.deleteRows('Sheet1', 2, 2);
  expect(book.cells.displays('0', block).map(([id]) => id)).toEqual(['ID', '002', '']);
});

test('tabs are added, renamed, hidden and deleted', () => {
  const book = crew();
  book.hand.addTab('Other');
  book.hand.renameTab('Sheet1', 'Crew');
  book.hand.hideTab('Other');
  expect(book.tabs.all().map(({ name, hidden }) => [name, hidden])).toEqual([
    ['Crew', false],
    ['Other', true],
  ]);
  book.hand.deleteTab('Other');
  expect(book.tabs.all()).toHaveLength(1);
  expect(() => book.hand.deleteTab('Other')).toThrow('There is no tab named Other.');
});

test('a saved book opens with cells, looks, rules, groups, sizes and settings', () => {
  const book = crew();
  book.name = 'Crew list';
  book.formats.setLook('0', [block], { bold: true, fillColor: '#eeeeee' });
  book.formats.setPatterns('0', 1, 2, [['ddd d mmm yyyy']]);
  book.grid.freeze('0', 'ROW', 1);
  book.grid.resize('0', { dimension: 'COL', start: 1, count: 1 }, 222);
  book.groups.group('0', { dimension: 'COL', start: 1, count: 2 });
  const [group] = book.groups.all('0', 'COL');
  if (group) book.groups.setFolded('0', group, true);
  book.groups.setControl('0', 'COL', 'BEFORE');
  book.validation.set('0', [block], { criterion: { type: 'isEmail', values: [] }, reject: false, asked: { help: 'An address' } });
  book.protections.add('0', block, ['ann@example.com']);
  const opened = Book.open(JSON.parse(JSON.stringify(book.snapshot())), now);
  expect(opened.snapshot()).toEqual(book.snapshot());
  expect([opened.name, opened.zone, opened.locale]).toEqual(['Crew list', 'Europe/London', 'en_GB']);
  expect(opened.cells.displays('0', block)[1]).toEqual(['002', 'Zoe', 'Tue 3 Mar 2026']);
  expect(opened.formats.patterns('0', block)[1]).toEqual(['0.###############', '0.###############', 'ddd d mmm yyyy']);
  expect(opened.formats.look({ sheetId: '0', row: 0, col: 0 })).toMatchObject({ bold: true, fillColor: '#eeeeee' });
  expect([opened.grid.frozen('0', 'ROW'), opened.grid.size('0', 'COL', 1)]).toEqual([1, 222]);
  expect(opened.groups.all('0', 'COL')).toMatchObject([{ start: 1, count: 2, folded: true }]);
  expect(opened.groups.control('0', 'COL')).toBe('BEFORE');
  expect(opened.validation.rules('0', block)[0]?.[0]?.asked).toEqual({ help: 'An address' });
  expect(opened.protections.mayEdit('0', block, { user: 'bob@example.com', owner: 'ann@example.com' })).toBe(false);
});

test('two books in one process do not know of each other', () => {
  const [one, two] = [crew(), Book.blank({ now })];
  one.metadata.add({ on: 'book' }, 'version', '1', 'DOCUMENT');
  expect(two.metadata.all()).toEqual([]);
  expect(two.cells.extent('0')).toEqual({ rows: 0, columns: 0 });
});
