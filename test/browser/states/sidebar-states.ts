// Every state of the sidebar that a test looks at: the view, what the server says, and what is pressed to get there.

import type { RemindersView } from '../../../src/contract/reminders';
import { bySection } from '../../../src/schema/section';
import { opened, oti, remindersOff, remindersOn } from '../../sidebar/workbook-view';
import type { Replies } from '../sidebar-page';
import type { State } from '../support/state';
import { dueStates } from './due-states';
import { lineStates } from './line-states';
import { memoryStates } from './memory-states';
import { noteStates } from './note-states';
import { paperStates } from './paper-states';
import { shipmentStates } from './shipment-states';

const on = { ...opened, reminders: { ...remindersOn, trouble: 'late' as const }, checklist: { ...opened.checklist, remindersOn: true } };
const withReminders = (reminders: Partial<RemindersView>): Replies => ({
  open: () => ({ value: { ...on, reminders: { ...remindersOn, ...reminders } } }),
});
const longView = { ...opened.view, more: bySection(({ key }) => (key === 'late' ? 8000 : 0)) };
const paused = { pause: { until: '2026-03-06', words: 'Fri 6 Mar' }, nextRun: 'Mon 9 Mar, between 8 and 9', waiting: 0 } as const;
const another = { sender: 'ben.with.a.very.long.name@subsidiary.example.com', senderIsMe: false, trigger: 'unseen' } as const;
const theirs = { name: 'Oti the llama', 'steps/Rig/due': '2026-03-03' };

const unreadDates =
  'Settings, row 6: Non-working dates: “Easter” is not a date, so mails go on such days. Write days such as 25 Dec 2026, or from..to, with commas between. The others count.';

const meanwhile = {
  values: { ...oti.values, ...theirs, notes: 'Wait for the director' },
  who: 'ben@example.com',
  when: '2026-03-02 10:04',
};

