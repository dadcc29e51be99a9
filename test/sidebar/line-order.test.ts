// Items of a review are moved up and down, and their numbers say so.

import { expect, test } from '@jest/globals';
import { array, assert, constantFrom, integer, property, tuple } from 'fast-check';
import { formFor } from '../../sidebar/form/draft';
import { type LineDraft, lineDraft, newLine, readLineDrafts } from '../../sidebar/lines/line-drafts';
import { inOrderOf, movedLine } from '../../sidebar/lines/line-order';
import { bound } from '../../src/schema/adopted/bound-table';
import { reviewItems } from '../../src/tables/reviews/review-items';
import { opened } from './workbook-view';

const form = formFor(bound(reviewItems), opened.catalog);

const line = (nth: number, order: number | null): LineDraft =>
  lineDraft(form, { id: `RIT-${nth}`, values: { id: `RIT-${nth}`, item: `SH${nth}`, order }, issues: [] });

const keys = (lines: readonly LineDraft[]) => lines.map(({ key }) => key);

/** As the next who opens the review sees them. */
const saved = (lines: readonly LineDraft[]) => keys(inOrderOf(lines, 'order'));

test('a line that is moved changes its number with its neighbour, and nothing else is to be saved', () => {
  const lines = [line(1, 1), line(2, 2.5), line(3, 7)];
  const moved = movedLine(form, lines, 'order', 'RIT-3', -1);
  expect([keys(moved), saved(moved)]).toEqual([
    ['RIT-1', 'RIT-3', 'RIT-2'],
    ['RIT-1', 'RIT-3', 'RIT-2'],
  ]);
  expect(readLineDrafts(form, moved).changes.edits.map(({ id, changes }) => [id, changes])).toEqual([
    ['RIT-3', { order: 2.5 }],
    ['RIT-2', { order: 7 }],
  ]);
  expect(movedLine(form, lines, 'order', 'RIT-1', -1)).toBe(lines);
});

test('whatever numbers there are, and whatever is moved: what is shown is what the numbers say, and no line is lost', () => {
  const numbers = array(constantFrom(null, 1, 1, 2, 2.5, 3, 9), { minLength: 2, maxLength: 6 });
  assert(
    property(
      numbers,
      array(tuple(integer({ min: 0, max: 6 }), constantFrom<1 | -1>(1, -1)), { minLength: 1, maxLength: 6 }),
      (orders, moves) => {
        const first = inOrderOf([...orders.map((order, nth) => line(nth, order)), newLine('new-1', { item: 'SH9' })], 'order');
        let lines = first;
        let shown = keys(first);
        for (const [nth, by] of moves) {
          const key = shown[nth];
          const other = shown[nth + by];
          if (key === undefined || other === undefined) continue;
          lines = movedLine(form, lines, 'order', key, by);
          shown = shown.map((one) => (one === key ? other : one === other ? key : one));
          expect([keys(lines), saved(lines)]).toEqual([shown, shown]);
        }
      },
    ),
  );
});
