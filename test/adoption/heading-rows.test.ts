// Where the headings stand, which bands stand above them, and what is left alone.

import { describe, expect, test } from '@jest/globals';
import { guessColumns } from '../../src/adoption/columns/column-guess';
import { guessHeadingRow } from '../../src/adoption/columns/heading-row-guess';
import type { Grid } from '../../src/schema/values/cell';
import { tableOf } from '../../src/schema/workbook';
import { workbook } from '../../src/tables';
import { lexicon } from './support/lexicon';
import { gridOf } from './support/sheet';

const assets = tableOf(workbook, 'assets');

function keysOf(grid: Grid): readonly string[] {
  const place = guessHeadingRow(grid, lexicon) ?? { headingRow: 1, bandRow: null };
  return guessColumns(grid, place, assets, lexicon).map(({ key }) => key);
}

describe('the heading row', () => {
  test('stands below a title, a logo and blank rows', () => {
    const grid = gridOf([
      '(image) | MOONFISH S1',
      '',
      'Updated | 2026-03-02',
      '',
      'Asset | Type | Rig | Rig due',
      'Otter | CH | WIP | 2026-03-02',
    ]);
    expect(guessHeadingRow(grid, lexicon)).toMatchObject({ headingRow: 5, bandRow: null });
  });

  test('has a row of bands above it where departments stand over repeated headings', () => {
    const grid = gridOf([
      ' | RIG | | | MODEL | | ',
      'Asset | Artist | Due | Status | Artist | Due | Status',
      'Otter | BO | 2026-03-02 | WIP | LC | 2026-03-01 | OK',
    ]);
    expect(guessHeadingRow(grid, lexicon)).toMatchObject({ headingRow: 2, bandRow: 1 });
  });

  test('has no bands above it where a title stands there', () => {
    const grid = gridOf(['Asset tracker', 'Asset | Type | Rig | Rig due', 'Otter | CH | WIP | 2026-03-02']);
    expect(guessHeadingRow(grid, lexicon)).toMatchObject({ headingRow: 2, bandRow: null });
  });

  test('is none where the data begin in the first row', () => {
    expect(guessHeadingRow(gridOf(['Otter | CH | 3 | 2026-03-02', 'Heron | CH | 4 | 2026-03-09']), lexicon)).toBeNull();
    expect(guessHeadingRow([], lexicon)).toBeNull();
    expect(guessHeadingRow(gridOf(['']), lexicon)).toBeNull();
  });

  test('is in doubt where only strange words stand above data', () => {
    const grid = gridOf(['Wobble | Flange | Grommet', 'a | 3 | 2026-03-02']);
    expect(guessHeadingRow(grid, lexicon)).toMatchObject({ headingRow: 1, sure: false });
  });
});

describe('columns', () => {
  test('that are all called Status, with nothing to tell them apart, are left alone', () => {
    const grid = gridOf(['Asset | Status | Status | Status | Status', 'Otter | WIP | OK | todo | todo']);
    expect(keysOf(grid)).toEqual(['name', '', '', '', '']);
  });

  test('of the last band do not reach to the notes far right, nor past a second heading of the same words', () => {
    const grid = gridOf([
      ' | RIG | | MODEL | | | ',
      'Asset | Artist | Status | Artist | Status | Notes | Status',
      'Otter | BO | WIP | LC | OK | later | x',
    ]);
    expect(keysOf(grid)).toEqual(['name', 'steps/Rig/by', 'steps/Rig/status', 'steps/Model/by', 'steps/Model/status', 'notes', '']);
  });

  test('under a band that is a step of this studio only are its parts', () => {
    const grid = gridOf([' | RIG | | WOBBLE | ', 'Asset | Artist | Status | Artist | Status', 'Otter | BO | WIP | LC | OK']);
    expect(keysOf(grid)).toEqual(['name', 'steps/Rig/by', 'steps/Rig/status', 'steps/WOBBLE/by', 'steps/WOBBLE/status']);
  });

  test('whose cells are not what the heading says are left alone', () => {
    const grid = gridOf([
      'Asset | Rig | Rig due | Rig artist',
      'Otter | https://a.example.com | WIP | 2026-03-02',
      'Heron | https://b.example.com | OK | 2026-03-03',
    ]);
    expect(keysOf(grid)).toEqual(['name', '', '', '']);
  });

  test('full of N/A under a step are its statuses and no dates', () => {
    const grid = gridOf(['Asset | Model | Groom', 'Otter | OK | todo', 'Boat | WIP | N/A', 'Rope | OK | N/A', 'Lamp | OK | N/A']);
    expect(keysOf(grid)).toEqual(['name', 'steps/Model/status', 'steps/Groom/status']);
  });

  test('of pictures are left alone whatever they are called', () => {
    expect(keysOf(gridOf(['Asset | Link | Type', 'Otter | (image) | Prop', 'Heron | (image) | Prop']))).toEqual(['name', '', 'type']);
  });

  test('called code are no IDs where a code stands twice', () => {
    expect(keysOf(gridOf(['Code | Asset | Type', 'C1 | Otter | CH', 'C1 | Heron | CH']))).toEqual(['', 'name', 'type']);
  });

  test('are each given once', () => {
    const keys = keysOf(gridOf(['Asset | Notes | Notes | Type | Type', 'Otter | a | b | CH | CH'])).filter((key) => key !== '');
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('a tab of 20,000 rows and 200 columns', () => {
  test('is looked at a few hundred cells a column, however many rows it has', () => {
    const headings = ['Asset', 'Rig', 'Rig due', ...Array.from({ length: 197 }, (_nothing, at) => `Thing ${at}`)];
    let reads = 0;
    const row = new Proxy(
      headings.map((_heading, at) => (at === 1 ? 'WIP' : 'Otter')),
      {
        get: (cells, at, own) => {
          if (typeof at === 'string' && /^\d+$/.test(at)) reads += 1;
          return Reflect.get(cells, at, own);
        },
      },
    );
    const guessed = guessColumns(
      [headings, ...Array<readonly string[]>(20_000).fill(row)],
      { headingRow: 1, bandRow: null },
      assets,
      lexicon,
    );
    expect(guessed.slice(0, 2).map(({ key }) => key)).toEqual(['name', 'steps/Rig/status']);
    expect(reads).toBeLessThan(200 * 500);
  });
});
