// Packs and due dates, as they are shown before anything is written.

import type { Page } from 'playwright-core';
import type { TodayLine } from '../../../src/contract/today';
import { opened } from '../../sidebar/workbook-view';
import type { Replies } from '../sidebar-page';
import type { State } from '../support/state';

const line = {
  ...{ deliverable: 'Programme file, AS-11 UK DPP', rule: 'CDD', dated: true, count: 26 },
  source: 'ITV, Producers’ guidelines, https://www.itv.com/commissioning/articles/producers-guidelines',
  words: 'EP101 to EP126 (26): Fri 3 Apr to Fri 18 Dec, 4 without a date yet',
};

const due: TodayLine = {
  ...{ table: 'deliverables', id: 'DLV-011', name: 'Programme file, AS-11 UK DPP', apart: '', step: null, leads: [] },
  ...{ people: ['Bea Holt'], departments: ['Production'], column: 'due', due: '2026-03-06', words: 'due Fri 6 Mar', late: 0 },
  together: { name: 'EP104', when: 'due Fri 6 Mar', isReady: false },
};

const ofEpisode: readonly TodayLine[] = [
  due,
  { ...due, id: 'DLV-012', name: 'Subtitles', people: [] },
  { ...due, id: 'DLV-013', name: 'Stereo mix', together: { name: 'EP104', when: 'due Fri 6 Mar', isReady: true } },
  { ...due, id: 'DLV-014', name: 'Music reporting', people: ['Ana Ruiz'] },
];

const { together: _alone, ...first } = due;
const atRisk: TodayLine = {
  ...first,
  apart: 'EP104',
  column: 'expected',
  words: 'due Fri 6 Mar: expected Tue 10 Mar, 2 working days late; QC is not passed',
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
  planOwnPack: () => ({
    value: {
      table: 'myPacks',
      lines: [
        { deliverable: 'Programme file, AS-11 UK DPP', rule: 'CDD', source: '', dated: true, count: 1, words: 'Picture, Episode' },
        { deliverable: 'Key art', rule: 'start+5wd', source: '', dated: true, count: 1, words: 'Artwork, Series' },
      ],
      rows: [{ deliverable: 'x' }, { deliverable: 'y' }],
      already: 1,
      notes: [],
    },
  }),
  showGrid: () => ({ value: { tab: 'Deliverables grid', lines: 27, across: 38, notes: [] } }),
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
  await page.click('button >> text=Packs and due dates');
  await page.waitForSelector('h2 >> text=Packs and due dates');
}

export const dueStates: readonly State[] = [
  {
    name: 'A pack, for nobody',
    view: 'do',
    replies: delivering,
    until: async (page) => {
      await toDue(page);
      await page.click('text=Show what is missing');
      await page.waitForSelector('.problem >> text=Say for whom');
    },
  },
  {
    name: 'A pack, what is missing',
    view: 'do',
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
    name: 'A pack of one’s own, its lines',
    view: 'do',
    replies: delivering,
    until: async (page) => {
      await toDue(page);
      await page.fill('#own-partner', 'Kestrel Television');
      await page.fill('#own-name', 'Kestrel 2026');
      await page.keyboard.press('Enter');
      await page.waitForSelector('text=2 lines would be saved. 1 is there already.');
    },
  },
  {
    name: 'Today, an episode told as one line, and what is at risk',
    view: 'today',
    replies: {
      ...delivering,
      open: () => ({
        value: {
          ...opened,
          tabs: [...opened.tabs, { table: 'deliverables', tab: 'Deliverables', rows: 40, problems: [] }],
          view: {
            ...opened.view,
            sections: { ...opened.view.sections, week: [...opened.view.sections.week, ...ofEpisode], risk: [atRisk] },
          },
        },
      }),
    },
    until: async (page) => {
      await page.waitForSelector('summary >> text=4 due Fri 6 Mar, 3 not ready');
      await page.focus('summary:has-text("EP104")');
      await page.keyboard.press('Enter');
      await page.waitForSelector('text=nobody named');
    },
  },
  {
    name: 'A pack, added',
    view: 'do',
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
    view: 'do',
    replies: delivering,
    until: async (page) => {
      await toDue(page);
      await page.focus('button:has-text("Work out dates")');
      await page.keyboard.press('Enter');
      await page.waitForSelector('text=4 rows: 2 would change, 1 is so already, 1 cannot be changed so.');
    },
  },
];
