// Net of an order adds up from its lines while nobody has typed another.

import { expect, test } from '@jest/globals';
import type { Values } from '../../../src/schema/values/value';
import type { Paper } from '../support/paper-ports';
import { supplyDesk } from './supply-desk';

const line = (quantity: number, price: number | null): Values => ({ what: 'Pens', quantity, ...(price !== null && { price }) });

function orderOf(lines: readonly Values[], more: Values = {}): Paper {
  const desk = supplyDesk();
  const values = { supplier: 'Art Example', whatFor: 'Pens', status: 'To ask', ...more };
  desk.rpc('saveWhole', { table: 'orders', row: { id: null, values }, lines: [{ table: 'orderLines', adds: lines, edits: [] }] });
  return desk;
}

const net = (desk: Paper) => desk.rows('Orders')[0]?.Net;

test.each([
  ['quantity times price, line by line', [line(3, 240), line(2.5, 99)], {}, 9.68],
  ['nothing where one has no price', [line(3, 240), line(1, null)], {}, ''],
  ['what was typed', [line(3, 240)], { net: 1_000 }, 10],
  ['nothing where it would not fit a gross', [line(3, 240)], { gross: 900 }, ''],
  ['what fits one', [line(3, 240)], { vat: 144, gross: 864 }, 7.2],
])('is %s', (_what, lines, more, becomes) => {
  expect(net(orderOf(lines, more))).toBe(becomes);
});

test('follows its lines, whoever changes them, until somebody types another', () => {
  const desk = orderOf([line(3, 240)]);
  desk.rpc('changeSeveral', { table: 'orderLines', edits: [{ id: 'OLN-001', loaded: { quantity: 3 }, changes: { quantity: 4 } }] });
  expect(net(desk)).toBe(9.6);
  desk.type('Order lines', 0, 'Quantity', 5);
  desk.rpc('save', { table: 'orders', id: 'ORD-001', loaded: { whatFor: 'Pens' }, changes: { whatFor: 'Red pens' }, where: null });
  expect(net(desk)).toBe(12);
  desk.type('Orders', 0, 'Net', 11);
  desk.rpc('add', { table: 'orderLines', rows: [{ order: 'ORD-001', ...line(1, 100) }] });
  expect(net(desk)).toBe(11);
  desk.type('Orders', 0, 'Net', '');
  desk.rpc('save', { table: 'orders', id: 'ORD-001', loaded: { whatFor: 'Red pens' }, changes: { whatFor: 'Pens' }, where: null });
  expect(net(desk)).toBe(13);
});
