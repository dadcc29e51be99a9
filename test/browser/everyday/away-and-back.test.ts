// Somebody goes on holiday and comes back, in a real browser on the sample in the local host: the handover that the cover reads, a week of mails, Today.

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Frame, Page } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { type HostProcess, startHost } from '../support/host-process';
import { setIn, sidebarBy, valuesIn } from '../support/menu-sidebar';
import { picturePath } from '../support/pictures';
import { until } from '../support/until';

interface Received {
  readonly to: readonly string[];
  readonly subject: string;
  readonly html: string;
}

let browser: Browser;
let host: HostProcess;
let page: Page;

const received = async () => ((await host.get('/api/mail')) as { messages: readonly Received[] }).messages;

const opened = (item: string, says: string): Promise<Frame> => sidebarBy(host, page, item, says);

/** The mails since the last one of those mornings, once all have come that Sent mail calls sent. */
async function morning(day: string): Promise<readonly Received[]> {
  const before = (await received()).length;
  await host.post('/api/clock', { now: `${day}T10:00` });
  const [headings = [], ...rows] = await valuesIn(host, 'Sent mail');
  const sent = rows.filter((row) => row[headings.indexOf('State')] === 'sent').length;
  await until(async () => (await received()).length >= sent);
  return (await received()).slice(before);
}

const mailTo = (mails: readonly Received[], address: string) => mails.find(({ to }) => to.includes(address));

async function pictureOfMail(name: string, mail: Received | undefined): Promise<void> {
  const phone = await browser.newPage({ viewport: { width: 360, height: 640 } });
  await phone.setContent(mail?.html ?? '');
  await phone.screenshot({ path: picturePath(name), fullPage: true });
  await phone.close();
}

const forBen = 'For Ben Ode, away until Mon 9 Mar';

beforeAll(async () => {
  browser = await openBrowser();
  host = await startHost({ empty: true, now: '2026-03-02T07:30', zone: 'Europe/London', user: 'ana@example.com' });
  await host.post('/api/menu', { path: ['Workbook', 'Add sample production'] });
  await setIn(host, 'Use Time off', 'yes');
  await host.post('/api/menu', { path: ['Workbook', 'Set up workbook'] });
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(host.url);
  await page.locator('.o-grid').waitFor();
}, 240_000);

afterAll(async () => {
  await browser.close();
  await host.stop();
});

test('before he goes Ben is told what is his, and the cover can read what he has', async () => {
  await host.post('/api/edit', {
    tab: 'Time off',
    range: 'A2:F2',
    values: [['Ben Ode', '2026-03-03', '2026-03-06', false, 'Jo Rey', 'Tom Vale']],
  });
  const turningOn = await opened('Turn on reminders', 'mails to');
  await turningOn.locator('.foot').getByRole('button', { name: 'Turn on reminders', exact: true }).click();
  await turningOn.getByText('Reminders are on.').first().waitFor();
  const own = mailTo(await morning('2026-03-02'), 'ben@example.com');
  expect(own?.html).toContain('Lama');
  const frame = await opened('Open sidebar', 'Late');
  await frame.getByRole('button', { name: 'Do', exact: true }).click();
  await frame.getByRole('button', { name: 'People and jobs' }).click();
  await frame.getByRole('combobox', { name: 'Who hands over' }).fill('Ben Ode');
  await frame.getByRole('button', { name: 'Show what they have' }).click();
  await frame.getByRole('region', { name: 'Handover' }).getByRole('button', { name: 'On paper' }).click();
  await frame.getByRole('region', { name: 'Handover' }).getByRole('button', { name: 'Look at it' }).click();
  await page.frameLocator('.panel-dialog iframe').locator('.sheet').first().waitFor();
  await page.screenshot({ path: picturePath('away-handover'), animations: 'disabled' });
  await page.locator('.panel-dialog').getByRole('button').first().click();
}, 240_000);

test('while he is away his mails go to Jo, named as his, and none to him', async () => {
  const mails: Received[] = [];
  for (const day of ['2026-03-03', '2026-03-05', '2026-03-06']) mails.push(...(await morning(day)));
  expect(mailTo(mails, 'ben@example.com')).toBeUndefined();
  const covering = mails.filter(({ to, html }) => to.includes('jo@example.com') && html.includes(forBen));
  expect(covering.length).toBeGreaterThan(0);
  expect(mails.filter(({ to, html }) => !to.includes('jo@example.com') && html.includes(forBen))).toEqual([]);
  await pictureOfMail('away-mail-cover', covering[0]);
  await opened('Open sidebar', 'Late');
  await page.screenshot({ path: picturePath('away-today'), animations: 'disabled' });
}, 240_000);

test('once he is back they are his again, and his rows are as he left them', async () => {
  const mails = await morning('2026-03-09');
  const own = mailTo(mails, 'ben@example.com');
  expect(own?.html).toContain('Lama');
  expect(mails.filter(({ html }) => html.includes(forBen))).toEqual([]);
  await pictureOfMail('away-mail-back', own);
  const [headings = [], ...rows] = await valuesIn(host, 'Assets');
  const by = headings.indexOf('Rig by');
  expect(rows.filter((row) => row[by] === 'Ben Ode').length).toBeGreaterThan(1);
  await opened('Open sidebar', 'Late');
  await page.screenshot({ path: picturePath('away-back-today'), animations: 'disabled' });
}, 240_000);
