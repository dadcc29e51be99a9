// Temporary pictures.
import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openSidebar } from './sidebar-page';
import { states } from './sidebar-states';
import { openBrowser } from './support/browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
  mkdirSync('/tmp/status-shots', { recursive: true });
});
afterAll(() => browser.close());
test.each(states.filter(({ name }) => /Remind|Remov|paused|copy|for long|conflict/.test(name)))(
  '$name',
  async ({ name, view, replies = {}, until }) => {
    const { page } = await openSidebar(browser, view, { replies, width: 300 });
    page.setDefaultTimeout(6000);
    await until(page);
    await page.screenshot({ path: `/tmp/status-shots/${name.replace(/\W+/g, '-')}.png`, fullPage: !name.startsWith('Today') });
    expect(name).not.toBe('');
    await page.close();
  },
);
