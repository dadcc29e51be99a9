// What is changed in several rows or by a list, what was changed, and the way back: the states of those views.

import type { Page } from 'playwright-core';

import { opened } from '../../sidebar/workbook-view';
import type { Replies } from '../sidebar-page';
import type { State } from '../support/state';
import { listStates } from './list-states';

const acts = [
  {
    act: '147-9f2c',
    when: '2026-03-02 10:04',
    who: 'ana@example.com',
    words: 'CH_003 Pig: Rig: WIP → For approval',
    rows: 1,
    undone: false,
  },
  {
    ...{ act: '146-77aa', when: '2026-03-02 09:58', who: 'ben.with.a.very.long.name@subsidiary.example.com', rows: 37, undone: true },
    words: '37 rows: CH_001 Llama, CH_002 Oti, CH_003 Pig and 34 more. Rig due: Fri 6 Mar 2026 → Fri 13 Mar 2026',
  },
  { act: '145-0b1e', when: 'last week', who: '', words: 'AST-012 Fox: Added', rows: 1, undone: false },
];

const left = ['CH_003 Pig has another Notes since.', 'CH_004 Hen is no longer there.'];

const named = [
  { id: 'CH_001', name: 'Llama' },
  { id: 'CH_002', name: 'Oti' },
  { id: 'CH_003', name: 'Pig' },
  { id: 'AST-014', name: 'A prop with a name that takes more room than there is' },
];

export const remembering: Replies = {
  recent: () => ({ value: { acts, logged: true } }),
  history: () => ({ value: { lines: acts.map(({ rows: _rows, undone: _undone, ...line }) => line), logged: true } }),
  undo: () => ({ value: { undone: 1, left } }),
  save: ({ input }) => ({ value: { id: input.id, values: { ...input.loaded, ...input.changes }, notes: [] }, act: '148-aa01' }),
  add: () => ({ value: { ids: ['AST-012'], again: false }, act: '148-aa01' }),
  meantRows: ({ input }) => ({
    value: { table: 'assets', tab: 'Assets', rows: named, problems: input.source === 'list' ? ['There is no CH_009 on this tab.'] : [] },
  }),
  planSeveral: ({ input }) => ({
    value: {
      changes: named.slice(0, 2).map((row) => ({
        ...{ ...row, before: 'Fri 6 Mar', after: input.rule === 'shift' ? 'Fri 13 Mar' : 'Ana Ruiz, Somebody With A Very Long Name' },
        edit: { id: row.id, loaded: {}, changes: {} },
      })),
      already: named.slice(2, 3),
      left: named.slice(3).map((row) => ({ ...row, why: 'has no Rig due' })),
    },
  }),
  changeSeveral: ({ input }) => ({ value: { rows: input.edits.length }, act: '149-bb02' }),
};

async function pasted(page: Page): Promise<void> {
  await page.fill('#several-list', 'CH_001 CH_002, CH_003\nAST-014, CH_009');
  await page.click('text=Find the rows');
  await page.waitForSelector('text=4 rows of Assets');
}

async function looked(page: Page): Promise<void> {
  await pasted(page);
  await page.selectOption('#several-field', 'steps/Rig/due');
  await page.fill('#several-value', '5');
  await page.click('text=Show what would change');
  await page.waitForSelector('text=4 rows: 2 would change, 1 is so already, 1 cannot be changed so.');
}

const leaving: Replies = {
  forgetPerson: ({ input }) => ({
    value: {
      done: input.sure,
      goes: [
        'Ben Ode and ben.with.a.very.long.name@subsidiary.example.com on Changes, in 214 entries: “(forgotten)” stands there instead.',
        'Ben Ode and ben.with.a.very.long.name@subsidiary.example.com on Sent mail, in 31 entries: “(forgotten)” stands there instead.',
      ],
      stays: [
        'The row of Ben Ode on People: delete it when nothing needs the address any more.',
        'Rows of work, receipts and reviews that name them: who made what belongs to the production, and its credits come from it.',
      ],
    },
  }),
};

const copied: Replies = {
  open: () => ({ value: { ...opened, reminders: { ...opened.reminders, trouble: 'copy' } } }),
  nextSeason: () => ({
    value: {
      done: false,
      isCopy: true,
      words: [
        'Assets: 64 rows stay. 214 dates under Needed by, Design due, Model due and Rig due move by 52 weeks, 12 of them to the working day before a day off.',
        'Petty Cash: 1 row goes.',
        'Sent mail and Changes begin empty.',
        'IDs of tabs that are emptied begin anew.',
      ],
    },
  }),
};

/** By the keyboard alone. */
async function leaver(page: Page): Promise<void> {
  await page.focus('#forget-name');
  await page.keyboard.type('Ben Ode');
  await page.keyboard.press('Enter');
  await page.waitForSelector('text=What stays');
}

