// What the work of every day takes in the sidebar: clicks and keys, counted by the browser as somebody makes them.

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { opened, oti } from '../../sidebar/workbook-view';
import { openSidebar } from '../sidebar-page';
import { expectFocus, inputs } from '../sidebar-steps';
import { openBrowser } from '../support/browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Clicks and key presses from now on; what keys click is no click. */
async function counting(page: Page): Promise<() => Promise<{ readonly clicks: number; readonly keys: number }>> {
  await page.evaluate(() => {
    const counts = { clicks: 0, keys: 0 };
    Object.assign(window, { counts });
    addEventListener('click', ({ detail }) => (counts.clicks += detail > 0 ? 1 : 0), true);
    addEventListener('keydown', ({ key }) => (counts.keys += ['Shift', 'Control'].includes(key) ? 0 : 1), true);
  });
  return () => page.evaluate(() => ({ ...(window as unknown as { counts: { clicks: number; keys: number } }).counts }));
}

test('a status is changed from its line in Today by two clicks', async () => {
  const { page, requests } = await openSidebar(browser, 'today');
  const spent = await counting(page);
  await page.click('button:has-text("WIP") >> nth=0');
  await page.click('fieldset >> text="For approval"');
  await page.waitForSelector('text=CH_002 Oti, Rig is “For approval” now.');
  expect(await spent()).toEqual({ clicks: 2, keys: 0 });
  expect(inputs(requests, 'save')).toEqual([
    {
      table: 'assets',
      id: 'CH_002',
      loaded: { 'steps/Rig/status': 'WIP', 'steps/Rig/take': 1 },
      changes: { 'steps/Rig/status': 'For approval' },
      where: null,
    },
  ]);
  await page.close();
});

test('the artist of an asset is set from its line in Today by three clicks and the first letters of the name', async () => {
  const { page, requests } = await openSidebar(browser, 'today', {
    replies: {
      selected: () => ({
        value: { row: { ...oti, column: 'steps/Rig/by', values: { ...oti.values, 'steps/Rig/by': null } }, reason: null },
      }),
    },
  });
  const spent = await counting(page);
  await page.click('button:has-text("WIP") >> nth=0');
  await page.click('text=Edit the row');
  await expectFocus(page, 'steps/Rig/by');
  await page.keyboard.type('om');
  await page.keyboard.press('Tab');
  await page.click('button >> text="Save"');
  await page.waitForSelector('text=Saved Oti');
  expect(await spent()).toEqual({ clicks: 3, keys: 3 });
  expect(inputs(requests, 'save')).toMatchObject([{ changes: { 'steps/Rig/by': 'Omar Haddad' } }]);
  await page.close();
});

test('twenty receipts of one day and one person take four keys each besides what stands on them', async () => {
  const { page, requests } = await openSidebar(browser, 'add');
  await page.selectOption('#add-to', 'pettyCash');
  await page.fill('[name=date]:visible', '2026-03-02');
  await page.fill('[name=whoPaid]:visible', 'Bea Holt');
  await page.focus('[name=shop]:visible');
  const spent = await counting(page);
  const texts = (nth: number) => [`Shop ${nth}`, `Wood ${nth}`, `${nth}.50`];
  for (let nth = 1; nth <= 20; nth++) {
    await expectFocus(page, 'shop');
    for (const [at, text] of texts(nth).entries()) {
      await page.keyboard.type(text);
      if (at < 2) await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Control+Enter');
    await page.waitForSelector(`text=Added “Wood ${nth}”`);
  }
  const typed = Array.from({ length: 20 }, (_none, at) => texts(at + 1).join('').length).reduce((sum, length) => sum + length, 0);
  const { clicks, keys } = await spent();
  expect(clicks).toBe(0);
  expect((keys - typed) / 20).toBeLessThanOrEqual(4);
  expect(inputs(requests, 'add')).toHaveLength(20);
  process.stdout.write(`keys per receipt: ${(keys - typed) / 20} besides its text, ${keys / 20} with it\n`);
  await page.close();
});

test('from an empty file to Today of the sample takes two clicks', async () => {
  let isReady = false;
  const { page } = await openSidebar(browser, 'today', {
    replies: {
      open: () => ({ value: { ...opened, ready: isReady } }),
      setUp: () => {
        isReady = true;
        return { value: { changes: 9, notes: [] } };
      },
    },
  });
  await page.waitForSelector('text=Just looking');
  const spent = await counting(page);
  await page.click('button:has-text("sample")');
  await page.waitForSelector('#today-late');
  expect((await spent()).clicks).toBeLessThanOrEqual(2);
  await page.close();
});
