// The sample production in a file that people work in, by keyboard: what will happen is said, and nothing is done before the answer.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openSidebar } from './sidebar-page';
import { expectFocus, inputs, sideways, tabTo } from './sidebar-steps';
import { objectionsTo } from './support/axe';
import { openBrowser } from './support/browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const ahead = ['36 rows of an invented production would stand below your own on Assets and Deliveries.', 'Reminders are on: they go on.'];
const asked = [
  ['add-sample', 'addSample', 'Add it'],
  ['remove-sample', 'removeSample', 'Remove it'],
] as const;

describe.each(asked)('%s', (view, method, yes) => {
  const reply = ({ input }: { readonly input: unknown }) => {
    const { sure } = input as { readonly sure: boolean };
    return { value: { done: sure, words: sure ? ['It is done: 36 rows.'] : ahead } };
  };
  const replies = { [method]: reply };

  test('says what will happen, asks, and does it once', async () => {
    const { page, requests, errors } = await openSidebar(browser, view, { replies });
    await page.waitForSelector(`text=${ahead[0]}`);
    expect(await page.locator('main').innerText()).toContain(ahead[1]);
    expect([await objectionsTo(page), await sideways(page)]).toEqual([[], 0]);
    expect(inputs(requests, method)).toEqual([{ sure: false }]);
    const pictures = join(__dirname, '../../build/pictures');
    mkdirSync(pictures, { recursive: true });
    await page.screenshot({ path: join(pictures, `${view}.png`) });
    await tabTo(page, yes);
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=It is done: 36 rows.');
    await expectFocus(page, 'It is done');
    expect(inputs(requests, method)).toEqual([{ sure: false }, { sure: true }]);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('Escape leads to Today and does nothing', async () => {
    const { page, requests } = await openSidebar(browser, view, { replies });
    await page.waitForSelector(`text=${ahead[0]}`);
    await page.keyboard.press('Escape');
    await page.waitForSelector('text=Late');
    expect(inputs(requests, method)).toEqual([{ sure: false }]);
    await page.close();
  });

  test('says why it could not', async () => {
    const { page } = await openSidebar(browser, view, {
      replies: { [method]: () => ({ error: { code: 'busy', message: 'Somebody else is saving.' } }) },
    });
    await page.waitForSelector('text=Somebody else is saving.');
    expect(await page.locator('fieldset.question').count()).toBe(0);
    await page.close();
  });
});
