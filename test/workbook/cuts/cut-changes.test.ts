// A cut beside the one before: shot by shot, and the numbers that give the order.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ShotPair } from '../../../src/schema/frames/shot-state';
import { patternMatch } from '../../../src/workbook/cuts/clip-pattern';
import type { Cut, CutEvent } from '../../../src/workbook/cuts/cut';
import { changedShots, keptInOrder, ordersAnew, shotChangeWords } from '../../../src/workbook/cuts/cut-changes';
import { shotsOf } from '../../../src/workbook/cuts/cut-shots';

const state = (frames: number, order: number, speed: number | null = null) => ({ frames, order, speed });

const words = (pairs: readonly ShotPair[]) => changedShots(pairs).map((one) => `${one.name}: ${shotChangeWords(one) || 'as it was'}`);

test('each shot says what became of it', () => {
  expect(
    words([
      { name: 'A', was: state(48, 1), now: state(48, 1) },
      { name: 'B', was: state(48, 2), now: state(60, 2) },
      { name: 'E', was: state(48, 5), now: state(48, 3) },
      { name: 'C', was: state(48, 3), now: state(47, 4) },
      { name: 'D', was: state(48, 4, 50), now: state(48, 5) },
      { name: 'F', was: null, now: state(24, 6) },
      { name: 'G', was: state(10, 7), now: null },
      { name: 'H', was: { frames: null, order: null, speed: null }, now: state(24, 8, -100) },
    ]),
  ).toEqual([
    'A: as it was',
    'B: 12 frames longer (48 → 60)',
    'E: moved',
    'C: 1 frame shorter (48 → 47)',
    'D: retimed, 50 % → 100 %',
    'F: new, 24 frames',
    'G: gone',
    'H: retimed, 100 % → -100 %',
  ]);
});

test('one shot that is taken elsewhere is the only one that has moved', () => {
  const orders = [2, 3, 4, 5, 6, 1, 7];
  expect(keptInOrder(orders).map((at) => orders[at])).toEqual([2, 3, 4, 5, 6, 7]);
});

describe('numbers for the order', () => {
  test.each<[string, readonly (number | null)[], readonly number[]]>([
    ['none yet', [null, null, null], [10, 20, 30]],
    ['one between', [10, null, 20], [10, 15, 20]],
    ['some at the end', [10, 20, null, null], [10, 20, 30, 40]],
    ['one before all', [null, 10], [5, 10]],
    ['one moved', [20, 10, 30], [5, 10, 30]],
    ['no room between', [1, null, 2], [10, 20, 30]],
  ])('%s', (_name, orders, anew) => {
    expect(ordersAnew(orders)).toEqual(anew);
  });

  test('always rise, and as many stay as can', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 1, max: 60 }), { nil: null }), { maxLength: 30 }), (orders) => {
        const anew = ordersAnew(orders);
        expect(anew).toHaveLength(orders.length);
        expect(anew.every((order, at) => Number.isInteger(order) && order > (anew[at - 1] ?? 0))).toBe(true);
      }),
    );
  });
});

describe('shots of a cut', () => {
  const event = (clip: string, from: number, frames: number, more: Partial<CutEvent> = {}): CutEvent => ({
    ...{
      where: `line ${from}`,
      clip,
      reel: '',
      track: 'V',
      source: { from, frames },
      record: null,
      frames,
      speed: 100,
      comments: [],
      markers: [],
    },
    ...more,
  });
  const shots = (events: readonly CutEvent[], handles = 0) => {
    const cut: Cut = { title: '', rate: '24', events, problems: [], remarks: [] };
    const match = patternMatch('{sequence}_{shot}*');
    if ('problem' in match) throw new Error(match.problem);
    return shotsOf(cut, match, handles);
  };

  test('have handles at both ends', () => {
    expect(shots([event('a_1', 0, 48)], 8).shots).toEqual([{ episode: '', sequence: 'a', name: '1', frames: 64, speed: 100 }]);
  });

  test('of two events of one clip are as long as from the first frame to the last, and that is said', () => {
    const { shots: all, remarks } = shots([event('a_1', 10, 20), event('a_2', 0, 5), event('a_1', 50, 10)]);
    expect(all.map(({ name, frames }) => [name, frames])).toEqual([
      ['1', 50],
      ['2', 5],
    ]);
    expect(remarks).toEqual([{ where: 'line 10, 50', words: 'a 1 has 2 events: 50 frames, from the first that is seen to the last.' }]);
  });

  test('of events of two clips, or retimed ones, are added up, and that is said', () => {
    expect(shots([event('a_1_v1', 10, 20), event('a_1_v2', 10, 20)]).remarks).toEqual([
      { where: 'line 10, 10', words: 'a 1 has 2 events: 40 frames, added up.' },
    ]);
  });

  test('that the pattern does not know are named with their line', () => {
    expect(shots([event('titles', 3, 20), event('', 4, 5)]).others).toEqual([
      { where: 'line 3', words: '“titles” is not of that pattern.' },
      { where: 'line 4', words: 'It has no clip name.' },
    ]);
  });
});
