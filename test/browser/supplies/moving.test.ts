// Taking out of stock in a real browser, with a server that takes its time over what stands on the shelves, or does not answer at first.

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openSidebar } from '../sidebar-page';
import { inputs } from '../sidebar-steps';
import { stocked, toStock } from '../states/supply-states';
import { openBrowser } from '../support/browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const taken = [{ item: 'STK-001', means: 'taken out', quantity: 7, seen: null, forWhat: 'Animation', note: '' }];

test('who types and presses before the shelves have been read has it booked once they are', async () => {
  let arrives: () => void = () => undefined;
  const arrived = new Promise<void>((resolve) => {
    arrives = resolve;
  });
  const shelf: typeof stocked.shelf = async (request) => {
    await arrived;
    return stocked.shelf?.(request) ?? 'never';
  };
  const { page, requests, errors } = await openSidebar(browser, 'do', { replies: { ...stocked, shelf } });
  await toStock(page);
  await page.fill('#move-item', 'Pencils, HB');
  await page.fill('#move-amount', '7');
  await page.fill('#move-for', 'Animation');
  await page.click('button >> text=Take out');
  arrives();
  await page.waitForSelector('text=Pencils, HB: -2 on hand.');
  expect([inputs(requests, 'moveStock'), errors]).toEqual([[{ moves: taken }], []]);
  await page.close();
});

test('shelves that could not be read are read again at the press', async () => {
  let asked = 0;
  const shelf: typeof stocked.shelf = (request) => {
    asked += 1;
    return asked === 1 ? 'unreachable' : (stocked.shelf?.(request) ?? 'never');
  };
  const { page, requests, errors } = await openSidebar(browser, 'do', { replies: { ...stocked, shelf } });
  await toStock(page);
  await page.waitForSelector('.notice-error');
  await page.fill('#move-item', 'STK-001');
  await page.fill('#move-amount', '7');
  await page.fill('#move-for', 'Animation');
  await page.click('button >> text=Take out');
  await page.waitForSelector('text=Pencils, HB: -2 on hand.');
  expect([inputs(requests, 'moveStock'), asked, errors]).toEqual([[{ moves: taken }], 2, []]);
  await page.close();
});
