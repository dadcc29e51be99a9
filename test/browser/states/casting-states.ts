// A breakdown that is pasted, and what a row needs.

import type { BreakdownPlan } from '../../../src/contract/casting';
import type { DuePlan } from '../../../src/contract/due';
import { opened } from '../../sidebar/workbook-view';
import type { Replies } from '../sidebar-page';
import { guidePicture } from '../support/pictures';
import type { State } from '../support/state';

const pasted = '\tSH010\tSH020\tSH030\nOti\tx\t\tx\nBerry\t\t12\tmaybe\nA prop with a name that takes more room\tx\tx\t\nTotal\t2\t2\t1\n';

const plan: BreakdownPlan = {
  added: [
    { row: 2, name: 'Oti in SH010' },
    { row: 2, name: 'Oti in SH030' },
    { row: 4, name: 'A prop with a name that takes more room in SH010' },
  ],
  changed: [{ row: 3, name: 'Berry in SH020' }],
  same: 1,
  refused: [
    {
      row: 3,
      name: 'Berry, SH030',
      why: [{ cell: 'D3', message: '“maybe” is no cross, no number and no word of the list Cast as. Write x, or how many.' }],
    },
  ],
  aside: [{ row: 5, name: 'Total', why: 'sums' }],
  absent: { count: 1, rows: [{ id: 'CST-007', name: 'Train in SH010' }], mayOmit: true },
  ...{ later: [], more: 0, notes: [], troubles: [] },
  brought: {
    ...{ table: 'casting', by: ['asset', 'into'] },
    adds: [
      { asset: 'Oti', into: 'SH010' },
      { asset: 'Oti', into: 'SH030' },
      { asset: 'A prop with a name that takes more room', into: 'SH010' },
    ],
    edits: [{ id: 'CST-003', loaded: { count: null }, changes: { count: 12 } }],
  },
};

const kept = {
  open: () => ({ value: { ...opened, tabs: [...opened.tabs, { table: 'casting', tab: 'Casting', rows: 7, problems: [] }] } }),
  selected: () => ({ value: { row: null, reason: 'Row 1 is the heading row.' } }),
  planBreakdown: () => ({ value: plan }),
} satisfies Replies;

const shown = {
  ...{ tab: 'Breakdown', lines: 41, notes: [] },
  words: [
    'EP101: 9 characters, 9 new; 22 props, 22 new; 3 environments, 3 new',
    'EP102: 11 characters, 2 new; 19 props, 4 new; 2 FX, 2 new',
    'EP104: 12 characters, 3 new; 8 props',
  ],
  table: {
    headings: ['Asset', 'Type', 'EP101', 'EP102', 'EP104', 'Episodes', 'First', 'Last'],
    rows: [['Oti', 'Character', '2', '', '1', '2', 'EP101', 'EP104']],
  },
};

const needed: DuePlan = {
  ...{ table: 'assets', already: [{ id: 'CH_002', name: 'Koro' }], more: 0 },
  changes: [
    { id: 'CH_001', name: 'Oti', before: '', after: 'Mon 6 Apr', edit: { id: 'CH_001', loaded: {}, changes: {} } },
    { id: 'PR_001', name: 'Berry', before: 'Mon 13 Apr', after: 'Mon 20 Apr', edit: { id: 'PR_001', loaded: {}, changes: {} } },
  ],
  left: [
    { id: 'PR_002', name: 'Train', why: 'was given Mon 30 Mar by hand and keeps it; what waits for it says Mon 13 Apr' },
    { id: 'SHT-004', name: 'SH030', why: 'is left out, and counts for nothing' },
  ],
};

export const castingStates: readonly State[] = [
  {
    name: 'When assets are needed, by what waits for them',
    view: 'do',
    replies: { ...kept, planDue: () => ({ value: needed }) },
    until: async (page) => {
      await page.click('button >> text=Paste a breakdown');
      await page.click('button >> text=Work out Needed by');
      await page.waitForSelector('text=Change 2 rows');
    },
  },
  {
    name: 'What each episode needs',
    view: 'do',
    replies: { ...kept, showBreakdown: () => ({ value: shown }) },
    until: async (page) => {
      await page.click('button >> text=Paste a breakdown');
      await page.click('button >> text=Breakdown tab');
      await page.waitForSelector('text=EP104: 12 characters');
    },
  },
  {
    name: 'A breakdown, with what is new, changed, gone and unclear',
    picture: guidePicture('breakdown'),
    view: 'do',
    replies: kept,
    until: async (page) => {
      await page.click('button >> text=Paste a breakdown');
      await page.fill('#list-text', pasted);
      await page.click('button >> text=Look at the list');
      await page.waitForSelector('text=Add 3 and change 1 row');
    },
  },
  {
    name: 'A row with what it needs and where it is used',
    view: 'edit',
    replies: {
      ...{ open: kept.open },
      castOf: () => ({
        value: {
          needs: { count: 1, lines: [{ table: 'assets', id: 'PR_001', name: 'Berry', words: '×12, Set dressing' }] },
          usedIn: {
            count: 64,
            lines: [
              { table: 'assets', id: 'EN_002', name: 'Pool', words: '' },
              { table: 'assets', id: 'EN_003', name: 'Railroad', words: 'left out' },
            ],
          },
          words: 'In 64 shots or episodes of 3 episodes, first in EP101, last in EP104.',
        },
      }),
    },
    until: async (page) => {
      await page.click('button >> text=What it needs, where it is used');
      await page.waitForSelector('text=and 62 more');
    },
  },
];
