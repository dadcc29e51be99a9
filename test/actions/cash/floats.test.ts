// Floats: what should be there by the receipts, counting, and what does not go together.

import { describe, expect, test } from '@jest/globals';
import { setting } from '../papers/paper-desk';
import { paper } from '../support/paper-ports';
import { cashDesk, count, floatOf, spent } from './cash-desk';

describe('what should be there', () => {
  test('is the amount less receipts for which nothing has come back, refunds counted back', () => {
    const desk = cashDesk([spent(2500), spent(-500), spent(1000, { status: 'Claimed' }), spent(900, { status: 'Paid back' })]);
    expect(floatOf(desk)).toMatchObject({
      should: 7000,
      words: ['£70.00 should be there: £100.00 less £30.00 of receipts for which nothing has come back yet.', 'It was not counted yet.'],
    });
  });

  test('counts receipts of the only float that the holder has, and of the one that they name', () => {
    const desk = cashDesk([spent(2500), spent(300, { paidWith: 'Own money' }), spent(400, { whoPaid: 'Ana Ruiz' })]);
    desk.rpc('add', { table: 'pettyCash', rows: [spent(100, { whoPaid: 'Ana Ruiz', paidWith: 'Own money', float: 'FLT-001' })] });
    expect(floatOf(desk).should).toBe(7400);
    // With a second one nobody knows which is meant.
    desk.rpc('add', { table: 'floats', rows: [{ holder: 'Dee Hart', kind: 'Cash', amount: 5000 }] });
    expect(floatOf(desk).should).toBe(9900);
  });

  test('of a float in another currency is by what was paid there, and currencies are never added', () => {
    const desk = cashDesk();
    desk.rpc('add', { table: 'floats', rows: [{ holder: 'Ana Ruiz', kind: 'Cash', amount: 20_000, currency: 'eur' }] });
    const abroad = { whoPaid: 'Ana Ruiz', float: 'FLT-003' };
    desk.rpc('add', {
      table: 'pettyCash',
      rows: [spent(870, { ...abroad, currency: 'EUR', paidThere: 1000 }), spent(500, abroad)],
    });
    expect(floatOf(desk, 'FLT-003')).toMatchObject({
      should: 19_000,
      words: [
        '190.00 EUR should be there: 200.00 EUR less 10.00 EUR of receipts for which nothing has come back yet.',
        'It was not counted yet.',
        'Not counted, as nobody can tell their amount in its currency: RCP-002.',
      ],
    });
  });

  test('of a company card is nothing', () => {
    expect(floatOf(cashDesk(), 'FLT-002')).toMatchObject({ counts: false, should: null });
  });
});

