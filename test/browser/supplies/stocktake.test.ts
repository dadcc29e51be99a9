// A stocktake by keyboard alone: type, Enter, next; left half way and found again; what differs before it is booked.

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openSidebar } from '../sidebar-page';
import { expectFocus, inputs, tabTo } from '../sidebar-steps';
import { counting } from '../states/supply-states';
import { openBrowser } from '../support/browser';
import { guidePicture } from '../support/pictures';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('by keyboard alone, half way found again, what was moved and added meanwhile shown, booked in one submit', async () => {
  const { page, requests, errors } = await openSidebar(browser, 'do', { replies: counting() });
  const open = async () => {
    await page.waitForSelector('button >> text=Stock and orders');
    await tabTo(page, 'Stock and orders');
    await page.keyboard.press('Enter');
    await page.waitForSelector('h2 >> text=Stock and orders');
    await tabTo(page, 'Take stock');
    await page.keyboard.press('Enter');
  };
  await open();
  await page.waitForSelector('#count-place');
  await tabTo(page, 'Count 2 items');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#count-STK-001');
  await tabTo(page, 'count-STK-001');
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await expectFocus(page, 'count-STK-002');
  await page.reload();
  await open();
  await page.waitForSelector('text=1 of 3 items counted');
  expect(await page.inputValue('#count-STK-001')).toBe('3');
  await tabTo(page, 'count-STK-002');
  await page.keyboard.type('1');
  await page.screenshot({ path: guidePicture('stocktake'), fullPage: true });
  await tabTo(page, 'See what differs');
  await page.keyboard.press('Enter');
  await page.waitForSelector('text=Pencils, HB 3 counted, 5 on hand: -2 (-£4.80)');
  await page.waitForSelector('text=Added meanwhile and not counted: Glue.');
  await page.screenshot({ path: guidePicture('stocktake-differs'), fullPage: true });
  await tabTo(page, 'Book 2 counts');
  await page.keyboard.press('Enter');
  await page.waitForSelector('text=Booked 2 counts.');
  const count = (item: string, quantity: number, seen: number) => ({
    item,
    means: 'counted',
    quantity,
    seen,
    forWhat: '',
    note: 'Stocktake',
  });
  expect(inputs(requests, 'moveStock')).toEqual([{ moves: [count('STK-001', 3, 5), count('STK-002', 1, -1)] }]);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('routesheet/count')))).toEqual([]);
  expect(errors).toEqual([]);
  await page.close();
});