/** In the order of the sidebar. */
const ownStates: readonly State[] = [
  {
    name: 'before the first answer',
    view: 'today',
    replies: { open: () => 'never' },
    until: (page) => page.waitForSelector('text=Reading the workbook'),
  },
  {
    name: 'without a server',
    view: 'today',
    replies: { open: () => 'unreachable' },
    until: (page) => page.waitForSelector('text=Try again'),
  },
  {
    name: 'Start here',
    view: 'today',
    replies: { open: () => ({ value: { ...opened, ready: false } }) },
    until: (page) => page.waitForSelector('text=Just looking'),
  },
  {
    name: 'Add before set-up',
    view: 'add',
    replies: { open: () => ({ value: { ...opened, ready: false } }) },
    until: (page) => page.waitForSelector('main >> text=Start here'),
  },
  { name: 'Today', view: 'today', until: (page) => page.waitForSelector('text=Retakes without a date') },
  {
    name: 'Today, in a copy',
    view: 'today',
    replies: withReminders({ ...remindersOff, trouble: 'copy' }),
    until: (page) => page.waitForSelector('text=This workbook is a copy'),
  },
  {
    name: 'Today, in a copy without a title',
    view: 'today',
    replies: {
      ...withReminders({ ...remindersOff, trouble: 'copy' }),
      beginCopy: () => ({ error: { code: 'invalid', message: 'Say what the production is called.' } }),
    },
    until: async (page) => {
      await page.fill('#copy-title', '');
      await page.keyboard.press('Enter');
      await page.waitForSelector('text=Say what the production');
    },
  },
  {
    name: 'Today, filters open, a line selected',
    view: 'today',
    replies: { open: () => ({ value: on }) },
    until: async (page) => {
      await page.click('text=Filter');
      await page.click('text=CH_002 Oti');
      await page.waitForSelector('text=row 12');
    },
  },
  {
    name: 'Today with more lines than it opens with',
    view: 'today',
    replies: { open: () => ({ value: { ...opened, view: longView } }) },
    until: async (page) => {
      await page.waitForSelector('text=8004 late');
      await page.locator('text=Show all 8004').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'Today, all its lines asked for in vain',
    view: 'today',
    replies: {
      open: () => ({ value: { ...opened, view: longView } }),
      today: () => ({ error: { code: 'busy', message: 'Somebody is saving. Try again in a minute.' } }),
    },
    until: async (page) => {
      await page.focus('button:has-text("Show all 8004")');
      await page.keyboard.press('Enter');
      await page.waitForSelector('text=Somebody is saving');
    },
  },
  { name: 'Add', view: 'add', until: (page) => page.waitForSelector('legend >> text=Rig') },
  {
    name: 'Add, refused',
    view: 'add',
    until: async (page) => {
      await page.click('text=More fields');
      await page.fill('[name=link]', 'javascript:alert(1)');
      await page.click('text=Save >> nth=0');
      await page.waitForSelector('text=Name is missing');
    },
  },
  {
    name: 'Add, a date on a day off',
    view: 'add',
    until: async (page) => {
      await page.fill('[name="steps/Rig/due"]', '2026-03-07');
      await page.waitForSelector('text=Sat 7 Mar is a day off. People are reminded on Fri 6 Mar.');
    },
  },
  {
    name: 'Add several, typing ahead',
    view: 'add',
    until: async (page) => {
      await page.click('text=Several at once');
      await page.fill('[name="steps/Rig/by"]', 'a');
      await page.keyboard.press('ArrowDown');
      await page.waitForSelector('[role=option] >> text=Ana Ruiz');
    },
  },
  {
    name: 'Add, saved',
    view: 'add',
    until: async (page) => {
      await page.waitForSelector('legend >> text=Rig');
      await page.fill('[name=name]', 'Oti');
      await page.keyboard.press('Enter');
      await page.waitForSelector('text=Added “Oti” as AST-012');
    },
  },
  {
    name: 'Add a receipt',
    view: 'add',
    until: async (page) => {
      await page.waitForSelector('legend >> text=Rig');
      await page.selectOption('#add-to', 'pettyCash');
      await page.click('form:visible >> text=More fields');
    },
  },
  {
    name: 'Edit, nothing fetched',
    view: 'edit',
    replies: { selected: () => ({ value: { row: null, reason: 'Row 1 is the heading row.' } }) },
    until: (page) => page.waitForSelector('text=Row 1 is'),
  },
  { name: 'Edit', view: 'edit', until: (page) => page.waitForSelector('text=A formula in the sheet') },
  {
    name: 'Edit, in conflict',
    view: 'edit',
    replies: { save: () => ({ error: { code: 'conflict', message: 'Somebody else changed Name meanwhile.', theirs, meanwhile } }) },
    until: async (page) => {
      await page.fill('[name="steps/Rig/due"]', '2026-03-09');
      await page.fill('[name=name]', 'Oti B');
      await page.keyboard.press('Enter');
      await page.waitForSelector('text=Which to keep?');
    },
  },
  {
    name: 'Edit, to be discarded',
    view: 'edit',
    until: async (page) => {
      await page.fill('[name=name]', 'Oti B');
      await page.keyboard.press('Escape');
      await page.waitForSelector('text=Discard what you typed?');
    },
  },
  {
    name: 'Today, paused',
    view: 'today',
    replies: withReminders(paused),
    until: (page) => page.waitForSelector('text=Mails go again Mon 9 Mar'),
  },
  {
    name: 'Today, a setting that cannot be read',
    view: 'today',
    replies: withReminders({ warnings: [unreadDates] }),
    until: (page) => page.waitForSelector('.notice-warn >> text=“Easter” is not a date'),
  },
  {
    name: 'Reminders, a setting that cannot be read',
    view: 'desk',
    replies: withReminders({ warnings: [unreadDates] }),
    until: (page) => page.waitForSelector('.card .notice-warn >> text=“Easter” is not a date'),
  },
  {
    name: 'Today in a copy',
    view: 'today',
    replies: { open: () => ({ value: { ...opened, reminders: { ...remindersOff, trouble: 'copy' } } }) },
    until: (page) => page.waitForSelector('text=This workbook is a copy'),
  },
  {
    name: 'Today, no run for long',
    view: 'today',
    replies: withReminders({ ...another, trouble: 'late' }),
    until: (page) => page.waitForSelector('text=for more than a working day'),
  },
  {
    name: 'Reminders on',
    view: 'desk',
    replies: withReminders({}),
    until: (page) => page.waitForSelector('text=What the last runs sent'),
  },
  { name: 'Reminders paused', view: 'desk', replies: withReminders(paused), until: (page) => page.waitForSelector('text=Resume now') },
  {
    name: 'Reminders, the day to pause until refused',
    view: 'desk',
    replies: {
      ...withReminders({}),
      pause: () => ({ error: { code: 'invalid', message: 'That day is over. Pick today or a later one.' } }),
    },
    until: async (page) => {
      await page.click('button >> text="Pause"');
      await page.fill('[name=until]', '2026-03-06');
      await page.keyboard.press('Enter');
      await page.waitForSelector('text=That day is over');
    },
  },
  {
    name: 'Reminders of somebody else, about to take over',
    view: 'turn-on',
    replies: withReminders({ ...another, trouble: 'late' }),
    until: async (page) => {
      await page.click('text=Take over');
      await page.waitForSelector('text=goes on where theirs stopped');
    },
  },
  {
    name: 'Remove, about to',
    view: 'remove',
    replies: withReminders(another),
    until: async (page) => {
      await page.waitForSelector('text=can only be removed by that account');
      await page.click('text="Remove Routesheet"');
      await page.waitForSelector('text=for everybody who works in it');
    },
  },
  {
    name: 'Removed',
    view: 'remove',
    replies: { open: () => ({ value: { ...opened, ready: false } }) },
    until: async (page) => {
      await page.click('text="Remove Routesheet"');
      await page.click('text="Remove"');
      await page.waitForSelector('text=Every tab and row is still there');
    },
  },
  { name: 'Reminders off', view: 'desk', until: (page) => page.waitForSelector('text=Reminders are off') },
  {
    name: 'Reminders in trouble',
    view: 'desk',
    replies: { open: () => ({ value: on }) },
    until: (page) => page.waitForSelector('.card >> text=for more than a working day'),
  },
  {
    name: 'Preview, a mail open',
    view: 'preview',
    until: async (page) => {
      await page.click('.mail-head >> nth=0');
      await page.waitForSelector('iframe');
    },
  },
  {
    name: 'Preview, plain text, about to send',
    view: 'preview',
    until: async (page) => {
      await page.click('.mail-head >> nth=0');
      await page.click('text=As plain text');
      await page.click('text=Send now');
      await page.waitForSelector('text=Mails cannot be called back');
    },
  },
  { name: 'Turn on', view: 'turn-on', until: (page) => page.waitForSelector('text=What would go first') },
];

/** With those of views that have a file of their own. */
export const states: readonly State[] = [ownStates, memoryStates, dueStates, lineStates, noteStates, paperStates, shipmentStates].flat();
