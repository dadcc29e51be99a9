// Checklists, as they are shown before anything is written.

import type { Page } from 'playwright-core';
import { opened } from '../../sidebar/workbook-view';
import type { Replies } from '../sidebar-page';
import type { State } from '../support/state';

const unset =
  'The dates of this checklist count from “Production start”, which Settings do not say yet. Write a day there, such as 2026-11-27; it may move later.';

const keys = 'Have keys and passes back, against the list';

export const atStudio: Replies = {
  open: () => ({ value: { ...opened, tabs: [...opened.tabs, { table: 'jobs', tab: 'Jobs', rows: 12, problems: [] }] } }),
  selected: () => ({ value: { row: null, reason: 'Row 1 is the heading row.' } }),
  planChecklist: ({ input }) =>
    input.checklist === 'setUp'
      ? { error: { code: 'invalid', message: unset, issues: [{ path: 'checklist', message: unset }] } }
      : {
          value: {
            table: 'jobs',
            lines: [
              { job: keys, forWhom: 'Studio', rule: 'wrap', due: 'Fri 27 Nov', holder: 'Dee Hart' },
              { job: 'Send the final cost report', forWhom: 'Money', rule: 'wrap+20wd', due: 'Fri 25 Dec', holder: '' },
            ],
            rows: [{ job: keys }, { job: 'Send the final cost report' }],
            already: 33,
            notes: [
              '8 lines are for technology, and not exactly one person has such a role on People: they come without a name, so the coordinator has them.',
            ],
          },
        },
  addMissing: () => ({ value: { ids: ['JOB-101', 'JOB-102'], already: 0 }, act: '150-aa01' }),
};

export async function toStudio(page: Page): Promise<void> {
  await page.waitForSelector('text=Row 1 is');
  await page.click('button >> text=People and jobs');
  await page.waitForSelector('h2 >> text=People and jobs');
}

export const studioStates: readonly State[] = [
  {
    name: 'A checklist whose day is not set',
    view: 'edit',
    replies: atStudio,
    until: async (page) => {
      await toStudio(page);
      await page.click('text=Show what is missing');
      await page.waitForSelector('text=which Settings do not say yet');
    },
  },
  {
    name: 'A checklist, what is missing',
    view: 'edit',
    replies: atStudio,
    until: async (page) => {
      await toStudio(page);
      await page.selectOption('#studio-checklist', 'wrap');
      await page.focus('button:has-text("Show what is missing")');
      await page.keyboard.press('Enter');
      await page.waitForSelector('text=2 jobs would be added. 33 of the list are there already.');
    },
  },
  {
    name: 'A checklist, added',
    view: 'edit',
    replies: atStudio,
    until: async (page) => {
      await toStudio(page);
      await page.selectOption('#studio-checklist', 'wrap');
      await page.click('text=Show what is missing');
      await page.focus('button:has-text("Add 2 jobs")');
      await page.keyboard.press('Enter');
      await page.waitForSelector('text=Added 2 jobs.');
    },
  },
];
