// A row with its lines, as they are added and edited.

import type { Page } from 'playwright-core';
import type { Methods, Selected } from '../../../src/contract/methods';
import type { LetterView } from '../../../src/contract/papers';
import { opened } from '../../sidebar/workbook-view';
import type { Replies } from '../sidebar-page';
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

/** The delivery with its papers. */
export const withPapers: Replies = {
  ...withLines,
  open: () => ({
    value: {
      ...opened,
      tabs: [
        ...opened.tabs.filter(({ table }) => table !== 'deliveries'),
        {
          ...{ table: 'deliveries', tab: 'Deliveries', rows: 12, problems: [] },
          papers: [
            { key: 'deliveryNote', title: 'Delivery note' },
            { key: 'packingList', title: 'Packing list' },
          ],
          letters: [
            { key: 'mail', title: 'Mail the partner' },
            { key: 'chase', title: 'Chase' },
          ],
        },
        { table: 'deliveryItems', tab: 'Delivery items', rows: 3, problems: [] },
      ],
    },
  }),
  paper: ({ input }) => ({
    value: {
      name: 'DEL-004 Delivery note',
      pages: 1,
      headings: ['Item', 'What', 'Take'],
      rows: [
        ['EN_003', 'Railroad', '3'],
        ['EN_002', 'Pool', '2'],
      ],
      notes: ['“Our legal name” on Settings is blank, so it says Caminandes.', 'Kestrel Models has no address on Companies.'],
      pdf: input.form === 'pdf' ? btoa('%PDF-1.4') : null,
    },
  }),
};

/** The same with a mail about it; `more`: what is special. */
export function withLetter(more: Partial<LetterView> = {}): Replies {
  return {
    ...withPapers,
    letter: () => ({
      value: {
        to: 'mia@kestrel.example',
        cc: ['ana@example.com'],
        offered: [
          { name: 'Mia Lo', address: 'mia@kestrel.example' },
          { name: 'Kestrel Models', address: 'in@kestrel.example' },
        ],
        subject: 'Caminandes: Turnover: Railroad and Pool designs (DEL-004)',
        text: 'Hello Mia,\n\nWe are sending you Turnover: Railroad and Pool designs by Aspera, 3 items.\n\nBest regards\nAna Ruiz\nCaminandes',
        paper: 'DEL-004 Delivery note.pdf',
        notes: ['2026-02-27 16:05, to mia@kestrel.example: sent.'],
        doubt: '',
        ...more,
      },
    }),
    sendLetter: ({ input }) => ({
      value: {
        words:
          input.way === 'send' ? `Sent to ${input.mail.to}, with DEL-004 Delivery note.pdf.` : 'Written down on Sent mail as sent by hand.',
        afterwards: { id: 'DEL-004', loaded: { sent: null, status: null }, changes: { sent: '2026-03-02', status: 'Sent' } },
      },
    }),
    follow: () => ({ value: { rows: 1 }, act: '150-cc03' }),
  };
}

export async function letterRead(page: Page): Promise<void> {
  await page.click('button >> text=Mail the partner');
  await page.waitForSelector('#letter-text');
}

export async function noteLookedAt(page: Page): Promise<void> {
  await page.click('section[aria-label="Papers"] >> text=Delivery note');
  await page.waitForSelector('text=2 lines, 1 page.');
}

export const lineStates: readonly State[] = [
  { name: 'Mail to the partner', view: 'edit', replies: withLetter(), until: letterRead },
  {
    name: 'Mail to the partner, of which nobody knows whether it went out',
    view: 'edit',
    replies: withLetter({
      to: '',
      doubt:
        'On 2026-03-02 08:14 a mail about this to mia@kestrel.example was on its way when something stopped it. Nobody knows whether it went out: look under Sent in Gmail before you send it again.',
    }),
    until: letterRead,
  },
  { name: 'Papers of a delivery', view: 'edit', replies: withPapers, until: noteLookedAt },
  { name: 'What follows from a delivery', view: 'edit', replies: following, until: savedAndFollowing },
  {
    name: 'What arrived, with gaps',
    view: 'edit',
    replies: comingIn,
    until: (page) => compared(page, 'out/EN_003_Design_v003.psd\nEN_002 design v1.psd\nreadme.txt'),
  },
  { name: 'Add a delivery with items', view: 'add', replies: withLines, until: pasted },
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
