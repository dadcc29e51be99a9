// The formulas behind colours, worked out by the local grid for rows as people leave them.

import { describe, expect, test } from '@jest/globals';
import { Book } from '../../host/book/book';
import type { CellInput } from '../../host/book/writing';
import { colourFormula } from '../../src/google/cells/colour-rules';
import type { ColourTest } from '../../src/workbook/layout/tab-plan';

/** Monday 2 March 2026 in London. */
const book = Book.blank({ zone: 'Europe/London', now: () => Date.UTC(2026, 2, 2, 8) });
const day = (date: string) => new Date(`${date}T00:00:00Z`);

/** Whether a cell of column A is coloured, with the rest of its row (B on) as given. */
function isColoured(colour: Exclude<ColourTest<number>, { kind: 'word' }>, row: readonly CellInput[]): unknown {
  book.writing.write('0', 1, 0, [[...row, ...Array<CellInput>(8 - row.length).fill(null)]]);
  book.writing.writeFormulas('0', 1, 9, [[colourFormula(colour, 0, 2)]]);
  return book.cells.values('0', { top: 1, bottom: 1, left: 9, right: 9 })[0]?.[0];
}

const step = { column: 1, oneOf: ['To do', 'WIP', 'Say "go"'], orBlank: true };
const late = { kind: 'late', where: [step], unlessTicked: 2 } as const;
const soon = { ...late, kind: 'soon' } as const;

describe('a date', () => {
  test.each<readonly [string, readonly CellInput[], boolean, boolean]>([
    ['of yesterday, to do', [day('2026-03-01'), 'To do'], true, false],
    ['of yesterday, no status', [day('2026-03-01')], true, false],
    ['of yesterday, status in another case', [day('2026-03-01'), 'wip', false], true, false],
    ['of yesterday, a status with quotes', [day('2026-03-01'), 'Say "go"'], true, false],
    ['of yesterday, approved', [day('2026-03-01'), 'Approved'], false, false],
    ['of yesterday, omitted', [day('2026-03-01'), 'WIP', true], false, false],
    ['of today', [day('2026-03-02'), 'WIP'], false, true],
    ['in two days', [day('2026-03-04'), 'WIP'], false, true],
    ['in three days', [day('2026-03-05'), 'WIP'], false, false],
    ['that is blank', [null, 'WIP'], false, false],
    ['that is no date', ['wk 12', 'WIP'], false, false],
  ])('%s', (_what, row, isLate, isSoon) => {
    expect([isColoured(late, row), isColoured(soon, row)]).toEqual([isLate, isSoon]);
  });

  test('is late only where all conditions hold, and a column that must be blank is', () => {
    const out = { column: 1, oneOf: ['Out'], orBlank: false };
    const unsent = { column: 2, oneOf: [], orBlank: true };
    const delivery = { kind: 'late', where: [out, unsent], unlessTicked: null } as const;
    expect(isColoured(delivery, [day('2026-03-01'), 'Out'])).toBe(true);
    expect(isColoured(delivery, [day('2026-03-01'), 'In'])).toBe(false);
    expect(isColoured(delivery, [day('2026-03-01'), null])).toBe(false);
    expect(isColoured(delivery, [day('2026-03-01'), 'Out', day('2026-02-27')])).toBe(false);
  });

  test('is late until its box is ticked', () => {
    const job = { kind: 'late', where: [{ column: 1, oneOf: [], orBlank: true, orUnticked: true }], unlessTicked: null } as const;
    expect([false, null, true].map((ticked) => isColoured(job, [day('2026-03-01'), ticked]))).toEqual([true, true, false]);
  });

  test('is never coloured by a condition that no word can meet', () => {
    expect(
      isColoured({ kind: 'late', where: [{ column: 1, oneOf: [], orBlank: false }], unlessTicked: null }, [day('2026-03-01'), 'x']),
    ).toBe(false);
  });
});

describe('stock', () => {
  const low = { kind: 'atMost', other: 2, plus: 1, unlessTicked: 3 } as const;

  test.each<readonly [string, readonly CellInput[], boolean]>([
    ['at the limit', [2, null, 2], true],
    ['below the limit, but enough on order', [1, 5, 2], false],
    ['above the limit', [3, 0, 2], false],
    ['discontinued', [0, 0, 2, true], false],
    ['without a limit', [0, 0, null], false],
    ['not counted', [null, 0, 2], false],
  ])('%s', (_what, row, coloured) => {
    expect(isColoured(low, row)).toBe(coloured);
  });

  test.each<readonly [string, readonly CellInput[], boolean]>([
    ['nothing left', [0, 5, 2], true],
    ['one left', [1, 0, 2], false],
    ['nothing left, without a limit', [0], true],
    ['discontinued', [0, 0, 2, true], false],
    ['not counted', [null], false],
  ])('out: %s', (_what, row, coloured) => {
    expect(isColoured({ kind: 'none', unlessTicked: 3 }, row)).toBe(coloured);
  });
});
