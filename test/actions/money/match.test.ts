// Match of an invoice follows from its order and from what has come, while nobody has typed another.

import { expect, test } from '@jest/globals';
import { once } from '../../../src/schema/values/once';
import type { Values } from '../../../src/schema/values/value';
import { setting } from '../support/paper-mailroom';
import { type Paper, paper } from '../support/paper-ports';

/** Ten at £10 are ordered, and ten have come. */
const desk = (): Paper => begun().copy();
const begun = once(() => {
  const made = paper();
  for (const tab of ['Invoices', 'Companies', 'Orders']) setting(made, `Use ${tab}`, 'yes');
  made.rpc('setUp', { pipeline: 'cg', sample: false });
  const order = { supplier: 'Harbour Sound', whatFor: 'Drives', status: 'Ordered', currency: 'GBP' };
  const line = { what: 'Drive', quantity: 10, price: 1_000, received: 10 };
  made.rpc('saveWhole', {
    table: 'orders',
    row: { id: null, values: order },
    lines: [{ table: 'orderLines', adds: [line], edits: [] }],
  });
  return made;
});

let numbers = 0;
const add = (made: Paper, more: Values = {}) => {
  numbers += 1;
  const row = { supplier: 'Harbour Sound', theirNo: `N${numbers}`, date: '2026-03-02', order: 'ORD-001', vatRate: '20', gross: 12_000 };
  return made.rpc('add', { table: 'invoices', rows: [{ ...row, ...more }] });
};

const matches = (made: Paper) => made.rows('Invoices').map((row) => row.Match);

const changeOf = (made: Paper, id: string, loaded: Values, changes: Values) =>
  made.rpc('save', { table: 'invoices', id, loaded, changes, where: null });

test('is worked out as it is saved, from net that follows from gross and rate', () => {
  const made = desk();
  add(made);
  expect(matches(made)).toEqual(['Matched']);
});

test('an invoice whose price differs says by which figures', () => {
  const made = desk();
  add(made, { gross: 13_440 });
  expect(matches(made)).toEqual(['Price differs: £112.00 invoiced, £100.00 ordered, £100.00 received, without VAT']);
});

test('more than one invoice of an order add up, and the first follows; a credit note takes off without naming the order', () => {
  const made = desk();
  add(made, { gross: 6_000 });
  add(made, { gross: 7_200 });
  const differs = 'Price differs: £110.00 invoiced, £100.00 ordered, £100.00 received, without VAT';
  expect(matches(made)).toEqual([differs, differs]);
  add(made, { gross: 1_200, order: null, creditFor: 'IVC-002' });
  expect(matches(made)).toEqual(['Matched', 'Matched', 'Matched']);
  changeOf(made, 'IVC-003', { status: null }, { status: 'Cancelled' });
  expect(matches(made).slice(0, 2)).toEqual([differs, differs]);
});

test('an arrival, a price that is mended in a line, and an order that is cancelled are followed at once, and by undo', () => {
  const made = desk();
  made.type('Order lines', 0, 'Received', '');
  add(made, { gross: 13_440 });
  add(made, { order: null, match: 'Agreed by phone' });
  const line = (loaded: Values, changes: Values) => made.rpc('save', { table: 'orderLines', id: 'OLN-001', loaded, changes, where: null });
  line({ received: null }, { received: 10 });
  const differs = 'Price differs: £112.00 invoiced, £100.00 ordered, £100.00 received, without VAT';
  expect(matches(made)).toEqual([differs, 'Agreed by phone']);
  line({ price: 1_000 }, { price: 1_120 });
  expect(matches(made)[0]).toBe('Matched');
  const order = { table: 'orders', id: 'ORD-001', where: null } as const;
  made.rpc('save', { ...order, loaded: { status: 'Ordered' }, changes: { status: 'Cancelled' } });
  expect(matches(made)[0]).toBe('No order: it was cancelled');
  made.rpc('undo', { act: String(made.rows('Changes').at(-1)?.Act) });
  expect(matches(made)).toEqual(['Matched', 'Agreed by phone']);
  const adds = [{ what: 'Case', quantity: 1, price: 500, received: 1, order: 'ORD-001' }];
  const row = { id: 'ORD-001', loaded: {}, changes: {}, where: null };
  made.rpc('saveWhole', { table: 'orders', row, lines: [{ table: 'orderLines', adds, edits: [] }] });
  expect(matches(made)[0]).toContain('Price differs: £112.00 invoiced, £117.00 ordered, £117.00 received');
});

test('another currency is not compared by its figures', () => {
  const made = desk();
  add(made, { currency: 'eur' });
  expect(matches(made)).toEqual(['Price differs: the order is in GBP']);
});

test('order missing where wanted is said, and left blank where it is not', () => {
  const made = desk();
  add(made, { order: null });
  expect(matches(made)).toEqual(['']);
  const wanting = made.copy();
  setting(wanting, 'Invoices need an order', 'yes');
  add(wanting, { order: null });
  expect(matches(wanting)).toEqual(['No order', 'No order']);
});

test('an order that does not exist is refused in the form and has no match in the grid', () => {
  const made = desk();
  const row = { supplier: 'Harbour Sound', theirNo: 'A', date: '2026-03-02', order: 'ORD-009', gross: 1 };
  expect(made.refusal('add', { table: 'invoices', rows: [row] }).issues.map(({ path }) => path)).toEqual(['order']);
  add(made);
  made.type('Invoices', 0, 'Order', '=HYPERLINK("https://example.com")');
  changeOf(made, 'IVC-001', { gross: 12_000 }, { gross: 12_001 });
  expect(matches(made)).toEqual(['No order']);
});

test('what arrived after it was entered is seen by Check, whose repair writes it, and a Match that was typed stays', () => {
  const made = desk();
  made.type('Order lines', 0, 'Received', '');
  add(made);
  add(made, { order: null, match: 'Agreed by phone' });
  expect(matches(made)).toEqual(['Not received: £100.00 invoiced, £100.00 ordered, £0.00 received, without VAT', 'Agreed by phone']);
  made.type('Order lines', 0, 'Received', 10);
  const found = () => made.rpc('check', {}).findings.filter(({ words }) => words.includes('has come say by now'));
  const changes = found().flatMap(({ spots }) =>
    spots.map(({ table, row, column, shows, becomes }) => ({ table, row, column, shows, becomes: becomes ?? '' })),
  );
  made.rpc('repair', { changes });
  expect([matches(made), found()]).toEqual([['Matched', 'Agreed by phone'], []]);
});

test('the approver is told on receipt with what differs, and no more once it is with accounts', () => {
  const made = desk();
  made.rpc('add', { table: 'people', rows: [{ name: 'Max Bell', email: 'max@example.com' }] });
  setting(made, 'Coordinator', 'Max Bell');
  made.rpc('turnOn', { everybody: true });
  made.hour(1, 8);
  add(made, { gross: 13_440, approver: 'Max Bell', due: '2026-03-30' });
  const told = (day: number) => {
    const before = made.mails.length;
    made.hour(day, 8);
    return made.mails
      .slice(before)
      .map(({ text }) => text)
      .join('');
  };
  expect(told(2)).toContain('Price differs: £112.00 invoiced');
  changeOf(made, 'IVC-001', { status: null }, { status: 'With accounts' });
  expect(told(7)).not.toContain('Price differs');
});

test('nothing is read of orders, nor said, where they are not in use', () => {
  const made = desk();
  setting(made, 'Use Orders', 'no');
  add(made, { order: 'PO 12' });
  expect(matches(made)).toEqual(['']);
});
