// VAT and net of receipts that are typed or pasted into the grid: as the form works them out, and never over what somebody wrote.

import { expect, test } from '@jest/globals';
import { edited } from '../../src/actions/rows/edited';
import type { Cell } from '../../src/schema/values/cell';
import { type Paper, paper } from './support/paper-ports';

type Row = Readonly<Record<string, Cell>>;

const receipt = { date: '2026-03-02', whoPaid: null, shop: 'Paper shop', whatFor: 'pens' };

/** A workbook with these receipts, typed into the grid without any trigger. */
function office(...rows: readonly Row[]): Paper {
  const desk = paper();
  desk.rpc('add', { table: 'people', rows: [{ name: 'Ana Ruiz', email: 'ana@example.com' }] });
  desk.rpc('add', { table: 'pettyCash', rows: rows.map(() => ({ ...receipt, whoPaid: 'Ana Ruiz', gross: 0 })) });
  rows.forEach((row, at) => {
    for (const [heading, cell] of Object.entries({ VAT: '', Net: '', Gross: '', ...row })) desk.type('Petty Cash', at, heading, cell);
  });
  desk.rpc('open', {});
  return desk;
}

/** Google tells that these columns of the first so many rows were typed. */
function told(desk: Paper, from: string, to: string, rows = 1): readonly string[] {
  const { sheetId, columns } = desk.book.model.named('Petty Cash');
  const at = (heading: string) => columns.findIndex((column) => column.heading === heading) + 1;
  const cell = rows === 1 && from === to ? { row: 2, column: at(from), before: '', after: null } : null;
  return desk.callsOf(() => edited(desk.ports, { sheetId, first: 2, last: rows + 1, left: at(from), right: at(to), cell }));
}

const amounts = (desk: Paper, row = 0) => {
  const { Gross, VAT, Net } = desk.rows('Petty Cash')[row] ?? {};
  return [Gross, VAT, Net];
};

test.each<[string, Row, string, string, readonly Cell[]]>([
  ['gross typed beside its rate', { Gross: 12, 'VAT rate': '20' }, 'Gross', 'Gross', [12, 2, 10]],
  ['a rate typed beside its gross', { Gross: 10.5, 'VAT rate': '5' }, 'VAT rate', 'VAT rate', [10.5, 0.5, 10]],
  ['a rate of nought', { Gross: 10, 'VAT rate': '0' }, 'VAT rate', 'VAT rate', [10, 0, 10]],
  ['no rate: nobody guesses it', { Gross: 12 }, 'Gross', 'Gross', [12, '', '']],
  [
    'several rates: it is asked for, and what stands is left',
    { Gross: 12, 'VAT rate': 'mixed', VAT: 1.5 },
    'VAT rate',
    'VAT rate',
    [12, 1.5, ''],
  ],
  ['VAT typed over: the net follows', { Gross: 12, 'VAT rate': '20', VAT: 1.99, Net: 10 }, 'VAT', 'VAT', [12, 1.99, 10.01]],
  ['net typed over: the VAT follows', { Gross: 12, 'VAT rate': '20', VAT: 2, Net: 10.02 }, 'Net', 'Net', [12, 1.98, 10.02]],
  ['gross put right: both follow', { Gross: 24, 'VAT rate': '20', VAT: 2, Net: 10 }, 'Gross', 'Gross', [24, 4, 20]],
  ['a text where the VAT should be is left', { Gross: 12, 'VAT rate': '20', VAT: 'ask shop' }, 'Gross', 'Gross', [12, 'ask shop', 10]],
  ['an amount that nobody can read', { Gross: 'twelve', 'VAT rate': '20' }, 'Gross', 'Gross', ['twelve', '', '']],
  ['another column', { Gross: 12, 'VAT rate': '20' }, 'Shop', 'Shop', [12, '', '']],
])('%s', (_name, row, from, to, expected) => {
  const desk = office(row);
  told(desk, from, to);
  expect(amounts(desk)).toEqual(expected);
});

test('of pasted rows only what is blank is filled, in one write for the amounts', () => {
  const desk = office({ Gross: 12, 'VAT rate': '20' }, { Gross: 24, 'VAT rate': '20' }, { Gross: 6, 'VAT rate': '20', VAT: 0.5, Net: 5.5 });
  const calls = told(desk, 'Gross', 'Net', 3);
  expect([0, 1, 2].map((row) => amounts(desk, row))).toEqual([
    [12, 2, 10],
    [24, 4, 20],
    [6, 0.5, 5.5],
  ]);
  expect(calls.filter((call) => call.startsWith('write')).length).toBe(
    told(desk, 'Shop', 'Shop', 3).filter((call) => call.startsWith('write')).length + 1,
  );
});

test('rows here and there are filled in one write, and what stands between them stays as it was', () => {
  const rows = Array.from(
    { length: 40 },
    (_unused, at): Row => (at % 2 === 0 ? { Gross: 12, 'VAT rate': '20' } : { Gross: 6, 'VAT rate': '20', VAT: 0.5, Net: 5.5 }),
  );
  const desk = office(...rows);
  const calls = told(desk, 'Gross', 'Net', 40);
  expect(rows.map((_row, at) => amounts(desk, at))).toEqual(rows.map((_row, at) => (at % 2 === 0 ? [12, 2, 10] : [6, 0.5, 5.5])));
  expect(calls.filter((call) => call.startsWith('write')).length).toBeLessThanOrEqual(3);
});
