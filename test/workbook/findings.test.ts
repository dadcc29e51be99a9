// Single checks of a tab, on grids as they come: codes, numbers, formulas, folding.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bound } from '../../src/schema/adopted/bound-table';
import { type Finding, toSortOut } from '../../src/schema/finding';
import { date } from '../../src/schema/kinds/date';
import { id } from '../../src/schema/kinds/id';
import { money } from '../../src/schema/kinds/money';
import { count, quantity } from '../../src/schema/kinds/quantity';
import { code, text } from '../../src/schema/kinds/text';
import { defineTable } from '../../src/schema/table';
import type { Cell, Grid } from '../../src/schema/values/cell';
import { findingsOn } from '../../src/workbook/findings/findings';
import { readTable } from '../../src/workbook/rows/records';
import { catalogWith } from '../office/production';

const props = defineTable('props', {
  tab: 'Props',
  one: 'prop',
  purpose: 'Things.',
  columns: {
    id: id('PRP'),
    name: text('Name', { required: true }),
    code: code('Code'),
    price: money('Price'),
    weight: quantity('Weight'),
    takes: count('Takes'),
    due: date('Due'),
  },
  name: 'name',
});

const headings = ['ID', 'Name', 'Code', 'Price', 'Weight', 'Takes', 'Due'];

function found(
  rows: readonly (readonly Cell[])[],
  formulas: readonly (readonly string[])[] = [],
  formats: readonly (readonly string[])[] = [],
) {
  const grid: Grid = [headings, ...rows].map((row) => [...row, ...Array<Cell>(headings.length - row.length).fill('')]);
  const catalog = catalogWith();
  const read = readTable(bound(props), { sheetId: 1, name: 'Props' }, grid, catalog);
  return findingsOn({ read, grid, formulas, merges: [], formats, next: 1, begun: [], catalog, today: '2026-03-02' });
}

const rowsWith = (at: number, cells: readonly Cell[]) =>
  cells.map((cell, n) =>
    [`PRP-${String(n + 1).padStart(3, '0')}`, `Prop ${n}`, ...Array<Cell>(5).fill('')].map((other, place) => (place === at ? cell : other)),
  );

/** What a repair would put into the cells of a column, `null` where it would not. */
function repaired(at: number, cells: readonly Cell[]): readonly (Cell | null)[] {
  const { repairs } = found(rowsWith(at, cells));
  return cells.map((_cell, n) => repairs.find(({ row, column }) => row === n + 2 && column === at + 1)?.becomes ?? null);
}

describe('noughts in front of a code', () => {
  test('are given back where all others have them', () => {
    expect(repaired(2, ['001', '002', 3, '4'])).toEqual([null, null, '003', '004']);
    expect(repaired(0, ['001', '002', '003', 4])).toEqual([null, null, null, '004']);
    expect(repaired(0, ['CH_001', 'CH_002', 'CH_3', 'boat'])).toEqual([null, null, 'CH_003', null]);
  });

  test.each<[string, number, readonly Cell[]]>([
    ['the others have none', 2, ['101', '102', 3]],
    ['the widths differ', 2, ['001', '02', 3, '4']],
    ['most are short', 2, ['001', 2, 3, 4]],
    ['there is one other only', 2, ['001', 2]],
    ['the column holds other texts', 2, ['001', '002', 'x', 3]],
  ])('are not where %s', (_why, at, cells) => {
    expect(repaired(at, cells).every((cell) => cell === null)).toBe(true);
  });

  test('are not where the ID with them is another row’s', () => {
    expect(repaired(0, ['001', '002', '2'])).toEqual([null, null, null]);
  });

  test('a repaired column has nothing left to repair', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 3, maxLength: 30 }), fc.nat(), (numbers, seed) => {
        const cells = numbers.map((n, at): Cell => ((seed >> (at % 16)) % 4 === 1 ? n : String(n).padStart(3, '0')));
        const after = repaired(2, cells).map((cell, at) => cell ?? cells[at] ?? '');
        expect(repaired(2, after).every((cell) => cell === null)).toBe(true);
        expect(after.map(Number)).toEqual(numbers);
      }),
    );
  });
});

