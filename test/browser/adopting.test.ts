// A messy tracker, from the first click to tomorrow's mails, in a real browser against the host as people start it: how much it asks of a person.

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Frame, Page } from 'playwright-core';
import type { Saved } from '../../host/api';
import { Desk } from '../journeys/support/desk';
import { addMessyTracker, assetCount, trackerName } from '../journeys/support/messy-tracker';
import { objectionsTo } from './support/axe';
import { openBrowser } from './support/browser';
import { type HostProcess, startHost } from './support/host-process';
import { picturePath } from './support/pictures';

let browser: Browser;
let host: HostProcess;
let page: Page;
let sidebar: Frame;

/** What a person did: clicks, and keys that were pressed. */
let clicks = 0;
let keys = 0;

/** A file with nothing but the tracker in it. */
function tracker(): Saved {
  const desk = new Desk();
  addMessyTracker(desk);
  desk.host.book.hand.deleteTab('Sheet1');
  return desk.host.save();
}

beforeAll(async () => {
  browser = await openBrowser();
  host = await startHost({ made: tracker(), now: '2026-03-02T07:30', zone: 'Europe/London', user: 'ana@example.com' });
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(host.url);
  await page.getByRole('menuitem', { name: 'Routesheet' }).waitFor();
}, 180_000);

afterAll(async () => {
  await browser.close();
  await host.stop();
});

const click = async (where: { click(): Promise<void> }) => {
  clicks += 1;
  await where.click();
};

const says = (words: string | RegExp) => sidebar.getByText(words).first().waitFor();

/** Leaves a picture to look at, and lets axe look at the same. */
const looked = async (name: string) => {
  await page.locator('.panel-sidebar').screenshot({ path: picturePath(`adopting-${name}`), animations: 'disabled' });
  expect(await objectionsTo(sidebar)).toEqual([]);
};

const next = async () => click(sidebar.getByRole('button', { name: 'Next', exact: true }));

test('the sidebar of a file with somebody’s own tracker offers to use it', async () => {
  await click(page.getByRole('menuitem', { name: 'Routesheet' }));
  await click(page.getByRole('menuitem', { name: 'Open sidebar' }));
  await page.locator('.panel-sidebar iframe').waitFor();
  const frame = await (await page.waitForSelector('.panel-sidebar iframe')).contentFrame();
  if (!frame) throw new Error('The sidebar has no frame');
  sidebar = frame;
  await says('Use a tab I already have');
  await click(sidebar.getByRole('button', { name: 'Use a tab I already have' }));
  await says(trackerName);
  expect(await sidebar.getByLabel(trackerName).isChecked()).toBe(false);
});

test('five steps lead to what it comes to, and to tomorrow’s mails', async () => {
  await click(sidebar.getByLabel(trackerName));
  await next();
  await says('Where the headings are');
  await looked('headings');
  await next();
  await says('What the columns are');
  await looked('columns');
  await next();
  await says('Words, people and dates');
  const pasted = sidebar.getByLabel(/paste/i).first();
  await click(pasted);
  await page.keyboard.insertText('Ben Ode\tben@example.com\nJo Rey\tjo@example.com\nKim Ito\tkim@example.com\nMia Lo\tmia@example.com');
  keys += 1;
  await click(sidebar.getByRole('button', { name: 'Match the addresses' }));
  await says(/4 addresses matched/);
  await looked('meanings');
  await next();
  await says('Before anything changes');
  await says(new RegExp(`${assetCount} assets`));
  await says(/wk 12|cannot be read/);
  await says('ben@example.com');
  expect(await sidebar.getByRole('button', { name: 'Use this tab' }).isVisible()).toBe(true);
  await looked('last');
});

test('within five minutes: no more than a dozen clicks and one paste to the preview', () => {
  process.stdout.write(`adopting: ${clicks} clicks, ${keys} key strokes (one paste) to the preview\n`);
  expect(clicks).toBeLessThanOrEqual(12);
  expect(keys).toBe(1);
});

test('one more click uses it, and Today is made of its rows', async () => {
  await click(sidebar.getByRole('button', { name: 'Use this tab' }));
  await says(/is in use/);
  const { display } = (await host.get(`/api/values?tab=${encodeURIComponent(trackerName)}`)) as { display: string[][] };
  expect(display[3]?.[14]).toBe('Routesheet ID');
  await click(sidebar.getByRole('button', { name: 'Today', exact: true }).first());
  await says(/Late/);
  await looked('today');
});
