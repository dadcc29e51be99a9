// Papers cut into pages: every row stands on one of them, in order, and no page takes more than it has room for.

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { columnWidths, roomIn, rowHeight, rowPieces, tableType } from '../../src/documents/paper/columns';
import type { PaperModel } from '../../src/documents/paper/model';
import { pagesOf, sheetHeight } from '../../src/documents/paper/pages';
import { typeWidth } from '../../src/documents/paper/type';

const model = (rows: readonly (readonly string[])[], more: Partial<PaperModel> = {}): PaperModel => ({
  title: 'Delivery note',
  number: 'DEL-001',
  about: 'Turnover',
  production: 'Caminandes',
  day: '2 March 2026',
  parties: [
    { role: 'From', name: 'Llama Pictures', lines: ['7 Mill Lane', 'London'] },
    { role: 'To', name: 'Kestrel Models', lines: ['1 Quay Street', 'Bristol'] },
  ],
  facts: [{ label: 'Method', text: 'Aspera' }],
  paragraphs: [],
  table: { columns: (rows[0] ?? ['']).map((_cell, at) => ({ heading: `Column ${at}`, isNumber: false })), rows, totals: null },
  statements: ['Please check it.'],
  signatures: ['Sent by', 'Received by'],
  ...more,
});

const cells = fc.string({ unit: fc.constantFrom('a', 'B', ' ', '_', '.', '語', '\n'), maxLength: 400 });
const tables = fc
  .integer({ min: 1, max: 9 })
  .chain((width) => fc.array(fc.array(cells, { minLength: width, maxLength: width }), { maxLength: 60 }));

test('whatever the rows, each stands on one page, whole and in order', () => {
  fc.assert(
    fc.property(tables, (rows) => {
      const pages = pagesOf(model(rows));
      const text = (all: readonly (readonly string[])[]) => all.map((row) => row.join('|')).join('\n');
      expect(text(pages.flatMap((page) => page.rows)).replace(/[|\n]/g, '')).toBe(text(rows).replace(/[|\n]/g, ''));
      expect(pages.map(({ isFirst, isLast }, at) => [isFirst === (at === 0), isLast === (at === pages.length - 1)])).toEqual(
        pages.map(() => [true, true]),
      );
      const widths = columnWidths(model(rows).table ?? { columns: [], rows, totals: null });
      for (const page of pages) expect(page.rows.reduce((sum, row) => sum + rowHeight(row, widths), 0)).toBeLessThanOrEqual(sheetHeight);
    }),
    { numRuns: 60 },
  );
});

test('widths add up to the page', () => {
  fc.assert(
    fc.property(tables, (rows) => {
      const widths = columnWidths(model(rows).table ?? { columns: [], rows, totals: null });
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(100);
    }),
  );
});

test('a cell that no page takes is cut into pieces, and put together again it is the same', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 4000 }), fc.integer({ min: 40, max: 400 }), (text, most) => {
      const pieces = rowPieces([text, 'x'], [60, 40], most);
      expect(pieces.map(([piece]) => piece).join('')).toBe(text);
      expect(pieces.map(([, second]) => second).join('')).toBe('x');
      for (const piece of pieces) expect(rowHeight(piece, [60, 40])).toBeLessThanOrEqual(most);
    }),
  );
});

test.each([
  [0, 1],
  [18, 1],
  [60, 3],
  [500, 16],
])('a list of %i short lines takes %i pages', (count, pages) => {
  const rows = Array.from({ length: count }, (_none, at) => [`CH_${at}`, 'Oti', 'Rig']);
  expect(pagesOf(model(rows)).length).toBe(pages);
});

test('totals and signatures stand on the last page, with the last row at least where there is no room for them', () => {
  const counts = Array.from({ length: 80 }, (_none, count) => pagesOf(model(Array.from({ length: count + 1 }, () => ['a', 'b']))));
  expect(counts.filter((pages) => pages.some(({ rows }) => rows.length === 0))).toEqual([]);
  expect(counts.some((pages) => pages.length === 2 && pages.at(-1)?.rows.length === 1)).toBe(true);
});

test('they stand alone where the last row leaves them no room, or is the only one', () => {
  const statements = ['Please check it. '.repeat(250)];
  const long = pagesOf(model([['a'], ['word '.repeat(1200)]], { statements }));
  const single = pagesOf(model([['word '.repeat(300)]], { statements }));
  expect([long.at(-1)?.rows, single.at(-1)?.rows, single.length]).toEqual([[], [], 2]);
});

test('no word of a heading is broken while the headings find room beside each other, and the widths are the whole page', () => {
  const wide = 'x'.repeat(40);
  const columns = ['What', 'Quantity', 'Format', 'File name', 'Size', 'Checksum'].map((heading) => ({ heading, isNumber: false }));
  const widths = columnWidths({ columns, rows: [[wide, '1', wide, wide, '12 GB', wide]], totals: null });
  expect(widths.reduce((all, one) => all + one, 0)).toBe(100);
  for (const [at, { heading }] of columns.entries())
    expect(roomIn(widths[at] ?? 0)).toBeGreaterThanOrEqual(Math.max(...heading.split(' ').map((word) => typeWidth(word, tableType))));
});

test('no amount is broken, in a sum neither, while the other columns can be narrower', () => {
  const headings = ['#', 'Receipt no.', 'Date', 'Shop', 'What for', 'Cost code', 'VAT rate', 'Net', 'VAT', 'Gross', 'Receipt'];
  const columns = headings.map((heading) => ({ heading, isNumber: ['Net', 'VAT', 'Gross'].includes(heading) }));
  const cells = [
    '1',
    'RCP-1005',
    '19 Feb 2026',
    'Ironmongers',
    'Wire https://drive.example/file/d/1',
    '4210',
    '20%',
    '£20.08',
    '£4.02',
    '£24.10',
  ];
  const sums = ['', 'Total', '', '', '', '', '', '£1,345.60', '£269.12', '£1,614.72', ''];
  const widths = columnWidths({ columns, rows: [[...cells, 'Receipt with VAT no.']], totals: sums });
  for (const at of [7, 8, 9]) expect(roomIn(widths[at] ?? 0)).toBeGreaterThanOrEqual(1.08 * typeWidth(sums[at] ?? '', tableType));
});

test('a link is broken before the name of a shot or a timecode is', () => {
  const headings = ['Episode', 'Sequence', 'Shot', 'Step', 'Take', 'Frame', 'Note', 'Reason', 'Link'];
  const cells = ['10', 'SQ02', 'SH0100', 'Comp', '2', '01:00:02:03', 'Warmer, please.', 'Creative change', 'https://drive.example/SH0100'];
  const columns = headings.map((heading) => ({ heading, isNumber: false }));
  const widths = columnWidths({ columns, rows: [cells], totals: null });
  for (const [at, cell] of cells.slice(0, -1).entries())
    expect(roomIn(widths[at] ?? 0)).toBeGreaterThanOrEqual(Math.max(...cell.split(' ').map((word) => typeWidth(word, tableType))));
});
