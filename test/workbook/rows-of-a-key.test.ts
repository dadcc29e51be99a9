// Which row a key stands for, and when nobody can say.

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { bound } from '../../src/schema/adopted/bound-table';
import { id } from '../../src/schema/kinds/id';
import { code, text } from '../../src/schema/kinds/text';
import { status } from '../../src/schema/kinds/word';
import { defineTable } from '../../src/schema/table';
import { workbook } from '../../src/tables';
import { catalogWithout } from '../../src/workbook/catalog/catalog';
import { readTable } from '../../src/workbook/rows/records';
import { keyedRows, meantRow, rowsWithKey } from '../../src/workbook/rows/rows-of-a-key';

const catalog = catalogWithout(workbook);
const columns = {
  sequence: code('Sequence'),
  name: text('Shot', { required: true }),
  status: status('stepStatuses'),
  notes: text('Notes'),
};
const named = defineTable('named', { tab: 'Shots', one: 'shot', purpose: 'Shots.', columns, name: 'name', partOf: ['sequence'] });
const coded = defineTable('coded', {
  tab: 'Shots',
  one: 'shot',
  purpose: 'Shots.',
  columns: { id: id('SHT'), ...columns },
  name: 'name',
  partOf: ['sequence'],
});

type Cells = readonly [sequence: string, name: string, status: string, notes: string, own?: string];

const readNamed = (rows: readonly Cells[]) =>
  readTable(
    bound(named),
    { sheetId: 1, name: 'Shots' },
    [['Sequence', 'Shot', 'Status', 'Notes', 'Camera'], ...rows.map((row) => row.map((cell) => cell ?? ''))],
    catalog,
  );
const readCoded = (rows: readonly Cells[]) =>
  readTable(
    bound(coded),
    { sheetId: 1, name: 'Shots' },
    [['ID', 'Sequence', 'Shot', 'Status', 'Notes'], ...rows.map((row) => ['SHT-001', ...row.map((cell) => cell ?? '')])],
    catalog,
  );

const loadedFrom = (cells: Cells) => ({ sequence: cells[0], name: cells[1], status: cells[2] || null, notes: cells[3] || null });

describe('a key that two rows have', () => {
  const rows: readonly Cells[] = [
    ['SQ01', 'S010', 'WIP', ''],
    ['SQ01', 'S020', 'WIP', ''],
    ['SQ02', 'S010', 'WIP', ''],
  ];
  const read = readNamed(rows);
  const twins = rowsWithKey(read, 'S010');
  const loaded = loadedFrom(['SQ02', 'S010', 'WIP', '']);

  test('means neither until somebody has said which, and then that one', () => {
    const meant = (row: number | null, sure: boolean) => meantRow(read, twins, { loaded, row, twice: true, sure })?.row ?? null;
    expect([meant(4, false), meant(null, false), meant(4, true), meant(2, true), meant(3, true)]).toEqual([null, null, 4, null, null]);
  });

  test('is found with spaces and hidden characters about it', () => {
    expect(rowsWithKey(readNamed([...rows, ['SQ03', ' S01\u200b0 ', '', '']]), 'S010').map(({ row }) => row)).toEqual([2, 4, 5]);
  });

  test('is shown with what tells the rows apart, and with the one that was opened', () => {
    expect(keyedRows(read, twins, loaded)).toEqual([
      { table: 'named', row: 2, column: 2, facts: ['Sequence: SQ01', 'Status: WIP'], loaded: false },
      { table: 'named', row: 4, column: 2, facts: ['Sequence: SQ02', 'Status: WIP'], loaded: true },
    ]);
  });

  test('is shown with columns that are the person’s own, and with none opened where two are the same', () => {
    const own = readNamed([
      ['SQ01', 'S010', 'WIP', '', 'A'],
      ['SQ01', 'S010', 'WIP', '', 'B'],
    ]);
    const both = rowsWithKey(own, 'S010');
    expect(keyedRows(own, both, loadedFrom(['SQ01', 'S010', 'WIP', ''])).map(({ facts, loaded: one }) => [facts[2], one])).toEqual([
      ['Camera: A', false],
      ['Camera: B', false],
    ]);
    for (const row of [2, 3]) {
      const meant = { loaded: loadedFrom(['SQ01', 'S010', 'WIP', '']), row, twice: true, sure: true };
      expect(meantRow(own, both, meant)).toBeNull();
    }
  });
});

