// The main job in a real browser, by keyboard, against the host as people start it: from an empty spreadsheet to the right mail for the right people.

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Frame } from 'playwright-core';
import { objectionsTo } from './support/axe';
import { openBrowser } from './support/browser';
import { type Coordinator, seatCoordinator } from './support/coordinator';
import { type HostProcess, startHost } from './support/host-process';
import { picturePath } from './support/pictures';

let browser: Browser;
let host: HostProcess;
let ana: Coordinator;
let sidebar: Frame;

beforeAll(async () => {
  browser = await openBrowser();
  host = await startHost({ empty: true, now: '2026-03-02T07:30', zone: 'Europe/London', user: 'ana@example.com' });
  ana = await seatCoordinator(browser, host);
}, 180_000);

afterAll(async () => {
  await browser.close();
  await host.stop();
});

interface Mail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const mails = async (): Promise<readonly Mail[]> => ((await host.get('/api/mail')) as { messages: Mail[] }).messages;

/** Who got mail. */
const recipients = async (): Promise<readonly string[]> => (await mails()).flatMap(({ to }) => to);

const moveTo = (now: string) => host.post('/api/clock', { now });

/** One row of a tab by its headings. */
const row = async (tab: string, number: number): Promise<Readonly<Record<string, string>>> => {
  const { display } = (await host.get(`/api/values?tab=${encodeURIComponent(tab)}`)) as { display: string[][] };
  return Object.fromEntries((display[0] ?? []).map((heading, index) => [heading, display[number - 1]?.[index] ?? '']));
};

/** What axe objected to on the way, by picture. */
const objections: string[] = [];

/** Leaves a picture to look at, and lets axe look at the same. */
const picture = async (name: string, what: 'page' | 'sidebar' = 'sidebar') => {
  const target = what === 'page' ? ana.page : ana.page.locator('.panel-sidebar');
  await target.screenshot({ path: picturePath(`main-job-${name}`), animations: 'disabled' });
  const found = await objectionsTo(what === 'page' ? ana.page : sidebar);
  objections.push(...found.map((objection) => `${name}: ${objection}`));
};

/** The menu item by keyboard, then the keyboard into the sidebar that it opened. */
const opened = async (item: string, says: string) => {
  await ana.menu(item);
  await ana.page.locator('.panel-sidebar iframe').waitFor();
  sidebar = await ana.sidebar(says);
};

const says = (words: string | RegExp) => sidebar.getByText(words).first().waitFor();

/** Chooses the tab in the Add view. */
const addTo = async (tab: string) => {
  await ana.view('Add');
  await ana.tabTo('add-to');
  await ana.page.keyboard.type(tab);
};

test('Open sidebar leads to Start here, and one button there to empty tabs', async () => {
  await opened('Open sidebar', 'Start with empty tabs');
  await picture('1-start');
  await ana.press('Start with empty tabs');
  await says('The tabs are ready.');
  await picture('2-empty-tabs', 'page');
  const { tabs } = (await host.get('/api/status')) as { tabs: string[] };
  expect(tabs.slice(0, 2)).toEqual(['Assets', 'Deliveries']);
});

test('three people are added with their addresses', async () => {
  await addTo('People');
  for (const [name, email] of [
    ['Ben Ode', 'ben@example.com'],
    ['Chi Wen', 'chi@example.com'],
    ['Lea Ray', 'lea@example.com'],
  ] as const) {
    await ana.type('name', name);
    await ana.type('email', email);
    await ana.press('Save and add another');
    await says(`Added “${name}”`);
  }
  await picture('3-people');
  expect(await row('People', 4)).toMatchObject({ Name: 'Lea Ray', Email: 'lea@example.com' });
});

test('the lead of Rig is named by editing its row', async () => {
  await ana.goToRow('Steps', 4);
  sidebar = await ana.sidebar('Row');
  await ana.view('Row');
  await ana.press('Edit the selected row');
  await sidebar.locator('.row-title', { hasText: 'Rig' }).waitFor();
  await ana.type('lead', 'Lea Ray');
  await picture('4-lead');
  await ana.page.keyboard.press('Enter');
  await says(/Saved/);
  expect(await row('Steps', 4)).toMatchObject({ Step: 'Rig', Lead: 'Lea Ray' });
});

