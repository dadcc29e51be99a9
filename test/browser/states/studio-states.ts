// Checklists, as they are shown before anything is written.

import type { Page } from 'playwright-core';
import { opened } from '../../sidebar/workbook-view';
import type { Replies } from '../sidebar-page';
import type { State } from '../support/state';

const unset =
  'The dates of this checklist count from “Production start”, which Settings do not say yet. Write a day there, such as 2026-11-27; it may move later.';

const unknown = '“Zed” is not on People. Write the name as it stands there.';
const nobody = 'Say who gets what stands under Assets, Rig by, or take it off.';

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
              '8 lines are for technology. Nobody on People has such a role, or several have: they come without a name, so the coordinator has them.',
            ],
          },
        },
  handoverDesk: ({ input }) =>
    input.person === 'Zed'
      ? { error: { code: 'invalid', message: unknown, issues: [{ path: 'person', message: unknown }] } }
      : {
          value: {
            person: 'Ben Ode',
            groups:
              input.person === 'Max Bell'
                ? []
                : [
                    {
                      ...{ table: 'assets', tab: 'Assets', column: 'steps/Rig/by', heading: 'Rig by' },
                      rows: [
                        {
                          id: 'CH_002',
                          name: 'Oti',
                          words: 'Was due Thu 26 Feb, 2 working days ago. Now: WIP.',
                          late: true,
                          link: '',
                          ask: 'Tom Vale',
                        },
                        { id: 'CH_005', name: 'Lama', words: 'Due Fri 6 Mar. Now: WIP.', late: false, link: '', ask: 'Tom Vale' },
                      ],
                    },
                    {
                      ...{ table: 'jobs', tab: 'Jobs', column: 'givenTo', heading: 'Given to' },
                      rows: [{ id: 'JOB-001', name: 'Scan the boards', words: 'Due Tue 3 Mar.', late: false, link: '', ask: 'Ana Ruiz' }],
                    },
                  ],
            kit: ['KIT-003 Pen display'],
            notes: ['Ben Ode approves Rig: change Lead on Steps.'],
          },
        },
  planHandover: ({ input }) =>
    input.handed.every(({ to }) => to === '')
      ? { error: { code: 'invalid', message: nobody, issues: [{ path: 'assets/steps/Rig/by', message: nobody }] } }
      : {
          value: {
            parts: [
              {
                title: 'Assets, Rig by',
                plan: {
                  changes: [
                    {
                      id: 'CH_002',
                      name: 'Oti',
                      before: 'Ben Ode',
                      after: 'Jo Rey',
                      edit: { id: 'CH_002', loaded: {}, changes: { 'steps/Rig/by': 'Jo Rey' } },
                    },
                  ],
                  already: [],
                  left: [{ id: 'CH_005', name: 'Lama', why: 'has a formula under Rig by' }],
                },
              },
            ],
            changes: [{ table: 'assets', adds: [], edits: [{ id: 'CH_002', loaded: {}, changes: { 'steps/Rig/by': 'Jo Rey' } }] }],
            rows: 1,
          },
        },
  handOver: ({ input }) => ({ value: { rows: input.changes.length, jobs: 4 }, act: '151-cc03' }),
  handoverPost: () => ({
    value: {
      mails: [
        { name: 'Jo Rey', to: 'jo@example.com', subject: 'Caminandes: Ben Ode hands over 1 row to you', text: 'Dear Jo', file: null },
      ],
      ...{ calendar: null, notes: ['Lea Fox has no address on People: give them the PDF.'], doubt: '', seen: 'a1' },
    },
  }),
  sendHandover: () => ({ value: { words: '1 mail sent.' } }),
  handoverPaper: () => ({
    value: { name: 'Ben Ode Handover', pages: 1, headings: ['Tab', 'What'], rows: [['Assets', 'Oti (CH_002), Rig']], notes: [], pdf: null },
  }),
  addMissing: () => ({ value: { ids: ['JOB-101', 'JOB-102'], already: 0 }, act: '150-aa01' }),
};

export async function toStudio(page: Page): Promise<void> {
  await page.click('button >> text=People and jobs');
  await page.waitForSelector('h2 >> text=People and jobs');
}

async function toHandover(page: Page): Promise<void> {
  await toStudio(page);
  await page.fill('#handover-who', 'Ben Ode');
  await page.click('text=Show what they have');
  await page.waitForSelector('text=approves Rig');
}

export const studioStates: readonly State[] = [
  {
    name: 'A checklist whose day is not set',
    view: 'do',
    replies: atStudio,
    until: async (page) => {
      await toStudio(page);
      await page.click('text=Show what is missing');
      await page.waitForSelector('text=which Settings do not say yet');
    },
  },
  {
    name: 'A checklist, what is missing',
    view: 'do',
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
    view: 'do',
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
  {
    name: 'A handover of somebody unknown',
    view: 'do',
    replies: atStudio,
    until: async (page) => {
      await toStudio(page);
      await page.fill('#handover-who', 'Zed');
      await page.click('text=Show what they have');
      await page.waitForSelector('.problem >> text=is not on People');
    },
  },
  {
    name: 'A handover of somebody with nothing open who leaves',
    view: 'do',
    replies: atStudio,
    until: async (page) => {
      await toStudio(page);
      await page.fill('#handover-who', 'Max Bell');
      await page.click('text=Show what they have');
      await page.check('#handover-leaves');
      await page.focus('button:has-text("Add these jobs alone")');
      await page.keyboard.press('Enter');
      await page.waitForSelector('text=4 jobs added.');
    },
  },
  {
    name: 'A handover to nobody',
    view: 'do',
    replies: atStudio,
    until: async (page) => {
      await toHandover(page);
      await page.click('text=Show what would change');
      await page.waitForSelector('.problem >> text=Say who gets');
    },
  },
  {
    name: 'A handover, what would change',
    view: 'do',
    replies: atStudio,
    until: async (page) => {
      await toHandover(page);
      await page.click('summary >> text=Row by row');
      await page.fill('[id="handover-assets/steps/Rig/by"]', 'Jo Rey');
      await page.focus('button:has-text("Show what would change")');
      await page.keyboard.press('Enter');
      await page.waitForSelector('text=Hand over 1 row');
    },
  },
  {
    name: 'A handover, done, with its mails and its paper',
    view: 'do',
    replies: atStudio,
    until: async (page) => {
      await toHandover(page);
      await page.fill('[id="handover-assets/steps/Rig/by"]', 'Jo Rey');
      await page.check('#handover-leaves');
      await page.click('text=Show what would change');
      await page.focus('button:has-text("Hand over 1 row")');
      await page.keyboard.press('Enter');
      await page.waitForSelector('text=Handed over 1 row. 4 jobs added.');
      await page.click('button >> text=On paper');
      await page.waitForSelector('text=Ben Ode Handover: 1 line, 1 page.');
      await page.click('button >> text=Mails to the new ones');
      await page.waitForSelector('text=Send 1 mail');
    },
  },
];