describe('a key that one row has', () => {
  const now = (row: Cells, above: readonly Cells[] = []) => readNamed([...above, row]);
  const meant = (read: ReturnType<typeof readNamed>, loaded: Cells, where: { row: number | null; twice?: boolean }) =>
    meantRow(read, rowsWithKey(read, 'S010'), { loaded: loadedFrom(loaded), twice: false, sure: false, ...where })?.row ?? null;

  test('is that row though somebody changed it or moved it', () => {
    expect(meant(now(['SQ01', 'S010', 'Approved', 'x']), ['SQ01', 'S010', 'WIP', ''], { row: 2 })).toBe(2);
    expect(meant(now(['SQ01', 'S010', 'WIP', ''], [['SQ01', 'S005', '', '']]), ['SQ01', 'S010', 'WIP', ''], { row: 2 })).toBe(3);
    expect(meant(now(['SQ01', 'S010', 'Approved', ''], [['SQ01', 'S005', '', '']]), ['SQ01', 'S010', 'WIP', ''], { row: 2 })).toBe(3);
  });

  test('is not the row of that name in another sequence, nor the one that is left of two', () => {
    const above: readonly Cells[] = [['SQ01', 'S005', '', '']];
    expect(meant(now(['SQ02', 'S010', 'WIP', ''], above), ['SQ01', 'S010', 'WIP', ''], { row: 2 })).toBeNull();
    expect(meant(now(['SQ01', 'S010', 'Approved', ''], above), ['SQ01', 'S010', 'WIP', ''], { row: 2, twice: true })).toBeNull();
  });

  test('is not the row that was given that name while the one that was opened got another', () => {
    const loaded: Cells = ['SQ01', 'S010', 'WIP', 'x'];
    const exchanged = readNamed([
      ['SQ01', 'S020', 'WIP', 'x'],
      ['SQ01', 'S010', 'WIP', 'y'],
    ]);
    expect(meant(exchanged, loaded, { row: 2 })).toBeNull();
    const pushedDown = readNamed([
      ['SQ01', 'S005', '', ''],
      ['SQ01', 'S010', 'WIP', ''],
      ['SQ01', 'S020', 'WIP', 'x'],
    ]);
    expect(meant(pushedDown, loaded, { row: 2 })).toBeNull();
    expect(meant(now(['SQ01', 'S010', 'Approved', 'x'], [['SQ01', 'S020', 'WIP', 'y']]), loaded, { row: 2 })).toBe(3);
  });

  test('is the row wherever it went where the key is an ID', () => {
    const read = readCoded([['SQ02', 'S099', 'WIP', '']]);
    const where = { loaded: loadedFrom(['SQ01', 'S010', 'WIP', '']), row: 9, twice: false, sure: false };
    expect(meantRow(read, rowsWithKey(read, 'SHT-001'), where)?.row).toBe(2);
  });
});

test('of rows with equal keys none is ever taken that does not hold all that was opened, and none without being asked', () => {
  const cell = fc.constantFrom('', 'a', 'b');
  const row = fc.tuple(cell, fc.constantFrom('S010', 'S020'), fc.constantFrom('', 'WIP', 'Approved'), cell);
  const whereOf = fc.record({ row: fc.option(fc.integer({ min: 2, max: 8 })), twice: fc.boolean(), sure: fc.boolean() });
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 6 }), fc.nat(5), whereOf, fc.boolean(), (rows, at, where, byId) => {
      const opened = rows[at % rows.length] ?? ['', 'S010', '', ''];
      const read = byId ? readCoded(rows) : readNamed(rows);
      const twins = rowsWithKey(read, byId ? 'SHT-001' : opened[1]);
      const found = meantRow(read, twins, { loaded: { ...loadedFrom(opened), sequence: opened[0] || null }, ...where });
      if (twins.length < 2 || found === null) return;
      const same = rows.filter((other) => other.join('|') === opened.join('|'));
      expect({ sure: where.sure, row: where.row, alone: same.length, holds: rows[found.row - 2] }).toEqual({
        sure: true,
        row: found.row,
        alone: 1,
        holds: opened,
      });
    }),
    { numRuns: 300 },
  );
});
