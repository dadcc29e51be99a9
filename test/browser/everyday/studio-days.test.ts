// A day of the desk in a real browser, on the sample in the local host: a wrap checklist, a handover with its PDF, a runner who ticks on a phone, the day sheet.

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Frame, Page } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { type HostProcess, startHost } from '../support/host-process';
import { setIn, sidebarBy, valuesIn } from '../support/menu-sidebar';
import { picturePath } from '../support/pictures';

let browser: Browser;
let host: HostProcess;
let page: Page;

const values = (tab: string) => valuesIn(host, tab);

/** People and jobs, as the menu and a click open it. */
async function studio(): Promise<Frame> {
  const frame = await sidebarBy(host, page, 'Open sidebar', 'Late');
  await frame.getByRole('button', { name: 'Do', exact: true }).click();
  // Once used it stands among those used most, too.
  await frame.getByRole('button', { name: 'People and jobs' }).first().click();
  await frame.getByRole('heading', { name: 'People and jobs' }).waitFor();
  return frame;
}

/** The PDF that a press on that button of a part of the view saves. */
async function pdfFrom(frame: Frame, part: string, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    frame.getByRole('region', { name: part }).getByRole('button', { name: 'PDF' }).click(),
  ]);
  const file = picturePath(name).replace(/png$/, 'pdf');
  await download.saveAs(file);
  return readFileSync(file, 'latin1');
}

beforeAll(async () => {
  browser = await openBrowser();
  host = await startHost({ empty: true, now: '2026-03-02T07:30', user: 'ana@example.com' });
  await host.post('/api/menu', { path: ['Workbook', 'Add sample production'] });
  for (const tab of ['Jobs', 'Visitors', 'Time off']) await setIn(host, `Use ${tab}`, 'yes');
  await setIn(host, 'Wrap', '2026-06-26');
  await host.post('/api/menu', { path: ['Workbook', 'Set up workbook'] });
  const job = [false, 'Fetch the drives from the post office', 'Jo Rey', '2026-03-02', '11:00'];
  await host.post('/api/edit', { tab: 'Jobs', range: 'A2:E2', values: [job] });
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(host.url);
  await page.locator('.o-grid').waitFor();
}, 240_000);

afterAll(async () => {
  await browser.close();
  await host.stop();
});

test('the wrap checklist is shown, and becomes jobs that come once', async () => {
  const frame = await studio();
  const before = (await values('Jobs')).length;
  await frame.locator('#studio-checklist').selectOption('wrap');
  await frame.getByRole('button', { name: 'Show what is missing' }).click();
  await frame.getByRole('button', { name: /^Add \d+ jobs$/ }).click();
  await frame.getByText(/^Added \d+ jobs\./).waitFor();
  await page.screenshot({ path: picturePath('journey-wrap-checklist'), animations: 'disabled' });
  expect((await values('Jobs')).length - before).toBeGreaterThan(20);
  await frame.getByRole('button', { name: 'Show what is missing' }).click();
  await frame
    .getByText(/are there already|is there already/)
    .first()
    .waitFor();
});

test('what Ben has goes to Jo, with a PDF to take along', async () => {
  const frame = await studio();
  await frame.getByRole('combobox', { name: 'Who hands over' }).fill('Ben Ode');
  await frame.getByRole('button', { name: 'Show what they have' }).click();
  const whom = frame.getByRole('combobox', { name: /^Assets, Rig by/ });
  await whom.fill('Jo Rey');
  await frame.getByRole('button', { name: 'Show what would change' }).click();
  await frame.getByRole('button', { name: /^Hand over \d+ rows?$/ }).click();
  await frame.getByText(/^Handed over \d+ rows?\./).waitFor();
  await frame.getByRole('region', { name: 'Handover' }).getByRole('button', { name: 'On paper' }).click();
  expect((await pdfFrom(frame, 'Handover', 'journey-handover')).slice(0, 5)).toBe('%PDF-');
  await page.screenshot({ path: picturePath('journey-handover'), animations: 'disabled' });
});

test('a runner ticks a job in a grid as narrow as a phone', async () => {
  const phone = await browser.newPage({ viewport: { width: 390, height: 780 } });
  await phone.goto(host.url);
  await phone.locator('.o-grid').waitFor();
  await phone.locator('.o-sheet', { hasText: 'Jobs' }).click();
  const at = (await values('Jobs')).findIndex((row) => row.includes('Fetch the drives from the post office')) + 1;
  await host.post('/api/edit', { tab: 'Jobs', range: `A${at}`, values: [[true]] });
  await phone.screenshot({ path: picturePath('journey-runner-phone'), animations: 'disabled' });
  expect((await values('Jobs'))[at - 1]?.[0]).toBe(true);
  await phone.close();
});

test('the day sheet has the day on one page, with a PDF for the board', async () => {
  const frame = await studio();
  await frame.getByRole('button', { name: 'Make the day sheet' }).click();
  await frame.getByText(/^2026-03-02 Day sheet: \d+ lines, 1 page\.$/).waitFor();
  expect((await pdfFrom(frame, 'Day sheet', 'journey-day-sheet')).slice(0, 5)).toBe('%PDF-');
  await frame.getByRole('region', { name: 'Day sheet' }).getByRole('button', { name: 'Look at it' }).click();
  await page.screenshot({ path: picturePath('journey-day-sheet'), animations: 'disabled' });
});
