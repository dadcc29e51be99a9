// Reception in the sidebar, the sheet of the day, and the schedule of a department.

import type { Visitor } from '../../../src/contract/studio/reception';
import { opened } from '../../sidebar/workbook-view';
import type { Replies } from '../sidebar-page';
import { guidePicture } from '../support/pictures';
import type { State } from '../support/state';
import { toStudio } from './studio-states';

const eva: Visitor = {
  id: 'VIS-001',
  name: 'Eva Kay',
  company: 'Harbour Sound',
  forPerson: 'Ben Ode',
  in: '',
  out: '',
  unread: '',
  badge: '7',
};
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
  schedulePaper: () => ({
    value: {
      name: 'Rig Schedule',
      pages: 1,
      headings: ['Day', 'Step', 'Who', 'What', 'Now', 'Since last sent'],
      rows: [['Thu 5 Mar', 'Rig', 'Omar Haddad', 'Oti (CH_002)', 'WIP.', 'Changed']],
      ...{ notes: [], pdf: null },
    },
  }),
  schedulePost: ({ input }) =>
    input.to < input.from
      ? { error: { code: 'invalid', message: reversed, issues: [{ path: 'to', message: reversed }] } }
      : {
          value: {
            mails: [
              { name: 'Omar Haddad', to: 'omar@example.com', subject: 'Caminandes: Rig from Mon 2 Mar', text: 'Dear Omar,', file: null },
            ],
            ...{ calendar: null, notes: ['Ana Ruiz has no address on People: give them the PDF.'], doubt: '', seen: 'b2' },
          },
        },
  sendSchedule: () => ({ value: { words: '1 mail sent.' } }),
});

const reversed = 'The last day is before the first. Change one of the two.';

const inHouse: Visitor = { ...eva, id: 'VIS-002', name: 'Per Lind', in: '09:40' };

export const receptionStates: readonly State[] = [
  {
    name: 'Nobody is expected at reception',
    view: 'do',
    replies: atReception([]),
    until: async (page) => {
      await toStudio(page);
      await page.click('text=Show today’s visitors');
      await page.waitForSelector('text=Nobody is expected today.');
    },
  },
  {
    name: 'A visitor has arrived',
    picture: guidePicture('visitors'),
    view: 'do',
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
    view: 'do',
    replies: atReception([]),
    until: async (page) => {
      await toStudio(page);
      await page.focus('button:has-text("Make the day sheet")');
      await page.keyboard.press('Enter');
      await page.waitForSelector('text=2026-03-02 Day sheet: 3 lines, 1 page.');
    },
  },
  {
    name: 'A schedule whose days are reversed',
    view: 'do',
    replies: atReception([]),
    until: async (page) => {
      await toStudio(page);
      await page.fill('#schedule-to', '2026-02-01');
      await page.click('text=Mails to its people');
      await page.waitForSelector('text=The last day is before the first.');
    },
  },
  {
    name: 'A schedule is made and mailed',
    picture: guidePicture('schedule'),
    view: 'do',
    replies: atReception([]),
    until: async (page) => {
      await toStudio(page);
      await page.selectOption('#schedule-department', 'Rig');
      await page.focus('button:has-text("Make the schedule")');
      await page.keyboard.press('Enter');
      await page.waitForSelector('text=Rig Schedule: 1 line, 1 page.');
      await page.getByRole('button', { name: 'Mails to its people' }).press('Enter');
      await page.getByRole('button', { name: 'Send 1 mail' }).press('Enter');
      await page.waitForSelector('text=1 mail sent.');
    },
  },
];
