// How the sidebar looks where it is hard: dark, and half as wide as Google makes it.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { sampled } from '../../faults/support/thoroughness';
import { openSidebar } from '../sidebar-page';
import { sideways } from '../sidebar-steps';
import { placeStates } from '../states/place-states';
import { states } from '../states/sidebar-states';
import { objectionsTo } from '../support/axe';
import { openBrowser } from '../support/browser';
import { picturePath } from '../support/pictures';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Words of up to a dozen characters that stand on two lines; an address may be longer than the page is wide. */
const brokenWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const broken: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (['SCRIPT', 'STYLE', 'OPTION'].includes(node.parentElement?.tagName ?? '')) continue;
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/\S+/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const tops = new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)));
        if (word.length <= 12 && !word.includes('-') && tops.size > 1) broken.push(word);
      }
    }
    return broken;
  });

const all = [...states, ...placeStates];

describe.each(sampled(all, Math.ceil(all.length / 8)))('$name', ({ name, view, replies = {}, until }) => {
  const file = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

  test('is legible in the dark, breaks no word at 150 pixels, and goes sideways nowhere', async () => {
    const before = (page: Page) => page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    const { page } = await openSidebar(browser, view, { replies, before });
    await until(page);
    expect(await objectionsTo(page)).toEqual([]);
    await page.screenshot({ path: picturePath(`dark-${file}`), animations: 'disabled' });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 150, height: 720 });
    await page.screenshot({ path: picturePath(`narrow-${file}`), animations: 'disabled' });
    expect(await brokenWords(page)).toEqual([]);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await page.close();
  });
});

test('help opens at the view, and goes along to the next', async () => {
  const { page } = await openSidebar(browser, 'today');
  await page.getByRole('button', { name: 'Help' }).click();
  await page.getByRole('region', { name: 'Help: Today' }).waitFor();
  expect(await objectionsTo(page)).toEqual([]);
  await page.screenshot({ path: picturePath('help'), animations: 'disabled' });
  await page.click('.head >> text=Check');
  await page.getByRole('region', { name: 'Help: Check' }).waitFor();
  await page.getByRole('button', { name: 'Help' }).click();
  expect(await page.locator('#help').count()).toBe(0);
  await page.close();
});
