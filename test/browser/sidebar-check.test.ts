// Check workbook in the sidebar: what is wrong, the way to each cell, repairs shown before they are made; all of it by keyboard.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { inDisorder, inOrder, leftHalf } from '../sidebar/checked-workbook';
import { openSidebar, type Replies } from './sidebar-page';
import { expectFocus, inputs, sideways, tabTo } from './sidebar-steps';
import { objectionsTo } from './support/axe';
import { openBrowser } from './support/browser';
import { picturePath } from './support/pictures';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const usual: Replies = {
  check: () => ({ value: inDisorder }),
  goTo: ({ input }) => ({ value: { row: input.row } }),
  repair: ({ input }) => ({ value: { repaired: input.changes.length } }),
};

const opened = (replies: Replies = {}) => openSidebar(browser, 'check', { replies: { ...usual, ...replies } });

const asked = async (page: Page) => {
  await page.click('text=Repair all 3 of this kind…');
  await page.waitForSelector('h2 >> text=Repair 3 cells');
};

const states: readonly (readonly [string, Replies, (page: Page) => Promise<unknown>])[] = [
  ['found', {}, (page) => page.waitForSelector('text=47 things to put right')],
  [
    'all-cells',
    {},
    async (page) => {
      await page.click('text=Show 31 more');
      await page.click('text=P35');
      await page.waitForSelector('text=P35 of Assets is selected.');
    },
  ],
  ['preview', {}, asked],
  ['left-half', { check: () => ({ value: leftHalf }) }, (page) => page.waitForSelector('text=3 things to put right')],
  [
    'empty',
    { check: () => ({ value: inOrder }) },
    (page) => page.waitForSelector('text=Nothing to put right. 412 rows on 6 tabs checked.'),
  ],
  ['checking', { check: () => 'never' }, (page) => page.waitForSelector('text=Checking the workbook…')],
  ['unreachable', { check: () => 'unreachable' }, (page) => page.waitForSelector('text=The server could not be reached')],
];

describe.each(states)('%s', (name, replies, until) => {
  test('axe finds nothing wrong, and nothing is wider than the sidebar, at half its width either', async () => {
    const { page, errors } = await opened(replies);
    await until(page);
    expect(await objectionsTo(page)).toEqual([]);
    await page.screenshot({ path: picturePath(`check-${name}`), animations: 'disabled', fullPage: true });
    expect(await sideways(page)).toBe(0);
    await page.setViewportSize({ width: 150, height: 360 });
    expect(await sideways(page)).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe('by keyboard', () => {
  test('a cell is gone to, all repairs of a kind are shown, made, and the workbook is checked again', async () => {
    const { page, requests } = await opened();
    await page.waitForSelector('text=47 things to put right');
    await tabTo(page, 'P2 wk 12');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=P2 of Assets is selected.');
    expect(inputs(requests, 'goTo')).toEqual([{ table: 'assets', row: 2, column: 16 }]);
    await page.focus('nav button >> nth=0');
    await tabTo(page, 'Repair all 3 of this kind…');
    await page.keyboard.press('Enter');
    await expectFocus(page, 'Repair 3 cells');
    expect(await page.locator('.proposal').allTextContents()).toEqual([
      'Assets A15now blank → becomes  AST-014',
      'Assets A16now blank → becomes  AST-015',
      'Deliveries A10now blank → becomes  DEL-009',
    ]);
    expect(inputs(requests, 'repair')).toEqual([]);
    await page.keyboard.press('Tab');
    await expectFocus(page, 'Repair 3 cells');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=3 cells repaired.');
    expect(inputs(requests, 'repair')).toEqual([
      {
        changes: [
          { table: 'assets', row: 15, column: 1, shows: '', becomes: 'AST-014' },
          { table: 'assets', row: 16, column: 1, shows: '', becomes: 'AST-015' },
          { table: 'deliveries', row: 10, column: 1, shows: '', becomes: 'DEL-009' },
        ],
      },
    ]);
    await page.waitForFunction(() => document.querySelector('[aria-disabled]') === null);
    expect(inputs(requests, 'check')).toHaveLength(2);
    await page.close();
  });

  test('Escape leaves the preview, nothing is written', async () => {
    const { page, requests } = await opened();
    await asked(page);
    await page.keyboard.press('Escape');
    await page.waitForSelector('text=47 things to put right');
    expect(inputs(requests, 'repair')).toEqual([]);
    await page.close();
  });

  test('one finding is repaired by itself', async () => {
    const { page, requests } = await opened();
    await page.click('.finding:has-text("Last counted") >> text=Repair…');
    await page.click('.button-primary');
    await page.waitForSelector('text=1 cell repaired.');
    expect(inputs(requests, 'repair')).toEqual([
      { changes: [{ table: 'stock', row: 4, column: 12, shows: '2026-03-05', becomes: 'Thu 5 Mar 2026' }] },
    ]);
    await page.close();
  });
});

describe('when it cannot be done', () => {
  test('a cell that was changed meanwhile: said, and checked again', async () => {
    const message = '1 cell of these is no longer as shown.';
    const { page, requests } = await opened({ repair: () => ({ error: { code: 'conflict', message } }) });
    await asked(page);
    await page.click('.button-primary');
    await page.waitForSelector(`text=${message}`);
    await page.waitForFunction(() => document.querySelector('[aria-disabled]') === null);
    expect(inputs(requests, 'check')).toHaveLength(2);
    await page.close();
  });

  test('somebody is saving: the preview stays, and the retry is the same submit', async () => {
    let busy = true;
    const { page, requests } = await opened({
      repair: () => {
        if (!busy) return { value: { repaired: 3 } };
        busy = false;
        return { error: { code: 'busy', message: 'Somebody else is saving just now.' } };
      },
    });
    await asked(page);
    await page.click('.button-primary');
    await page.waitForSelector('text=Somebody else is saving just now.');
    await page.click('.button-primary');
    await page.waitForSelector('text=3 cells repaired.');
    const keys = requests.filter(({ method }) => method === 'repair').map(({ key }) => key);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
    await page.close();
  });

  test('a cell that is no longer there is said', async () => {
    const { page } = await opened({ goTo: () => ({ error: { code: 'gone', message: 'That cell of “Stock” is no longer there.' } }) });
    await page.click('text=L4');
    expect(await page.waitForSelector('.notice-error >> text=That cell of “Stock” is no longer there.')).not.toBeNull();
    await page.close();
  });
});

test('what people typed into the sheet is shown, never run', async () => {
  const evil = '<img src=x onerror="window.pwned=1">';
  const spots = [{ table: 'assets', row: 2, column: 1, cell: 'A2', shows: evil, becomes: evil }];
  const found = { key: evil, kind: 'word', table: 'assets', tab: evil, words: evil, count: 1, spots } as const;
  const { page, errors } = await opened({ check: () => ({ value: { ...inDisorder, findings: [found] } }) });
  await page.click('text=Repair…');
  await page.waitForSelector('.proposal');
  expect(await page.locator('img').count()).toBe(0);
  expect(await page.evaluate(() => (window as unknown as { pwned?: number }).pwned)).toBeUndefined();
  expect(errors).toEqual([]);
  await page.close();
});
