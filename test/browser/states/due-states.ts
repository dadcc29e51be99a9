// Packs and due dates, as they are shown before anything is written.

import type { Page } from 'playwright-core';
import { opened } from '../../sidebar/workbook-view';
import type { Replies } from '../sidebar-page';
import type { State } from '../support/state';

const line = {
  ...{ deliverable: 'Programme file, AS-11 UK DPP', rule: 'CDD', dated: true, count: 26 },
  source: 'ITV, Producers’ guidelines, https://www.itv.com/commissioning/articles/producers-guidelines',
  words: 'EP101 to EP126 (26): Fri 3 Apr to Fri 18 Dec, 4 without a date yet',
};

export const delivering: Replies = {
  open: () => ({ value: { ...opened, tabs: [...opened.tabs, { table: 'deliverables', tab: 'Deliverables', rows: 12, problems: [] }] } }),
  selected: () => ({ value: { row: null, reason: 'Row 1 is the heading row.' } }),
  suggestions: () => ({ value: { forWhom: ['Kestrel Television', 'Oddball Streaming'] } }),
  planPack: ({ input }) =>
    input.partner === ''
      ? {
          error: {
            code: 'invalid',
            message: 'Say for whom: the company whose contract it is.',
            issues: [{ path: 'partner', message: 'Say for whom: the company whose contract it is.' }],
          },
        }
      : {
          value: {
            table: 'deliverables',
            lines: [line, { ...line, deliverable: 'Subtitles', rule: 'TX-10wd', dated: false, words: 'EP101 and EP102: no date yet' }],
            rows: Array.from({ length: 28 }, () => ({ deliverable: 'x' })),
            already: 3,
            notes: [
              '6 dates cannot be worked out yet: what they count from has no date. They stay blank; “Work out dates” fills them later.',
            ],
          },
        },
  addMissing: () => ({ value: { ids: Array.from({ length: 27 }, (_none, at) => `DLV-${at}`), already: 1 }, act: '150-aa01' }),
  planDue: () => ({
    value: {
      table: 'deliverables',
      changes: [
        {
          id: 'DLV-001',
          name: 'EP101 Programme file, AS-11 UK DPP',
          before: 'Fri 29 May',
          after: 'Fri 5 Jun',
          edit: { id: 'DLV-001', loaded: {}, changes: {} },
        },
        { id: 'DLV-002', name: 'EP101 Subtitles', before: '', after: 'Wed 17 Jun', edit: { id: 'DLV-002', loaded: {}, changes: {} } },
      ],
      already: [{ id: 'DLV-003', name: 'EP102 Subtitles' }],
      left: [{ id: 'DLV-004', name: 'EP101 Textless elements', why: 'was given Wed 20 May by hand and keeps it; its rule says Fri 5 Jun' }],
      more: 0,
    },
  }),
  changeSeveral: ({ input }) => ({ value: { rows: input.edits.length }, act: '151-bb02' }),
};

export async function toDue(page: Page): Promise<void> {
  await page.waitForSelector('text=Row 1 is');
  await page.click('button >> text=Packs and due dates');
  await page.waitForSelector('h2 >> text=Packs and due dates');
}

export const dueStates: readonly State[] = [
  {
    name: 'A pack, for nobody',
    view: 'edit',
    replies: delivering,
    until: async (page) => {
      await toDue(page);
      await page.click('text=Show what is missing');
      await page.waitForSelector('.problem >> text=Say for whom');
    },
  },
  {
    name: 'A pack, what is missing',
    view: 'edit',
    replies: delivering,
    until: async (page) => {
      await toDue(page);
      await page.fill('#pack-partner', 'Kestrel Television');
      await page.focus('#pack-episodes');
      await page.keyboard.press('Control+Enter');
      await page.waitForSelector('text=28 deliverables would be added. 3 of the pack are there already.');
    },
  },
  {
    name: 'A pack, added',
    view: 'edit',
    replies: delivering,
    until: async (page) => {
      await toDue(page);
      await page.fill('#pack-partner', 'Kestrel Television');
      await page.keyboard.press('Enter');
      await page.focus('button:has-text("Add 28 deliverables")');
      await page.keyboard.press('Enter');
      await page.waitForSelector('text=Added 27 deliverables. 1 was there by then.');
    },
  },
  {
    name: 'Dates by rule, before they move',
    view: 'edit',
    replies: delivering,
    until: async (page) => {
      await toDue(page);
      await page.focus('button:has-text("Work out dates")');
      await page.keyboard.press('Enter');
      await page.waitForSelector('text=4 rows: 2 would change, 1 is so already, 1 cannot be changed so.');
    },
  },
];
