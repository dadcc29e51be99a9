// Bad input of stock, orders and counts, each by its name: refused with a message that says what, or taken and said.

import { describe, expect, test } from '@jest/globals';
import type { Values } from '../../../src/schema/values/value';
import { arrived, items, moved, moves, onHand, onOrder, ordered, supplyDesk } from './supply-desk';

const refusedItem = (more: Values) =>
  supplyDesk().refusal('add', { table: 'stock', rows: [{ item: 'Glue', onHand: 1, reorderAt: 1, ...more }] });

describe('an item with', () => {
  test.each([
    ['pack 0', { packSize: 0 }, 'packSize'],
    ['pack -6', { packSize: -6 }, 'packSize'],
    ['reorder above up to', { reorderAt: 9, upTo: 4 }, 'upTo'],
    ['on hand that is no number', { onHand: 'some' }, 'onHand'],
  ])('%s is refused at its field', (_what, more, path) => {
    const { code, issues } = refusedItem(more);
    expect([code, issues.map((issue) => issue.path)]).toEqual(['invalid', [expect.stringContaining(path)]]);
  });

  test('pack 2.5 is bought in packs of 2.5: 3 are needed, 5 are bought', () => {
    const desk = supplyDesk();
    desk.rpc('add', { table: 'stock', rows: [{ item: 'Clay', onHand: 2, reorderAt: 2, upTo: 5, packSize: 2.5, supplier: 'Art Example' }] });
    const lines = desk.rpc('planBuying', {}).groups.flatMap((group) => group.lines);
    expect(lines.find(({ name }) => name === 'Clay')).toMatchObject({ buy: 5 });
  });
});

const order = (quantity: number) => ({
  table: 'orders',
  row: { id: null, values: { supplier: 'Art Example', whatFor: 'Pencils', status: 'Ordered' } },
  lines: [{ table: 'orderLines', adds: [{ item: items[0], quantity }], edits: [] }],
});

describe('a line of an order of', () => {
  test.each([0, -1])('%d is refused, and no order is made', (quantity) => {
    const desk = supplyDesk();
    expect(desk.refusal('saveWhole', order(quantity)).code).toBe('invalid');
    expect(desk.rows('Orders')).toEqual([]);
  });

  test('1e9 is taken, and arrives', () => {
    const desk = supplyDesk();
    desk.rpc('saveWhole', order(1e9));
    expect(onOrder(desk)[0]).toBe(1e9);
    expect(arrived(desk, [['OLN-001', 1e9, null]])).toMatchObject({ ok: true, value: { status: 'Received' } });
    expect([onHand(desk)[0], onOrder(desk)[0]]).toEqual([1e9 + 5, 0]);
  });

  test('0.3 that comes as 0.1 and 0.2 is received whole', () => {
    const desk = supplyDesk();
    desk.rpc('saveWhole', order(0.3));
    arrived(desk, [['OLN-001', 0.1, null]]);
    expect(arrived(desk, [['OLN-001', 0.2, 0.1]])).toMatchObject({ ok: true, value: { status: 'Received' } });
    expect([onHand(desk)[0], onOrder(desk)[0]]).toEqual([5.3, 0]);
  });

  test('the same item twice arrives line by line', () => {
    const desk = supplyDesk();
    const adds = [5, 7].map((quantity) => ({ item: items[0], quantity }));
    desk.rpc('saveWhole', { ...order(1), lines: [{ table: 'orderLines', adds, edits: [] }] });
    arrived(desk, [['OLN-002', 7, null]]);
    expect([onHand(desk)[0], onOrder(desk)[0]]).toEqual([12, 5]);
  });
});

describe('a move of', () => {
  test('1e9 is taken, and what is below nought is said', () => {
    const desk = supplyDesk();
    expect(moved(desk, 'taken out', 1e9).notes.join(' ')).toContain('-999999995 on hand. More went out than was there');
  });

  test('a move of an item that was renamed goes on under its ID', () => {
    const desk = supplyDesk();
    moved(desk, 'taken out', 1);
    desk.type('Stock', 0, 'Item', 'Pencils, HB');
    moved(desk, 'taken out', 1);
    expect([onHand(desk)[0], moves(desk).filter((line) => line.startsWith('STK-001')).length]).toEqual([3, 3]);
    expect(desk.rpc('check', {}).findings.filter(({ kind }) => kind === 'number')).toEqual([]);
  });
});

describe('a count', () => {
  const count = (item: string, quantity: number, seen: number) => ({
    moves: [{ item, means: 'counted' as const, quantity, seen, forWhat: '', note: 'Stocktake' }],
  });

  test('of an item that was deleted meanwhile is refused with its ID, and none of the others is booked', () => {
    const desk = supplyDesk();
    desk.book.model.named('Stock').rows.splice(1, 1);
    const both = { moves: [...count(items[0], 4, 5).moves, ...count(items[1], 1, 0).moves] };
    expect(desk.refusal('moveStock', both).message).toContain('“STK-002” is no item of Stock any more');
    expect(onHand(desk)).toEqual([5, 30]);
  });

  test('that was made before a receipt is booked beside it', () => {
    const desk = supplyDesk();
    ordered(desk);
    arrived(desk, [['OLN-001', 5, null]]);
    desk.rpc('moveStock', count(items[0], 4, 5));
    expect(onHand(desk)[0]).toBe(9);
  });

  test('of an item that was added meanwhile is booked like any other', () => {
    const desk = supplyDesk();
    desk.rpc('add', { table: 'stock', rows: [{ item: 'Glue', onHand: 2, reorderAt: 1 }] });
    desk.rpc('moveStock', count('STK-004', 3, 2));
    expect(onHand(desk)[3]).toBe(3);
  });
});
