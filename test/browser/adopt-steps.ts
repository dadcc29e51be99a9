// The way through “Use a tab I already have”, as tests of it walk it.

import type { Page } from 'playwright-core';
import { longName, openedWithOwn } from '../sidebar/adoption-view';
import type { Replies } from './sidebar-page';

/** A workbook that uses one tab of its own already. */
export const own: Replies = { open: () => ({ value: openedWithOwn }) };

export const heading = (page: Page, words: string) => page.waitForSelector(`h2:has-text("${words}")`);
export const next = (page: Page) => page.click('button:has-text("Next")');

/** Walks to a step by mouse; each waits for the heading of the next. */
const walk: readonly ((page: Page) => Promise<unknown>)[] = [
  async (page) => {
    await page.check(`text=${longName}`);
    await next(page);
    await heading(page, 'Where the headings are');
  },
  async (page) => {
    await next(page);
    await heading(page, 'What the columns are');
  },
  async (page) => {
    await next(page);
    await heading(page, 'Words, people and dates');
  },
  async (page) => {
    await page.check('text=3/4/26 is 3 Apr');
    await next(page);
    await heading(page, 'Before anything changes');
    await page.waitForSelector('.mails');
  },
  async (page) => {
    await page.click('button:has-text("Use this tab")');
    await heading(page, 'is in use: 412 rows');
  },
];

/** So many steps on; the fifth uses the tab. */
export async function walkTo(page: Page, steps: number): Promise<void> {
  for (const step of walk.slice(0, steps)) await step(page);
}

/** Presses Tab until the focus is on something with that text or name. */
export async function tabInto(page: Page, words: string): Promise<number> {
  const there = (wanted: string) => {
    const active = document.activeElement;
    if (active === document.body) return false;
    const label = active instanceof HTMLInputElement ? active.labels?.[0]?.textContent : '';
    return `${active?.getAttribute('name')} ${active?.textContent} ${label}`.includes(wanted);
  };
  for (let presses = 0; presses < 90; presses++) {
    if (await page.evaluate(there, words)) return presses;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${words}`);
}
