// Which share passed at which take, against a count of its own of whatever was shown and decided.

import { expect, test } from '@jest/globals';
import { array, assert, boolean, constantFrom, property, record } from 'fast-check';
import { retakeFigures, takeHistories } from '../../../src/office/work/retake-figures';
import { reviewItems } from '../../../src/tables/reviews/review-items';
import { catalogWith, tabOf } from '../production';
import { recountedShares, recountedTakes, type ShownTake } from './recounted-takes';

const catalog = catalogWith();

function agenda(rows: readonly ShownTake[]) {
  const lines = rows.map(({ off, decision, step, ...row }, at) => ({
    ...{ id: `RIT-${at}`, review: 'REV-001', ...row },
    ...{ step: step || null, decision: decision || null, takenOff: off ? true : null },
  }));
  return tabOf(reviewItems, lines, catalog);
}

const shown = record({
  item: constantFrom('SH010', 'sh010', 'SH020', 'SH030'),
  step: constantFrom('Animation', 'Lighting', ''),
  take: constantFrom(null, 0, 1, 2, 3, 4, 5),
  decision: constantFrom('', 'Approved', 'Approved with fixes', 'Retake', 'Retake', 'On hold', 'Omit', 'cooking'),
  off: boolean(),
});

test('whatever was decided, in whatever order: takes, outcome, the take at which it passed, and the shares', () => {
  assert(
    property(array(shown, { maxLength: 25 }), (rows) => {
      const histories = takeHistories(agenda(rows), catalog);
      const byKey = histories.map(({ item, step, ...rest }) => [`${item}/${step}`.toLowerCase(), rest] as const);
      expect(Object.fromEntries(byKey)).toEqual(recountedTakes(rows));
      for (const { step, judged, passedAt, later, open } of retakeFigures(histories))
        expect([step, judged, ...passedAt, later, open]).toEqual([step, ...recountedShares(rows, step)]);
    }),
    { numRuns: 300 },
  );
});

test('approved with fixes is passed, a retake after it takes that back, and what is omitted does not count', () => {
  const row = (item: string, take: number, decision: string): ShownTake => ({ item, step: 'Animation', take, decision, off: false });
  const rows = [
    ...[row('SH010', 1, 'Approved with fixes'), row('SH010', 2, 'Approved')],
    ...[row('SH020', 1, 'Approved'), row('SH020', 2, 'Retake'), row('SH020', 3, 'Approved')],
    ...[row('SH030', 1, 'Retake'), row('SH030', 2, 'Omit')],
    ...[row('SH040', 1, 'On hold'), row('SH050', 1, 'Retake'), row('SH060', 4, 'Approved')],
  ];
  expect(retakeFigures(takeHistories(agenda(rows), catalog))).toEqual([
    { step: 'Animation', judged: 4, passedAt: [1, 0, 1], later: 1, open: 1 },
  ]);
});
