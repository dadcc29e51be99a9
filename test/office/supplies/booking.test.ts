// What is on hand: moves, counts that were typed, moves that were typed into the log, and all of them at once.

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { booking, effectOf, expected } from '../../../src/office/supplies/booking';
import { exact, sumOf } from '../../../src/schema/stock/exact';

const logged = (booked: number | null, ...typed: number[]) => ({ booked, typed });

describe('booking', () => {
  test.each([
    ['a take-out of what is there', { onHand: 10, booked: 10 }, logged(10), [-3], { onHand: 7, fresh: [7], count: null }],
    ['a typed count', { onHand: 7, booked: 10 }, logged(10), [], { onHand: 7, count: { difference: -3, left: 7 } }],
    ['a move typed into the log', { onHand: 10, booked: 10 }, logged(10, -3), [], { onHand: 7, typed: [7], count: null }],
    [
      'a move typed into the log and its count at once',
      { onHand: 7, booked: 10 },
      logged(10, -3),
      [],
      { onHand: 7, typed: [7], count: null },
    ],
    ['both, and one missing', { onHand: 6, booked: 10 }, logged(10, -3), [], { onHand: 6, count: { difference: -1, left: 6 } }],
    [
      'a typed count during a receipt',
      { onHand: 9, booked: 10 },
      logged(10),
      [5],
      { onHand: 14, count: { difference: -1, left: 9 }, fresh: [14] },
    ],
    ['more out than there was', { onHand: 1, booked: 1 }, logged(1), [-3], { onHand: -2, fresh: [-2] }],
    [
      'the first booking of all',
      { onHand: 4, booked: null },
      logged(null),
      [],
      { onHand: 4, count: { difference: 4, left: 4 }, opening: null },
    ],
    ['a log that is switched on later', { onHand: 4, booked: 4 }, logged(null), [-1], { onHand: 3, opening: { difference: 4, left: 4 } }],
    ['no log', { onHand: 7, booked: 10 }, null, [-3], { onHand: 4, count: null, opening: null }],
    ['0.1 and 0.2', { onHand: 0.1, booked: 0.1 }, logged(0.1), [0.2], { onHand: 0.3, fresh: [0.3] }],
  ])('of %s', (_what, shelf, log, fresh, becomes) => {
    expect(booking(shelf, log, fresh)).toMatchObject(becomes);
  });

  test.each([
    ['taken out', 3, -3],
    ['taken out', -3, -3],
    ['written off', 2, -2],
    ['received', -4, 4],
    ['put back', 1, 1],
    ['counted', -2, -2],
  ] as const)('%s %d counts as %d', (means, quantity, difference) => {
    expect(effectOf(means, quantity)).toBe(difference);
  });

  test.each([
    [{ onOrder: 0, inOrders: 0 }, 12, { onOrder: 12, inOrders: 12 }],
    [{ onOrder: 17, inOrders: 12 }, 4, { onOrder: 9, inOrders: 4 }],
    [{ onOrder: 0, inOrders: 5 }, 0, { onOrder: 0, inOrders: 0 }],
  ])('%j with %d in open lines comes to %j', (before, open, after) => {
    expect(expected(before, open)).toEqual(after);
  });
});

/** What two people do to one item, one after the other, in the sidebar and in the grid. */
type Doing =
  | {
      readonly do:
        | 'take'
        | 'put'
        | 'write off'
        | 'receive'
        | 'count'
        | 'type on hand'
        | 'type a move'
        | 'order'
        | 'cancel'
        | 'type on order';
      readonly amount: number;
    }
  | { readonly do: 'look' };

const amounts = fc.integer({ min: 0, max: 300 }).map((tenths) => tenths / 10);
const kinds = ['take', 'put', 'write off', 'receive', 'count', 'type on hand', 'type a move', 'order', 'cancel', 'type on order'] as const;
const doing: fc.Arbitrary<Doing> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constantFrom(...kinds), amount: amounts }) },
  { weight: 1, arbitrary: fc.constant({ do: 'look' as const }) },
);

