// What of Today comes when the sidebar opens, however much is owed.

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { TodayLine, TodayView } from '../../src/contract/today';
import { firstLines } from '../../src/office/digest/first-lines';
import type { TodayLines } from '../../src/office/digest/today';
import { bySection, sections } from '../../src/schema/section';

function line(name: string): TodayLine {
  return {
    ...{
      table: 'assets',
      id: name,
      name,
      apart: '',
      step: 'Rig',
      leads: [],
      people: ['Ben Ode'],
      departments: [],
      column: 'steps/Rig/due',
    },
    ...{ due: '2026-03-02', words: 'due today', late: 0 },
  };
}

/** Those that Today lists. */
const listed = sections.filter(({ cap }) => cap > 0);

const viewWith = (counts: readonly number[], name = 'Lama'): TodayView => {
  const at = new Map(listed.map(({ key }, index) => [key, counts[index] ?? 0]));
  return {
    date: '2026-03-02',
    sections: bySection(({ key }) => Array.from({ length: at.get(key) ?? 0 }, (_unused, n) => line(`${name} ${n}`))),
  };
};

const lazily = ({ date, sections: all }: TodayView): TodayLines => ({
  date,
  sections: bySection(({ key }) => all[key].map((one) => () => one)),
});

describe('the first lines', () => {
  test('are all of them where there are few, and nothing is said to be left out', () => {
    const view = viewWith([3, 0, 7]);
    expect(firstLines(lazily(view))).toEqual(view);
  });

  test('are a hundred of one long section, and the others are counted', () => {
    const { sections: first, more } = firstLines(lazily(viewWith([8000])));
    expect([first.late.length, more?.late, more?.week]).toEqual([100, 7900, 0]);
  });

  test('of any sections are the first of each, take 30,000 characters and a line a section at most, and with the rest make all', () => {
    const counts = fc.array(fc.oneof(fc.constant(0), fc.nat(300)), { minLength: listed.length, maxLength: listed.length });
    fc.assert(
      fc.property(counts, fc.string({ maxLength: 400 }), (many, name) => {
        const view = viewWith(many, name);
        const { sections: first, more } = firstLines(lazily(view));
        for (const { key } of sections) {
          expect(view.sections[key].slice(0, first[key].length)).toEqual(first[key]);
          expect(first[key].length + (more?.[key] ?? 0)).toBe(view.sections[key].length);
          expect(first[key].length > 0).toBe(view.sections[key].length > 0);
        }
        const longest = Math.max(
          0,
          ...Object.values(view.sections).flatMap((lines) => lines.slice(0, 1).map((one) => JSON.stringify(one).length)),
        );
        expect(JSON.stringify(Object.values(first)).length).toBeLessThanOrEqual(31_000 + sections.length * (longest + 4));
      }),
    );
  });
});
