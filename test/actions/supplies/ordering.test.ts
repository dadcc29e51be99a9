// From what is low to what has arrived: orders by supplier, what is on order, what comes whole, in part, too much or never.

import { describe, expect, test } from '@jest/globals';
import { setting } from '../papers/paper-desk';
import type { Paper } from '../support/paper-ports';
import { type Arrived, arrived, moved, moves, onHand, onOrder, ordered, supplyDesk } from './supply-desk';

describe('what to buy', () => {
  test('is told by supplier, with why', () => {
    const { groups, words } = supplyDesk().rpc('planBuying', {});
    expect(groups.map(({ supplier, lines }) => [supplier, ...lines.map(({ name, buy }) => `${name} ${buy}`)])).toEqual([
      ['Art Example', 'Pencils 18', 'Tape 4'],
    ]);
    expect(groups[0]?.lines[0]?.words).toBe('5 on hand, reorder at 5, up to 20, packs of 6');
    expect(words).toEqual([]);
  });

  test('counts what is on order and what was asked for', () => {
    const desk = supplyDesk();
    desk.type('Stock', 0, 'Order up to', 10);
    ordered(desk, 'To ask');
    expect(desk.rpc('planBuying', {}).groups[0]?.lines.map(({ name }) => name)).toEqual(['Tape']);
    expect(desk.rpc('planBuying', {}).words).toEqual(['On orders that are not placed yet: Pencils.']);
    expect(onOrder(desk)).toEqual(['', '', '']);
  });

  test('says of which items nobody knows, and works without Orders', () => {
    const desk = supplyDesk([]);
    desk.type('Stock', 1, 'Pack size', -6);
    const { groups, words } = desk.rpc('planBuying', {});
    expect(groups[0]?.lines.map(({ name }) => name)).toEqual(['Pencils']);
    expect(words).toEqual(['A number cannot be read, so that nobody knows what to buy: Tape.']);
  });
});

/** All that is to be bought, as it is shown. */
function wishes(desk: Paper) {
  const { groups } = desk.rpc('planBuying', {});
  return groups.map(({ supplier, lines }) => ({ supplier, lines: lines.map(({ item, buy }) => ({ item, quantity: buy, seen: buy })) }));
}

describe('making orders', () => {
  test('makes one a supplier with its lines, and once however often it is sent', () => {
    const desk = supplyDesk();
    desk.type('Stock', 1, 'Supplier', 'Tape Example');
    const orders = wishes(desk);
    expect(desk.rpc('makeOrders', { orders }, 'one')).toEqual({ ids: ['ORD-001', 'ORD-002'], lines: 2, again: false });
    expect(desk.rpc('makeOrders', { orders }, 'one')).toEqual({ ids: ['ORD-001', 'ORD-002'], lines: 2, again: true });
    expect(desk.rows('Orders').map((row) => [row.Supplier, row['What for'], row.Status, row.Net])).toEqual([
      ['Art Example', 'Pencils', 'To ask', 7.2],
      ['Tape Example', 'Tape', 'To ask', ''],
    ]);
    expect(desk.rows('Order lines').map((row) => [row.Order, row.Item, row.What, row.Quantity, row['Supplier’s no.']])).toEqual([
      ['ORD-001', 'STK-001', 'Pencils', 18, 'P-1'],
      ['ORD-002', 'STK-002', 'Tape', 4, ''],
    ]);
  });

  test('by somebody who looked before another ordered makes none', () => {
    const desk = supplyDesk();
    const orders = wishes(desk);
    desk.rpc('makeOrders', { orders });
    expect(desk.refusal('makeOrders', { orders })).toMatchObject({
      code: 'conflict',
      message: 'Changed meanwhile: Pencils and Tape. No order was made. Look again at what to buy.',
    });
    expect(desk.rows('Orders')).toHaveLength(1);
  });

  test('is refused without a supplier, and where Orders is not in use', () => {
    const desk = supplyDesk();
    const error = desk.refusal('makeOrders', { orders: wishes(desk).map((one) => ({ ...one, supplier: ' ' })) });
    expect(error.issues).toEqual([{ path: '0:supplier', message: 'Say from whom: an order needs a supplier.' }]);
    const bare = supplyDesk([]);
    expect(bare.refusal('makeOrders', { orders: wishes(bare) }).code).toBe('setup');
  });
});

