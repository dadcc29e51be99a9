// Receipts of miles, of another currency at its rate, and of several rows.

import { describe, expect, test } from '@jest/globals';
import type { Values } from '../../../src/schema/values/value';
import { setting } from '../papers/paper-desk';
import type { Paper } from '../support/paper-ports';
import { cashDesk, floatOf, spent } from './cash-desk';

const receipt = (more: Values): Values => {
  const { gross: _gross, ...rest } = spent(0, { status: null, vatRate: '0', ...more });
  return rest;
};

describe('what was paid follows', () => {
  test.each<[string, Values, number]>([
    ['from miles and the rate of Settings', { miles: 40 }, 18],
    ['from tenths of a mile, to the penny', { miles: 12.3 }, 5.54],
    ['from what was paid there and the rate', { currency: 'EUR', paidThere: 10_010, exchange: 0.8642 }, 86.51],
    ['from a refund there', { currency: 'EUR', paidThere: -1000, exchange: 0.8645 }, -8.65],
  ])('%s, while it is left blank', (_what, more, gross) => {
    const desk = cashDesk([receipt(more)]);
    expect(desk.rows('Petty Cash')).toMatchObject([{ Gross: gross, VAT: 0, Net: gross, Status: 'To claim' }]);
  });

  test('from nothing where it was typed, nothing is said of it, or miles and another currency say two things', () => {
    const desk = cashDesk();
    desk.rpc('add', { table: 'pettyCash', rows: [{ ...receipt({ miles: 40 }), gross: 2000 }] });
    expect(desk.rows('Petty Cash')).toMatchObject([{ Gross: 20, Miles: 40 }]);
    for (const more of [{}, { miles: 0 }, { currency: 'EUR', paidThere: 1000 }, { miles: 4, paidThere: 1000, exchange: 0.9 }])
      expect(desk.refusal('add', { table: 'pettyCash', rows: [receipt(more)] }).message).toContain('Gross is missing');
    expect(desk.rows('Petty Cash')).toHaveLength(1);
  });

  test.each([
    ['0', ''],
    ['55', 22],
    ['a lot', 18],
  ])('at a rate of %s a mile: %s', (rate, gross) => {
    const desk = cashDesk([spent(100)]);
    setting(desk, 'Pence a mile', rate);
    desk.ports.cache.remove(['catalog changed', 'catalog/0', 'catalog/1']);
    for (const [heading, cell] of Object.entries({ Gross: '', VAT: '', Net: '', Miles: 40 })) desk.type('Petty Cash', 0, heading, cell);
    desk.rpc('turnOn', { everybody: false });
    desk.hour(1, 4);
    expect(desk.rows('Petty Cash')[0]?.Gross).toBe(gross);
  });
});

