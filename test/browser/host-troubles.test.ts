// What the page of the local Google says when a save fails and when the clock goes a long way.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { blockSaving } from '../host/server/blocked-folder';
import { smallProjectFolder } from '../host/server/small-script';
import { openBrowser } from './support/browser';
import { type HostProcess, startHost } from './support/host-process';
import { picturePath } from './support/pictures';

let browser: Browser;
let host: HostProcess;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  host = await startHost({ project: smallProjectFolder(), empty: true, now: '2026-03-02T08:00' });
  page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  await page.goto(host.url);
  await page.locator('.o-grid').waitFor();
});

afterAll(async () => {
  await browser.close();
  await host.stop();
});

const violations = async (): Promise<string[]> => {
  await page.evaluate(readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(`axe.run({ exclude: [['.grid-place'], ['iframe']] }, { iframes: false })
    .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`);
};

test('a save that fails is said until one works', async () => {
  const free = await blockSaving(host.data);
  await host.post('/api/edit', { tab: 'Sheet1', range: 'A1', values: [['kept']] });
  const words = page.getByRole('alert').getByText('Not saved: ');
  await words.waitFor();
  await page.screenshot({ path: picturePath('host-not-saved') });
  expect(await violations()).toEqual([]);
  free();
  await words.waitFor({ state: 'detached' });
  expect(await words.count()).toBe(0);
});

test('a move of a year is asked about first, goes on in sight, and is stopped by a button', async () => {
  await host.post('/api/run', { function: 'countHours', args: [] });
  await page.getByRole('button', { name: /^Clock/ }).click();
  await page.getByLabel('Move to').fill('2046-03-02T08:00');
  await page.getByRole('button', { name: 'Move', exact: true }).click();
  await page.getByText('That is 1044 weeks on.').waitFor();
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Stay here');
  await page.screenshot({ path: picturePath('host-long-way') });
  expect(await violations()).toEqual([]);
  await page.getByRole('button', { name: 'Move 1044 weeks' }).click();
  const stop = page.getByRole('button', { name: 'Stop the clock here' });
  await stop.waitFor();
  await page.screenshot({ path: picturePath('host-on-its-way') });
  expect(await violations()).toEqual([]);
  await stop.click();
  await page.getByText(/^Stopped\. \d+ triggers fired\.$/).waitFor();
  await stop.waitFor({ state: 'detached' });
  const { now } = (await host.get('/api/status')) as { now: string };
  expect(now < '2046').toBe(true);
});
