// What is booked of stock beside acts that know nothing of stock: it is written with them, and they count their own rows.

import { expect, test } from '@jest/globals';
import { items, moved, moves, onHand, onOrder, ordered, supplyDesk } from './supply-desk';

test('a list that is brought into Stock books what it says as a count, in the log too', () => {
  const desk = supplyDesk();
  moved(desk, 'put back', 1);
  const edits = [{ id: items[0], loaded: { onHand: 6 }, changes: { onHand: 3 } }];
  const { changed, notes } = desk.rpc('bringIn', { brought: { table: 'stock', by: ['item'], adds: [], edits } });
  expect([changed, notes.length]).toEqual([1, 1]);
  expect(onHand(desk)[0]).toBe(3);
  expect(moves(desk).at(-1)).toBe('STK-001 Counted -3 3');
});

test('a list of order lines raises what is on order', () => {
  const desk = supplyDesk();
  ordered(desk);
  const adds = [{ order: 'ORD-001', item: items[1], what: 'Tape', quantity: 3 }];
  expect(desk.rpc('bringIn', { brought: { table: 'orderLines', by: ['what'], adds, edits: [] } })).toMatchObject({ added: 1, changed: 0 });
  expect(onOrder(desk).slice(0, 2)).toEqual([5, 3]);
});

test('several orders that are placed at once are counted without the items that they bring', () => {
  const desk = supplyDesk();
  ordered(desk, 'To ask');
  const edits = [{ id: 'ORD-001', loaded: { status: 'To ask' }, changes: { status: 'Ordered' } }];
  expect(desk.rpc('changeSeveral', { table: 'orders', edits })).toEqual({ rows: 1 });
  expect(onOrder(desk)[0]).toBe(5);
});
