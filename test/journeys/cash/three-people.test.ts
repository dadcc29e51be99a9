// Three people and the grid in the local Google, through the bundle as it is built, in currencies of no, two and three decimals: the same steps as on paper.

import { expect, test } from '@jest/globals';
import { spent } from '../../actions/cash/cash-desk';
import { CashOffice } from '../../actions/cash/three-hands';
import { isFull } from '../../faults/support/thoroughness';
import { Desk, emptyDesk } from '../support/desk';
import { setting } from '../support/grid-hands';
import { handsOf } from '../support/hands-of';
import { prepared } from '../support/prepared';

const currencies = ['KWD', 'JPY', 'GBP'] as const;
const runs = isFull ? 50 : 1;
const operations = isFull ? 30 : 20;

function cashDesk(currency: (typeof currencies)[number]): Desk {
  const saved = prepared(`three-people-${currency}`, () => {
    const desk = emptyDesk();
    for (const tab of ['Floats', 'Claims']) setting(desk, `Use ${tab}`, true);
    setting(desk, 'Currency', currency);
    desk.rpc('setUp', { pipeline: 'cg', sample: false });
    desk.rpc('add', { table: 'people', rows: [{ name: 'Dee Hart' }] });
    desk.rpc('add', { table: 'floats', rows: [{ holder: 'Dee Hart', kind: 'Cash', amount: 10_000, opened: '2026-02-02' }] });
    desk.rpc('add', { table: 'pettyCash', rows: [spent(2500)] });
    return desk.host.save();
  });
  return new Desk({ saved });
}

test('whatever they do in the grid and in the sidebar, claims are what they were handed in with, and the float holds', () => {
  const done = Array.from({ length: runs }, (_unused, at) => {
    const currency = currencies[at % currencies.length] ?? 'GBP';
    const office = new CashOffice(handsOf(cashDesk(currency)), currency, at + 3);
    const steps = Array.from({ length: operations }, () => office.step());
    return { steps, claims: office.claims };
  });
  expect(Math.min(...done.map(({ claims }) => claims))).toBeGreaterThan(0);
  expect(done.flatMap(({ steps }) => steps)).toEqual(expect.arrayContaining(['keep', 'change', 'type', 'type a row']));
});
