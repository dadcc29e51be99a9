// “Use a tab I already have” in a real browser: every step and state readable and reachable at 300 px, and the whole way by keyboard alone.

import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { AdoptionDraft } from '../../src/contract/adoption';
import { mappingText } from '../../src/workbook/mapping-text';
import { adoption, longName, openedWithOwn, proposal, proposalTo } from '../sidebar/adoption-view';
import { opened } from '../sidebar/workbook-view';
import { openSidebar, type Replies } from './sidebar-page';
import { expectFocus, inputs, sideways } from './sidebar-steps';
import { objectionsTo } from './support/axe';
import { openBrowser } from './support/browser';

const FOLDER = resolve(__dirname, '../../build/pictures');

let browser: Browser;
beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  browser = await openBrowser();
});
afterAll(() => browser.close());

const heading = (page: Page, words: string) => page.waitForSelector(`h2:has-text("${words}")`);
const next = (page: Page) => page.click('button:has-text("Next")');

/** Walks to a step by mouse; each waits for the heading of the next. */
const walk: readonly ((page: Page) => Promise<unknown>)[] = [
  async (page) => {
    await page.check(`text=${longName}`);
    await next(page);
    await heading(page, 'Where the headings are');
  },
  async (page) => {
    await next(page);
    await heading(page, 'What the columns are');
  },
  async (page) => {
    await next(page);
    await heading(page, 'Words, people and dates');
  },
  async (page) => {
    await page.check('text=3/4/26 is 3 Apr');
    await next(page);
    await heading(page, 'Before anything changes');
    await page.waitForSelector('.mails');
  },
  async (page) => {
    await page.click('button:has-text("Use this tab")');
    await heading(page, 'is in use: 412 rows');
  },
];

async function walkTo(page: Page, steps: number): Promise<void> {
  for (const step of walk.slice(0, steps)) await step(page);
}

interface State {
  readonly name: string;
  readonly replies?: Replies;
  readonly until: (page: Page) => Promise<unknown>;
}

const own: Replies = { open: () => ({ value: openedWithOwn }) };
const unfolded = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

const states: readonly State[] = [
  { name: '1 tabs', until: (page) => page.waitForSelector(`text=${longName}`) },
  {
    name: '1 before the tabs are known',
    replies: { candidates: () => 'never' },
    until: (page) => page.waitForSelector('text=Looking for your tabs'),
  },
  {
    name: '1 without a server',
    replies: { candidates: () => 'unreachable' },
    until: (page) => page.waitForSelector('text=could not be reached'),
  },
  {
    name: '1 no tab is free',
    replies: { candidates: () => ({ value: { tabs: [] } }) },
    until: (page) => page.waitForSelector('text=Copy or move'),
  },
  {
    name: '1 nothing chosen',
    until: async (page) => {
      await next(page);
      await page.waitForSelector('text=Choose a tab first');
    },
  },
  {
    name: '1 tabs of your own, about to stop',
    replies: own,
    until: async (page) => {
      await page.click('text=Stop using this tab');
      await page.waitForSelector('text=nobody is reminded');
    },
  },
  {
    name: '1 a mapping that is none',
    until: async (page) => {
      await page.click('text=Paste a mapping');
      await page.fill('#mapping', 'hello');
      await page.waitForSelector('text=not the text of a mapping');
    },
  },
  {
    name: '1 like a tab in use',
    replies: { ...own, propose: () => ({ value: { ...proposal, like: { table: 'assets@812', name: 'Assets' } } }) },
    until: async (page) => {
      await page.check('#tab-101');
      await page.waitForSelector('text=same headings as “EP100”');
    },
  },
  { name: '2 headings', until: (page) => walkTo(page, 1) },
  {
    name: '2 no headings found',
    replies: {
      propose: () => ({
        value: { ...proposal, headingRow: 0, table: '', columns: [], troubles: ['No row of headings was found. Choose it.'] },
      }),
    },
    until: async (page) => {
      await walkTo(page, 1);
      await next(page);
      await page.waitForSelector('text=No row of headings was found');
    },
  },
  { name: '3 columns', until: (page) => walkTo(page, 2) },
  {
    name: '3 columns, all unfolded, one changed',
    until: async (page) => {
      await walkTo(page, 2);
      await unfolded(page);
      await page.click('button:has-text("Change Internal remark 3")');
      await expectFocus(page, 'column-30');
    },
  },
  { name: '4 meanings', until: (page) => walkTo(page, 3) },
  {
    name: '4 meanings, all unfolded, a name typed',
    until: async (page) => {
      await walkTo(page, 3);
      await unfolded(page);
      await page.fill('[name="person the Polish freelancers"]', 'An');
      await page.fill('#address-0', 'nonsense');
      await page.waitForSelector('text=not a mail address');
    },
  },
  { name: '5 last', until: (page) => walkTo(page, 4) },
  {
    name: '5 last, in the way',
    until: async (page) => {
      await walkTo(page, 3);
      await next(page);
      await page.waitForSelector('text=Before this tab can be used');
    },
  },
  {
    name: '5 refused',
    replies: { adopt: () => ({ error: { code: 'conflict', message: 'The headings of this tab were changed since you looked at it.' } }) },
    until: async (page) => {
      await walkTo(page, 4);
      await unfolded(page);
      await page.click('button:has-text("Use this tab")');
      await page.waitForSelector('text=were changed since');
    },
  },
  { name: '6 done', until: (page) => walkTo(page, 5) },
];

