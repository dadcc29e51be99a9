// What tests of the sidebar do over and over: look at the focus, walk by Tab, list what was sent.

import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Request } from '../../src/contract/methods';

/** Name of the field that has the focus, else its text. */
export const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('name') ?? document.activeElement?.textContent ?? '');

/** Expects the focus to be on the field, or on something with that text, as soon as the page has settled. */
export async function expectFocus(page: Page, name: string): Promise<void> {
  const there = (wanted: string) => {
    const active = document.activeElement;
    return active !== document.body && (active?.getAttribute('name') ?? active?.textContent ?? '').includes(wanted);
  };
  await page.waitForFunction(there, name, { timeout: 15_000 }).catch(() => undefined);
  expect(await focused(page)).toContain(name);
}

/** Pixels that the page is wider than the window. */
export const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** What went out to a method, call by call. */
export const inputs = (requests: readonly Request[], method: string) =>
  requests.filter((request) => request.method === method).map(({ input }) => input);
export const keys = (requests: readonly Request[], method: string) =>
  requests.filter((request) => request.method === method).map(({ key }) => key);

/** Presses Tab until the focus is on the field or button. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 60; step++) {
    if ((await focused(page)) === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${name}`);
}
