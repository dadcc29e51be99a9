// Every view of the sidebar on the sample production, in a real browser: each opens without an error and leaves its picture in build/pictures.

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Frame, Page } from 'playwright-core';
import { sampleDesk } from '../journeys/support/desk';
import { added, changed, mailroom, mailTo, max, mornings, rigging } from '../journeys/support/mailroom';
import { openBrowser } from './support/browser';
import { type HostProcess, startHost } from './support/host-process';
import { setIn, sidebarBy } from './support/menu-sidebar';
import { guidePicture, picturePath } from './support/pictures';
import { until } from './support/until';

let browser: Browser;
let host: HostProcess;
let page: Page;
const problems: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  host = await startHost({ empty: true, now: '2026-03-02T07:30', user: 'ana@example.com' });
  await host.post('/api/menu', { path: ['Workbook', 'Add sample production'] });
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on('pageerror', (cause) => problems.push(String(cause)));
  await page.goto(host.url);
  await page.locator('.o-grid').waitFor();
  await page.locator('.o-sheet', { hasText: 'Assets' }).click();
}, 180_000);

afterAll(async () => {
  await browser.close();
  await host.stop();
});

const opened = (item: string | readonly string[], says: string): Promise<Frame> => sidebarBy(host, page, item, says);

const received = async () => ((await host.get('/api/mail')) as { messages: readonly { readonly html: string }[] }).messages;

/** Saves the picture and gives its size in bytes. */
async function picture(path: string, what: 'page' | 'sidebar' = 'sidebar'): Promise<number> {
  const target = what === 'page' ? page : page.locator('.panel-sidebar');
  return (await target.screenshot({ path, animations: 'disabled' })).length;
}

/** Less would be an empty frame. */
const SOMETHING = 5_000;

test('the workbook with Today beside it', async () => {
  const frame = await opened('Open sidebar', 'Late');
  expect(await picture(guidePicture('today'))).toBeGreaterThan(SOMETHING);
  await frame.getByRole('button', { name: 'Hide for now', exact: true }).click();
  await frame.evaluate('scrollTo(0, 0)');
  await page.mouse.move(400, 740);
  expect(await picture(guidePicture('workbook'), 'page')).toBeGreaterThan(SOMETHING);
});

test.each([
  ['Add', 'Add a row to', guidePicture('add')],
  ['Row', 'Edit the selected row', picturePath('row')],
  ['Do', 'Change several rows', guidePicture('do')],
  ['Desk', 'Reminders are off', picturePath('desk')],
])('the view %s', async (view, says, path) => {
  const frame = await opened('Open sidebar', 'Late');
  await frame
    .getByRole('button', { name: view, exact: true })
    .or(frame.getByRole('tab', { name: view, exact: true }))
    .first()
    .click();
  await frame.getByText(says).first().waitFor();
  expect(await picture(path)).toBeGreaterThan(SOMETHING);
});

test('the preview names as many mails as people, and the first of them can be read', async () => {
  const frame = await opened('Preview the mails', 'mails to');
  await frame.getByText('ben@example.com').click();
  await frame
    .frameLocator('iframe')
    .getByText(/Ben\. Your /)
    .waitFor();
  expect(await picture(guidePicture('preview'))).toBeGreaterThan(SOMETHING);
});

test('a mail as it arrives, on a telephone', async () => {
  const frame = await opened('Preview the mails', 'mails to');
  await frame.getByText('ben@example.com').click();
  await frame.getByRole('button', { name: 'Send me a test', exact: true }).click();
  await frame
    .getByText(/sent to ana@example.com/i)
    .first()
    .waitFor();
  // The mail takes the way over SMTP: it may come after the answer.
  await until(async () => (await received()).length > 0);
  const [mail] = await received();
  const phone = await browser.newPage({ viewport: { width: 360, height: 640 } });
  await phone.setContent(mail?.html ?? '');
  const { length } = await phone.screenshot({ path: guidePicture('mail'), fullPage: true });
  expect(await phone.evaluate('document.documentElement.scrollWidth')).toBe(360);
  await phone.close();
  expect(length).toBeGreaterThan(SOMETHING);
});