describe('an order', () => {
  test('that is placed raises On order, and what somebody typed beside it stays', () => {
    const desk = supplyDesk();
    desk.type('Stock', 0, 'On order', 2);
    ordered(desk);
    expect(desk.rows('Stock')[0]).toMatchObject({ 'On order': 7, 'In orders': 5 });
    desk.rpc('save', { table: 'orders', id: 'ORD-001', loaded: { status: 'Ordered' }, changes: { status: 'Cancelled' } });
    expect(onOrder(desk)[0]).toBe(2);
  });

  const both: Arrived = [
    ['OLN-001', 5, null],
    ['OLN-002', 2, null],
  ];
  test.each([
    ['whole', both, {}, 'Received', 10, 0],
    ['in part', both.slice(0, 1), {}, 'Part received', 10, 0],
    ['in part, and the rest never', [['OLN-001', 3, null]] as Arrived, { closes: true }, 'Closed short', 8, 0],
    ['by half', [['OLN-001', 3, null]] as Arrived, {}, 'Part received', 8, 2],
    ['more, by somebody who is sure', [['OLN-001', 7, null]] as Arrived, { sure: true }, 'Part received', 12, 0],
  ])('that comes %s', (_how, lines, more, status, there, coming) => {
    const desk = supplyDesk();
    ordered(desk);
    expect(arrived(desk, lines, more)).toMatchObject({ ok: true, value: { status } });
    expect(desk.rows('Orders')[0]).toMatchObject({ Status: status });
    expect([onHand(desk)[0], onOrder(desk)[0]]).toEqual([there, coming]);
    expect(moves(desk).filter((line) => line.includes('Received'))).toHaveLength(1);
  });

  test.each([[['Orders', 'Stock moves']], [['Orders']]])(
    'that comes in two parts is received with the second, by the same submit once: %j',
    (used) => {
      const desk = supplyDesk(used);
      ordered(desk);
      for (let times = 0; times < 2; times += 1) arrived(desk, [['OLN-001', 3, null]], { key: 'first', note: 'Two were broken' });
      expect(desk.rows('Order lines')[0]).toMatchObject({ Received: 3, Notes: 'Two were broken' });
      expect(onHand(desk)[0]).toBe(8);
      arrived(desk, [
        ['OLN-001', 2, 3],
        ['OLN-002', 2, null],
      ]);
      expect(onHand(desk)[0]).toBe(10);
      expect(desk.rows('Orders')[0]).toMatchObject({ Status: 'Received' });
    },
  );

  test.each([[['Orders', 'Stock moves']], [['Orders']]])('whose line two people receive is booked by the first: %j', (used) => {
    const desk = supplyDesk(used);
    ordered(desk);
    arrived(desk, [['OLN-001', 5, null]]);
    expect(arrived(desk, [['OLN-001', 4, null]])).toMatchObject({ ok: false, error: { code: 'conflict', line: 'OLN-001' } });
    expect(onHand(desk)[0]).toBe(10);
  });

  test('is asked about where more came than was ordered, and nothing is booked', () => {
    const desk = supplyDesk();
    ordered(desk);
    expect(arrived(desk, [['OLN-001', 6, null]])).toMatchObject({ ok: false, error: { code: 'invalid', issues: [{ path: 'sure' }] } });
    expect(onHand(desk)[0]).toBe(5);
  });

  test('that was cancelled, and a line that is none of it, are refused', () => {
    const desk = supplyDesk();
    ordered(desk, 'Cancelled');
    expect(arrived(desk, [['OLN-001', 1, null]])).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('was cancelled') },
    });
    desk.type('Orders', 0, 'Status', 'Ordered');
    expect(arrived(desk, [['OLN-009', 1, null]])).toMatchObject({ ok: false, error: { code: 'gone' } });
  });

  test.each([
    [
      'deleted',
      (desk: Paper) => desk.book.model.named('Stock').rows.splice(0, 1),
      'STK-001 is not on Stock any more: it was booked on the order alone.',
    ],
    ['renamed', (desk: Paper) => desk.type('Stock', 0, 'Item', 'Pencils, HB'), null],
    ['bought elsewhere', (desk: Paper) => desk.type('Stock', 0, 'Supplier', 'Other Example'), null],
  ])('whose item was %s meanwhile arrives all the same', (_what, change, note) => {
    const desk = supplyDesk();
    ordered(desk);
    change(desk);
    expect(arrived(desk, [['OLN-001', 5, null]])).toMatchObject({ ok: true, value: { notes: note === null ? [] : [note] } });
    expect(desk.rows('Order lines')[0]).toMatchObject({ Received: 5 });
  });

  test('with the same item twice counts both lines', () => {
    const desk = supplyDesk();
    const adds = ['Pencils', 'STK-001'].map((item) => ({ item, quantity: 5 }));
    const values = { supplier: 'Art Example', whatFor: 'Pencils', status: 'Ordered' };
    desk.rpc('saveWhole', { table: 'orders', row: { id: null, values }, lines: [{ table: 'orderLines', adds, edits: [] }] });
    expect(onOrder(desk)[0]).toBe(10);
  });

  test('that was closed short stays so when a straggler comes: what was given up is not on order again', () => {
    const desk = supplyDesk();
    ordered(desk);
    arrived(desk, [['OLN-001', 2, null]], { closes: true });
    expect(arrived(desk, [['OLN-001', 1, 2]])).toMatchObject({ ok: true, value: { status: 'Closed short' } });
    expect([onHand(desk)[0], onOrder(desk)[0]]).toEqual([8, 0]);
  });

  test('of which nothing was any good is not part received, and its note stands on the line', () => {
    const desk = supplyDesk();
    ordered(desk);
    expect(arrived(desk, [['OLN-001', 0, null]], { note: 'All broken' })).toMatchObject({ ok: true, value: { status: 'Ordered' } });
    expect([desk.rows('Order lines')[0]?.Notes, onOrder(desk)[0]]).toEqual(['All broken', 5]);
  });

  test.each([
    ['Received', 'all', 'Pencils: Received “all” is not a number. Mend the cell on Order lines first. Nothing was booked.'],
    ['Quantity', 'a few', 'Pencils: Quantity “a few” is not a number. Mend the cell on Order lines first. Nothing was booked.'],
  ])('of which %s cannot be read takes nothing, and what somebody typed there stays', (heading, cell, message) => {
    const desk = supplyDesk();
    ordered(desk);
    desk.type('Order lines', 0, heading, cell);
    expect(arrived(desk, [['OLN-001', 1, null]])).toMatchObject({ ok: false, error: { code: 'invalid', message } });
    expect([desk.rows('Order lines')[0]?.[heading], onHand(desk)[0]]).toEqual([cell, 5]);
  });

  test('works with Stock off', () => {
    const desk = supplyDesk();
    setting(desk, 'Use Stock', false);
    desk.now += 11 * 60_000;
    ordered(desk);
    expect(arrived(desk, [['OLN-002', 2, null]])).toMatchObject({ ok: true, value: { status: 'Part received' } });
    expect(onHand(desk)[0]).toBe(5);
  });

  test('adds to a figure that was typed in the grid during the receipt', () => {
    const desk = supplyDesk();
    ordered(desk);
    moved(desk, 'put back', 1);
    desk.type('Stock', 0, 'On hand', 4);
    arrived(desk, [['OLN-001', 5, null]]);
    expect(onHand(desk)[0]).toBe(9);
  });
});