describe('rows of one receipt', () => {
  const lines = [
    spent(1200, { costCode: '4210', link: 'https://example.com/1' }),
    spent(1200, { costCode: '5100', vatRate: '0', lineOf: 'RCP-001', link: 'https://example.com/1' }),
  ];

  /** The first has its number before the second names it. */
  const inTurn = (rows: readonly Values[]) => {
    const desk = cashDesk([], ['Use Claims', 'yes']);
    for (const row of rows) desk.rpc('add', { table: 'pettyCash', rows: [row] });
    return desk;
  };

  test('add up in the float, are handed in as they are, and are no doubles of each other', () => {
    const desk = inTurn(lines);
    expect(floatOf(desk).should).toBe(7600);
    expect(desk.rpc('check', {}).findings.filter(({ kind }) => kind === 'alike')).toEqual([]);
    expect(desk.rpc('claimDesk', {}).groups).toMatchObject([{ gross: '£24.00' }]);
  });

  test('are one to the statement of a card', () => {
    const onCard = lines.map((one) => ({ ...one, whoPaid: 'Ana Ruiz', paidWith: 'Company card' }));
    const desk = inTurn(onCard);
    const line = { card: 'FLT-002', date: '2026-02-20', text: 'ART SHOP', amount: 2400, receipt: 'RCP-001', state: 'Matched' };
    desk.rpc('add', { table: 'cardLines', rows: [line] });
    const { words } = floatOf(desk, 'FLT-002');
    expect(words.join(' ')).toContain('it holds');
    expect(words.join(' ')).not.toContain('RCP-002');
  });

  test('name a receipt that is there', () => {
    const desk = cashDesk(lines.slice(0, 1));
    expect(desk.refusal('add', { table: 'pettyCash', rows: [spent(100, { lineOf: 'RCP-077' })] }).code).toBe('invalid');
    expect(desk.rows('Petty Cash')).toHaveLength(1);
  });

  describe('above £250', () => {
    const part = (gross: number, more: Values = {}) => spent(gross, { receipt: 'Receipt with VAT no.', ...more });
    const claimed = (desk: Paper) => desk.rows('Petty Cash').map((row) => [row['VAT claimed'], row['Cost to us']]);
    const typedBy = (desk: Paper) => {
      const { findings } = desk.rpc('check', {});
      return findings.filter(({ words }) => words.includes('whole receipt') || words.includes('all of the receipt'));
    };

    test('together claim nothing without a full invoice, whatever the form has worked out of one row', () => {
      // £240, then £24 as the form sends it: of one row alone £4 may be claimed.
      const desk = inTurn([part(24_000), part(2400, { lineOf: 'rcp-001', vat: 400, net: 2000, vatClaimed: 400, costToUs: 2000 })]);
      expect(claimed(desk)[1]).toEqual([0, 24]);
      const full = inTurn([part(24_000), part(2400, { lineOf: 'RCP-001', receipt: 'Full VAT invoice to us' })]);
      expect(claimed(full)[1]).toEqual([4, 20]);
      expect(claimed(inTurn([part(22_600), part(2400, { lineOf: 'RCP-001' })]))[1]).toEqual([4, 20]);
    });

    test('are worked out with the save where the form has left it to that', () => {
      const desk = inTurn([part(24_000), part(600, { lineOf: 'RCP-001', vatClaimed: null, costToUs: null })]);
      expect(claimed(desk)[1]).toEqual([1, 5]);
      const loaded = { gross: 600, vat: 100, net: 500, vatClaimed: 100, costToUs: 500 };
      const changes = { gross: 2400, vat: 400, net: 2000, vatClaimed: null, costToUs: null };
      desk.rpc('save', { table: 'pettyCash', id: 'RCP-002', loaded, changes, where: null });
      expect(claimed(desk)[1]).toEqual([0, 24]);
    });

    test('are named by Check with both figures where a row was claimed by itself, and mended', () => {
      const desk = cashDesk([part(24_000), part(2400)]);
      desk.type('Petty Cash', 1, 'Line of', 'RCP-001');
      const found = typedBy(desk);
      expect(found.map(({ words }) => words)).toEqual([
        'VAT claimed of RCP-001 is £40.00, as if its row were all of the receipt; its rows come to £264.00, and by that it is £0.00. Repair writes it.',
        'Cost to us of RCP-001 is £200.00, and £240.00 by what the whole receipt comes to. Repair writes it.',
        'VAT claimed of RCP-002 is £4.00, as if its row were all of the receipt; its rows come to £264.00, and by that it is £0.00. Repair writes it.',
        'Cost to us of RCP-002 is £20.00, and £24.00 by what the whole receipt comes to. Repair writes it.',
      ]);
      const changes = found.flatMap(({ spots }) =>
        spots.map(({ table, row, column, shows, becomes }) => ({ table, row, column, shows, becomes: becomes ?? '' })),
      );
      desk.rpc('repair', { changes });
      expect([claimed(desk), typedBy(desk)]).toEqual([
        [
          [0, 240],
          [0, 24],
        ],
        [],
      ]);
    });

    test('say so of the rows that were there, when one more is saved or grows', () => {
      const said =
        'VAT claimed of RCP-001 is still £40.00; the receipt comes to £264.00, and by that it is £0.00. Check workbook mends it.';
      const desk = cashDesk([part(24_000)]);
      expect(desk.rpc('add', { table: 'pettyCash', rows: [part(600, { lineOf: 'RCP-001' })] }).notes ?? []).toEqual([]);
      const grows = { table: 'pettyCash', id: 'RCP-002', loaded: { gross: 600 }, changes: { gross: 2400 }, where: null };
      expect(desk.rpc('save', grows).notes).toEqual([said]);
      expect(cashDesk([part(24_000)]).rpc('add', { table: 'pettyCash', rows: [part(2400, { lineOf: 'RCP-001' })] }).notes).toEqual([said]);
    });

    test('leave what somebody has typed', () => {
      const desk = cashDesk([part(24_000), part(2400)]);
      for (const [heading, cell] of Object.entries({ 'Line of': 'RCP-001', 'VAT claimed': 3, 'Cost to us': 21 }))
        desk.type('Petty Cash', 1, heading, cell);
      expect(typedBy(desk).map(({ count, words }) => [count, words.includes('RCP-001')])).toEqual([
        [1, true],
        [1, true],
      ]);
      const [row] = desk.rows('Petty Cash').slice(1);
      desk.rpc('save', { table: 'pettyCash', id: 'RCP-002', loaded: { notes: null }, changes: { notes: 'asked' }, where: null });
      expect(row).toMatchObject({ 'VAT claimed': 3 });
      expect(claimed(desk)[1]).toEqual([3, 21]);
    });
  });
});
