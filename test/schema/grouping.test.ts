// Gathering and counting: nothing lost, nothing twice, in the order in which it came.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { groupedBy, mostFrequent, timesOf } from '../../src/schema/values/grouping';

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

describe('the most frequent text', () => {
  test('is the first of those that come equally often', () => {
    expect(mostFrequent(timesOf(['wip', 'WIP', 'Wip', 'WIP', 'wip']))).toBe('wip');
  });

  test('is none where there are none', () => {
    expect(mostFrequent(timesOf([]))).toBe('');
  });
});