describe.each(states)('$name', ({ name, replies = {}, until }) => {
  test('axe finds nothing wrong, and nothing is wider than the sidebar', async () => {
    const { page, errors } = await openSidebar(browser, 'adopt', { replies });
    await until(page);
    await page.screenshot({ path: join(FOLDER, `adopt ${name}.png`), animations: 'disabled', fullPage: true });
    expect(await objectionsTo(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  });
});

/** Presses Tab until the focus is on something with that text or name. */
async function tabInto(page: Page, words: string): Promise<number> {
  const there = (wanted: string) => {
    const active = document.activeElement;
    const label = active instanceof HTMLInputElement ? active.labels?.[0]?.textContent : '';
    return `${active?.getAttribute('name')} ${active?.textContent} ${label}`.includes(wanted);
  };
  for (let presses = 0; presses < 90; presses++) {
    if (await page.evaluate(there, words)) return presses;
    await page.keyboard.press('Tab');
  }
  await page.screenshot({path:'/tmp/dbg.png'});
  throw new Error(`Tab never reached ${words}`+await page.evaluate(() => document.activeElement?.outerHTML.slice(0,200)));
}

describe('by keyboard alone', () => {
  test('a tracker is used from the first step to Today', async () => {
    const { page, requests } = await openSidebar(browser, 'adopt', { replies: own });
    const { keyboard } = page;
    await page.waitForSelector(`text=${longName}`);
    await tabInto(page, longName);
    await keyboard.press('Space');
    await keyboard.press('Enter');
    await expectFocus(page, 'Where the headings are');
    await tabInto(page, 'headingRow');
    await keyboard.press('ArrowUp');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await expectFocus(page, 'What the columns are');
    await tabInto(page, 'column-2');
    await keyboard.type('Epi');
    await tabInto(page, 'Change Asset name');
    await keyboard.press('Enter');
    await expectFocus(page, 'column-1');
    await tabInto(page, 'Next');
    await keyboard.press('Enter');
    await expectFocus(page, 'Words, people and dates');
    await tabInto(page, 'dates-steps/Design/due');
    await keyboard.press('Space');
    await tabInto(page, 'person the Polish freelancers');
    await keyboard.type('Ines');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await tabInto(page, 'pasted');
    await keyboard.insertText('Name\tMail\nPerson Number3\tthree@example.com\nSam Old\tsam@example.com');
    await tabInto(page, 'Match the addresses');
    await keyboard.press('Enter');
    await page.waitForSelector('text=1 address matched. Nobody here goes by: “Sam Old');
    await tabInto(page, 'Next');
    await keyboard.press('Enter');
    await expectFocus(page, 'Before anything changes');
    await tabInto(page, 'Use this tab');
    await keyboard.press('Enter');
    await expectFocus(page, 'is in use: 412 rows');
    const [{ draft, seen }] = inputs(requests, 'adopt') as [{ draft: AdoptionDraft; seen: string }];
    expect(seen).toBe('seen-1');
    expect(draft).toMatchObject({ sheetIds: [7], table: 'assets', headingRow: 4, dates: { 'steps/Design/due': 'dmy' } });
    expect(draft.columns).toMatchObject({ '0': '', '1': 'name', '2': 'episode', '3': 'steps/Design/status' });
    expect(Object.keys(draft.columns)).toHaveLength(proposal.columns.length);
    expect(draft.words).toMatchObject({ 'stepStatuses/apprd': 'Approved', 'stepStatuses/kickback!!': '' });
    expect(draft.people).toMatchObject({ AR: 'Ana Ruiz', 'the Polish freelancers': 'Ines Prado' });
    expect(draft.addresses).toEqual({ 'Person Number3': 'three@example.com' });
    const asked = inputs(requests, 'open').length;
    await tabInto(page, 'Go to Today');
    await keyboard.press('Enter');
    await page.waitForSelector('text=Retakes without a date');
    expect(asked).toBe(2);
    await page.close();
  });

  test('Escape goes back a step, and nothing that was said is lost', async () => {
    const { page } = await openSidebar(browser, 'adopt');
    await walkTo(page, 3);
    await page.selectOption('#word-stepStatuses-1', 'Retake');
    await page.keyboard.press('Escape');
    await expectFocus(page, 'What the columns are');
    await page.click('nav >> text=Edit');
    await page.click('nav >> text=Today');
    await page.click('button:visible >> text=Use a tab I already have');
    await next(page);
    await heading(page, 'Words, people and dates');
    expect(await page.inputValue('#word-stepStatuses-1')).toBe('Retake');
    await page.close();
  });
});

describe('what the server says', () => {
  test('the answer to an older question is dropped', async () => {
    const { page, requests } = await openSidebar(browser, 'adopt', {
      replies: { propose: ({ input }) => (input.draft.headingRow === 5 ? 'never' : { value: proposalTo(input.draft) }) },
    });
    await walkTo(page, 1);
    await page.check('input[name=headingRow][value="5"]');
    await page.waitForSelector('text=Working out what that comes to');
    await page.check('input[name=headingRow][value="4"]');
    await next(page);
    await heading(page, 'What the columns are');
    expect((inputs(requests, 'propose').at(-1) as { draft: AdoptionDraft }).draft.headingRow).toBe(4);
    await page.close();
  });

  test('without an answer one stays where one is, and the same button tries again', async () => {
    let down = true;
    const { page } = await openSidebar(browser, 'adopt', {
      replies: { propose: ({ input }) => (down ? 'unreachable' : { value: proposalTo(input.draft) }) },
    });
    await page.check(`text=${longName}`);
    await next(page);
    await page.waitForSelector('text=could not be reached');
    down = false;
    await next(page);
    await heading(page, 'Where the headings are');
    expect(await page.isVisible('text=could not be reached')).toBe(false);
    await page.close();
  });

  test('headings that were changed meanwhile are looked at again before anything is written', async () => {
    let seen = 'seen-1';
    const { page, requests } = await openSidebar(browser, 'adopt', {
      replies: {
        propose: ({ input }) => ({ value: { ...proposalTo(input.draft), seen } }),
        adopt: ({ input }) =>
          input.seen === 'seen-2'
            ? { value: { tabs: [longName], rows: 412, notes: [] } }
            : { error: { code: 'conflict', message: 'The headings of this tab were changed. Nothing was written. Look at it again.' } },
      },
    });
    await walkTo(page, 4);
    await page.click('button:has-text("Use this tab")');
    await page.waitForSelector('text=Nothing was written');
    seen = 'seen-2';
    await page.click('button:has-text("Look at it again")');
    await page.click('button:has-text("Use this tab")');
    await heading(page, 'is in use: 412 rows');
    expect(inputs(requests, 'adopt')).toHaveLength(2);
    await page.close();
  });

  test('a tab with the headings of one in use takes one click to the last step', async () => {
    const { page, requests } = await openSidebar(browser, 'adopt', {
      replies: {
        ...own,
        propose: ({ input }) => ({
          value: { ...proposalTo(input.draft), like: input.draft.mapping === '' ? { table: 'assets@812', name: 'Assets' } : null },
        }),
      },
    });
    await page.check('text=EP101 ... EP103');
    await page.click('button:has-text("Use it in the same way")');
    await heading(page, 'Before anything changes');
    const { draft } = inputs(requests, 'propose').at(-1) as { draft: AdoptionDraft };
    expect(draft).toMatchObject({ sheetIds: [101, 102, 103], mapping: mappingText(adoption) });
    await page.close();
  });
});

describe('tabs of one’s own', () => {
  test('are left alone again, with their column of IDs if that is asked for', async () => {
    let used = true;
    const { page, requests } = await openSidebar(browser, 'adopt', {
      replies: { open: () => ({ value: used ? openedWithOwn : opened }) },
    });
    await page.click('text=Stop using this tab');
    await page.check('text=Remove the column Routesheet ID too');
    used = false;
    await page.click('button:has-text("Stop using it")');
    await page.waitForSelector('text=“EP100” is not used any more');
    expect(inputs(requests, 'stopUsing')).toEqual([{ table: 'assets@812', removeIds: true }]);
    expect(await page.isVisible('text=Tabs of your own')).toBe(false);
    await page.close();
  });

  test('are offered in Add by their name, with their own headings', async () => {
    const { page } = await openSidebar(browser, 'add', { replies: own });
    await page.selectOption('#add-to', { label: 'EP100' });
    await page.waitForSelector('form:visible >> text=Rig');
    expect(await page.isVisible('form:visible >> text=Needed by')).toBe(false);
    await page.close();
  });

  test('can be used before anything else is set up', async () => {
    let ready = false;
    const { page } = await openSidebar(browser, 'today', { replies: { open: () => ({ value: { ...opened, ready } }) } });
    await page.click('button:has-text("Use a tab I already have")');
    await walkTo(page, 4);
    ready = true;
    await page.click('button:has-text("Use this tab")');
    await heading(page, 'is in use: 412 rows');
    await page.click('button:has-text("Go to Today")');
    await page.waitForSelector('text=Retakes without a date');
    expect(await page.isVisible('text=You begin afresh')).toBe(false);
    await page.close();
  });
});
