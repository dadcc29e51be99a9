// Words that are a step and also what a row is a part of: a block, a set, a board.

import { expect, test } from '@jest/globals';
import { guessColumns } from '../../src/adoption/columns/column-guess';
import type { Cell } from '../../src/schema/values/cell';
import { lexicon } from './support/lexicon';

/** How a column beside a shot and its animation is understood. */
function guessed(heading: string, cells: readonly Cell[]) {
  const rows = cells.map((cell, at): readonly Cell[] => [`S0${at + 1}0`, cell, 'WIP', { date: '2026-03-02', time: '00:00' }]);
  const grid = [['Shot', heading, 'Anim', 'Anim due'], ...rows];
  const columns = guessColumns(grid, { headingRow: 1, bandRow: null }, { key: 'shots' }, lexicon);
  return columns.find(({ at }) => at === 1);
}

const alike = ['A', 'A', 'B', 'B'];

test.each(['Block', 'Set', 'Board', 'Boards', 'Story', 'Keys', 'Edit', 'Camera layout', 'Sound', 'Light', 'Tracking', 'Prep'])(
  '“%s” over letters, names or numbers is asked about, over statuses, dates or ticks it is the step',
  (heading) => {
    for (const cells of [alike, ['Kitchen', 'Kitchen', 'Garden', 'Garden'], ['1A', '1A', '1B', '1B']])
      expect([cells, guessed(heading, cells)?.key === '' || guessed(heading, cells)?.sure === false]).toEqual([cells, true]);
    expect(guessed(heading, ['WIP', 'Done', 'WIP', 'Retake'])).toMatchObject({ key: expect.stringMatching(/status$/), sure: true });
  },
);
