// Cells that stand apart in as few calls as it takes, and how many rows one submit takes.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CellBlock } from '../../../src/workbook/rows/writes';
import { firstEdits, inSubmits } from '../../../src/workbook/writing/first-edits';
import { blocksOfSame, fewWrites } from '../../../src/workbook/writing/same-cells';

const at = (row: number, column: number, ...cells: readonly string[]): CellBlock => ({ row, column, cells: [cells] });

/** What a sheet holds after those writes, by cell. */
function written(blocks: readonly CellBlock[]): Readonly<Record<string, unknown>> {
  const cells = blocks.flatMap(({ row, column, cells: lines }) =>
    lines.flatMap((line, down) => line.map((cell, right) => [`${row + down}/${column + right}`, cell] as const)),
  );
  return Object.fromEntries(cells);
}

describe('cells that become the same', () => {
  test('are one call a value, with the rows that stand below each other as one range', () => {
    const { blocks, same } = fewWrites([at(2, 3, 'WIP'), at(3, 3, 'WIP'), at(9, 3, 'WIP'), at(7, 3, 'To do'), at(12, 3, 'To do')]);
    expect(blocks).toEqual([]);
    expect(same.map(({ value, ranges }) => [value, ranges])).toEqual([
      ['WIP', ['C2:C3', 'C9:C9']],
      ['To do', ['C7:C7', 'C12:C12']],
    ]);
  });

  test('stay blocks where that takes no more calls', () => {
    const stamps = [at(2, 8, 'now', 'Ana'), at(9, 8, 'now', 'Ana')];
    expect(fewWrites(stamps)).toEqual({ blocks: stamps, same: [] });
    expect(fewWrites([...stamps, at(20, 8, 'now', 'Ana')]).same.map(({ value }) => value)).toEqual(['now', 'Ana']);
  });

  test('are told from a text of the same figures', () => {
    const cells = [1, '1', 1].map((cell, nth): CellBlock => ({ row: 2 + 2 * nth, column: 1, cells: [[cell]] }));
    expect(fewWrites(cells).same.map(({ value, rows }) => [value, rows.length])).toEqual([
      [1, 2],
      ['1', 1],
    ]);
  });

  test('any blocks: the same cells get the same values and no other cell gets any, in no more calls than blocks', () => {
    const block = fc.record({
      row: fc.nat(40),
      column: fc.nat(3),
      width: fc.integer({ min: 1, max: 2 }),
      word: fc.constantFrom('a', 'b', 'c'),
    });
    fc.assert(
      fc.property(fc.uniqueArray(block, { selector: ({ row }) => row }), (given) => {
        const all = given.map(({ row, column, width, word }) => at(row + 1, column + 1, ...Array.from({ length: width }, () => word)));
        const { blocks, same } = fewWrites(all);
        expect(written([...blocks, ...same.flatMap(blocksOfSame)])).toEqual(written(all));
        expect(blocks.length + same.length).toBeLessThanOrEqual(all.length);
      }),
    );
  });
});

describe('one submit', () => {
  const edits = (count: number, value: (at: number) => string) =>
    Array.from({ length: count }, (_none, nth) => ({ changes: { notes: value(nth) } }));

  test('takes a thousand rows of few values, and three hundred of values that all differ', () => {
    expect(firstEdits(edits(1_200, () => 'seen')).length).toBe(1_000);
    expect(firstEdits(edits(1_200, String)).length).toBe(300);
  });

  test('leaves the others to those that follow, in their order', () => {
    const all = edits(700, String);
    const { edits: first, later, more } = inSubmits(all);
    expect([[...first, ...later], more]).toEqual([all, 400]);
  });

  test('takes a row at least', () => {
    const changes = Object.fromEntries(Array.from({ length: 400 }, (_none, nth) => [`c${nth}`, 'x']));
    expect(firstEdits([{ changes }, { changes: { other: 'y' } }])).toEqual([{ changes }]);
  });
});
