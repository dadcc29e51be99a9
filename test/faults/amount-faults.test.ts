// Money and numbers: to the penny however they were typed, and never below nought where that cannot be.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Desk, emptyDesk, succeeded } from '../journeys/support/desk';
import { headingsOf, letters } from '../journeys/support/grid-hands';

const receipt = { date: '2026-03-02', whoPaid: 'Jo Rey', shop: 'Art shop', whatFor: 'Paint' } as const;

/** Types under a heading in the first row below the headings, as a person does; edit triggers fire. */
function typed(desk: Desk, tab: string, cells: Readonly<Record<string, string | number>>): void {
  for (const [heading, value] of Object.entries(cells)) {
    desk.host.edit(tab, `${letters(headingsOf(desk, tab).indexOf(heading))}2`, [[value]]).map(succeeded);
  }
}

function pennies(cell: unknown): number {
  return Math.round(Number(cell) * 100);
}

describe('D6: amounts', () => {
  test('of any receipts are net and VAT to the penny, and together what was paid', () => {
    const desk = emptyDesk();
    const amount = fc.integer({ min: -500_000, max: 500_000 });
    const rate = fc.constantFrom('20', '5', '0', '12.5', null);
    let paid = 0;
    fc.assert(
      fc.property(fc.array(fc.record({ gross: amount, vatRate: rate }), { minLength: 1, maxLength: 25 }), (amounts) => {
        const before = desk.rows('Petty Cash').length;
        desk.rpc('add', { table: 'pettyCash', rows: amounts.map((each) => ({ ...receipt, ...each })) });
        paid += amounts.reduce((sum, { gross }) => sum + gross, 0);
        const rows = desk.rows('Petty Cash');
        expect(rows.slice(before).map(({ Gross }) => pennies(Gross))).toEqual(amounts.map(({ gross }) => gross));
        for (const { Gross, VAT, Net } of rows) {
          expect([Gross, VAT, Net].every((cell) => cell === '' || Math.abs(Number(cell) * 100 - pennies(cell)) < 1e-6)).toBe(true);
          if (VAT !== '' && Net !== '') expect(pennies(VAT) + pennies(Net)).toBe(pennies(Gross));
        }
        expect(rows.reduce((sum, { Gross }) => sum + pennies(Gross), 0)).toBe(paid);
      }),
      { numRuns: 6, seed: 2026 },
    );
  });

  test.each([
    ['en_GB', '1,234.50', 1234.5],
    ['de_DE', '1.234,50', 1234.5],
    ['en_GB', '£12.30', 12.3],
    ['en_GB', '-4.20', -4.2],
  ])('typed in a spreadsheet of %s as %s are %d', (locale, text, value) => {
    const desk = emptyDesk({ locale });
    desk.host.book.locale = locale;
    typed(desk, 'Petty Cash', { Shop: 'Art shop', Gross: text });
    expect(desk.rows('Petty Cash')[0]?.Gross).toBe(value);
    desk.host.selection = { sheetId: desk.host.book.tabs.named('Petty Cash')?.id ?? '', range: 'A2' };
    expect(desk.rpc('selected', {}).row?.values.gross).toBe(Math.round(value * 100));
  });

  test.each(["'1,234.50", "'12 quid", "'1.234,50"])('such as the text %s are none, are said to be none, and are not guessed', (text) => {
    const desk = emptyDesk();
    typed(desk, 'Petty Cash', { Shop: 'Art shop', Gross: text });
    desk.host.selection = { sheetId: desk.host.book.tabs.named('Petty Cash')?.id ?? '', range: 'A2' };
    const row = desk.rpc('selected', {}).row;
    expect(row?.values.gross).toBeNull();
    expect(row?.issues).toEqual([{ path: 'gross', message: expect.stringContaining('is not an amount') }]);
    expect(desk.rows('Petty Cash')[0]?.Gross).toBe(text.slice(1));
  });

  test('whose parts do not make the whole are refused with the sum', () => {
    const desk = emptyDesk();
    const row = { ...receipt, gross: 1000, vatRate: '20', vat: 100, net: 800 };
    expect(desk.refusal('add', { table: 'pettyCash', rows: [row] })).toMatchObject({
      code: 'invalid',
      message: expect.stringMatching(/9\.00.*10\.00/),
    });
    expect(desk.rows('Petty Cash')).toEqual([]);
  });

  test('of nought point one and nought point two are thirty pence', () => {
    const desk = emptyDesk();
    desk.rpc('add', { table: 'pettyCash', rows: [{ ...receipt, gross: 30, vatRate: 'mixed', vat: 10 }] });
    expect(desk.rows('Petty Cash')[0]).toMatchObject({ Gross: 0.3, VAT: 0.1, Net: 0.2 });
  });
});

describe('D7: stock below nought', () => {
  const item = { item: 'Pencils', onHand: 2, reorderAt: 1 } as const;

  test('on order or as the level to reorder at is refused in the form whatever the number, and nothing is written', () => {
    const desk = emptyDesk();
    desk.rpc('add', { table: 'stock', rows: [item] });
    const before = desk.values('Stock');
    fc.assert(
      fc.property(fc.constantFrom('onOrder', 'reorderAt'), fc.double({ max: -0.001, noNaN: true }), (key, below) => {
        if (!Number.isFinite(below)) return;
        const refused = { code: 'invalid', issues: [{ path: key, message: expect.stringContaining('cannot be less than 0') }] };
        expect(desk.refusal('add', { table: 'stock', rows: [{ ...item, [key]: below }] })).toMatchObject(refused);
        expect(
          desk.refusal('save', { table: 'stock', id: 'STK-001', loaded: { ...item, onOrder: null }, changes: { [key]: below } }),
        ).toMatchObject(refused);
      }),
      { numRuns: 8, seed: 2026 },
    );
    expect(desk.values('Stock')).toEqual(before);
  });

  test('on hand is out: said in Today with how many to order, from the form and from the grid', () => {
    const desk = emptyDesk();
    desk.rpc('add', { table: 'stock', rows: [item] });
    typed(desk, 'Stock', { 'On hand': -2, 'Order up to': 10 });
    const out = { id: 'STK-001', words: 'out, -2 on hand, reorder at 1: order 12' };
    expect(desk.rpc('open', {}).view.sections.reorder).toMatchObject([out]);
    desk.rpc('save', { table: 'stock', id: 'STK-001', loaded: { onHand: -2 }, changes: { onHand: -2.5 } });
    expect(desk.rpc('open', {}).view.sections.reorder).toMatchObject([{ ...out, words: 'out, -2.5 on hand, reorder at 1: order 13' }]);
    expect(desk.rows('Stock')[0]).toMatchObject({ 'On hand': -2.5, Level: 'Out' });
  });

  test('on order, typed in the grid, is no number to reckon with, and is said', () => {
    const desk = emptyDesk();
    desk.rpc('add', { table: 'stock', rows: [{ ...item, onHand: 0 }] });
    typed(desk, 'Stock', { 'On order': -3 });
    const { reorder, sortOut } = desk.rpc('open', {}).view.sections;
    expect(reorder).toEqual([]);
    expect(sortOut).toMatchObject([{ id: 'STK-001', column: 'onOrder', words: 'On order -3 is below 0' }]);
    expect(desk.rows('Stock')[0]).toMatchObject({ 'On order': -3 });
  });
});
