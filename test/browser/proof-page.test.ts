// The page of the proof in a real browser: what only a page can try, and the add-on's own page as it arrives.

import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { ROOT } from '../structure/source-tree';
import { openBrowser } from './support/browser';
import { type HostProcess, startHost } from './support/host-process';
import { until } from './support/until';

let browser: Browser;
let host: HostProcess;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  host = await startHost({ project: join(ROOT, 'dist-proof'), empty: true, now: '2026-03-02T08:00' });
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(25_000);
  await page.goto(host.url);
  await page.locator('.o-grid').waitFor();
});

afterAll(async () => {
  await browser.close();
  await host.stop();
});

const choose = async (item: string): Promise<FrameLocator> => {
  await page.getByRole('menuitem', { name: 'Proof', exact: true }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
  return page.frameLocator('.panel-sidebar iframe');
};

/** Lines of the tab that a page tries: `5.1 300 yes`. */
const lines = async (): Promise<string[]> => {
  const { values } = (await host.get('/api/values?tab=Proof')) as { values: string[][] };
  const tried = values.filter(([, , how, , seen]) => how === 'Proof > Try what a page can try' && seen !== '');
  return tried.map(([id, , , , seen, verdict]) => `${id} ${seen} ${verdict}`);
};

test('it tries the facts of pages, offers a file, and writes down what it saw', async () => {
  const frame = await choose('Try what a page can try');
  await frame.getByText('Done, as').waitFor();
  expect(await lines()).toEqual([
    ...['1.3 1 and 1 yes', '1.4 refused yes', '1.6 cut yes', '1.6.b cut yes', '1.6.c cut yes', '1.6.d kept yes', '4.2.b it falls yes'],
    ...['4.3 the write is seen yes', '5.1 300 yes', '5.2 refused yes', '5.6 there yes', '5.9 12 yes'],
  ]);
  const arrives = page.waitForEvent('download');
  await frame.getByRole('button', { name: 'Download' }).click();
  expect((await arrives).suggestedFilename()).toBe('proof.txt');
});

test("it measures the add-on's own page: what arrives is what was pushed, character for character", async () => {
  await choose("Open the add-on's own page");
  await until(async () => (await lines()).some((line) => line.startsWith('5.8')));
  expect(await lines()).toContain('5.8 as it was pushed yes');
});
