// What to buy: the cases of the guide, which the reminder says too, and what holds of all others.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { reorder } from '../../../src/office/rules/reorder';
import { toBuy } from '../../../src/office/supplies/to-buy';
import { exact } from '../../../src/schema/stock/exact';
import { stock } from '../../../src/tables/stock';
import { catalogWith, exampleDay, tabOf } from '../production';

/** Rows of the guide: on hand, on order, reorder at, up to, pack, discontinued, buy. */
const cases = readFileSync('docs/guide/stock.md', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const cells = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    return cells.length === 7 && /^-?\d/.test(cells[0] ?? '') ? [cells] : [];
  });

const catalog = catalogWith({});

test('the guide has the cases that were asked for, and more', () => {
  expect(cases.length).toBeGreaterThanOrEqual(18);
  const rows = cases.map((row) => row.join(','));
  expect(rows).toEqual(
    expect.arrayContaining([
      ...['5,0,5,20,1,,15', '5,0,5,20,6,,18', '5,10,5,20,6,,0', '0,5,5,20,1,,15', '-2,0,5,10,1,,12', '6,0,5,20,1,,0'],
      ...['5,0,5,,10,,10', '4.5,0,5,20,0.5,,15.5', '3,1,5,4,1,,0', '0,0,0,10,12,,12', '0,0,5,10,1,yes,0'],
    ]),
  );
});

describe('to buy', () => {
  test.each(cases)('%s on hand, %s on order, reorder at %s, up to %s, packs of %s, discontinued “%s”: %s', (...row) => {
    const [onHand, onOrder, reorderAt, upTo, pack, discontinued, buy] = row;
    const number = (text = '') => (text === '' ? null : Number(text));
    const levels = {
      onHand: Number(onHand),
      onOrder: Number(onOrder),
      reorderAt: Number(reorderAt),
      upTo: number(upTo),
      pack: number(pack),
    };
    const isDiscontinued = discontinued === 'yes';
    expect(toBuy({ ...levels, discontinued: isDiscontinued })).toBe(Number(buy));
    const { pack: packSize, ...rest } = levels;
    const item = { id: 'STK-1', item: 'Pegs', ...rest, packSize, discontinued: isDiscontinued };
    const [reminder] = reorder.owed(tabOf(stock, [item], catalog), { catalog, today: exampleDay });
    expect(/ Order ([\d.]+)\.$/.exec(reminder?.facts ?? '')?.[1] ?? '0').toBe(buy);
  });

  test('brings what will be there up to where it should be, by whole packs, and by no pack too many', () => {
    const amount = fc.integer({ min: -1000, max: 100_000 }).map((tenths) => tenths / 10);
    const sizes = fc.integer({ min: 1, max: 500 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(amount, amount, amount, amount, sizes, (onHand, onOrder, reorderAt, upTo, pack) => {
        const buy = toBuy({ onHand, onOrder, reorderAt, upTo, pack, discontinued: false });
        const projected = exact(onHand + onOrder);
        if (projected > reorderAt) return buy === 0;
        const packs = exact(buy / pack);
        const isWhole = Math.abs(packs - Math.round(packs)) < 1e-6;
        const reaches = exact(projected + buy) >= upTo;
        return isWhole && buy >= 0 && reaches && (buy === 0 || exact(projected + buy - pack) < upTo);
      }),
      { numRuns: 1000 },
    );
  });
});
