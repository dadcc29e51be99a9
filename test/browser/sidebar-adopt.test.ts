// “Use a tab I already have” in a real browser: every step and state readable and reachable at 300 px, and the whole way by keyboard alone.

import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { AdoptionDraft } from '../../src/contract/adoption';
import { adoption, longName, openedWithOwn, proposal, proposalTo } from '../sidebar/adoption-view';
import { opened } from '../sidebar/workbook-view';
import { openSidebar, type Replies } from './sidebar-page';
import { expectFocus, inputs, tabTo } from './sidebar-steps';
import { objections, sideways } from './support/accessibility';
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
const unfolded = (page: Page) => page.evaluate(() => document.querySelectorAll('details').forEach((one) => one.setAttribute('open', '')));

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
    expect(await objections(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  });
});
