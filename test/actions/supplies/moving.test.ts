// What moves stock: by the sidebar, by a count typed in the grid, by a move typed into the log; by two people, and by the same submit twice.

import { describe, expect, test } from '@jest/globals';
import { setting } from '../papers/paper-desk';
import type { Paper } from '../support/paper-ports';
import { items, moved, moves, onHand, supplyDesk } from './supply-desk';

describe.each([
  ['with a log', ['Orders', 'Stock moves']],
  ['without one', []],
])('what is on hand, %s', (_how, used) => {
  test.each([
    ['taken out', 3, 2],
    ['put back', 3, 8],
    ['counted', 3, 3],
    ['written off', 3, 2],
    ['taken out', 7, -2],
    ['taken out', 0.1, 4.9],
    ['put back', 1e9, 1e9 + 5],
  ] as const)('%s %d: %d', (means, quantity, becomes) => {
    const desk = supplyDesk(used);
    const { onHand: now, notes } = moved(desk, means, quantity);
    expect(now).toEqual({ 'STK-001': becomes });
    expect(desk.rows('Stock')[0]).toMatchObject({ 'On hand': becomes, Booked: becomes });
    // What nobody has is said.
    expect(notes.some((words) => words.includes('More went out than was there'))).toBe(becomes < 0);
  });

  test('moves by what two people take, one after the other, and by the same submit once', () => {
    const desk = supplyDesk(used);
    moved(desk, 'taken out', 1, items[0], 'one');
    moved(desk, 'taken out', 2, items[0], 'two');
    moved(desk, 'taken out', 2, items[0], 'two');
    expect(onHand(desk)[0]).toBe(2);
  });

  test.each([0, -1, 1e13])('refuses to take out %d', (quantity) => {
    const taken = { item: items[0], means: 'taken out' as const, quantity, seen: null, forWhat: '', note: '' };
    expect(supplyDesk(used).refusal('moveStock', { moves: [taken] }).code).toBe('invalid');
  });

  test('of an item that is gone, or of which nobody knows how much there is, is not moved', () => {
    const desk = supplyDesk(used);
    const out = (item: string) => ({ moves: [{ item, means: 'taken out' as const, quantity: 1, seen: null, forWhat: '', note: '' }] });
    expect(desk.refusal('moveStock', out('STK-009')).message).toContain('is no item of Stock any more');
    desk.type('Stock', 1, 'On hand', 'some');
    expect(desk.refusal('moveStock', out(items[1])).message).toBe('Tape: what is on hand cannot be read. Write a number there first.');
    expect(onHand(desk)).toEqual([5, 'some', 30]);
  });

  test('of several items is counted in one submit', () => {
    const all = items.map((item) => ({ item, means: 'counted' as const, quantity: 7, seen: null, forWhat: '', note: 'Stocktake' }));
    expect(supplyDesk(used).rpc('moveStock', { moves: all }).onHand).toEqual({ 'STK-001': 7, 'STK-002': 7, 'STK-003': 7 });
  });
});

describe('the log', () => {
  const pencils = (desk: Paper) => moves(desk).filter((line) => line.includes('STK-001'));

  test('begins with what there was, and says what was left after each move', () => {
    const desk = supplyDesk();
    moved(desk, 'taken out', 2);
    expect(pencils(desk)).toEqual(['STK-001 Counted 5 5', 'STK-001 Taken out -2 3']);
  });

  test('that is switched on later begins with what was booked', () => {
    const desk = supplyDesk([]);
    moved(desk, 'taken out', 2);
    setting(desk, 'Use Stock moves', true);
    desk.rpc('setUp', { pipeline: 'cg', sample: false });
    moved(desk, 'put back', 1);
    expect(pencils(desk)).toEqual(['STK-001 Counted 3 3', 'STK-001 Put back 1 4']);
  });

  test('gets a count that was typed as On hand with the next save, which says so', () => {
    const desk = supplyDesk();
    moved(desk, 'put back', 1);
    desk.type('Stock', 0, 'On hand', 4);
    const { notes } = desk.rpc('save', { table: 'stock', id: items[1], loaded: { notes: null }, changes: { notes: 'Wide' } });
    expect(notes).toEqual(['Pencils: 4 on hand was typed where there should have been 6; booked as counted, -2.']);
    expect(pencils(desk).at(-1)).toBe('STK-001 Counted -2 4');
    expect(onHand(desk)[0]).toBe(4);
  });

  test('gets a count that was typed into the form with that very save', () => {
    const desk = supplyDesk();
    moved(desk, 'put back', 1);
    desk.rpc('save', { table: 'stock', id: items[0], loaded: { onHand: 6 }, changes: { onHand: 3 } });
    expect(pencils(desk).at(-1)).toBe('STK-001 Counted -3 3');
    expect(desk.rows('Stock')[0]).toMatchObject({ 'On hand': 3, Booked: 3 });
  });

  test('counts a move that is typed into it, and one that is typed with its count once', () => {
    const desk = supplyDesk();
    moved(desk, 'put back', 1);
    desk.rpc('add', { table: 'stockMoves', rows: [{ item: 'Pencils', kind: 'Taken out', quantity: 2 }] });
    expect(pencils(desk).at(-1)).toBe('STK-001 Taken out 2 4');
    typed(desk, { ID: 'MOV-090', Item: 'pencils', Kind: 'Put back', Quantity: 5 });
    desk.type('Stock', 0, 'On hand', 9);
    moved(desk, 'taken out', 1);
    expect(moves(desk).slice(-2)).toEqual(['pencils Put back 5 9', 'STK-001 Taken out -1 8']);
    expect(onHand(desk)[0]).toBe(8);
  });

  test('keeps what was booked: a booked move is not changed, but for its note', () => {
    const desk = supplyDesk();
    moved(desk, 'put back', 1);
    const id = String(desk.rows('Stock moves').at(-1)?.ID);
    const error = desk.refusal('save', { table: 'stockMoves', id, loaded: { quantity: 1 }, changes: { quantity: 4 } });
    expect(error.issues).toEqual([{ path: 'quantity', message: expect.stringContaining('Add another move that puts it right') }]);
    desk.rpc('save', { table: 'stockMoves', id, loaded: { note: null }, changes: { note: 'For the fox' } });
  });
});

test('a night books what was typed by then, once', () => {
  const desk = supplyDesk();
  setting(desk, 'Coordinator', 'Ana Ruiz');
  desk.rpc('add', { table: 'people', rows: [{ name: 'Ana Ruiz', email: 'ana@example.com' }] });
  desk.rpc('turnOn', { everybody: true });
  moved(desk, 'put back', 1);
  desk.type('Stock', 0, 'On hand', 4);
  for (const hour of [1, 2, 3]) desk.hour(1, hour);
  expect(desk.rows('Stock')[0]).toMatchObject({ 'On hand': 4, Booked: 4 });
  expect(
    moves(desk)
      .filter((line) => line.startsWith('STK-001'))
      .at(-1),
  ).toBe('STK-001 Counted -2 4');
});

/** A row that somebody types into the log. */
function typed(desk: Paper, cells: Readonly<Record<string, string | number>>): void {
  const { rows, columns } = desk.book.model.named('Stock moves');
  rows.push(columns.map(({ heading }) => cells[heading] ?? ''));
}
