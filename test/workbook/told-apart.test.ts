// Rows of one name are told apart by what is said beside it, and by no more than it takes.

import { describe, expect, test } from '@jest/globals';
import { bound } from '../../src/schema/adopted/bound-table';
import type { Table } from '../../src/schema/table';
import type { Cell, Grid } from '../../src/schema/values/cell';
import { deliveriesTable } from '../../src/tables/deliveries/deliveries';
import { assets } from '../../src/tables/production/assets';
import { shots } from '../../src/tables/production/shots';
import { stock } from '../../src/tables/stock';
import { knownRows, type RenamedRow } from '../../src/workbook/rows/known-rows';
import { readTable } from '../../src/workbook/rows/records';
import { toldApart } from '../../src/workbook/rows/told-apart';
import { caminandes } from './support/caminandes';
import { drawn } from './support/drawn';

/** A tab whose headings are called as they are declared, and whose rows have no IDs. */
function own(declared: Table, grid: Grid, sheetId = 1, constants: Readonly<Record<string, string>> = {}) {
  const table = bound(declared);
  const headings = Object.fromEntries(
    Object.entries(table.columns as Record<string, { readonly kind: string; readonly heading: string }>)
      .filter(([, { kind, heading }]) => kind !== 'perStep' && grid[0]?.includes(heading))
      .map(([key, { heading }]) => [key, { text: heading, band: null, nth: 1, of: 1 }]),
  );
  const placement = { ...table.placement, adopted: true, headings, constants };
  const adopted = { ...table, key: `${table.key}@${sheetId}`, id: null, keyColumns: [table.name], placement };
  return readTable(adopted, { sheetId, name: `Tab ${sheetId}` }, grid, caminandes);
}

const apartOf = (...reads: Parameters<typeof toldApart>[0]) =>
  toldApart(reads).flatMap(({ records }) => records.map(({ apart = '' }) => apart));

describe('rows of one name', () => {
  test.each<[string, Table, string, readonly string[]]>([
    ['by their sequence', shots, '| Sequence | Name |\n| SQ01 | 010 |\n| SQ02 | 010 |\n| SQ02 | 020 |', ['SQ01', 'SQ02', '']],
    ['by a number with its heading', shots, "| Sequence | Name |\n| '1 | 010x |\n| '2 | 010x |", ['Sequence 1', 'Sequence 2']],
    [
      'by episode and sequence',
      shots,
      '| Episode | Sequence | Name |\n| E1 | A | S |\n| E1 | B | S |\n| E2 | A | S |',
      ['E1, A', 'E1, B', 'E2, A'],
    ],
    ['by the part that differs', shots, '| Episode | Sequence | Name |\n| E1 | A | S |\n| E1 | B | S |', ['A', 'B']],
    ['by a column of the person’s own', shots, '| Name | Task |\n| SH010 | Anim |\n| SH010 | Comp |', ['Anim', 'Comp']],
    [
      'by the task before other columns',
      shots,
      '| Room | Name | Pipeline step |\n| R1 | SH | Anim |\n| R2 | SH | Comp |',
      ['Anim', 'Comp'],
    ],
    [
      'by two columns where it takes two',
      shots,
      '| Name | Task | Version |\n| S | A | v1 |\n| S | A | v2 |\n| S | B | v2 |',
      ['A, v1', 'A, v2', 'B, v2'],
    ],
    ['by a word of a list', assets, '| Name | Type |\n| Lamp | Prop |\n| Lamp | Character |', ['Prop', 'Character']],
    ['by what is no note, no date and no person', shots, '| Name | Notes | Camera |\n| S | one | A7 |\n| S | two | B9 |', ['A7', 'B9']],
    ['by their place where nothing else differs', shots, '| Sequence | Name |\n| A | S |\n| A | S |', ['row 2', 'row 3']],
    [
      'by the language of a delivery',
      deliveriesTable,
      '| Title | Language |\n| Trailer | English |\n| Trailer | French |',
      ['English', 'French'],
    ],
    ['by where it is kept', stock, '| Item | Location |\n| Tape | Studio |\n| tape | Store |', ['Studio', 'Store']],
  ])('are told apart %s', (_case, table, picture, apart) => {
    expect(apartOf(own(table, drawn(picture)))).toEqual(apart);
  });

  test('on two tabs are told apart by what each tab is about, or by its name', () => {
    const rows = drawn('| Name |\n| SH010 |');
    expect(apartOf(own(shots, rows, 1, { episode: 'EP101' }), own(shots, rows, 2, { episode: 'EP102' }))).toEqual(['EP101', 'EP102']);
    expect(apartOf(own(shots, rows, 1), own(shots, rows, 2))).toEqual(['Tab 1', 'Tab 2']);
  });

  test('with IDs of ours need no row, as the ID stands in the line', () => {
    const read = readTable(
      bound(shots),
      { sheetId: 1, name: 'Shots' },
      drawn('| ID | Sequence | Name |\n| A | SQ | S |\n| B | SQ | S |\n| C | SR | S |'),
      caminandes,
    );
    expect(apartOf(read)).toEqual(['SQ', 'SQ', 'SR']);
  });

  test('are looked for by name as it is seen, and a name of its own says nothing more', () => {
    expect(apartOf(own(shots, drawn('| Sequence | Name |\n| A | Sh\u200b010 |\n| B | SH010 |\n| B | SH020 |')))).toEqual(['A', 'B', '']);
  });
});

