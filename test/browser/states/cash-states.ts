// Floats and cards: what should be there, and counting it.

import type { Page } from 'playwright-core';
import type { FloatView } from '../../../src/contract/cash';
import { opened } from '../../sidebar/workbook-view';
import type { Replies } from '../sidebar-page';
import type { State } from '../support/state';

const tin: FloatView = {
  ...{ id: 'FLT-001', holder: 'Dee Hart', kind: 'Cash', currency: 'GBP', counts: true, should: 6886, counted: null },
  words: ['£68.86 should be there: £150.00 less £81.14 of receipts for which nothing has come back yet.', 'It was not counted yet.'],
  hints: [],
};

const card: FloatView = {
  ...{ id: 'FLT-002', holder: 'Ana Ruiz', kind: 'Company card', currency: 'GBP', counts: false, should: null, counted: null },
  words: ['FLT-002 is a company card: there is no float to count. Its statement says what was spent.'],
  hints: [],
};

const short: FloatView = {
  ...tin,
  counted: 8716,
  words: [
    tin.words[0] ?? '',
    '£87.16 was counted on Mon 2 Mar: £18.30 too much.',
    'Dated before it was opened or after it was closed: RCP-007.',
  ],
  hints: ['RCP-002 and RCP-009 may be one receipt, entered twice.'],
};

const kept: Replies = {
  open: () => ({ value: { ...opened, tabs: [...opened.tabs, { table: 'floats', tab: 'Floats', rows: 2, problems: [] }] } }),
  selected: () => ({ value: { row: null, reason: 'Row 1 is the heading row.' } }),
  floatStates: () => ({ value: { floats: [tin, card] } }),
  countFloat: () => ({ value: { float: short }, act: '170-aa01' }),
};

const receipts = [
  { table: 'pettyCash', id: 'RCP-002', gross: 1845, words: 'RCP-002, Post office, Parcel to the sound studio: £18.45', missing: null },
  {
    ...{ table: 'pettyCash', id: 'RCP-003', gross: 3630, words: 'RCP-003, Art shop, Card, glue and fruit for the reference table: £36.30' },
    missing: 'RCP-003: paper: Card slip only.',
  },
];

const claiming: Replies = {
  open: () => ({ value: { ...opened, tabs: [...opened.tabs, { table: 'claims', tab: 'Claims', rows: 1, problems: [] }] } }),
  selected: () => ({ value: { row: null, reason: 'Row 1 is the heading row.' } }),
  claimDesk: () => ({
    value: {
      groups: [{ holder: 'Dee Hart', kind: 'Float', gross: '£54.75', receipts }],
      claims: [
        {
          ...{ id: 'CLM-001', holder: 'Dee Hart', kind: 'Float', status: 'Handed in', steps: ['approve', 'query', 'reject'] },
          words: [
            '1 receipt, £11.40.',
            'CLM-001 was handed in with 1 receipt, £11.40, VAT £0.00; now there are 2 receipts, £13.40, VAT £0.00.',
          ],
        },
      ],
      words: ['Without who paid, what with, or an amount that can be read: RCP-011.'],
    },
  }),
  makeClaim: () => ({
    error: {
      code: 'invalid',
      message: 'RCP-003: paper: Card slip only. Accounts will ask about that. Hand it in all the same? Nothing was written yet.',
      issues: [{ path: 'sure', message: '' }],
    },
  }),
  claimPaper: () => ({
    value: {
      ...{ name: 'CLM-001 Claim', pages: 1, headings: ['No.', 'Receipt no.', 'Gross'], rows: [['1', 'RCP-001', '£11.40']], pdf: null },
      notes: ['Settings have no address of ours.'],
    },
  }),
};

async function toFloats(page: Page): Promise<void> {
  await page.waitForSelector('text=Row 1 is');
  await page.click('button >> text=Floats and claims');
  await page.waitForSelector('h2 >> text=Floats and claims');
  await page.click('button >> text=Count');
  await page.click('summary >> text=By notes and coins');
}

export const cashStates: readonly State[] = [
  {
    name: 'A float, counted by notes and coins, half a coin among them',
    view: 'edit',
    replies: kept,
    until: async (page) => {
      await toFloats(page);
      await page.fill('#count-FLT-001-2000', '3');
      await page.fill('#count-FLT-001-50', '1.5');
      await page.click('button >> text=Write it down');
      await page.waitForSelector('text=Count whole notes and coins');
    },
  },
  {
    name: 'A float that does not hold, with where that may come from',
    view: 'edit',
    replies: kept,
    until: async (page) => {
      await toFloats(page);
      await page.fill('#count-FLT-001-total', '87.16');
      await page.click('button >> text=Write it down');
      await page.waitForSelector('text=entered twice');
    },
  },
  {
    name: 'A claim, with a receipt that lacks evidence',
    view: 'edit',
    replies: claiming,
    until: async (page) => {
      await page.waitForSelector('text=Row 1 is');
      await page.click('button >> text=Floats and claims');
      await page.click('button >> text=Choose receipts');
      await page.click('button >> text=Hand in 2 receipts');
      await page.waitForSelector('text=Do it all the same');
    },
  },
  {
    name: 'The top sheet of a claim',
    view: 'edit',
    replies: claiming,
    until: async (page) => {
      await page.waitForSelector('text=Row 1 is');
      await page.click('button >> text=Floats and claims');
      await page.click('button >> text=Top sheet');
      await page.waitForSelector('text=CLM-001 Claim: 1 line');
    },
  },
];
