// A log of moves that has grown long, in the local Google: what acts cost before and after the night in which its closed months are put aside.

import { expect, test } from '@jest/globals';
import { sumOf } from '../../../src/schema/stock/exact';
import { isFull } from '../../faults/support/thoroughness';
import { crowd } from '../support/crowd';
import { type Desk, emptyDesk, hours } from '../support/desk';
import { setting, tabNames } from '../support/grid-hands';

/** Items, moves in January, lines of orders. */
const [items, moves, lines] = isFull ? [5000, 50_000, 2000] : [910, 6 * 910, 40];

const until = 'Stock moves until 2026-02-28';

function longDesk(): Desk {
  const desk = emptyDesk();
  for (const tab of ['Orders', 'Stock moves']) setting(desk, `Use ${tab}`, true);
  desk.rpc('setUp', { pipeline: 'cg', sample: false });
  const each = Math.floor(moves / items);
  const id = (at: number) => `STK-${String(at + 1).padStart(3, '0')}`;
  crowd(
    desk,
    'Stock',
    Array.from({ length: items }, (_none, at) => ({ ID: id(at), Item: `Item ${at}`, 'On hand': each, Booked: each, 'Reorder at': 1 })),
  );
  crowd(
    desk,
    'Stock moves',
    Array.from({ length: each * items }, (_none, at) => ({
      ...{ ID: `MOV-${at + 1}`, When: '15/01/2026', Item: id(at % items), Kind: 'Put back', Quantity: 1 },
      'On hand then': Math.floor(at / items) + 1,
    })),
  );
  crowd(desk, 'Orders', [{ ID: 'ORD-001', Supplier: 'Art Example', 'What for': 'More', Status: 'Ordered' }]);
  crowd(
    desk,
    'Order lines',
    Array.from({ length: lines }, (_none, at) => ({
      ID: `OLN-${at + 1}`,
      Order: 'ORD-001',
      Item: id(at),
      What: `Item ${at}`,
      Quantity: 2,
    })),
  );
  desk.rpc('turnOn', { everybody: false });
  return desk;
}

const out = (desk: Desk) => {
  desk.rpc('moveStock', { moves: [{ item: 'STK-001', means: 'taken out', quantity: 1, seen: null, forWhat: '', note: '' }] });
  return desk.last;
};

const sum = (desk: Desk, tab: string) =>
  sumOf(desk.rows(tab).map(({ Kind, Quantity }) => (Kind === 'Taken out' ? -1 : 1) * Math.abs(Number(Quantity))));

test(`of ${items} items, ${moves} moves and ${lines} lines the night puts closed months aside, sums stay, and from then on an act reads a line an item and the open month`, () => {
  const desk = longDesk();
  out(desk);
  const before = out(desk);
  const whole = sum(desk, 'Stock moves');
  // From half past seven to half past two, of which nothing matters here; then the hours of the night.
  desk.host.clock.set(desk.host.clock.now() + hours(19));
  desk.host.moveTo(desk.host.clock.now() + hours(3));
  expect(tabNames(desk)).toContain(until);
  expect(sum(desk, 'Stock moves')).toBe(whole);
  // As they are on any other row: numbers and days, no texts.
  const [first] = desk.rows('Stock moves');
  expect([typeof first?.Quantity, first?.When instanceof Date]).toEqual(['number', true]);
  out(desk);
  const after = out(desk);
  // A line of the log and a row of stock for each item, with some of their columns, and what every act reads.
  expect(after.cellsRead).toBeLessThan(62 * items + 2500);
  expect(before.cellsRead).toBeGreaterThan(after.cellsRead + 11 * (moves - 2 * items));
  expect(Math.max(before.roundTrips, after.roundTrips)).toBeLessThanOrEqual(18);
  desk.rpc('planBuying', {});
  expect(desk.last.roundTrips).toBeLessThanOrEqual(12);
  expect(desk.last.cellsRead).toBeLessThan(50 * items + 16 * lines + 2500);
});