test('turning on says first what would go', async () => {
  await opened('Turn on reminders', 'mails to');
  expect(await picture(guidePicture('turn-on'))).toBeGreaterThan(SOMETHING);
});

test('Check workbook lists what is wrong', async () => {
  const edit = (tab: string, range: string, ...texts: readonly string[]) =>
    host.post('/api/edit', { tab, range, values: texts.map((text) => [text]) });
  await edit('Assets', 'P2:P4', 'wk 12', 'wk 13', 'wk 13');
  await edit('Assets', 'A13', 'PR_001');
  await edit('Deliveries', 'K3', "'2026-03-05");
  await edit('Reviews', 'I2', 'Benn Ode');
  await opened(['Workbook', 'Check workbook'], 'things to put right');
  expect(await picture(guidePicture('check'))).toBeGreaterThan(SOMETHING);
});

test('crew and credits, and how far each step is', async () => {
  const frame = await opened('Open sidebar', 'Late');
  await frame.getByRole('button', { name: 'Crew and credits', exact: true }).click();
  await frame.getByText('Credit list').waitFor();
  expect(await picture(guidePicture('crew'))).toBeGreaterThan(SOMETHING);
  await frame.getByRole('button', { name: 'Today', exact: true }).click();
  await frame.getByRole('button', { name: 'Progress', exact: true }).click();
  await frame.getByText('shows how far each step is').first().waitFor();
  expect(await picture(guidePicture('progress'), 'page')).toBeGreaterThan(SOMETHING);
  await page.setViewportSize({ width: 2300, height: 800 });
  await page.locator('.o-figure canvas').waitFor();
  const chart = await page.locator('.o-figure').screenshot({ path: guidePicture('progress-chart'), animations: 'disabled' });
  expect(chart.length).toBeGreaterThan(SOMETHING);
  await page.setViewportSize({ width: 1280, height: 800 });
  await frame.getByRole('button', { name: 'Retakes', exact: true }).click();
  await frame.getByText('what passed at which take').first().waitFor();
  expect(await picture(guidePicture('retakes'), 'page')).toBeGreaterThan(SOMETHING);
  await page.locator('.o-sheet', { hasText: 'Assets' }).click();
});

test('the agenda and the minutes of a review, as pages', async () => {
  const desk = sampleDesk();
  for (const [paper, path] of [
    ['agenda', picturePath('agenda')],
    ['minutes', guidePicture('minutes')],
  ] as const) {
    desk.rpc('paper', { of: { paper, table: 'reviews', id: 'REV-001' }, form: 'page' });
    const sheet = await browser.newPage({ viewport: { width: 700, height: 620 } });
    await sheet.setContent(desk.host.panel?.html ?? '');
    const { length } = await sheet.screenshot({ path, animations: 'disabled' });
    await sheet.close();
    expect(length).toBeGreaterThan(SOMETHING);
  }
});

test('how reminders stand after their first morning', async () => {
  const turningOn = await opened('Turn on reminders', 'mails to');
  await turningOn.locator('.foot').getByRole('button', { name: 'Turn on reminders', exact: true }).click();
  await turningOn.getByText('Reminders are on.').first().waitFor();
  await host.post('/api/clock', { now: '2026-03-02T10:00' });
  const frame = await opened('Open sidebar', 'Late');
  await frame.getByRole('button', { name: 'Desk', exact: true }).click();
  await frame.getByText('What the last runs sent').waitFor();
  expect(await picture(guidePicture('reminders-on'))).toBeGreaterThan(SOMETHING);
});

