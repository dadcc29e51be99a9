// Three people and the grid at receipts, floats and claims, on paper ports, in currencies of no, two and three decimals.

import { expect, test } from '@jest/globals';
import { isFull } from '../../faults/support/thoroughness';
import { cashDesk, spent } from './cash-desk';
import { CashOffice } from './three-hands';

const runs = isFull ? 51 : 3;
const operations = isFull ? 60 : 25;
const currencies = ['GBP', 'JPY', 'KWD'] as const;

test(`${runs} runs of ${operations} operations: what was refused has changed nothing, and sums are those of the rows`, () => {
  const claims = Array.from({ length: runs }, (_unused, at) => {
    const currency = currencies[at % currencies.length] ?? 'GBP';
    const desk = cashDesk([], ['Use Claims', 'yes'], ['Currency', currency]);
    desk.rpc('add', { table: 'pettyCash', rows: [spent(2500)] });
    const hands = {
      ask: desk.ask.bind(desk),
      rows: (tab: string) => desk.rows(tab),
      type(tab: string, row: number, heading: string, cell: string | number) {
        const { columns, rows } = desk.book.model.named(tab);
        if (row === rows.length) rows.push(columns.map(() => ''));
        desk.type(tab, row, heading, cell);
      },
    };
    const office = new CashOffice(hands, currency, at + 1);
    for (let step = 0; step < operations; step++) office.step();
    return office.claims;
  });
  expect(Math.min(...claims)).toBeGreaterThan(0);
});
