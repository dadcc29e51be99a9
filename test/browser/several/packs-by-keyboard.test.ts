// A pack by keyboard: what is missing is shown before anything is asked of the server, then added once.

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openSidebar } from '../sidebar-page';
import { delivering, toDue } from '../states/due-states';
import { openBrowser } from '../support/browser';
import { guidePicture } from '../support/pictures';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('a pack is chosen, looked at and added by keyboard, and the page is told what was added', async () => {
  const { page, requests } = await openSidebar(browser, 'do', { replies: delivering });
  await toDue(page);
  await page.focus('#pack-kind');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Kestrel Television');
  await page.keyboard.press('Enter');
  await page.waitForSelector('text=28 deliverables would be added.');
  await page.locator('section.plan').scrollIntoViewIfNeeded();
  await page.screenshot({ path: guidePicture('packs'), animations: 'disabled', fullPage: true });
  const asked = () => requests.map(({ method }) => method);
  expect(asked()).not.toContain('addMissing');
  await page.focus('button:has-text("Add 28 deliverables")');
  await page.keyboard.press('Enter');
  await page.waitForSelector('text=Added 27 deliverables. 1 was there by then.');
  expect(asked().filter((method) => method === 'addMissing')).toHaveLength(1);
  await page.focus('button:has-text("Work out dates")');
  await page.keyboard.press('Enter');
  await page.waitForSelector('text=4 rows: 2 would change');
  await page.screenshot({ path: guidePicture('dates-by-rule'), animations: 'disabled', fullPage: true });
  await page.close();
});
