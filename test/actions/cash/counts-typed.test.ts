// Counts of floats that were typed: in the grid, in the form of the row; and what Check says of floats that do not hold.

import { describe, expect, test } from '@jest/globals';
import type { Paper } from '../support/paper-ports';
import { cashDesk, count, floatOf, spent } from './cash-desk';

const row = (desk: Paper, at = 0) => {
  const { 'Should be': should, 'Counted or stated': counted, 'Counted on': on, Difference: difference } = desk.rows('Floats')[at] ?? {};
  return [should, counted, on === '' ? '' : 'dated', difference];
};
const found = (desk: Paper, kind: string) => desk.rpc('check', {}).findings.filter((one) => one.table === 'floats' && one.kind === kind);

describe('a count that was typed in the grid', () => {
  test('is held against the receipts of now in the night, over an older count too', () => {
    const desk = cashDesk([spent(2500)]);
    desk.type('Floats', 0, 'Counted or stated', 74);
    desk.rpc('turnOn', { everybody: false });
    desk.hour(1, 4);
    expect(row(desk)).toEqual([75, 74, '', -1]);
    desk.rpc('add', { table: 'pettyCash', rows: [spent(1000)] });
    desk.hour(2, 4);
    expect(row(desk)).toEqual([75, 74, '', -1]);
    desk.type('Floats', 0, 'Counted or stated', 65);
    desk.hour(3, 4);
    expect(row(desk)).toEqual([65, 65, '', 0]);
  });

  test('is a repair of Check, and follows with the next save on the tab, which says so', () => {
    const desk = cashDesk([spent(2500)]);
    desk.type('Floats', 0, 'Counted or stated', 74);
    const repairs = found(desk, 'rule');
    expect(repairs.map(({ words }) => words)).toEqual([
      'Should be of 1 float does not go with what was typed as counted. Repair works it out by the receipts of now.',
      'Difference of 1 float does not go with what was typed as counted. Repair works it out by the receipts of now.',
    ]);
    const changes = repairs.flatMap(({ spots }) => spots.map(({ becomes, ...spot }) => ({ ...spot, becomes: becomes ?? '' })));
    const other = desk.copy();
    desk.rpc('repair', {
      changes: changes.map(({ table, row: at, column, shows, becomes }) => ({ table, row: at, column, shows, becomes })),
    });
    expect([row(desk), found(desk, 'rule')]).toEqual([[75, 74, '', -1], []]);
    const { notes } = other.rpc('add', { table: 'floats', rows: [{ holder: 'Ana Ruiz', kind: 'Cash', amount: 100 }] });
    expect([row(other), notes]).toEqual([
      [75, 74, '', -1],
      [
        'Should be of FLT-001 is £75.00 now: it follows from what was typed in the grid.',
        'Difference of FLT-001 is -£1.00 now: it follows from what was typed in the grid.',
      ],
    ]);
  });

  test.each([
    ['of a company card', 1, 'Counted or stated', 12],
    ['that nobody can read', 0, 'Counted or stated', 'a lot'],
  ])('%s is left', (_what, at, heading, cell) => {
    const desk = cashDesk([spent(2500)]);
    desk.type('Floats', at, heading, cell);
    expect(found(desk, 'rule')).toEqual([]);
  });

  test('beside a formula under Difference, or an amount that nobody can read, is left', () => {
    const desk = cashDesk([spent(2500)]);
    desk.type('Floats', 0, 'Counted or stated', 74);
    desk.type('Floats', 0, 'Amount', 'hundred');
    expect(found(desk, 'rule')).toEqual([]);
  });
});

describe('a count that is saved in the form of the row', () => {
  const saved = (desk: Paper, counted: number | null, loaded: number | null = null) =>
    desk.rpc('save', {
      table: 'floats',
      id: 'FLT-001',
      where: null,
      loaded: { holder: 'Dee Hart', counted: loaded },
      changes: { counted },
    });

  test('gets its day, what should be and the difference at once, and takes them with it', () => {
    const desk = cashDesk([spent(2500)]);
    saved(desk, 7400);
    expect(row(desk)).toEqual([75, 74, 'dated', -1]);
    desk.rpc('undo', { act: String(desk.rows('Changes').at(-1)?.Act) });
    expect(row(desk)).toEqual(['', '', '', '']);
    saved(desk, 7500);
    saved(desk, null, 7500);
    expect(row(desk)).toEqual(['', '', '', '']);
  });
});

describe('a float that does not hold', () => {
  test('is a finding of Check: by how much, of whom, and where it may come from', () => {
    const desk = cashDesk([spent(1240), spent(1240), spent(300, { shop: 'Station' })]);
    count(desk, 8460);
    expect(found(desk, 'number').map(({ words, spots }) => [words, spots[0]?.cell.replace(/\d/, '')])).toEqual([
      [
        'Dee Hart, FLT-001: £84.60 was counted on Mon 2 Mar, when £72.20 should have been there: £12.40 too much. RCP-001 and RCP-002 may be one receipt, entered twice.',
        expect.any(String),
      ],
    ]);
    count(desk, 7220, 8460);
    expect(found(desk, 'number')).toEqual([]);
  });

  test('and was explained is settled', () => {
    const desk = cashDesk([spent(1240)]);
    count(desk, 8000);
    expect(found(desk, 'number')).toHaveLength(1);
    desk.type('Floats', 0, 'Explained', 'Ana owes it');
    expect(found(desk, 'number')).toEqual([]);
  });

  test('of a card is one whose matched line is not what its receipt comes to', () => {
    const desk = cashDesk([spent(1240, { whoPaid: 'Ana Ruiz', paidWith: 'Company card' })]);
    const line = { card: 'FLT-002', date: '2026-02-20', text: 'ART SHOP', amount: 1250, receipt: 'RCP-001', state: 'Matched' };
    desk.rpc('add', { table: 'cardLines', rows: [line] });
    expect(found(desk, 'number').map(({ words }) => words)).toEqual([expect.stringMatching(/^Ana Ruiz, FLT-002: .*CDL-001.*RCP-001/)]);
    expect(floatOf(desk, 'FLT-002').words.join(' ')).toContain('CDL-001');
  });
});
