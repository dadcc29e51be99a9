// “Use a tab I already have” in a real browser: every step and state is readable at 300 px, and leaves its picture in build/pictures.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { AdoptionDraft, Proposal } from '../../src/contract/adoption';
import { longName, openedWithOwn, proposal, proposalTo } from '../sidebar/adoption-view';
import { opened } from '../sidebar/workbook-view';
import { next, own, walkTo } from './adopt-steps';
import { openSidebar, type Replies } from './sidebar-page';
import { expectFocus, sideways } from './sidebar-steps';
import { objectionsTo } from './support/axe';
import { openBrowser } from './support/browser';
import { guidePicture, picturePath } from './support/pictures';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

interface State {
  readonly name: string;
  /** Where its picture goes, if the guide shows it: a `guidePicture`. */
  readonly picture?: string;
  readonly replies?: Replies;
  readonly until: (page: Page) => Promise<unknown>;
}

const unfolded = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/** A tab with weeks instead of dates, and two types of its own. */
function withWeeks(draft: AdoptionDraft): Proposal {
  const proposed = proposalTo(draft);
  const own = (word: string) => ({ key: `assetTypes/${word}`, list: 'assetTypes', word, count: 3, choice: '', how: 'unsure' as const });
  return {
    ...proposed,
    dates: proposed.dates.map((dates) => ({
      ...dates,
      weeks: { count: 4, sample: 'wk 12', monday: '16 Mar', friday: '20 Mar', choice: '' },
    })),
    words: [...proposed.words, own('Critters'), own('Crowd kit')],
    wordChoices: {
      ...proposed.wordChoices,
      assetTypes: [
        { key: 'Prop', words: 'Prop' },
        { key: '=', words: 'a word of its own' },
      ],
    },
  };
}

const states: readonly State[] = [
  { name: '1 tabs', picture: guidePicture('adopt-tabs'), until: (page) => page.waitForSelector(`text=${longName}`) },
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
    name: '1 a tab of your own that was deleted, about to stop',
    replies: { ...own, open: () => ({ value: { ...openedWithOwn, tabs: opened.tabs } }) },
    until: async (page) => {
      await page.click('text=Stop using this tab');
      await page.waitForSelector('text=Brought back, it would have to be chosen anew.');
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
    name: '4 weeks by their number, and types of one’s own that stay as they are',
    replies: { propose: ({ input }) => ({ value: withWeeks(input.draft) }) },
    until: async (page) => {
      await walkTo(page, 3);
      await page.check('text=wk 12 is its Friday, 20 Mar');
      await page.click('text=Keep these 2 as they are');
      await page.waitForFunction(() => [...document.querySelectorAll('select')].filter(({ value }) => value === '=').length === 2);
      await page.waitForSelector('text=Keep these 2', { state: 'detached' });
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
  { name: '2 headings', picture: guidePicture('adopt-headings'), until: (page) => walkTo(page, 1) },
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
  { name: '3 columns', picture: guidePicture('adopt-columns'), until: (page) => walkTo(page, 2) },
  {
    name: '3 columns, all unfolded, one changed',
    until: async (page) => {
      await walkTo(page, 2);
      await unfolded(page);
      await page.click('button:has-text("Change Internal remark 3")');
      await expectFocus(page, 'column-30');
    },
  },
  { name: '4 meanings', picture: guidePicture('adopt-meanings'), until: (page) => walkTo(page, 3) },
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
  { name: '5 last', picture: guidePicture('adopt-last'), until: (page) => walkTo(page, 4) },
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

describe.each(states)('$name', ({ name, picture, replies = {}, until }) => {
  test('axe finds nothing wrong, and nothing is wider than the sidebar', async () => {
    const { page, errors } = await openSidebar(browser, 'adopt', { replies });
    await until(page);
    await page.screenshot({ path: picture ?? picturePath(`adopt ${name}`), animations: 'disabled', fullPage: picture === undefined });
    expect(await objectionsTo(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  });
});
