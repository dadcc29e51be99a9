// Three people at receipts, floats and claims, each by what they saw last: whatever was refused has changed nothing, and the sums of the tabs are those of their rows.

import { expect, test } from '@jest/globals';
import type { Methods } from '../../../src/contract/methods';
import { isFull } from '../../faults/support/thoroughness';
import { seeded } from '../../office/cash/made-errors';
import type { Paper } from '../support/paper-ports';
import { cashDesk, spent } from './cash-desk';

const runs = isFull ? 50 : 3;
const operations = isFull ? 60 : 25;

type Wish = Methods['makeClaim']['input']['claim'];

/** Of an amount in a cell. */
const pence = (cell: unknown) => BigInt(Math.round(Number(cell) * 100));

const sumOf = (rows: readonly Record<string, unknown>[], heading: string) => rows.reduce((sum, row) => sum + pence(row[heading]), 0n);

test(`in ${runs} runs of ${operations} operations`, () => {
  const claims = Array.from({ length: runs }, (_unused, at) => run(at + 1));
  expect(Math.min(...claims)).toBeGreaterThan(0);
});

/** How many claims there are then. */
function run(seed: number): number {
  const next = seeded(seed);
  const below = (limit: number) => Math.floor(next() * limit);
  const desk = cashDesk([spent(2500)], ['Use Claims', 'yes']);
  const seen = new Map<number, readonly Wish[]>();
  for (let at = 0; at < operations; at++) {
    const person = below(3);
    const before = rowsOf(desk);
    const what = below(8);
    if (what < 3) desk.rpc('add', { table: 'pettyCash', rows: [spent(below(4) === 0 ? -below(3000) - 1 : below(9000) + 1)] });
    else if (what === 3) seen.set(person, wishes(desk));
    else if (what < 6) {
      const [wish] = seen.get(person) ?? wishes(desk);
      if (wish !== undefined && !desk.ask('makeClaim', { claim: wish, sure: true }).ok) expect(rowsOf(desk)).toEqual(before);
    } else stepSome(desk, below, before);
    standsTogether(desk);
  }
  return desk.rows('Claims').length;
}

function stepSome(desk: Paper, below: (limit: number) => number, before: string): void {
  const claims = desk.rows('Claims');
  const claim = claims[below(Math.max(1, claims.length))];
  if (claim === undefined) return;
  const to = (['approve', 'pay', 'query', 'hand in', 'reject'] as const)[below(5)] ?? 'pay';
  const answered = desk.ask('stepClaim', { step: { claim: String(claim.ID), to, by: 'Ana Ruiz', reason: 'Why' }, sure: true });
  if (!answered.ok) expect(rowsOf(desk)).toBe(before);
}

function rowsOf(desk: Paper): string {
  return JSON.stringify([desk.rows('Petty Cash'), desk.rows('Claims'), desk.rows('Floats')]);
}

function wishes(desk: Paper): readonly Wish[] {
  return desk.rpc('claimDesk', {}).groups.map(({ holder, kind, receipts }) => ({
    ...{ holder, kind },
    receipts: receipts.map(({ table, id, gross }) => ({ table, id, gross })),
  }));
}

/** By the cells alone. */
function standsTogether(desk: Paper): void {
  const receipts = desk.rows('Petty Cash');
  for (const claim of desk.rows('Claims')) {
    const mine = receipts.filter((row) => row.Claim === claim.ID);
    expect([claim.Receipts, pence(claim.Gross), pence(claim.Net), pence(claim.VAT)]).toEqual([
      mine.length,
      ...['Gross', 'Net', 'VAT'].map((heading) => sumOf(mine, heading)),
    ]);
  }
  const settled = ['Paid back', 'Reconciled', 'Rejected'];
  const open = receipts.filter((row) => !settled.includes(String(row.Status)));
  const should = desk.rpc('floatStates', {}).floats[0]?.should;
  expect(BigInt(should ?? 0) + sumOf(open, 'Gross')).toBe(10_000n);
}