export const memoryStates: readonly State[] = [
  {
    name: 'Edit, with its history',
    view: 'edit',
    replies: remembering,
    until: async (page) => {
      await page.click('text=History');
      await page.waitForSelector('text=Google’s own history');
    },
  },
  {
    name: 'Edit, saved',
    view: 'edit',
    replies: remembering,
    until: async (page) => {
      await page.fill('[name=name]', 'Oti B');
      await page.keyboard.press('Enter');
      await page.waitForSelector('text=Undo');
    },
  },
  {
    name: 'Add, saved and undone in part',
    view: 'add',
    replies: remembering,
    until: async (page) => {
      await page.fill('[name=name]', 'Oti');
      await page.keyboard.press('Enter');
      await page.click('text=Undo');
      await page.waitForSelector('text=not all of it');
    },
  },
  { name: 'Last changes', view: 'changes', replies: remembering, until: (page) => page.waitForSelector('text=37 rows') },
  { name: 'Change several', view: 'several', until: (page) => page.waitForSelector('text=Find the rows') },
  { name: 'Change several, from a pasted list', view: 'several', replies: remembering, until: pasted },
  { name: 'Change several, about to', view: 'several', replies: remembering, until: looked },
  {
    name: 'Change several, done',
    view: 'several',
    replies: remembering,
    until: async (page) => {
      await looked(page);
      await page.click('text=Change 2 rows');
      await page.waitForSelector('text=Changed 2 rows.');
    },
  },
  {
    name: 'Change several, what somebody has',
    view: 'several',
    replies: remembering,
    until: async (page) => {
      await page.selectOption('#several-source', 'person');
      await page.fill('#several-person', 'Omar Haddad');
      await page.selectOption('#several-where', 'steps/Rig/by');
      await page.keyboard.press('Escape');
      await page.click('text=Find the rows');
      await page.fill('#several-value', 'Ana Ruiz');
      await page.keyboard.press('Escape');
      await page.click('text=Show what would change');
      await page.waitForSelector('text=Change 2 rows');
    },
  },
  {
    name: 'Change several, refused',
    view: 'several',
    replies: {
      ...remembering,
      planSeveral: () => ({ error: { code: 'invalid', message: 'Say how many working days: 5, or -3 for earlier.' } }),
    },
    until: async (page) => {
      await pasted(page);
      await page.click('text=Show what would change');
      await page.waitForSelector('text=Say how many working days');
    },
  },
  {
    name: 'Last changes, where none are kept',
    view: 'changes',
    replies: { recent: () => ({ value: { acts: [], logged: false } }) },
    until: (page) => page.waitForSelector('text=keeps no changes yet'),
  },
  { name: 'Forget a person', view: 'forget', until: (page) => page.waitForSelector('text=Show what would go') },
  { name: 'Forget a person, about to', view: 'forget', replies: leaving, until: leaver },
  {
    name: 'Forget a person, done',
    view: 'forget',
    replies: leaving,
    until: async (page) => {
      await leaver(page);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForSelector('text=Ben Ode is forgotten');
    },
  },
  {
    name: 'Forget a person, refused',
    view: 'forget',
    replies: {
      forgetPerson: () => ({
        error: {
          code: 'invalid',
          message:
            'Ana Ruiz is still on People and gets mails, which need to remember what was told. Write No under Active there, or delete the row, and try again.',
          issues: [{ path: 'name', message: 'Still on People and active.' }],
        },
      }),
    },
    until: async (page) => {
      await page.fill('#forget-name', 'Ana Ruiz');
      await page.keyboard.press('Enter');
      await page.waitForSelector('text=Still on People and active');
    },
  },
  {
    name: 'Crew and credits',
    view: 'crew',
    replies: {
      crew: () => ({
        value: {
          lists: [
            {
              title: 'Crew list',
              headings: ['Name', 'Role', 'Email'],
              rows: [
                ['Ana Ruiz', 'Production coordinator', 'ana@example.com'],
                ['Somebody With A Very Long Name', 'Rigger', 'somebody.with.a.very.long.name@subsidiary.example.com'],
              ],
            },
            { title: 'Credit list', headings: ['Department', 'Role', 'Name'], rows: [['Rig', 'Rigger', 'Somebody W. A. V. Long Name']] },
          ],
        },
      }),
    },
    until: (page) => page.waitForSelector('text=Credit list'),
  },
  {
    name: 'Today, progress shown',
    view: 'today',
    replies: {
      showProgress: () => ({
        value: { tab: 'Progress', lines: 24, notes: ['Own props has a status of its own for whole rows, and is not in it.'] },
      }),
    },
    until: async (page) => {
      await page.click('text=Progress');
      await page.waitForSelector('text=how far each step is: 24 lines');
    },
  },
  {
    name: 'The next season, in the old workbook',
    view: 'season',
    replies: {
      nextSeason: () => ({
        value: {
          done: false,
          isCopy: false,
          words: ['The next season is made of a copy, so that this workbook stays as it is.', 'Open the copy.'],
        },
      }),
    },
    until: (page) => page.waitForSelector('text=Open the copy.'),
  },
  {
    name: 'The next season, in a copy',
    view: 'season',
    replies: copied,
    until: (page) => page.waitForSelector('text=Show what will happen'),
  },
  {
    name: 'The next season, about to',
    view: 'season',
    replies: copied,
    until: async (page) => {
      await page.selectOption('#season-assets', 'move');
      await page.focus('#season-weeks');
      await page.keyboard.press('Enter');
      await page.waitForSelector('text=Begin it');
    },
  },
  ...listStates,
];
