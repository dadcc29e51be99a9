// A list brought in by the keyboard alone, at the sidebar's real width.

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openSidebar } from '../sidebar-page';
import { sideways } from '../sidebar-steps';
import { listing, listStates, pastedList } from '../states/list-states';
import { objectionsTo } from '../support/axe';
import { openBrowser } from '../support/browser';
import { picturePath } from '../support/pictures';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('is looked at, shown row by row and written once, and axe finds nothing wrong on the way', async () => {
  for (const state of listStates) {
    const { page, errors } = await openSidebar(browser, state.view, { replies: state.replies ?? {} });
    await state.until(page);
    expect([state.name, await objectionsTo(page), await sideways(page), errors]).toEqual([state.name, [], 0, []]);
    await page.screenshot({ path: state.picture ?? picturePath(state.name), fullPage: true });
    await page.close();
  }
  const { page, requests } = await openSidebar(browser, 'list', { replies: listing });
  await pastedList(page);
  await page.waitForSelector('text=Add 2 and change 1 row');
  await page.focus('button:has-text("Add 2 and change 1 row")');
  await page.keyboard.press('Enter');
  await page.waitForSelector('text=Added 2 rows, changed 1 row.');
  expect(requests.map(({ method }) => method)).toEqual(['open', 'planList', 'bringIn']);
  await page.close();
});
