// Every view of the sidebar at its real width: readable, reachable, nothing sideways, nothing that axe objects to.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { opened, oti, remindersOn } from '../sidebar/workbook-view';
import { type OpenSidebar, openSidebar, type Replies } from './sidebar-page';
import { sideways } from './sidebar-steps';
import { objectionsTo } from './support/axe';
import { openBrowser } from './support/browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

interface State {
  readonly name: string;
  readonly view: string;
  readonly replies?: Replies;
  /** Brings the view into its state. */
  readonly until: (page: Page) => Promise<unknown>;
}

const on = { ...opened, reminders: { ...remindersOn, trouble: 'late' as const }, checklist: { ...opened.checklist, remindersOn: true } };
const theirs = { name: 'Oti the llama', 'steps/Rig/due': '2026-03-03' };

const states: readonly State[] = [
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
    name: 'Today, filters open, a line selected',
    view: 'today',
    replies: { open: () => ({ value: on }) },
    until: async (page) => {
      await page.click('text=Filter');
      await page.click('text=CH_002 Oti');
      await page.waitForSelector('text=row 12');
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
    replies: { save: () => ({ error: { code: 'conflict', message: 'Somebody else changed Name meanwhile.', theirs } }) },
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
  { name: 'Reminders off', view: 'reminders', until: (page) => page.waitForSelector('text=Reminders are off') },
  {
    name: 'Reminders in trouble',
    view: 'reminders',
    replies: { open: () => ({ value: on }) },
    until: (page) => page.waitForSelector('text=for more than a day'),
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

async function shown({ view, replies = {}, until }: State, width = 300): Promise<OpenSidebar> {
  const sidebar = await openSidebar(browser, view, { replies, width });
  await until(sidebar.page);
  return sidebar;
}

describe.each(states)('$name', (state) => {
  test('axe finds nothing wrong, and nothing is wider than the sidebar', async () => {
    const { page, errors } = await shown(state);
    expect(await objectionsTo(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe('at 200 % zoom', () => {
  test.each(states.filter(({ name }) => /^(Start here|Today|Add|Edit|Reminders off|Turn on)$/.test(name)))(
    '$name has nothing sideways',
    async (state) => {
      const { page } = await shown(state, 150);
      expect(await sideways(page)).toBe(0);
      await page.close();
    },
  );
});

describe('what people typed into the sheet', () => {
  test('is shown, never run: in names, in lists, in the preview', async () => {
    const evil = '<img src=x onerror="window.pwned=1">';
    const line = { ...opened.view.sections.late[0], name: evil } as (typeof opened.view.sections.late)[number];
    const { page } = await openSidebar(browser, 'today', {
      replies: {
        open: () => ({
          value: { ...opened, production: evil, view: { ...opened.view, sections: { ...opened.view.sections, late: [line] } } },
        }),
        selected: () => ({ value: { row: { ...oti, name: evil, values: { ...oti.values, name: evil } }, reason: null } }),
        preview: () => ({
          value: {
            day: evil,
            summary: evil,
            alreadyLate: 0,
            withoutAddress: [evil],
            mails: [{ to: 'a@example.com', name: evil, subject: evil, text: evil, html: `${evil}<script>parent.pwned=2</script>` }],
          },
        }),
      },
    });
    await page.waitForSelector(`text=${evil}`);
    await page.click('nav >> text=Edit');
    await page.click('text=Edit the selected row');
    await page.waitForSelector('[name=name]');
    await page.click('nav >> text=Reminders');
    await page.click('text=Preview the mails');
    await page.click('.mail-head');
    await page.waitForSelector('iframe');
    await page.waitForFunction(() => document.querySelector('iframe')?.getBoundingClientRect().height !== 0);
    expect(await page.evaluate(() => (window as unknown as { pwned?: number }).pwned)).toBeUndefined();
    expect(await page.locator('img').count()).toBe(0);
    await page.close();
  });
});
