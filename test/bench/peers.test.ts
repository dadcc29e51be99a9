// The comparison with the peer is computed, and what it says of Routesheet is what we promise.

import { describe, expect, test } from '@jest/globals';
import { costsAt } from '../../bench/peers/costs';
import { aftermaths } from '../../bench/peers/faults';
import { costLines, faultLines } from '../../bench/peers/report';

describe('after each fault', () => {
  const all = aftermaths();
  const ours = all.filter(({ side }) => side === 'Routesheet');
  const theirs = all.filter(({ side }) => side === 'SheetQuery');
  const of = (fault: RegExp) => theirs.find((aftermath) => fault.test(aftermath.fault));

  test.each(ours.map((aftermath) => [aftermath.fault, aftermath] as const))(
    'Routesheet (%s) has lost nothing, doubled one mail at most and said so',
    (_fault, { lost, doubled, said, wrongRows, unescaped }) => {
      expect({ lost, wrongRows, unescaped }).toEqual({ lost: 0, wrongRows: 0, unescaped: 0 });
      expect(doubled).toBeLessThanOrEqual(1);
      expect(said).toBeGreaterThanOrEqual(doubled);
    },
  );

  test('the same count finds what SheetQuery with the obvious code leaves behind', () => {
    expect(of(/nothing/)).toMatchObject({ lost: 0, doubled: 0, wrongRows: 0, unescaped: 0 });
    expect(of(/killed/)).toMatchObject({ lost: 0, doubled: 1, said: 0 });
    expect(of(/sorted/)?.wrongRows).toBeGreaterThan(0);
    expect(of(/HTML/)?.unescaped).toBe(20);
    expect(of(/while it runs/)?.doubled).toBeGreaterThan(1);
  });

  test('every fault is a line for either side', () => {
    expect(faultLines(all)).toHaveLength(1 + all.length);
    expect(new Set(all.map(({ fault }) => fault)).size).toBe(ours.length);
    expect(theirs.map(({ fault }) => fault)).toEqual(ours.map(({ fault }) => fault));
  });
});

test('the costs are counted for six works on either side, and Routesheet’s do not grow with the rows', () => {
  const [few, more] = [costsAt(100, 1), costsAt(400, 1)];
  expect(few.map(({ work, side }) => `${work} ${side}`)).toEqual(
    ['find', 'append', 'update', 'append 50', 'list due', 'remind'].flatMap((work) => [
      ...[`${work} Routesheet`, `${work} SheetQuery`],
      ...(/append|update/.test(work) ? [`${work} with a lock`] : []),
    ]),
  );
  expect(costLines(100, few)).toHaveLength(16);
  const counts = (costs: typeof few) =>
    costs
      .filter(({ side, work }) => side === 'Routesheet' && work !== 'remind')
      .map(({ work, roundTrips, flips }) => ({ work, roundTrips, flips }));
  expect(counts(more)).toEqual(counts(few));
  expect(counts(few).every(({ roundTrips, flips }) => roundTrips > 0 && flips === 0)).toBe(true);
});
