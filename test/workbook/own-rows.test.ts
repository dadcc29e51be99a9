// Rows of trackers as people leave them: titles between the rows, totals and notes below.

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { ownIdHeading } from '../../src/schema/adopted/adoption';
import { type BoundTable, bound } from '../../src/schema/adopted/bound-table';
import type { Placement } from '../../src/schema/adopted/placement';
import type { Cell, Grid } from '../../src/schema/values/cell';
import { assets } from '../../src/tables/production/assets';
import { sortedRows } from '../../src/workbook/adopted/own-rows';
import { columnsOf } from '../../src/workbook/layout/columns';
import { headingRow } from '../../src/workbook/layout/heading-row';
import { caminandes } from './support/caminandes';
import { drawn } from './support/drawn';

const placed = (text: string) => ({ text, band: null, nth: 1, of: 1 });
const headings = { name: placed('Asset'), 'steps/Rig/status': placed('Rig'), 'steps/Rig/due': placed('Due') };

function adopted(id: string, row = 1): BoundTable {
  const placement: Placement = {
    headingRow: row,
    bandRow: null,
    headings: { id: placed(id), ...headings },
    adopted: true,
    written: {},
    constants: {},
  };
  return { ...bound(assets), placement };
}

const columnsIn = (table: BoundTable, grid: Grid) => headingRow(grid, table.placement, columnsOf(table, caminandes.steps)).columns;

/** What each row below the headings is: `row`, why it is none, or nothing for a blank one. */
function sorting(grid: Grid, table = adopted(ownIdHeading)): readonly string[] {
  const columns = columnsIn(table, grid);
  const sorted = sortedRows(table, columns, grid);
  const asides = new Map(sorted.asides.map(({ row, why }) => [row, why]));
  const rows = new Set(sorted.rows);
  return grid.slice(table.placement.headingRow).map((_, at) => {
    const row = table.placement.headingRow + at + 1;
    return rows.has(row) ? 'row' : (asides.get(row) ?? '');
  });
}

const head: readonly Cell[] = ['Ep', 'Asset', 'Rig', 'Due', 'Notes', ownIdHeading];
const lama: readonly Cell[] = ['101', 'Lama', 'wip', { date: '2026-03-02', time: '00:00' }, '', 'AST-001'];
const blank: readonly Cell[] = ['', '', '', '', '', ''];
const named = (name: string): readonly Cell[] => ['', name, '', '', '', ''];
const gridOf = (...rows: readonly (readonly Cell[])[]): Grid => [head, ...rows];

describe('a tracker', () => {
  test('with titles, separators, totals, notes and a legend has its assets only', () => {
    const grid = drawn(
      `| Ep      | Asset                       | Rig              | Due        | Notes | Routesheet ID |
       | SEQ 010 |                             |                  |            |       |               |
       | 101     | Lama                        | apprd            | 2026-03-02 |       | AST-001       |
       | 101     | Oti                         | wip              | TBC        | nose  | AST-002       |
       |         |                             |                  |            |       |               |
       |         | SEQ 020                     |                  |            |       |               |
       | 102     | Fence                       |                  |            |       | AST-003       |
       |         | PROPS                       |                  |            |       |               |
       | 102     | Lamp                        | wip              |            |       |               |
       |         | Rope                        |                  |            |       |               |
       |         | Total assets: 5             |                  |            |       |               |
       | TOTAL   |                             | 12               | 45%        |       |               |
       |         |                             |                  |            |       |               |
       |         | All dates are for the final rig. |             |            |       |               |
       | Note: see the breakdown |             |                  |            |       |               |
       |         |                             |                  |            |       |               |
       | Legend  |                             |                  |            |       |               |
       |         | wip                         | work in progress |            |       |               |
       |         | apprd = approved            |                  |            |       |               |`,
    );
    expect(sorting(grid)).toEqual([
      'title',
      'row',
      'row',
      '',
      'title',
      'row',
      'title',
      'row',
      'row',
      'total',
      'total',
      '',
      'note',
      'note',
      '',
      'legend',
      'legend',
      'legend',
    ]);
  });

  test('has its rows below the row of its headings, wherever that is', () => {
    expect(sorting([named('CAMINANDES tracker'), blank, head, blank, lama], adopted(ownIdHeading, 3))).toEqual(['', 'row']);
  });

  test('with nothing but names has all of them', () => {
    expect(sorting(gridOf(named('Lama'), named('SEQ 010'), blank, named('A very old fence that nobody wants.')))).toEqual([
      'row',
      'row',
      '',
      'row',
    ]);
  });
});

