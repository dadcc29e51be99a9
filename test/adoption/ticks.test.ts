// Which columns are a row's own state, and which are ticks, from nothing but headings and cells.

import { expect, test } from '@jest/globals';
import { guessColumns } from '../../src/adoption/columns/column-guess';
import { lexicon } from './support/lexicon';
import { gridOf } from './support/sheet';

const cases: readonly (readonly [table: string, lines: readonly string[], taken: string])[] = [
  [
    'shots',
    ['Shot | Status | Anim | Anim artist | Anim due', 'SH1 | On hold | WIP | Jo Rey | 2026-03-02'],
    'name | state | steps/Animation/status | steps/Animation/by | steps/Animation/due',
  ],
  [
    'shots',
    ['Shot | Anim | Anim due | State', 'SH1 | WIP | 2026-03-02 | Omit'],
    'name | steps/Animation/status | steps/Animation/due | state',
  ],
  [
    'shots',
    ['Shot | Anim due | Comp due | Status', 'SH1 | 2026-03-02 | 2026-03-09 | hold'],
    'name | steps/Animation/due | steps/Comp/due | state',
  ],
  [
    'shots',
    ['Shot | Anim artist | Anim due | Status', 'SH1 | Jo Rey | 2026-03-02 | WIP'],
    'name | steps/Animation/by | steps/Animation/due | steps/Animation/status',
  ],
  [
    'shots',
    ['Shot | Shot status | Anim | Anim due', 'SH1 | Final | WIP | 2026-03-02'],
    'name | state | steps/Animation/status | steps/Animation/due',
  ],
  [
    'assets',
    ['Asset | Asset status | Rig | Rig due', 'Otter | Approved | WIP | 2026-03-02'],
    'name | state | steps/Rig/status | steps/Rig/due',
  ],
  ['assets', ['Asset | Progress | Rig | Rig due', 'Otter | paused | WIP | 2026-03-02'], 'name | state | steps/Rig/status | steps/Rig/due'],
  ['assets', ['Asset | Asset status | Artist | Due', 'Otter | WIP | Jo Rey | 2026-03-02'], 'name | steps//status | steps//by | steps//due'],
  ['assets', ['Task | Owner | Deadline | Done', 'Fur | Jo Rey | 2026-03-02 | TRUE'], 'name | steps//by | steps//due | steps//status'],
  ['assets', ['Task | Owner | Deadline | ✓', 'Fur | Jo Rey | 2026-03-02 | x'], 'name | steps//by | steps//due | steps//status'],
  [
    'assets',
    ['Task | Owner | Deadline | Completed?', 'Fur | Jo Rey | 2026-03-02 | yes', 'Wax | Jo Rey | 2026-03-02 | no'],
    'name | steps//by | steps//due | steps//status',
  ],
  ['assets', ['Task | Owner | Deadline | Finished', 'Fur | Jo Rey | 2026-03-02 | ja'], 'name | steps//by | steps//due | steps//status'],
  ['assets', ['Asset | Rig | Rig due | Rig done', 'Otter | WIP | 2026-03-02 | FALSE'], 'name | steps/Rig/status | steps/Rig/due | '],
  [
    'assets',
    ['Asset | Rig due | Rig done | Paint due | Paint done', 'Otter | 2026-03-02 | TRUE | 2026-03-09 | FALSE'],
    'name | steps/Rig/due | steps/Rig/status | steps/Paint/due | steps/Paint/status',
  ],
  [
    'shots',
    ['Shot | Anim | Anim due | Comp | Comp due | Final', 'SH1 | WIP | 2026-03-02 | wtg | 2026-03-09 | FALSE'],
    'name | steps/Animation/status | steps/Animation/due | steps/Comp/status | steps/Comp/due | state',
  ],
  [
    'shots',
    ['Shot | Anim | Anim due | Hold', 'SH1 | WIP | 2026-03-02 | TRUE'],
    'name | steps/Animation/status | steps/Animation/due | omitted',
  ],
  ['deliveries', ['Delivery | Due | Owner | Delivered', 'Masters | 2026-03-02 | Jo Rey | TRUE'], 'title | due | owner | status'],
  ['deliveries', ['Delivery | Due | Owner | Sent', 'Masters | 2026-03-02 | Jo Rey | 2026-03-01'], 'title | due | owner | sent'],
];

test.each(cases)('%s: %j', (table, lines, taken) => {
  const guessed = guessColumns(gridOf(lines), { headingRow: 1, bandRow: null }, { key: table }, lexicon);
  expect(guessed.map(({ key }) => key)).toEqual(taken.split('|').map((key) => key.trim()));
});
