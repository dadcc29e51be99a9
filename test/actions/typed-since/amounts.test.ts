// VAT and net of receipts whose edit Google told nobody of: Check and the night work them out, as the form does; names that are given twice are said.

import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../src/schema/values/cell';
import { once } from '../../../src/schema/values/once';
import { type Paper, paper } from '../support/paper-ports';

const desk = (): Paper => begun().copy();
const begun = once(() => {
  const made = paper();
  made.rpc('add', { table: 'people', rows: [{ name: 'Ana Ruiz', email: 'ana@example.com' }] });
  const receipt = { date: '2026-03-02', whoPaid: 'Ana Ruiz', shop: 'Paper shop', whatFor: 'pens', gross: 0 };
  made.rpc('add', { table: 'pettyCash', rows: [receipt, receipt] });
  return made;
});

/** Types into the first receipt, and no trigger fires. */
function typed(made: Paper, cells: Readonly<Record<string, Cell>>): Paper {
  for (const [heading, cell] of Object.entries({ VAT: '', Net: '', ...cells })) made.type('Petty Cash', 0, heading, cell);
  return made;
}

const amounts = (made: Paper) => {
  const { VAT, Net } = made.rows('Petty Cash')[0] ?? {};
  return [VAT, Net];
};
const found = (made: Paper) =>
  made.rpc('check', {}).findings.filter(({ table, words }) => table === 'pettyCash' && words.includes('from which it follows'));

describe('a receipt that was typed while nobody looked', () => {
  test.each<[string, Readonly<Record<string, Cell>>, readonly Cell[]]>([
    ['has VAT and net by its rate', { Gross: 12, 'VAT rate': '20' }, [2, 10]],
    ['has its net where the VAT is there, pennies off or not', { Gross: 12, 'VAT rate': '20', VAT: 1.99 }, [1.99, 10.01]],
    ['without a rate is nobody’s guess', { Gross: 12 }, ['', '']],
    ['of several rates is asked about', { Gross: 12, 'VAT rate': 'mixed' }, ['', '']],
    ['with more VAT than it cost is left', { Gross: 12, 'VAT rate': '20', VAT: 20 }, [20, '']],
    ['that nobody can read is left', { Gross: 'twelve', 'VAT rate': '20' }, ['', '']],
  ])('%s', (_what, cells, expected) => {
    const made = typed(desk(), cells);
    made.rpc('turnOn', { everybody: false });
    made.hour(1, 4);
    expect(amounts(made)).toEqual(expected);
  });

  test('is said in the mail and by Check, which repairs it', () => {
    const made = typed(desk(), { Gross: 12, 'VAT rate': '20' });
    const findings = found(made);
    expect(findings.map(({ words }) => words)).toEqual([
      'VAT is blank in 1 row from which it follows. Repair works it out.',
      'Net is blank in 1 row from which it follows. Repair works it out.',
    ]);
    const changes = findings.flatMap(({ spots }) =>
      spots.map(({ table, row, column, shows, becomes }) => ({ table, row, column, shows, becomes: becomes ?? '' })),
    );
    made.rpc('repair', { changes });
    expect([amounts(made), found(made)]).toEqual([[2, 10], []]);
  });

  test('follows with the next receipt that is added, which says so', () => {
    const made = typed(desk(), { Gross: 12, 'VAT rate': '20' });
    const row = { date: '2026-03-02', whoPaid: 'Ana Ruiz', shop: 'Paper shop', whatFor: 'ink', gross: 500 };
    const { notes } = made.rpc('add', { table: 'pettyCash', rows: [row] });
    expect(notes).toEqual([
      'VAT of RCP-001 is £2.00 now: it follows from what was typed in the grid.',
      'Net of RCP-001 is £10.00 now: it follows from what was typed in the grid.',
    ]);
    expect(amounts(made)).toEqual([2, 10]);
  });
});

test.each([
  ['fr', '12,50', '12.5'],
  ['fr', '1\u202f234,5', '1234.5'],
  ['fr', '1,234', null],
  ['en', '12,50', null],
  ['en', '1 234,50', '1234.5'],
  ['en', '1.234,50', '1234.5'],
])('in a workbook of %s the text %s is repaired to %s', (language, text, becomes) => {
  const made = typed(desk(), { Gross: text });
  const { locale } = made.ports.book;
  Object.assign(made.ports.book, { locale: () => ({ ...locale(), decimalComma: language === 'fr' }) });
  made.ports.cache.remove(['catalog changed', 'catalog/0', 'catalog/1']);
  const spots = made.rpc('check', {}).findings.flatMap((finding) => (finding.kind === 'number' ? finding.spots : []));
  expect(spots.map((spot) => [spot.shows, spot.becomes])).toEqual([[text, becomes]]);
});

describe('the same name twice', () => {
  const add = (made: Paper, ...rows: readonly Readonly<Record<string, string>>[]) => made.rpc('add', { table: 'assets', rows }).notes ?? [];

  test('within one episode and type is said with the save and named by Check, which counts it not', () => {
    const made = desk();
    const oti = { name: 'Oti', episode: 'EP101', type: 'Character' };
    expect(add(made, oti)).toEqual([]);
    expect(add(made, { ...oti, name: 'oti ' })).toEqual([expect.stringContaining('“oti” stands in row 2 too: both are kept')]);
    const { findings, toSortOut } = made.rpc('check', {});
    expect(findings.filter(({ kind, table }) => kind === 'alike' && table === 'assets').map(({ tab, count }) => [tab, count])).toEqual([
      ['Assets', 1],
    ]);
    expect(toSortOut).toBe(0);
  });

  test.each([{ episode: 'EP102' }, { type: 'Prop' }, { name: 'Oti 2' }])('is nobody’s business with %o', (other) => {
    const made = desk();
    const oti = { name: 'Oti', episode: 'EP101', type: 'Character' };
    add(made, oti);
    expect(add(made, { ...oti, ...other })).toEqual([]);
  });

  test('is said of a row that is given the name of another, and not of one whose notes are changed', () => {
    const made = desk();
    add(made, { name: 'Oti', type: 'Character' }, { name: 'Koro', type: 'Character' });
    const save = (changes: Readonly<Record<string, string>>) =>
      made.rpc('save', { table: 'assets', id: 'AST-002', loaded: { name: made.rows('Assets')[1]?.Name as string, notes: null }, changes })
        .notes;
    expect(save({ name: 'Oti' })).toEqual([expect.stringContaining('“Oti” stands in row 2 too')]);
    expect(save({ notes: 'x' })).toEqual([]);
  });
});
