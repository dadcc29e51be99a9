// Rows that stay cells: what one column says is what the whole row says, and is made once for each distinct text.

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { bound } from '../../../src/schema/adopted/bound-table';
import type { Cell, Grid } from '../../../src/schema/values/cell';
import { assets } from '../../../src/tables/production/assets';
import { readTable } from '../../../src/workbook/rows/records';
import { columnOf, recordGiven, recordWith, valueIn } from '../../../src/workbook/rows/sheet-row';
import { catalogWith } from '../../office/production';

const catalog = catalogWith();
const headings = ['ID', 'Name', 'Type', 'Design', 'Design by', 'Rig', 'Rig by', 'Rig due', 'Rig take', 'Omitted', 'Mine'];

const cells: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell[]>('', 'WIP', 'wip', 'cooking', 'Ben Ode', 'Ben Ode, Zed', 'wk 12', '#REF!', true, false, 3, -1),
  fc.constantFrom<Cell[]>({ date: '2026-03-05', time: '00:00' }, { date: '1812-01-01', time: '00:00' }),
);
const grids: fc.Arbitrary<Grid> = fc
  .array(fc.array(cells, { minLength: headings.length, maxLength: headings.length }), { maxLength: 12 })
  .map((rows) => [headings, ...rows]);

const read = (grid: Grid) => readTable(bound(assets), { sheetId: 7, name: 'Assets' }, grid, catalog);

describe('one column of a row', () => {
  test('says what the whole row says of it: value, what is wrong, what is beyond doubt', () => {
    fc.assert(
      fc.property(grids, (grid) => {
        const { records, columns } = read(grid);
        // Read by itself first, so that nothing is understood yet.
        const alone = columns.map(({ key }) => {
          const said = columnOf({ records }, key, ({ value, issue, partly }) => [value, issue, partly]);
          return records.map((record) => [key, valueIn(record, key), said(record)]);
        });
        const whole = columns.map(({ key }) =>
          records.map(({ values, issues, partly }) => {
            const value = values[key] ?? null;
            return [key, value, [value, issues.find(({ path }) => path === key) ?? null, partly?.[key] ?? null]];
          }),
        );
        expect(alone).toEqual(whole);
      }),
    );
  });

  test('is made once for each distinct text', () => {
    const made: unknown[] = [];
    const { records } = read([
      headings,
      ...Array.from({ length: 300 }, (_unused, n) => [`A${n}`, 'Lama', '', '', '', n % 2 === 0 ? 'WIP' : 'Retake']),
    ]);
    const means = columnOf({ records }, 'steps/Rig/status', ({ value }) => {
      made.push(value);
      return value;
    });
    expect(records.map(means).filter((word) => word === 'WIP')).toHaveLength(150);
    expect(made).toEqual(['WIP', 'Retake']);
  });

  test('of a column that the tab does not have says nothing', () => {
    const { records } = read([headings, ['A1', 'Lama']]);
    expect(records.map((record) => [valueIn(record, 'notes'), columnOf({ records }, 'notes', ({ value }) => value)(record)])).toEqual([
      [null, null],
    ]);
  });
});

describe('what is known of a row besides its cells', () => {
  const [record] = read([headings, ['', 'Lama', '', '', '', 'WIP', 'Ben Ode, Zed']]).records;

  test('is added to it, and all else stays', () => {
    const told = record && recordWith(recordWith(record, { known: 'LAMA' }), { apart: 'SQ02' });
    expect([told?.known, told?.apart, told?.row, told?.values, told?.issues, told?.partly]).toEqual([
      'LAMA',
      'SQ02',
      record?.row,
      record?.values,
      record?.issues,
      record?.partly,
    ]);
  });

  test('an ID that it was given is its own from then on', () => {
    const given = record && recordGiven(record, 'id', 'AST-007');
    expect([record?.id, given?.id, given?.values.id, given && valueIn(given, 'id')]).toEqual(['', 'AST-007', 'AST-007', 'AST-007']);
    expect({ ...given?.values, id: null }).toEqual({ ...record?.values, id: null });
  });
});
