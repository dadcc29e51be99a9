// Bad input to receipts, floats, claims and invoices, case by case: what is said, and that nothing is written. Others stand with what they are about:
// counts with half coins and a holder who has left in floats.test; two people and one claim in claims.test; the same statement twice, overlapping and with
// its sign turned in statements.test; terms that nobody knows and 31 April in money/due-by-terms.test; an order that is missing in money/match.test.

import { describe, expect, test } from '@jest/globals';
import { parseField } from '../../../src/schema/column';
import { rate } from '../../../src/schema/kinds/rate';
import { minorUnits, parseMoney } from '../../../src/schema/values/money';
import type { Values } from '../../../src/schema/values/value';
import { caminandes } from '../../workbook/support/caminandes';
import type { Paper } from '../support/paper-ports';
import { cashDesk, floatOf, spent } from './cash-desk';

describe('an amount', () => {
  test.each<[string, string, number | null]>([
    ['thousands with a comma', '1,234.50', 123_450],
    ['as on the continent', '1.234,50', 123_450],
    ['with a blank', '1 234,50', 123_450],
    ['with its sign', '£12', 1200],
    ['a minus behind', '12-', null],
    ['in brackets', '(5.00)', null],
    ['a dash', '-', null],
    ['beyond what a cell holds exactly', '1e21', null],
    ['half a penny', '0.005', null],
    ['two points', '1.2.3', null],
    ['words', 'twelve', null],
  ])('%s, %s, is what it says, or refused', (_what, typed, minor) => {
    expect(parseMoney(typed, 'GBP')).toBe(minor);
  });

  test.each<[number, number | null]>([
    [0.1 + 0.2, 30],
    [1e21, null],
    [0.005, null],
    [Number.NaN, null],
    [Number.POSITIVE_INFINITY, null],
  ])('%s in a cell is %s pence', (cell, minor) => {
    expect(minorUnits(cell, 'GBP')).toBe(minor);
  });
});

describe('a VAT rate', () => {
  test.each<[string, string | null]>([
    ['20', '20'],
    ['0.2', '20'],
    ['20%', '20'],
    ['17.5', '17.5'],
    ['0.2%', null],
    ['200', null],
    ['-5', null],
    ['twenty', null],
  ])('%s is %s', (typed, value) => {
    const reading = parseField(typed, rate('VAT rate'), caminandes);
    expect(reading.ok ? reading.value : null).toBe(value);
  });
});

/** What a save of that receipt is told, beside which field. Nothing is written. */
function refused(desk: Paper, row: Values): readonly (readonly [string, string])[] {
  const before = JSON.stringify(desk.rows('Petty Cash'));
  const { issues, message } = desk.refusal('add', { table: 'pettyCash', rows: [row] });
  expect(JSON.stringify(desk.rows('Petty Cash'))).toBe(before);
  return issues.length === 0 ? [['', message]] : issues.map(({ path, message: said }) => [path, said] as const);
}

describe('a receipt is refused, and nothing is written', () => {
  test.each<[string, Values, string, string]>([
    ['mixed without its VAT', { vatRate: 'mixed' }, 'vat', 'mixed'],
    ['VAT over gross', { vat: 1300, net: -100 }, 'vat', 'Gross'],
    ['VAT of a refund above nought', { gross: -1200, vat: 200, net: -1400 }, 'vat', 'Gross'],
    ['net that does not add up', { vat: 200, net: 900 }, 'vat', 'Change one of them'],
    ['half a penny', { gross: 12.5 }, 'gross', 'not an amount'],
    ['beyond what a cell holds', { gross: 1e21 }, 'gross', 'not an amount'],
    ['no day', { date: '2026-02-30' }, 'date', 'date'],
    ['a rate that is none', { vatRate: '200' }, 'vatRate', 'not a VAT rate'],
    ['no shop', { shop: ' ' }, 'shop', 'missing'],
    ['a float that is not there', { float: 'FLT-077' }, 'float', 'FLT-077'],
  ])('with %s', (_what, more, path, words) => {
    const desk = cashDesk();
    const said = refused(desk, spent(1200, more));
    const mine = said.filter(([at]) => at.endsWith(path));
    expect([
      said.map(([at]) => at),
      mine
        .map(([, text]) => text)
        .join(' ')
        .includes(words),
    ]).toEqual([expect.anything(), true]);
  });
});

describe('what may be right is taken, and said', () => {
  test('a receipt dated ahead, before the float was opened, after it was closed', () => {
    const desk = cashDesk([
      spent(100, { date: '2026-05-01', float: 'FLT-001' }),
      spent(200, { date: '2026-01-31', float: 'FLT-001' }),
      spent(300, { date: '2026-03-01', float: 'FLT-001' }),
    ]);
    desk.type('Floats', 0, 'Closed', { date: '2026-02-27', time: '00:00' });
    const found = desk.rpc('check', {}).findings.filter(({ table, kind }) => table === 'pettyCash' && kind === 'unlikely');
    expect(found.map(({ words }) => words).join(' ')).toContain('to come');
    desk.type('Floats', 0, 'Closed', '');
    expect(floatOf(desk).words.join(' ')).toContain('Dated before it was opened or after it was closed: RCP-002.');
  });

  test('a VAT number with a slip in it, typed in the grid; one that is right, and a remark, are not', () => {
    const typed = ['GB 123 4567 83', 'GB 123 4567 82', 'not registered'];
    const desk = cashDesk(typed.map((supplierVatNo, at) => spent(100 + at, { supplierVatNo })));
    const found = desk.rpc('check', {}).findings.filter(({ kind }) => kind === 'unlikely');
    expect(found.map(({ words, count, spots }) => [words, count, spots.map(({ cell }) => cell)])).toEqual([
      [expect.stringContaining('Supplier VAT no. has a wrong digit'), 1, [expect.stringMatching(/^[A-Z]+2$/)]],
    ]);
  });

  test('a refund over the claim: what is left is below nought, and the claim says so', () => {
    const desk = cashDesk([spent(1000), spent(-2500, { shop: 'Station' })], ['Use Claims', 'yes']);
    const [group] = desk.rpc('claimDesk', {}).groups;
    expect(group?.gross).toBe('-£15.00');
    const { holder = '', kind = '', receipts = [] } = group ?? {};
    desk.rpc('makeClaim', {
      claim: { holder, kind, receipts: receipts.map(({ table, id, gross }) => ({ table, id, gross })) },
      sure: true,
    });
    expect(desk.rows('Claims')).toMatchObject([{ Gross: -15, Net: -12.5, VAT: -2.5 }]);
  });

  test('hostile text stays text in cells; papers and lists of claims have their own tests', () => {
    const desk = cashDesk([spent(1200, { shop: '=HYPERLINK("https://evil.example")', whatFor: '<b>x</b>' })], ['Use Claims', 'yes']);
    expect(desk.rows('Petty Cash')[0]?.Shop).toBe('=HYPERLINK("https://evil.example")');
  });
});
