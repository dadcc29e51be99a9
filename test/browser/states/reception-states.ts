// Reception in the sidebar, and the sheet of the day.

import type { Visitor } from '../../../src/contract/studio/reception';
import { opened } from '../../sidebar/workbook-view';
import type { Replies } from '../sidebar-page';
import type { State } from '../support/state';
import { toStudio } from './studio-states';

const eva: Visitor = { id: 'VIS-001', name: 'Eva Kay', company: 'Harbour Sound', forPerson: 'Ben Ode', in: '', out: '', badge: '7' };
const rows = [
  ['Reviews', '16:00', 'Dailies', 'Jo Rey', 'Screening room'],
  ['Visitors', '', 'Eva Kay, Harbour Sound', 'Ben Ode', '7'],
  ['Away', '', 'Uma Sen', 'Jo Rey covers', 'back on Wed 4 Mar'],
];

const atReception = (visitors: readonly Visitor[]): Replies => ({
  open: () => ({ value: { ...opened, tabs: [...opened.tabs, { table: 'visitors', tab: 'Visitors', rows: 3, problems: [] }] } }),
  selected: () => ({ value: { row: null, reason: 'Row 1 is the heading row.' } }),
  reception: () => ({ value: { table: 'visitors', today: '2026-03-02', visitors } }),
  receive: () => ({ value: { words: 'Eva Kay is in, 10:04.' }, act: '151-cc05' }),
  tellHost: () => ({ value: { words: 'Ben Ode was told.' } }),
  daySheet: () => ({
    value: {
      name: '2026-03-02 Day sheet',
      pages: 1,
      headings: ['Kind', 'Time', 'What', 'Who', 'Where'],
      ...{ rows, notes: [], pdf: null },
    },
  }),
});

const inHouse: Visitor = { ...eva, id: 'VIS-002', name: 'Per Lind', in: '09:40' };

export const receptionStates: readonly State[] = [
  {
    name: 'Nobody is expected at reception',
    view: 'edit',
    replies: atReception([]),
    until: async (page) => {
      await toStudio(page);
      await page.click('text=Show today’s visitors');
      await page.waitForSelector('text=Nobody is expected today.');
    },
  },
  {
    name: 'A visitor has arrived',
    view: 'edit',
    replies: atReception([
      eva,
      inHouse,
      { ...inHouse, id: 'VIS-003', name: 'Lou Marsh', company: '', forPerson: '', out: '11:00', badge: '' },
    ]),
    until: async (page) => {
      await toStudio(page);
      await page.focus('button:has-text("Show today’s visitors")');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Arrived Eva Kay' }).press('Enter');
      await page.waitForSelector('text=Eva Kay is in, 10:04. Ben Ode was told.');
    },
  },
  {
    name: 'The day sheet',
    view: 'edit',
    replies: atReception([]),
    until: async (page) => {
      await toStudio(page);
      await page.focus('button:has-text("Make the day sheet")');
      await page.keyboard.press('Enter');
      await page.waitForSelector('text=2026-03-02 Day sheet: 3 lines, 1 page.');
    },
  },
];
