// Shipments in the sidebar: whose a tracking number is, said while it is typed.

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openSidebar } from './sidebar-page';
import { expectFocus, inputs, sideways, tabTo } from './sidebar-steps';
import { asked, lookedFor, shipmentStates, toShipment, withShipments } from './states/shipment-states';
import { openBrowser } from './support/browser';
import { pictureOfWhole, picturePath } from './support/pictures';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test.each(shipmentStates)(
  '$name is as it is to look, and no wider than the sidebar',
  async ({ name, picture, view, replies = {}, until }) => {
    const { page } = await openSidebar(browser, view, { replies });
    await until(page);
    expect(await pictureOfWhole(page, picture ?? picturePath(`shipments-${name}`))).toBeGreaterThan(1000);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await page.close();
  },
);

test('a number pasted inside its link is of its courier, with the page that shows its way; a number of several is settled by keyboard', async () => {
  const { page } = await openSidebar(browser, 'add', { replies: withShipments });
  await toShipment(page);
  await page.fill('[name=tracking]', 'https://www.ups.com/track?tracknum=1z5r89390357567127');
  expect(await page.locator('.told-beside a').getAttribute('href')).toBe('https://www.ups.com/track?tracknum=1Z5R89390357567127');
  await page.fill('[name=tracking]', '12345678');
  await page.waitForSelector('text=Whose is it?');
  await page.focus('[name=tracking]');
  await page.keyboard.press('Tab');
  await expectFocus(page, 'Evri');
  await page.keyboard.press('Enter');
  expect(await page.inputValue('[name=courier]')).toBe('Evri');
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('told-beside');
  expect(await page.locator('.told-beside a').getAttribute('href')).toContain('/12345678');
  await page.close();
});

test('typing goes on where it was while the form says whose the number is', async () => {
  const { page } = await openSidebar(browser, 'add', { replies: withShipments });
  await toShipment(page);
  await page.focus('[name=tracking]');
  await page.keyboard.type('1Z5R89390357567127');
  expect(await page.inputValue('[name=tracking]')).toBe('1Z5R89390357567127');
  await page.close();
});

test('hostile text in the number leads nowhere', async () => {
  const { page } = await openSidebar(browser, 'add', { replies: withShipments });
  await toShipment(page);
  for (const text of ['javascript:alert(1)//12345678', '"><img src=x onerror=alert(1)>']) {
    await page.fill('[name=tracking]', text);
    expect(await page.locator('.told-beside a[href^="javascript"], .told-beside img').count()).toBe(0);
  }
  await page.close();
});

test('where something is is found and gone to by keyboard alone; a blank is not asked', async () => {
  const { page, requests } = await openSidebar(browser, 'today', { replies: asked });
  await page.waitForSelector('button >> text=Where is it?');
  await tabTo(page, 'Where is it?');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[name=where]');
  await tabTo(page, 'where');
  await page.keyboard.press('Enter');
  await page.waitForSelector('text=Type what you look for first.');
  expect(inputs(requests, 'where')).toEqual([]);
  await lookedFor('Llama', '12 older ones')(page);
  await page.focus('.way button >> nth=1');
  await page.keyboard.press('Enter');
  await page.waitForSelector('text=is selected, row 12');
  expect(inputs(requests, 'select')).toEqual([{ table: 'deliveries', id: 'DEL-009', column: 'title' }]);
  await page.close();
});
