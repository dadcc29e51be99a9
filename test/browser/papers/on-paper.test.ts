// The crew list and the credit list as they are printed: copied as a table and pasted into a document of A4.

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { tableHtml } from '../../../sidebar/copying/table-text';
import { paper } from '../../actions/support/paper-ports';
import { openBrowser } from '../support/browser';
import { picturePath } from '../support/pictures';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Pixels within the margins of an inch that a document begins with. */
const [upright, across] = [794 - 2 * 96, 1123 - 2 * 96];

const crew = [
  ['Ana Ruiz Gómez', 'Production coordinator', 'Production', 'ana.ruiz@example.com'],
  ['Bartholomew Oyelaran', 'Rigger', 'Rig', 'bart@example.com'],
  ['Kim Ito', 'Animator', 'Animation', 'kim.ito@example.com'],
] as const;

/** The lists of those people; `more`: what else each of them has. */
function listsOf(more: Readonly<Record<string, string>>) {
  const desk = paper();
  const rows = crew.map(([name, role, department, email]) => ({ name, role, department, email, ...more }));
  desk.rpc('add', { table: 'people', rows });
  return desk.rpc('crew', {}).lists;
}

/** How wide a table comes out where so much room is. */
async function widthIn(page: Page, room: number, html: string, name: string): Promise<number> {
  await page.setViewportSize({ width: room, height: 400 });
  await page.setContent(`<style>body { margin: 0; font: 11pt Arial, sans-serif }</style>${html}`);
  await page.screenshot({ path: picturePath(name) });
  return page.evaluate(() => document.querySelector('table')?.getBoundingClientRect().width ?? Number.POSITIVE_INFINITY);
}

test('they end where the page does: upright as long as nobody has phones and dates, and across with all of them', async () => {
  const page = await browser.newPage();
  const [short, credits] = listsOf({});
  const [whole] = listsOf({
    company: 'Kestrel Models',
    phone: '+44 7700 900123',
    worksOn: 'Mon-Wed',
    start: '2026-01-05',
    finish: '2026-06-26',
  });
  for (const [list, room, name] of [
    [short, upright, 'crew-on-paper'],
    [credits, upright, 'credits-on-paper'],
    [whole, across, 'crew-across'],
  ] as const) {
    const html = list === undefined ? '' : tableHtml({ ...list, name: list.title });
    expect([name, (await widthIn(page, room, html, name)) <= room]).toEqual([name, true]);
  }
  expect(whole?.headings).toHaveLength(9);
  await page.close();
});