describe('counting', () => {
  test('writes what is there, what should be, and the difference; undone in one go', () => {
    const desk = cashDesk([spent(2500)]);
    expect(count(desk, 7500).words[1]).toBe('£75.00 was counted on Mon 2 Mar: it holds.');
    expect(desk.rows('Floats')[0]).toMatchObject({ 'Should be': 75, 'Counted or stated': 75, Difference: 0 });
    count(desk, 7400, 7500);
    expect(desk.rows('Floats')[0]).toMatchObject({ 'Should be': 75, 'Counted or stated': 74, Difference: -1 });
    desk.rpc('undo', { act: String(desk.rows('Changes').at(-1)?.Act) });
    expect(desk.rows('Floats')[0]).toMatchObject({ 'Counted or stated': 75, Difference: 0 });
  });

  test('that does not hold says by how much and where it may come from', () => {
    const desk = cashDesk([spent(1240), spent(1240), spent(300, { shop: 'Station' })]);
    expect(count(desk, 8460)).toMatchObject({
      words: [expect.anything(), '£84.60 was counted on Mon 2 Mar: £12.40 too much.'],
      hints: ['RCP-001 and RCP-002 may be one receipt, entered twice.'],
    });
    expect(count(desk, 7220 - 99, 8460).words[1]).toContain('£0.99 is missing');
  });

  test('after a top-up whose receipts nobody has marked says just that, and blames no receipt', () => {
    const desk = cashDesk([spent(1830), spent(1830, { shop: 'Station' })]);
    const move = { float: 'FLT-001', date: '2026-03-02', kind: 'Topped up', amount: 3660 };
    desk.rpc('add', { table: 'floatMoves', rows: [move] });
    // Twice what each of the two came to: with the wrong sign either would explain it as well.
    desk.type('Petty Cash', 1, 'Status', 'Rejected');
    expect(count(desk, 10_000 - 1830 + 3660)).toMatchObject({
      words: [
        '£81.70 should be there: £100.00 less £18.30 of receipts for which nothing has come back yet.',
        '£118.30 was counted on Mon 2 Mar: £36.60 too much.',
        'Dee Hart owes £18.30 of receipts that were rejected.',
      ],
      hints: ['It was topped up by £36.60, and receipts that are paid back come to £0.00.'],
    });
  });

  test('is held against what should have been there then: a receipt entered later, or paid back since, changes nothing of what was found', () => {
    const desk = cashDesk([spent(1240), spent(1240)]);
    count(desk, 7520);
    desk.rpc('add', { table: 'pettyCash', rows: [spent(1000)] });
    expect(floatOf(desk)).toMatchObject({ should: 6520, counted: 7520, hints: [] });
    expect(floatOf(desk).words[1]).toBe('£75.20 was counted on Mon 2 Mar, when £75.20 should have been there: it held.');
    count(desk, 7760, 7520);
    desk.type('Petty Cash', 2, 'Status', 'Paid back');
    expect(floatOf(desk)).toMatchObject({
      should: 7520,
      words: [expect.anything(), '£77.60 was counted on Mon 2 Mar, when £65.20 should have been there: £12.40 too much.'],
      hints: ['RCP-001 and RCP-002 may be one receipt, entered twice.'],
    });
    expect(count(desk, 7520, 7760).words[1]).toBe('£75.20 was counted on Mon 2 Mar: it holds.');
  });

  test('that was typed in the grid, over an older one too, is held against what should be there now', () => {
    const desk = cashDesk([spent(2500)]);
    desk.type('Floats', 0, 'Counted or stated', 75);
    expect(floatOf(desk).words[1]).toBe('£75.00 was counted: it holds.');
    count(desk, 7500, 7500);
    desk.rpc('add', { table: 'pettyCash', rows: [spent(1000)] });
    desk.type('Floats', 0, 'Counted or stated', 64);
    expect(floatOf(desk).words[1]).toBe('£64.00 was counted on Mon 2 Mar: £1.00 is missing.');
  });

  test('by two people at once writes the first and says so to the second; the same submit twice is one', () => {
    const desk = cashDesk();
    count(desk, 9000, null, 'one');
    count(desk, 9000, null, 'one');
    const second = desk.refusal('countFloat', { count: { float: 'FLT-001', counted: 9500, seen: null, explained: '' } });
    expect([second.code, second.message]).toEqual([
      'conflict',
      'Somebody else has counted FLT-001 meanwhile. Nothing was written: look at what they found first.',
    ]);
    expect(desk.rows('Floats')[0]).toMatchObject({ 'Counted or stated': 90 });
  });

  test.each([0.5, 1e21, Number.NaN, '12' as unknown as number])('%s is no count', (counted) => {
    expect(cashDesk().refusal('countFloat', { count: { float: 'FLT-001', counted, seen: null, explained: '' } }).code).toBe('invalid');
  });

  test('a company card, or one that is gone, is refused', () => {
    const desk = cashDesk();
    const refused = (float: string) => desk.refusal('countFloat', { count: { float, counted: 1, seen: null, explained: '' } }).code;
    expect([refused('FLT-002'), refused('FLT-009')]).toEqual(['invalid', 'gone']);
  });
});

describe('what does not go together is said', () => {
  test('receipts before it was opened and after it was closed, a holder who has left, receipts that were rejected', () => {
    const desk = cashDesk([spent(100, { date: '2026-01-31', float: 'FLT-001' }), spent(700, { status: 'Rejected' })]);
    desk.type('People', 1, 'Active', 'no');
    desk.ports.cache.remove(['catalog changed', 'catalog/0', 'catalog/1']);
    expect(floatOf(desk).words.slice(2)).toEqual([
      'Dee Hart owes £7.00 of receipts that were rejected.',
      'Dated before it was opened or after it was closed: RCP-001.',
      'Dee Hart has left, and it is not closed.',
    ]);
  });

  test('moves that come to something else', () => {
    const desk = cashDesk([spent(900, { status: 'Paid back' })]);
    const move = (kind: string, amount: number) => ({ float: 'FLT-001', date: '2026-02-02', kind, amount });
    desk.rpc('add', { table: 'floatMoves', rows: [move('Given out', 12_000), move('Topped up', 1000)] });
    expect(floatOf(desk).words.slice(2)).toEqual([
      'By its moves £120.00 was given out, and Amount says £100.00.',
      'It was topped up by £10.00, and receipts that are paid back come to £9.00.',
    ]);
  });

  test('an amount that cannot be read, and a kind that is on no list', () => {
    const desk = cashDesk();
    desk.type('Floats', 0, 'Amount', 'a hundred');
    expect(floatOf(desk).words[0]).toContain('has no amount that can be read');
    desk.type('Floats', 0, 'Kind', 'Sock');
    expect(floatOf(desk).words[0]).toContain('is of no kind that the list knows');
  });
});

test('without the tab it is said how to get it', () => {
  const desk = paper();
  expect(desk.refusal('floatStates', {}).message).toContain('Set Use Floats to yes on Settings');
  setting(desk, 'Use Floats', true);
  desk.rpc('setUp', { pipeline: 'cg', sample: false });
  expect(desk.rpc('floatStates', {}).floats).toEqual([]);
});
