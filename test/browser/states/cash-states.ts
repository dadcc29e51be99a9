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

async function toFloats(page: Page): Promise<void> {
  await page.waitForSelector('text=Row 1 is');
  await page.click('button >> text=Floats and cards');
  await page.waitForSelector('h2 >> text=Floats and cards');
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
];