describe('numbers that are text', () => {
  test('are numbers where they can be read in one way', () => {
    expect(repaired(3, ['£1,012.50', '12.5', '-3', '1,234', '1.234', '12,50', 'free'])).toEqual([1012.5, 12.5, -3, null, null, null, null]);
    expect(repaired(4, ['12', '1.5', '1.234', '1,5', '1,234', 'ten'])).toEqual([12, 1.5, null, 1.5, null, null]);
    expect(repaired(5, ['2', '2.5', '-1'])).toEqual([2, null, null]);
  });

  test('of any amount are that amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (pence) => {
        const [cell] = repaired(3, [(pence / 100).toFixed(2)]);
        expect(cell).toBe(pence / 100);
      }),
    );
  });
});

describe('IDs', () => {
  test('missing and doubled ones get new ones that no row has', () => {
    const { repairs, findings } = found([
      ['PRP-001', 'a'],
      ['', 'b'],
      ['PRP-001', 'c'],
      ['PRP-002', 'd'],
    ]);
    expect(repairs).toEqual([
      { table: 'props', row: 3, column: 1, shows: '', becomes: 'PRP-003' },
      { table: 'props', row: 4, column: 1, shows: 'PRP-001', becomes: 'PRP-004' },
    ]);
    expect(findings.map(({ kind, count: places }) => [kind, places])).toEqual([
      ['id missing', 1],
      ['id twice', 1],
    ]);
  });

  test('once repaired are all there and all different', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('', 'PRP-001', 'PRP-002', 'x', 'boat'), { maxLength: 30 }), (ids) => {
        const rows = ids.map((one, n): Cell[] => [one, `Prop ${n}`]);
        for (const { row, becomes } of found(rows).repairs) rows[row - 2]?.splice(0, 1, becomes);
        expect(found(rows).repairs).toEqual([]);
        expect(new Set(rows.map(([one]) => one)).size).toBe(ids.length);
      }),
    );
  });
});

test('a cell with a formula is never repaired', () => {
  const rows = rowsWith(6, ['2026-03-05', '2026-03-06']);
  const formulas = [[], ['', '', '', '', '', '', '=A1']];
  expect(found(rows, formulas).repairs.map(({ row }) => row)).toEqual([3]);
});

test('headings and spellings are listed, not counted', () => {
  const finding: Finding = { key: '', kind: 'heading', table: '', tab: '', words: '', count: 3, spots: [] };
  expect(toSortOut([finding, { ...finding, kind: 'spelling' }, { ...finding, kind: 'date', count: 2 }])).toBe(2);
});

test('any grid of any cells is looked at without a hitch, and no repair leaves its cell as it was', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.integer(),
    fc.boolean(),
    fc.constant({ date: '2026-03-02', time: '00:00' } as const),
    fc.constant('#REF!'),
    fc.constantFrom('__proto__', 'constructor', '001', '1'),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 7, maxLength: 7 }), { maxLength: 12 }), (rows) => {
      const { findings, repairs } = found(rows);
      for (const { shows, becomes } of repairs) expect(typeof becomes === 'string' ? becomes : null).not.toBe(shows);
      for (const { count: places, words } of findings) expect(places > 0 && words !== '').toBe(true);
    }),
  );
});

describe('an amount that shows another currency', () => {
  const formatted = (format: string, cell: Cell = 3) =>
    found(rowsWith(3, [cell]), [], [[], ['', '', '', format, '', '', '']]).findings.map(({ words, spots }) => [words, spots[0]?.cell]);

  test.each([
    '[$$]#,##0',
    '"$"#,##0.00',
    '[$$-409]#,##0.00',
    '$#,##0',
    '[$€-2] #,##0.00',
    '#,##0.00 [$€-407]',
    '[$USD] #,##0',
    '#,##0 "kr SEK"',
  ])('%s is said with its cell', (format) => {
    const [first] = formatted(format);
    expect(first).toEqual([expect.stringMatching(/^1 cell of Price shows “(\$|€|USD|SEK)”, and counts as so much GBP\. /), 'D2']);
  });

  test.each([
    '',
    '#,##0.00',
    '[$£-809]#,##0.00',
    '"£"#,##0',
    '[$GBP] #,##0',
    '0.00%',
    'General',
    '@',
    '#,##0.00;[Red]-#,##0.00',
    'yyyy-mm-dd',
  ])('%s says nothing', (format) => {
    expect(formatted(format)).toEqual([]);
  });

  test('a text or a blank has no currency but what it says', () => {
    expect(formatted('[$$]#,##0', '')).toEqual([]);
  });
});