interface World {
  onHand: number;
  booked: number | null;
  onOrder: number;
  inOrders: number;
  readonly log: { difference: number; left: number | null }[];
  readonly lines: { quantity: number; received: number; open: boolean }[];
  /** What people typed as on order beside orders. */
  own: number;
  flagged: boolean;
}

function openIn({ lines }: World): number {
  return sumOf(lines.flatMap(({ quantity, received, open }) => (open ? [Math.max(0, exact(quantity - received))] : [])));
}

/** As an act does it: books what was typed, then what is done. */
function act(world: World, fresh: readonly number[]): void {
  const before = world.log.filter(({ left }) => left !== null);
  const typed = world.log.filter(({ left }) => left === null);
  const log = {
    booked: before.length === 0 ? null : sumOf(before.map(({ difference }) => difference)),
    typed: typed.map(({ difference }) => difference),
  };
  const done = booking(world, log, fresh);
  for (const [at, move] of typed.entries()) move.left = done.typed[at] ?? null;
  for (const found of [done.opening, done.count]) if (found !== null) world.log.push(found);
  world.log.push(...fresh.map((difference, at) => ({ difference, left: done.fresh[at] ?? null })));
  Object.assign(world, { onHand: done.onHand, booked: done.onHand }, expected(world, openIn(world)));
  if (fresh.length > 0) world.flagged = done.onHand < 0;
}

const doings: { readonly [K in (typeof kinds)[number]]: (world: World, amount: number) => void } = {
  take: (world, amount) => act(world, [-amount]),
  put: (world, amount) => act(world, [amount]),
  'write off': (world, amount) => act(world, [-amount]),
  receive(world, amount) {
    const line = world.lines.find(({ open }) => open);
    if (line === undefined) return act(world, []);
    line.received = exact(line.received + amount);
    if (line.received >= line.quantity) line.open = false;
    act(world, [amount]);
  },
  count(world, amount) {
    act(world, []);
    act(world, [exact(amount - world.onHand)]);
  },
  'type on hand'(world, amount) {
    world.onHand = amount;
  },
  'type a move'(world, amount) {
    world.log.push({ difference: exact(amount - 15), left: null });
  },
  order(world, amount) {
    world.lines.push({ quantity: amount, received: 0, open: true });
    act(world, []);
  },
  cancel(world) {
    const line = world.lines.find(({ open }) => open);
    if (line !== undefined) line.open = false;
    act(world, []);
  },
  'type on order'(world, amount) {
    world.own = amount;
    world.onOrder = exact(world.inOrders + amount);
  },
};

test('whatever two people do and type, what is on hand is the sum of all moves, and what is on order that of open lines and what was typed beside', () => {
  let worlds = 0;
  fc.assert(
    fc.property(fc.array(doing, { minLength: 50, maxLength: 50 }), fc.boolean(), amounts, (all, isNew, start) => {
      const world: World = {
        onHand: start,
        booked: isNew ? null : start,
        onOrder: 0,
        inOrders: 0,
        log: [],
        lines: [],
        own: 0,
        flagged: false,
      };
      worlds += 1;
      for (const one of all) {
        if (one.do !== 'look') doings[one.do](world, one.amount);
        else act(world, []);
        if (one.do.startsWith('type')) continue;
        const isBooked = world.log.every(({ left }) => left !== null);
        const sums = [sumOf(world.log.map(({ difference }) => difference)), world.inOrders, world.onOrder];
        const wanted = [world.onHand, openIn(world), exact(openIn(world) + world.own)];
        // An expectation of each of 50,000 steps would take ten times as long.
        if (!isBooked || sums.join() !== wanted.join()) expect([isBooked, ...sums]).toEqual([true, ...wanted]);
      }
    }),
    { numRuns: 1000 },
  );
  expect(worlds).toBeGreaterThanOrEqual(1000);
});