describe('a row with only a name', () => {
  test.each([
    'Lama',
    'LAMA',
    'UFO',
    'Old fence',
    'Key',
    'Count Dracula',
    'Total Recall poster',
    'Average Joe',
    'Reel',
    'Act',
    'EP101_SH010',
    'Sum 41 shirt',
    'Part of the wall',
    'Act as well',
    'Props',
    '007',
  ])('that says %j is an asset, between the others, below them and after a gap', (name) => {
    expect(sorting(gridOf(lama, named(name), lama, named(name), blank, named(name)))).toEqual(['row', 'row', 'row', 'row', '', 'row']);
  });

  test.each([
    'SEQ 010',
    'Seq 10',
    'SQ_010',
    'EP 101',
    'EP101',
    'Episode 3: The well',
    'Sequence 12 - Chase',
    'ACT II',
    'ACT',
    'CHARACTERS',
    'MAIN CHARACTERS',
    'Props:',
    '--- Sets ---',
    '== 101 ==',
  ])('that says %j is a title', (name) => {
    expect(sorting(gridOf(named(name), lama))).toEqual(['title', 'row']);
  });

  test('is none where the assets themselves are called so', () => {
    const scene = ['', 'SC 020', 'wip', '', '', ''];
    expect(sorting(gridOf(scene, named('SC 010')))).toEqual(['row', 'row']);
  });

  test.each([
    'Total',
    'TOTAL',
    'Totals:',
    'Grand total',
    'Sub-total',
    'Total: 412',
    'Total assets: 412',
    'Total approved',
    'Sum',
    'Average 3.5',
    'Count = 12',
    'No. of assets: 12',
    '412 assets',
    'Assets: 412',
  ])('that says %j is a total', (name) => {
    expect(sorting(gridOf(lama, named(name)))).toEqual(['row', 'total']);
    expect(sorting(gridOf(lama, ['', name, 12, '45%', '45 approved', '']))).toEqual(['row', 'total']);
  });

  test('that says Total is an asset with a status, a date or a code', () => {
    expect(
      sorting(gridOf(lama, ['', 'Total', 'wip', '', '', ''], ['', 'Total', '', { date: '2026-03-02', time: '00:00' }, '', ''])),
    ).toEqual(['row', 'row', 'row']);
  });

  test.each(['All dates are for the final rig.', 'Ask Ana about the fences and lamps', 'Last export: 12', 'Who has the key?'])(
    '%j is a note only below a gap under the data',
    (text) => {
      expect(sorting(gridOf(lama, named(text), lama, named(text), blank, named(text)))).toEqual(['row', 'row', 'row', 'row', '', 'note']);
    },
  );

  test.each(['Note: no rigs before May', 'NB - ask Ana', '* not in the animatic', 'Last updated 3 May'])(
    '%j is a note anywhere',
    (text) => {
      expect(sorting(gridOf(named(text), lama))).toEqual(['note', 'row']);
    },
  );
});

describe('a row without a name', () => {
  test('is a row by its code, where the tab has one of its own', () => {
    const coded = adopted('Code');
    const codes = gridOf(lama, ['', '', '', '', '', 'CH_002'], ['', '', 'wip', '', '', '']).map((row, at) =>
      at === 0 ? [...head.slice(0, 5), 'Code'] : row,
    );
    expect(sorting(codes, coded)).toEqual(['row', 'row', 'note']);
  });

  test('is a row by our ID only while something else stands there', () => {
    expect(sorting(gridOf(lama, ['', '', 'wip', '', '', 'AST-002'], ['', '', '', '', '', 'AST-003']))).toEqual(['row', 'row', '']);
  });

  test('is nothing with unticked checkboxes alone', () => {
    expect(sorting(gridOf(lama, [false, '', '', '', false, '']))).toEqual(['row', '']);
  });
});

const cell = fc.oneof(
  fc.constant(''),
  fc.constantFrom('Lama', 'SEQ 010', 'TOTAL', 'wip', 'Legend', 'a = b', 'Note: x'),
  fc.string(),
  fc.integer(),
  fc.boolean(),
);
const row = fc.tuple(cell, cell, cell, cell, cell, cell);

describe('in any tab', () => {
  test('each filled row is a row or an aside, never both, in order', () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const grid = gridOf(...rows);
        const table = adopted(ownIdHeading);
        const columns = columnsIn(table, grid);
        const sorted = sortedRows(table, columns, grid);
        const all = [...sorted.rows, ...sorted.asides.map(({ row: at }) => at)];
        const filled = rows.flatMap((cells, at) =>
          cells.slice(0, 5).some((one) => one !== false && String(one).trim() !== '') ? [at + 2] : [],
        );
        expect([...all].sort((one, other) => one - other)).toEqual(filled);
      }),
    );
  });

  test('an asset with a status in words and a date is a row, whatever it is called and whatever stands around it, but a legend at the end', () => {
    fc.assert(
      fc.property(fc.array(row), fc.array(row), fc.string({ minLength: 1 }), (above, below, name) => {
        fc.pre(name.trim() !== '');
        const asset = ['', name, 'wip', { date: '2026-03-02', time: '00:00' } as const, 'ok', ''];
        expect(sorting(gridOf(...above, asset, ...below))[above.length]).toBe('row');
      }),
    );
  });
});
