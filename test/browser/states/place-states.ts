// Do, Desk, and what the field on top finds, with every tab in use.

import { recordTables } from '../../../src/schema/workbook';
import { workbook } from '../../../src/tables/index';
import { opened } from '../../sidebar/workbook-view';
import type { Replies } from '../sidebar-page';
import type { State } from '../support/state';

export const everyTab = { ...opened, tabs: recordTables(workbook).map(({ key, tab }) => ({ table: key, tab, rows: 1, problems: [] })) };

const replies: Replies = {
  open: () => ({ value: everyTab }),
  findRows: () => ({
    value: {
      rows: [
        {
          table: 'assets',
          one: 'asset',
          id: 'PR_014',
          name: 'Fence gate, the one with the very long name that nobody can read',
          column: 'name',
        },
        { table: 'companies', one: 'company', id: 'Gate Post Production', name: 'Gate Post Production', column: 'company' },
      ],
      more: 12,
      unread: [],
    },
  }),
};

export const placeStates: readonly State[] = [
  { name: 'Do, every tab in use', view: 'do', replies, until: (page) => page.waitForSelector('text=Many rows') },
  {
    name: 'Desk, every tab in use',
    view: 'desk',
    replies,
    until: (page) => page.waitForSelector('text=Remove Routesheet from this workbook'),
  },
  {
    name: 'Found: rows, and more of them',
    view: 'today',
    replies,
    until: async (page) => {
      await page.waitForSelector('#today-late');
      await page.keyboard.press('/');
      await page.keyboard.type('gate');
      await page.waitForSelector('text=12 more rows');
    },
  },
  {
    name: 'Found: a job, and help',
    view: 'do',
    replies,
    until: async (page) => {
      await page.waitForSelector('text=Many rows');
      await page.keyboard.press('Control+K');
      await page.keyboard.type('stock');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.waitForSelector('[role=option][aria-selected=true] >> text=Take stock');
    },
  },
  {
    name: 'Rows that cannot be looked for',
    view: 'today',
    replies: { ...replies, findRows: () => ({ error: { code: 'busy', message: 'Somebody is saving. Try again in a minute.' } }) },
    until: async (page) => {
      await page.waitForSelector('#today-late');
      await page.keyboard.press('/');
      await page.keyboard.type('gate');
      await page.waitForSelector('text=Somebody is saving');
    },
  },
];