test('time off beside its form, and the mail of whoever covers', async () => {
  await setIn(host, 'Use Time off', 'yes');
  await host.post('/api/menu', { path: ['Workbook', 'Set up workbook'] });
  const rows = [
    ['Ben Ode', '2026-03-03', '2026-03-06', false, 'Jo Rey', 'Tom Vale'],
    ['Kim Ito', '2026-03-16', '2026-03-20', false, '', 'Noor Khan'],
    ['Pia Berg', '2026-03-05', '2026-03-05', true, '', 'Max Bell'],
  ];
  await host.post('/api/edit', { tab: 'Time off', range: 'A2:F4', values: rows });
  await page.locator('.o-sheet', { hasText: 'Time off' }).click();
  const frame = await opened('Open sidebar', 'Late');
  await frame.getByRole('button', { name: 'Add', exact: true }).click();
  await frame.getByText('Add a row to').first().waitFor();
  await frame.getByRole('combobox', { name: 'Add a row to' }).selectOption({ label: 'Time off' });
  await frame.getByLabel('Cover').first().waitFor();
  expect(await picture(guidePicture('time-off'), 'page')).toBeGreaterThan(SOMETHING);
  const before = (await received()).length;
  await host.post('/api/clock', { now: '2026-03-05T10:00' });
  await until(async () => (await received()).length > before);
  const covering = (await received()).find(({ html }) => html.includes('For Ben Ode, away until'));
  const phone = await browser.newPage({ viewport: { width: 360, height: 640 } });
  await phone.setContent(covering?.html ?? '');
  const { length } = await phone.screenshot({ path: guidePicture('mail-cover'), fullPage: true });
  await phone.close();
  expect(covering).toBeDefined();
  expect(length).toBeGreaterThan(SOMETHING);
});

test('holidays as set-up fills them in, beside their form', async () => {
  await setIn(host, 'Use Holidays', 'yes');
  await host.post('/api/menu', { path: ['Workbook', 'Set up workbook'] });
  await page.locator('.o-sheet', { hasText: 'Holidays' }).click();
  const frame = await opened('Open sidebar', 'Late');
  await frame.getByRole('button', { name: 'Add', exact: true }).click();
  await frame.getByText('Add a row to').first().waitFor();
  await frame.getByRole('combobox', { name: 'Add a row to' }).selectOption({ label: 'Holidays' });
  await frame.getByLabel('Country').first().waitFor();
  expect(await picture(guidePicture('holidays'), 'page')).toBeGreaterThan(SOMETHING);
});

test('jobs with one ticked', async () => {
  await setIn(host, 'Use Jobs', 'yes');
  await host.post('/api/menu', { path: ['Workbook', 'Set up workbook'] });
  const rows = [
    [false, 'Fetch the drives from the post office', 'Jo Rey', '2026-03-05', '11:00'],
    [true, 'Label the boards of the storm', 'Jo Rey', '2026-03-04', ''],
    [false, 'Lunch for the director’s review', 'Dee Hart', '2026-03-06', '12:30'],
  ];
  await host.post('/api/edit', { tab: 'Jobs', range: 'A2:E4', values: rows });
  await page.locator('.o-sheet', { hasText: 'Jobs' }).click();
  await opened('Open sidebar', 'Late');
  expect(await picture(guidePicture('jobs'), 'page')).toBeGreaterThan(SOMETHING);
});

test('the weekly mail of the production manager: how far each step is, last week beside this one', async () => {
  const desk = mailroom();
  const ids = added(desk, 'assets', ...Array.from({ length: 12 }, (_none, at) => rigging(`Asset ${at + 1}`, '2026-04-10')));
  const done = (from: number, to: number) => {
    for (const id of ids.slice(from, to)) changed(desk, 'assets', id, { 'steps/Rig/status': 'Approved' });
  };
  mornings(desk, '2026-03-02');
  done(0, 2);
  mornings(desk, '2026-03-09');
  done(2, 5);
  const { html = '', text = '' } = mailTo(mornings(desk, '2026-03-16'), max) ?? {};
  // Three since last week's mail, two in the week before it.
  expect(text).toMatch(/5 of 12 done, 3 .*\(2 before that\)/);
  const screen = await browser.newPage({ viewport: { width: 640, height: 800 } });
  await screen.setContent(html ?? '');
  const { length } = await screen.screenshot({ path: guidePicture('mail-week'), fullPage: true });
  await screen.close();
  expect(length).toBeGreaterThan(SOMETHING);
}, 120_000);

test('nothing went wrong in the page meanwhile', () => {
  expect(problems).toEqual([]);
});
