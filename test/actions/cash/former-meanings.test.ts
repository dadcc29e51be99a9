// Workbooks that were set up when Claimed and Approved meant finished: Check says so where it matters, and mends it.

import { expect, test } from '@jest/globals';
import { type Paper, paper } from '../support/paper-ports';
import { cashDesk, floatOf, spent } from './cash-desk';

/** As an earlier Routesheet had written Lists. */
function earlier(desk: Paper): Paper {
  for (const [at, row] of desk.rows('Lists').entries())
    if (row.List === 'Receipt statuses' && ['Claimed', 'Approved'].includes(String(row.Word))) desk.type('Lists', at, 'Means', 'finished');
  desk.ports.cache.remove(['catalog changed', 'catalog/0', 'catalog/1']);
  return desk;
}

const found = (desk: Paper) => desk.rpc('check', {}).findings.filter(({ table, kind }) => table === 'lists' && kind === 'catalog');

test('each is listed with a repair, and once it is made the float counts such receipts as open again', () => {
  const desk = earlier(
    cashDesk([spent(2500, { status: 'Claimed' }), spent(500, { status: 'Approved' }), spent(100, { status: 'Paid back' })]),
  );
  expect(floatOf(desk).should).toBe(10_000);
  const findings = found(desk);
  expect(findings.map(({ words }) => words)).toEqual([
    '“Claimed” means finished, as in an earlier Routesheet: floats take such receipts for paid back, and claims cannot tell them apart. It is to mean sent.',
    '“Approved” means finished, as in an earlier Routesheet: floats take such receipts for paid back, and claims cannot tell them apart. It is to mean received.',
  ]);
  const changes = findings.flatMap(({ spots }) =>
    spots.map(({ table, row, column, shows, becomes }) => ({ table, row, column, shows, becomes: becomes ?? '' })),
  );
  expect(changes.map(({ shows, becomes }) => [shows, becomes])).toEqual([
    ['finished', 'sent'],
    ['finished', 'received'],
  ]);
  expect(desk.rpc('repair', { changes })).toMatchObject({ repaired: 2 });
  expect(found(desk)).toEqual([]);
  expect(floatOf(desk).should).toBe(7000);
});

test('a workbook of now has none, nor one without floats and claims, nor words that mean something else by somebody’s choice', () => {
  expect(found(cashDesk())).toEqual([]);
  const without = paper();
  without.rpc('setUp', { pipeline: 'cg', sample: false });
  expect(found(earlier(without))).toEqual([]);
  const chosen = cashDesk();
  for (const [at, row] of chosen.rows('Lists').entries()) if (row.Word === 'Claimed') chosen.type('Lists', at, 'Means', 'received');
  expect(found(chosen)).toEqual([]);
});