test('an asset with two riggers and a date two working days ahead gets its row and its ID', async () => {
  await addTo('Assets');
  await ana.type('name', 'Oti');
  await ana.type('steps/Rig/by', 'Ben Ode, Chi Wen');
  await ana.tabTo('steps/Rig/due');
  // Day or month first is the browser's choice.
  await sidebar.locator('[name="steps/Rig/due"]:visible').fill('2026-03-04');
  await picture('5-asset');
  await ana.press('Save');
  await says('Added “Oti” as');
  await picture('6-added', 'page');
  expect(await row('Assets', 2)).toMatchObject({ ID: 'AST-001', Name: 'Oti', 'Rig by': 'Ben Ode, Chi Wen', 'Rig due': 'Wed 4 Mar 2026' });
});

test('the preview shows a mail for each of the two and one for the coordinator, and sends none', async () => {
  await ana.view('Desk');
  await ana.press('Preview the mails');
  await says('3 mails to 3 people');
  await picture('7-preview');
  expect(await recipients()).toEqual([]);
});

/** The mailbox by keyboard, showing its newest mail. */
const mailbox = async () => {
  await ana.page.keyboard.press('Escape');
  await ana.pane('menu');
  await ana.tabTo(/^Mailbox/);
  await ana.page.keyboard.press('Enter');
  await ana.page.locator('.mail-paper iframe').waitFor();
};

test('turned on, the next send hour brings exactly one mail to each', async () => {
  await opened('Turn on reminders', 'What would go first');
  await picture('8-turn-on');
  await ana.press('Turn on reminders');
  await says('Reminders are on');
  await picture('9-on');
  await moveTo('2026-03-02T09:05');
  const sent = await mails();
  expect(sent.map(({ to, subject }) => `${to} ${subject}`)).toEqual([
    // Whoever turned them on gets the counts of the whole production, as no coordinator is named, and before all others: the day's mails may not reach for all.
    'ana@example.com Our production today: nothing late or due',
    'ben@example.com Our production: 1 this week (Mon 2 Mar)',
    'chi@example.com Our production: 1 this week (Mon 2 Mar)',
  ]);
  for (const words of ['Oti', 'AST-001', 'Rig', 'Wed 4 Mar', 'with Chi Wen']) expect(sent[1]?.text).toContain(words);
});

test('an hour later nobody gets a second', async () => {
  const before = await recipients();
  await moveTo('2026-03-02T10:05');
  expect(await recipients()).toEqual(before);
});

test('For approval, set in the sidebar, goes to the lead at the next send hour and no longer to the two', async () => {
  await ana.goToRow('Assets', 2);
  sidebar = await ana.sidebar('Row');
  await ana.view('Row');
  await ana.press('Edit the selected row');
  await sidebar.locator('.row-title', { hasText: 'Oti' }).waitFor();
  await ana.tabTo('steps/Rig/status');
  await ana.page.keyboard.type('For');
  await picture('10-for-approval');
  await ana.press('Save');
  await says(/^Saved/);
  expect(await row('Assets', 2)).toMatchObject({ Rig: 'For approval' });
  const before = (await mails()).length;
  await moveTo('2026-03-03T09:05');
  const told = (await mails()).slice(before);
  expect(told.map(({ to, subject }) => `${to} ${subject}`)).toEqual([
    'ana@example.com Our production today: 1 to approve',
    'lea@example.com Our production: 1 to approve (Tue 3 Mar)',
  ]);
});

test('the mailbox shows the mail at the width of a telephone and as plain text, by keyboard', async () => {
  await mailbox();
  await picture('11-mailbox', 'page');
  await ana.tabTo('Plain text');
  await ana.page.keyboard.press('Enter');
  await ana.page.getByLabel('Plain text', { exact: true }).last().waitFor();
  await picture('12-plain-text', 'page');
  expect(ana.problems).toEqual([]);
  expect(objections).toEqual([]);
});

test('every mail fits on a telephone', async () => {
  const phone = await browser.newPage({ viewport: { width: 360, height: 640 } });
  for (const [index, { html }] of (await mails()).entries()) {
    await phone.setContent(html);
    await phone.screenshot({ path: picturePath(`main-job-mail-${index}`), fullPage: true });
    expect(await phone.evaluate('document.documentElement.scrollWidth')).toBe(360);
  }
  await phone.close();
});
