// A workbook for the office, and the next season from a copy, by keyboard in the built add-on's sidebar.

import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Frame, Locator, Page } from 'playwright-core';
import { sampleDesk } from '../../journeys/support/desk';
import { objectionsTo } from '../support/axe';
import { openBrowser } from '../support/browser';
import { type Coordinator, seatCoordinator } from '../support/coordinator';
import { type HostProcess, type HostProcessOptions, startHost } from '../support/host-process';
import { guidePicture, picturePath } from '../support/pictures';

let browser: Browser;
let host: HostProcess | null = null;
let ana: Coordinator;
let sidebar: Frame;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  await ana.page.close();
  await host?.stop();
});

const today = { now: '2026-03-02T07:30', zone: 'Europe/London', user: 'ana@example.com' };

/** At the keyboard of that workbook, with the sidebar open at what it says. */
async function seated(options: HostProcessOptions, says: string): Promise<HostProcess> {
  host = await startHost({ ...today, ...options });
  ana = await seatCoordinator(browser, host);
  await ana.menu('Open sidebar');
  await ana.page.locator('.panel-sidebar iframe').waitFor();
  sidebar = await ana.sidebar(says);
  return host;
}

const objections: string[] = [];

const picture = async (name: string, path = picturePath(name), target: Page | Locator = ana.page.locator('.panel-sidebar')) => {
  await target.screenshot({ path, animations: 'disabled' });
  objections.push(...(await objectionsTo(sidebar)).map((objection) => `${name}: ${objection}`));
};

const says = (words: string | RegExp) => sidebar.getByText(words).first().waitFor();

test('Start here asks which desk the workbook is: the office has its tabs, with a column for the production, and none of the show', async () => {
  const office = await seated({ empty: true }, 'Start with empty tabs');
  await ana.tabTo('purpose');
  // From Both past The show to The office.
  await ana.page.keyboard.press('ArrowDown');
  await ana.page.keyboard.press('ArrowDown');
  await picture('desk-1-office');
  await ana.press('Start with empty tabs');
  await says('The tabs are ready.');
  await picture('desk-2-ready', undefined, ana.page);
  const { tabs } = (await office.get('/api/status')) as { tabs: readonly string[] };
  expect(tabs.slice(0, 2)).toEqual(['Stock', 'Petty Cash']);
  expect(tabs).not.toContain('Assets');
  const { values } = (await office.get('/api/values?tab=Stock')) as { values: readonly (readonly string[])[] };
  expect(values[0]).toContain('Production');
  expect(ana.problems).toEqual([]);
});

test('in a copy the next season is shown first and then begun: rows go, dates move, the old workbook is not touched', async () => {
  const old = sampleDesk();
  const copy = await seated({ made: old.host.copy().save() }, 'Begin the next season in it');
  const rows = async (tab: string) => ((await copy.get(`/api/values?tab=${encodeURIComponent(tab)}`)) as { values: unknown[][] }).values;
  const shows = (values: unknown[][]) => values.slice(1).filter((row) => row.some((cell) => cell !== '' && cell !== false)).length;
  const before = await rows('Deliveries');
  expect(shows(await rows('Assets'))).toBeGreaterThan(5);
  await ana.press('Begin the next season in it');
  await ana.type('production', 'Caminandes 2');
  await ana.tabTo('season-assets');
  await ana.page.keyboard.type('Its rows go');
  await ana.tabTo('season-deliveries');
  await ana.page.keyboard.type('Its rows stay, dates');
  await ana.type('weeks', '52');
  await picture('season-1-chosen');
  await ana.press('Show what will happen');
  await says(/Assets: \d+ rows go/);
  await picture('season-2-shown', guidePicture('next-season'));
  expect(shows(await rows('Assets'))).toBeGreaterThan(5);
  await ana.press('Begin it');
  await says('Caminandes 2 begins here.');
  await picture('season-3-begun');
  expect(shows(await rows('Assets'))).toBe(0);
  const after = await rows('Deliveries');
  const due = (before[0] ?? []).indexOf('Due');
  const moved = (row: number) => (Date.parse(String(after[row]?.[due])) - Date.parse(String(before[row]?.[due]))) / 86_400_000;
  expect(moved(1)).toBe(364);
  expect(old.rows('Assets').length).toBeGreaterThan(5);
  expect(ana.problems).toEqual([]);
  expect(objections).toEqual([]);
}, 180_000);
