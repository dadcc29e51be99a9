// A row with its lines, as they are added and edited.

import type { Page } from 'playwright-core';
import type { Methods, Selected } from '../../../src/contract/methods';
import { opened } from '../../sidebar/workbook-view';
import type { Replies } from '../sidebar-page';
import { guidePicture } from '../support/pictures';
import type { State } from '../support/state';

const delivery: Selected = {
  table: 'deliveries',
  id: 'DEL-004',
  name: 'Turnover: Railroad and Pool designs',
  values: { id: 'DEL-004', title: 'Turnover: Railroad and Pool designs', direction: 'Out', partner: 'Kestrel Models', due: '2026-03-02' },
  row: 5,
  twins: 0,
  issues: [],
  formulas: [],
};

const lines = [
  { id: 'DIT-001', values: { item: 'EN_003', what: 'Railroad', step: 'Design', take: 3, state: 'Rejected' }, issues: [] },
  { id: 'DIT-002', values: { item: 'EN_002', what: 'Pool', step: 'Design', take: 2 }, issues: [] },
  { id: 'DIT-003', values: { what: 'Colour keys with a name that takes more room than there is' }, issues: [] },
];

export const withLines: Replies = {
  open: () => ({
    value: {
      ...opened,
      tabs: [...opened.tabs, { table: 'deliveryItems', tab: 'Delivery items', rows: 3, problems: [] }],
    },
  }),
  selected: () => ({ value: { row: delivery, reason: null } }),
  lines: () => ({ value: { tabs: [{ table: 'deliveryItems', tab: 'Delivery items', count: lines.length, lines }] } }),
  suggestions: () => ({
    value: {
      item: [
        ['EN_003', 'Railroad'],
        ['EN_002', 'Pool'],
        ['PR_001', 'Berry'],
      ],
      step: ['Design', 'Model'],
    },
  }),
  saveWhole: ({ input }) => ({
    value: {
      id: input.row.id ?? 'DEL-010',
      values: input.row.id === null ? input.row.values : { ...input.row.loaded, ...input.row.changes },
      notes: [],
      lines: input.lines.reduce((sum, { adds, edits }) => sum + adds.length + edits.length, 0),
    },
    act: '148-aa01',
  }),
};

export async function toDelivery(page: Page): Promise<void> {
  await page.selectOption('#add-to', 'deliveries');
  await page.waitForSelector('section[aria-label="Delivery items"]');
}

export async function pasted(page: Page): Promise<void> {
  await toDelivery(page);
  const part = page.locator('section[aria-label="Delivery items"]');
  await part.locator('button >> text=Paste a list').click();
  // What is typed is looked up in what was fetched meanwhile.
  await page.waitForFunction(() => document.querySelector('textarea[name=lines]') !== null);
  await part.locator('textarea[name=lines]').fill('EN_003\nberry\nColour keys');
  await part.locator('button >> text=Add these').click();
  await part.locator('li >> text=Berry').waitFor();
}

/** The same delivery, coming in. */
export const comingIn: Replies = {
  ...withLines,
  selected: () => ({ value: { row: { ...delivery, values: { ...delivery.values, direction: 'In' } }, reason: null } }),
  lines: () => ({
    value: {
      tabs: [
        {
          table: 'deliveryItems',
          tab: 'Delivery items',
          count: lines.length,
          lines: lines.map((line) => ({ ...line, values: { ...line.values, state: null } })),
        },
      ],
    },
  }),
};

export async function compared(page: Page, list: string): Promise<void> {
  await page.click('button >> text=Paste what arrived');
  await page.fill('textarea[name=arrived]', list);
  await page.click('button >> text=Compare with the items');
  await page.waitForSelector('text=arrived, in');
}

const followUps: Methods['followUps']['answer'] = {
  changes: [
    {
      ...{ table: 'assets', tab: 'Assets', name: 'EN_003 Railroad', words: 'Design: WIP → For approval, take 3' },
      edit: {
        id: 'EN_003',
        loaded: { 'steps/Design/status': 'WIP' },
        changes: { 'steps/Design/status': 'For approval', 'steps/Design/take': 3 },
      },
    },
    {
      ...{ table: 'assets', tab: 'Assets', name: 'EN_002 Pool', words: 'Design: Retake → For approval, take 2' },
      edit: { id: 'EN_002', loaded: { 'steps/Design/status': 'Retake' }, changes: { 'steps/Design/status': 'For approval' } },
    },
  ],
  left: ['Colour keys: say which step it is of.'],
};

export const following: Replies = {
  ...comingIn,
  followUps: () => ({ value: followUps }),
  follow: ({ input }) => ({ value: { rows: input.changes.reduce((sum, { edits }) => sum + edits.length, 0) }, act: '149-bb02' }),
};

export async function savedAndFollowing(page: Page): Promise<void> {
  await page.fill('[name=title]', 'Turnover');
  await page.click('button >> text="Save"');
  await page.waitForSelector('section[aria-label="What follows"]');
}

export const lineStates: readonly State[] = [
  { name: 'What follows from a delivery', view: 'edit', replies: following, until: savedAndFollowing },
  {
    name: 'What arrived, with gaps',
    picture: guidePicture('what-arrived'),
    view: 'edit',
    replies: comingIn,
    until: (page) => compared(page, 'out/EN_003_Design_v003.psd\nEN_002 design v1.psd\nreadme.txt'),
  },
  { name: 'Add a delivery with items', picture: guidePicture('delivery-items'), view: 'add', replies: withLines, until: pasted },
  {
    name: 'Edit a delivery, an item open',
    view: 'edit',
    replies: withLines,
    until: async (page) => {
      await page.click('button.line-head >> text=Pool');
      await page.waitForSelector('label >> text=Step');
    },
  },
  {
    name: 'Edit a delivery, an item wrong',
    view: 'edit',
    replies: {
      ...withLines,
      saveWhole: () => ({
        error: {
          code: 'invalid',
          message: 'Item names “Pola”, which is no asset on the tab “Assets”. Choose one that is there, or add it first.',
          issues: [
            {
              path: 'deliveryItems/DIT-002:item',
              message: 'Item names “Pola”, which is no asset on the tab “Assets”. Choose one that is there, or add it first.',
            },
          ],
        },
      }),
    },
    until: async (page) => {
      await page.click('button.line-head >> text=Pool');
      await page.fill('li [name=item]', 'Pola');
      await page.click('button >> text="Save"');
      await page.waitForSelector('li .problem');
    },
  },
];
