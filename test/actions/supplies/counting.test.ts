// A stocktake on the server: counts as of when they were made, and the page on which they are written down.

import { expect, test } from '@jest/globals';
import { tableCsv } from '../../../sidebar/copying/table-text';
import type { Paper as Desk } from '../support/paper-ports';
import { columnIn, items, moved, moves, onHand, supplyDesk } from './supply-desk';

const count = (quantity: number, seen: number | null, item: string = items[0]) => ({
  ...{ item, means: 'counted' as const, quantity, seen, forWhat: '', note: 'Stocktake' },
});

test('a count books the difference from what was on hand when it was made: what others took since stays taken', () => {
  const desk = supplyDesk();
  moved(desk, 'taken out', 2);
  expect(desk.rpc('moveStock', { moves: [count(4, 5)] }).onHand).toEqual({ 'STK-001': 2 });
  expect(moves(desk).at(-1)).toBe('STK-001 Counted -1 2');
});

test.each([
  ['in the sidebar', (desk: Desk) => desk.rpc('moveStock', { moves: [count(4, 5)] })],
  ['in the grid', (desk: Desk) => desk.type('Stock', 0, 'On hand', 4)],
])('two people who count one item, the first %s, find it once: what was taken between them stays taken', (_where, first) => {
  const desk = supplyDesk();
  moved(desk, 'put back', 1);
  moved(desk, 'taken out', 1);
  first(desk);
  expect(desk.rpc('moveStock', { moves: [count(4, 5)] }).onHand).toEqual({ 'STK-001': 4 });
  expect(moves(desk).at(-1)).toBe('STK-001 Counted 0 4');
  moved(desk, 'taken out', 2);
  expect(desk.rpc('moveStock', { moves: [count(3, 5)] }).onHand).toEqual({ 'STK-001': 1 });
});

test('a count that agrees, of an item that was counted today already, is answered with what there is', () => {
  const desk = supplyDesk();
  for (const _time of [1, 2]) expect(desk.rpc('moveStock', { moves: [count(5, null)] }).onHand).toEqual({ 'STK-001': 5 });
});

test('one submit that counts an item twice, under its ID in two ways too, finds it once', () => {
  for (const again of [items[0], 'stk-001']) {
    const desk = supplyDesk();
    expect(desk.rpc('moveStock', { moves: [count(4, 5), count(4, 5, again)] }).onHand['STK-001']).toBe(4);
  }
});

test('a count of all items is one act, says when it was, and is undone in one go', () => {
  const desk = supplyDesk();
  const answer = desk.ask('moveStock', { moves: [count(6, 5), count(0, 0, items[1]), count(29.5, 30, items[2])] });
  expect(onHand(desk)).toEqual([6, 0, 29.5]);
  expect(columnIn(desk, 'Stock', 'Last counted')).toEqual(Array(3).fill(expect.objectContaining({ date: '2026-03-02' })));
  expect(desk.rpc('undo', { act: (answer.ok && answer.act) || '' }).undone).toBeGreaterThan(0);
  expect([onHand(desk), columnIn(desk, 'Stock', 'Last counted')]).toEqual([
    [5, 0, 30],
    ['', '', ''],
  ]);
});

test('the same submit of counts once more books nothing', () => {
  const desk = supplyDesk(['Orders']);
  const counts = { moves: [count(4, 5)] };
  desk.rpc('moveStock', counts, 'one');
  desk.rpc('moveStock', counts, 'one');
  expect(onHand(desk)[0]).toBe(4);
});

test('a count below nought, and one of more than anybody has, is refused', () => {
  const desk = supplyDesk();
  for (const quantity of [-1, 1e13]) expect(desk.refusal('moveStock', { moves: [count(quantity, 5)] }).code).toBe('invalid');
  expect(onHand(desk)[0]).toBe(5);
});

test('the page lists what stands where, with room to write and without what is on hand', () => {
  const desk = supplyDesk();
  for (const [row, place] of ['Shelf 2', 'Shelf 1', 'Shelf 2'].entries()) desk.type('Stock', row, 'Location', place);
  const all = desk.rpc('countSheet', { place: '', form: 'page' });
  expect(all.name).toBe('2026-03-02 Stocktake');
  expect(all.headings).toEqual(['Location', 'ID', 'Item', 'Unit', 'Counted', 'Note']);
  expect(all.rows.map(([place, id, item]) => [place, id, item])).toEqual([
    ['Shelf 1', 'STK-002', 'Tape'],
    ['Shelf 2', 'STK-001', 'Pencils'],
    ['Shelf 2', 'STK-003', 'Paper'],
  ]);
  const [page] = desk.pages;
  expect(page?.html).toContain('__________');
  expect(page?.html).not.toContain('>30<');
  expect(desk.rpc('countSheet', { place: 'shelf 1', form: 'pdf' })).toMatchObject({ rows: [{ 2: 'Tape' }], pdf: expect.any(String) });
  expect(desk.rpc('countSheet', { place: 'Attic', form: 'list' }).rows).toEqual([]);
});

test('rows that nobody can tell apart are not on it, and that is said', () => {
  const desk = supplyDesk();
  desk.type('Stock', 1, 'ID', 'STK-001');
  const { rows, notes } = desk.rpc('countSheet', { place: '', form: 'list' });
  expect([rows.map(([, id]) => id), notes]).toEqual([
    ['STK-003'],
    ['2 rows of Stock have no ID, or the ID of another: not listed. Check workbook repairs that.'],
  ]);
});

test.each([
  '<script>alert(1)</script>',
  '=HYPERLINK("http://evil.example")',
  '"><img src=x onerror=alert(1)>',
  '\u202etxt.exe',
  '-1+1',
  '@SUM(A1)',
])('hostile text stays text on the page, in the PDF and in the CSV: %s', (text) => {
  const desk = supplyDesk();
  for (const heading of ['Item', 'Location', 'Unit']) desk.type('Stock', 0, heading, text);
  const view = desk.rpc('countSheet', { place: '', form: 'page' });
  const { pdf } = desk.rpc('countSheet', { place: text, form: 'pdf' });
  for (const html of [desk.pages[0]?.html ?? '', atob(pdf ?? '')]) {
    expect(html).not.toMatch(/<script|<img/);
    expect(html).not.toContain('\u202e');
  }
  for (const line of tableCsv(view).split('\r\n').slice(1)) expect(line).not.toMatch(/(^|,)"?[=+@-]/);
});