describe('what Sent mail calls a row', () => {
  const rows = (...names: readonly string[]) => own(shots, drawn(`| Sequence | Name |\n${names.map((name) => `| ${name} |`).join('\n')}`));
  const knownIn = (names: readonly string[], ...renamed: readonly (readonly [from: string, to: string])[]) =>
    knownRows(
      rows(...names),
      renamed.map(([from, to], at): RenamedRow => ({ from, to, at: `t${at}` })),
    ).records.map(({ known, id }) => known ?? id);

  test('is its name, and the first of its names where it was renamed', () => {
    expect(knownIn(['A | S1', 'A | S2'])).toEqual(['S1', 'S2']);
    expect(knownIn(['A | S9'], ['S1', 'S9'])).toEqual(['S1']);
    expect(knownIn(['A | S7'], ['S1', 'S9'], ['S9', 'S8'], ['S8', 'S7'])).toEqual(['S1']);
    expect(knownIn(['A | S1'], ['S1', 'S9'], ['S9', 'S1'])).toEqual(['S1']);
  });

  test('is none of another’s: who takes a name that was left begins afresh', () => {
    expect(knownIn(['A | S9', 'A | S1'], ['S1', 'S9'])).toEqual(['S1', 'S1 since t0']);
    expect(knownIn(['A | S2', 'A | S1'], ['S1', 'S3'], ['S2', 'S1'], ['S3', 'S2'])).toEqual(['S1', 'S2']);
  });

  test('begins afresh where nobody knows which row bears it', () => {
    expect(knownIn(['A | S1'], ['S1', ''])).toEqual(['S1 since t0']);
  });

  test('tells two rows of one name apart, in any order of theirs', () => {
    expect(knownIn(['A | S1', 'B | S1', 'B | S2'])).toEqual(['S1 /  / A / 1', 'S1 /  / B / 1', 'S2']);
    expect(knownIn(['B | S1', 'A | S1'])).toEqual(['S1 /  / B / 1', 'S1 /  / A / 1']);
    expect(knownIn(['A | S1', 'A | S1'])).toEqual(['S1 /  / A / 1', 'S1 /  / A / 2']);
  });
});

test('four times as many rows of one name are looked at four times as often, and not sixteen times', () => {
  const looks = (count: number) => {
    const rows = Array.from({ length: count }, (_unused, at) => ['TRAVEL', `C${at}`]);
    const read = own(shots, [['Name', 'Camera'], ...rows]);
    let looked = 0;
    const counting: ProxyHandler<readonly (readonly Cell[])[]> = {
      get(grid, key) {
        looked += 1;
        return Reflect.get(grid, key);
      },
    };
    expect(apartOf({ ...read, grid: new Proxy(read.grid, counting) }).slice(0, 2)).toEqual(['C0', 'C1']);
    return looked;
  };
  expect(looks(400) / looks(100)).toBeLessThan(5);
});
