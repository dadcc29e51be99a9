// What has arrived by a supplier's list: compared, looked at, booked.

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openSidebar } from '../sidebar-page';
import { inputs } from '../sidebar-steps';
import { supplyStates } from '../states/supply-states';
import { objectionsTo } from '../support/axe';
import { openBrowser } from '../support/browser';
import { guidePicture } from '../support/pictures';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('a list fills the fields, says what is not on the order, and is booked as it was looked at', async () => {
  const state = supplyStates.find(({ name }) => name.includes('by a list'));
  if (state === undefined) throw new Error('No such state');
  const { page, requests } = await openSidebar(browser, 'edit', state.replies === undefined ? {} : { replies: state.replies });
  await state.until(page);
  expect([await page.inputValue('#arrived-0'), await page.inputValue('#arrived-1')]).toEqual(['7', '']);
  await page.waitForSelector('text=Not on the list: Easel');
  expect(await objectionsTo(page)).toEqual([]);
  await page.locator('[aria-label="What has arrived"]').screenshot({ path: guidePicture('arrived-list') });
  await page.click('button >> text=Book it');
  await page.waitForSelector('text=Is that right?');
  expect(inputs(requests, 'arrive')).toEqual([
    { order: 'ORD-001', lines: [{ line: 'OLN-001', arrived: 7, seen: 6, note: '' }], closes: false, sure: false },
  ]);
  await page.close();
});
