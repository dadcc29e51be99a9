// Gathering and counting: nothing lost, nothing twice, in the order in which it came.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { groupedBy, mostFrequent, runsOf, timesOf } from '../../src/schema/values/grouping';

const words = fc.array(fc.constantFrom('rig', 'anim', 'comp', '__proto__', ''));

describe('things gathered by a key', () => {
  test('are all there, each once, below their own key and in their order', () => {
    fc.assert(
      fc.property(words, (all) => {
        const places = all.map((word, at) => ({ word, at }));
        const groups = groupedBy(places, ({ word }) => word);
        for (const [key, group] of groups) expect(group).toEqual(places.filter(({ word }) => word === key));
        expect([...groups.keys()]).toEqual([...new Set(all)]);
      }),
    );
  });

  test('are counted as they are gathered', () => {
    fc.assert(
      fc.property(words, (all) => {
        expect([...timesOf(all)]).toEqual([...groupedBy(all, (word) => word)].map(([word, group]) => [word, group.length]));
      }),
    );
  });
});

describe('runs of places', () => {
  test('are all places in their order, near within a run and far between two', () => {
    const places = fc.uniqueArray(fc.integer({ min: 0, max: 60 })).map((all) => all.sort((one, other) => one - other));
    fc.assert(
      fc.property(places, fc.integer({ min: 1, max: 5 }), (all, step) => {
        const runs = runsOf(all, (place) => place, step);
        expect(runs.flat()).toEqual(all);
        for (const run of runs) expect(run.every((place, at) => at === 0 || place - (run[at - 1] ?? 0) <= step)).toBe(true);
        for (const [at, run] of runs.entries()) expect(run[0] - (runs[at - 1]?.at(-1) ?? Number.NEGATIVE_INFINITY)).toBeGreaterThan(step);
      }),
    );
  });
});

describe('the most frequent text', () => {
  test('is the first of those that come equally often', () => {
    expect(mostFrequent(timesOf(['wip', 'WIP', 'Wip', 'WIP', 'wip']))).toBe('wip');
  });

  test('is none where there are none', () => {
    expect(mostFrequent(timesOf([]))).toBe('');
  });
});
