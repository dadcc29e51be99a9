// What tells the rows of a tab apart: never a name beside a column that says what the row is a part of.

import { describe, expect, test } from '@jest/globals';
import { proposeKey } from '../../src/adoption/columns/key-proposal';
import type { Cell } from '../../src/schema/values/cell';
import { recordTables } from '../../src/schema/workbook';
import { workbook } from '../../src/tables';

const shots = recordTables(workbook).find(({ key }) => key === 'shots');

/** A tab `Shot` with short codes, and one column more; whether its rows bear IDs of ours. */
function ownIds(heading: string, cells: readonly Cell[], codes: readonly Cell[] = ['S010', 'S020', 'S030']): boolean {
  if (shots === undefined) throw new Error('No shots');
  const column = shots.columns[shots.name];
  if (column === undefined || column.kind === 'perStep') throw new Error('No name');
  const headings = ['Shot', 'Status', heading];
  const grid = [headings, ...codes.map((code, at) => [code, 'WIP', cells[at] ?? ''])];
  const tab = { sheetId: 1, name: 'Shots', grid, formulas: [] };
  return proposeKey(shots, {
    mapped: [{ at: 0, key: shots.name, heading: 'Shot', column }],
    headings,
    tabs: [tab],
    rowsOf: () => [2, 3, 4],
  }).ownIds;
}

describe('a name alone', () => {
  test.each([
    'Show',
    'Film',
    'FILM',
    'Season',
    'Parent',
    'Group',
    'Department',
    'Dept.',
    'Project',
    'Series',
    'Unit',
    'Film title',
    'Show code',
    'Volume',
    'Seq',
    'Scene no.',
    'Block',
    'Reel',
  ])('is no key beside “%s”', (heading) => {
    expect(ownIds(heading, ['A', 'A', 'B'])).toBe(true);
  });

  test.each(['Notes', 'Artist', 'Group lead', 'Show notes', 'Department head', 'Project manager', 'Due', 'Frames', 'Link'])(
    'is one beside “%s”',
    (heading) => {
      expect(ownIds(heading, ['A', 'A', 'B'])).toBe(false);
    },
  );
});
