// A list that is brought in: the states of its view.

import type { Page } from 'playwright-core';
import type { ListPlan } from '../../../src/contract/rows/list';
import type { Replies } from '../sidebar-page';
import { guidePicture } from '../support/pictures';
import type { State } from '../support/state';

const text =
  'Name\tType\tRig by\tRig due\tShoe size\nOti\tCharacter\tBen Ode\t13/03/2026\t43\nFox\tProp\t\t\t\nA prop with a name that takes more room\tBlob\tZ. X.\t\t\nHen\tProp\t\t\t\nTotal\t\t\t\t43\n';

const plan: ListPlan = {
  headingRow: 1,
  top: [
    ['Name', 'Type', 'Rig by', 'Rig due', 'Shoe size'],
    ['Oti', 'Character', 'Ben Ode', '13/03/2026', '43'],
  ],
  columns: [
    { at: 0, heading: 'Name', samples: ['Oti', 'Fox'], choice: 'name', how: 'sure', remark: '' },
    { at: 1, heading: 'Type', samples: ['Character', 'Prop'], choice: 'type', how: 'sure', remark: '' },
    { at: 4, heading: 'Shoe size', samples: ['43'], choice: '', how: 'unsure', remark: '' },
  ],
  columnChoices: [
    { key: 'name', words: 'Name' },
    { key: 'type', words: 'Type' },
    { key: 'notes', words: 'Notes' },
  ],
  words: [{ key: 'assetTypes/Blob', list: 'assetTypes', word: 'Blob', count: 1, choice: '', how: 'unsure' }],
  wordChoices: {
    assetTypes: [
      { key: 'Character', words: 'Character' },
      { key: 'Prop', words: 'Prop' },
    ],
  },
  people: [{ text: 'Z. X.', count: 1, choice: 'Z. X.', how: 'unsure', known: false, address: '' }],
  dates: [],
  byChoices: [
    { key: 'name', words: 'Name' },
    { key: 'type', words: 'Type' },
  ],
  by: ['name'],
  added: [
    { row: 3, name: 'Fox' },
    { row: 5, name: 'Hen' },
  ],
  changed: [{ row: 2, name: 'Oti' }],
  same: 0,
  refused: [
    {
      row: 4,
      name: 'A prop with a name that takes more room',
      why: [
        {
          cell: 'B4',
          message: 'Type “Blob” is not on its list. Choose Character, Prop, Environment, FX, or add the word on the Lists tab.',
        },
        { cell: 'C4', message: 'Rig by names “Z. X.”, who is not on the People tab. Add them there or mend the name.' },
      ],
    },
  ],
  aside: [{ row: 6, name: 'Total', why: 'a total' }],
  absent: {
    count: 2,
    rows: [
      { id: 'CH_001', name: 'Llama' },
      { id: 'CH_003', name: 'Pig' },
    ],
    mayOmit: true,
  },
  later: [],
  more: 0,
  troubles: [],
  notes: [],
  brought: {
    table: 'assets',
    by: ['name'],
    adds: [
      { name: 'Fox', type: 'Prop' },
      { name: 'Hen', type: 'Prop' },
    ],
    edits: [{ id: 'CH_002', loaded: { name: 'Oti', 'steps/Rig/due': '2026-03-05' }, changes: { 'steps/Rig/due': '2026-03-13' } }],
  },
};

export const listing: Replies = {
  planList: () => ({ value: plan }),
  bringIn: () => ({ value: { added: 2, changed: 1, notes: [] }, act: '151-aa01' }),
};

const stuck: Replies = {
  planList: () => ({
    value: {
      ...plan,
      ...{ added: [], changed: [], refused: [], brought: { table: 'assets', by: ['name'], adds: [], edits: [] } },
      dates: [{ column: 'steps/Rig/due', heading: 'Rig due', written: 'ask', samples: ['05/03/2026'], weeks: null }],
      troubles: ['Dates in “Rig due” such as 05/03/2026 may be day or month first. Say which.'],
    },
  }),
};

/** By the keyboard alone. */
export async function pastedList(page: Page): Promise<void> {
  await page.focus('#list-text');
  await page.keyboard.insertText(text);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

export const listStates: readonly State[] = [
  { name: 'A list, to be pasted', view: 'list', until: (page) => page.waitForSelector('text=Or paste the list') },
  {
    name: 'A list, looked at',
    picture: guidePicture('list'),
    view: 'list',
    replies: listing,
    until: async (page) => {
      await pastedList(page);
      await page.waitForSelector('text=4 rows: 2 new, 1 changes, 1 cannot be brought in.');
    },
  },
  {
    name: 'A list, its columns and dates asked',
    view: 'list',
    replies: stuck,
    until: async (page) => {
      await pastedList(page);
      await page.waitForSelector('.notice >> text=Say which');
    },
  },
];
