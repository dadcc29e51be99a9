// A name in a form that nobody on People bears: whom it was meant for, or onto People with it.

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openForm } from '../sidebar-page';
import { inputs } from '../sidebar-steps';
import { objectionsTo } from '../support/axe';
import { openBrowser } from '../support/browser';
import { picturePath } from '../support/pictures';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('a near name is offered, and takes the place of what was typed', async () => {
  const { page } = await openForm(browser, 'add');
  await page.fill('[name="steps/Rig/by"]', 'Omr Haddad, Ana Ruiz');
  expect(await page.locator('text=Did you mean').count()).toBe(0);
  await page.keyboard.press('Tab');
  await page.waitForSelector('text=“Omr Haddad” is not on People. Did you mean:');
  await page.locator('.told-beside', { hasText: 'Did you mean' }).scrollIntoViewIfNeeded();
  await page.screenshot({ path: picturePath('did-you-mean') });
  expect(await objectionsTo(page)).toEqual([]);
  await page.getByRole('button', { name: 'Omar Haddad' }).click();
  expect(await page.inputValue('[name="steps/Rig/by"]')).toBe('Omar Haddad, Ana Ruiz');
  expect(await page.locator('text=is not on People').count()).toBe(0);
  await page.close();
});

test('somebody new is added to People on the spot, and is known to every field from then on', async () => {
  const { page, requests } = await openForm(browser, 'add');
  await page.fill('[name="steps/Rig/by"]', 'Zoe Kim');
  await page.fill('[name="steps/Model/by"]', 'Zoe Kim');
  await page.focus('[name=name]');
  await page.click('text=Add this person >> nth=0');
  await page.locator('text=is not on People').last().waitFor({ state: 'detached' });
  expect(await page.locator('text=is not on People').count()).toBe(0);
  expect(inputs(requests, 'add')).toEqual([{ table: 'people', rows: [{ name: 'Zoe Kim' }] }]);
  await page.close();
});

test('why somebody could not be added is said beside the field', async () => {
  const { page } = await openForm(browser, 'add', {
    add: () => ({ error: { code: 'busy', message: 'Somebody else saves. Try again in a moment.' } }),
  });
  await page.fill('[name="steps/Rig/by"]', 'Zoe Kim');
  await page.focus('[name=name]');
  await page.click('text=Add this person');
  await page.waitForSelector('.problem >> text=Somebody else saves');
  expect(await page.locator('.problem').innerText()).toContain('Somebody else saves');
  await page.close();
});
