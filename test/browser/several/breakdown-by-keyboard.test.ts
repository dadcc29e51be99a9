// A matrix is pasted by keyboard, against the real server on paper: what is in which shot, what waits for what, and which episode needs what.

import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { Method, Request } from '../../../src/contract/methods';
import { cast, castingDesk } from '../../actions/casting/casting-desk';
import type { Paper } from '../../actions/support/paper-ports';
import { openSidebar, type Replies } from '../sidebar-page';
import { sideways } from '../sidebar-steps';
import { objectionsTo } from '../support/axe';
import { openBrowser } from '../support/browser';
import { guidePicture, picturePath } from '../support/pictures';

jest.setTimeout(180_000);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const methods: readonly Method[] = ['open', 'today', 'planBreakdown', 'bringIn', 'showBreakdown', 'planDue', 'changeSeveral'];

function answeredBy(desk: Paper): Replies {
  const ask = (request: Request) => {
    const answer = desk.ask(request.method, request.input, request.key);
    return answer.ok ? { value: answer.value, ...(answer.act !== undefined && { act: answer.act }) } : { error: answer.error };
  };
  return Object.fromEntries(methods.map((method) => [method, ask])) as unknown as Replies;
}

async function pressed(page: Page, words: string): Promise<void> {
  await page.focus(`button:visible:has-text("${words}")`);
  await page.keyboard.press('Enter');
}

async function pictured(page: Page, path: string): Promise<void> {
  expect([path, await objectionsTo(page), await sideways(page)]).toEqual([path, [], 0]);
  await page.screenshot({ path, fullPage: true });
}

/** Two shots that are due next week; Animation waits for Rig, which no asset has begun. */
function production(): Paper {
  const desk = castingDesk();
  const at = desk.rows('Steps').findIndex(({ Step }) => Step === 'Animation');
  desk.type('Steps', at, 'Waits for', 'Rig');
  for (const id of ['SHT-002', 'SHT-004'])
    desk.rpc('save', { table: 'shots', id, loaded: { 'steps/Animation/due': null }, changes: { 'steps/Animation/due': '2026-03-09' } });
  return desk;
}

/** Both shots say so; Berry was reopened since. */
function saidReady(desk: Paper): void {
  const typed = (tab: string, name: string, heading: string, cell: string | boolean) =>
    desk.type(
      tab,
      desk.rows(tab).findIndex((row) => Object.values(row).includes(name)),
      heading,
      cell,
    );
  typed('Settings', 'Ready by itself', 'Value', true);
  typed('Assets', 'Oti', 'Rig', 'Approved');
  typed('Assets', 'Berry', 'Rig', 'Retake');
  for (const shot of ['SH020', 'SH030']) typed('Shots', shot, 'Animation', 'Ready');
}

test('a pasted matrix becomes castings, Today says what waits for what, and the tab which episode needs what', async () => {
  const desk = production();
  const { page, errors } = await openSidebar(browser, 'breakdown', { replies: answeredBy(desk) });
  await page.focus('#list-text');
  await page.fill('#list-text', '\tSH020\tSH030\t\nOti\tx\tx\t2\nBerry\t2\t\t2\nLamp\t\t?\t0\nTotal\t3\t1\t4\n');
  await pressed(page, 'Look at the list');
  await page.waitForSelector('text=4 rows: 3 new, 1 cannot be brought in.');
  await pictured(page, picturePath('breakdown-pasted'));
  await pressed(page, 'Add 3 rows');
  await page.waitForSelector('text=Added 3 rows.');
  expect(cast(desk)).toEqual(['Oti in SH020', 'Oti in SH030', 'Berry in SH020 ×2']);
  await pressed(page, 'Breakdown tab');
  await page.waitForSelector('text=EP102: 1 character');
  await pictured(page, guidePicture('breakdown-tab'));
  await pressed(page, 'Work out Needed by');
  await page.waitForSelector('text=2 rows: 2 would change.');
  await pictured(page, guidePicture('needed-by'));
  await pressed(page, 'Change 2 rows');
  await page.waitForSelector('text=Changed 2 dates.');
  await page.close();
  const today = await openSidebar(browser, 'today', { replies: answeredBy(desk) });
  await today.page.waitForSelector('text=Animation waits for Oti (Rig, no date)');
  await today.page.waitForSelector('text=Rig holds up 2 steps, the first due Mon 9 Mar');
  await pictured(today.page, guidePicture('holds-up'));
  await today.page.close();
  saidReady(desk);
  const later = await openSidebar(browser, 'today', { replies: answeredBy(desk) });
  await later.page.waitForSelector('text=Animation says Ready, and waits for Berry (Rig, no date)');
  await later.page.waitForSelector('text=Animation can start');
  await pictured(later.page, guidePicture('ready-to-start'));
  expect([errors, today.errors, later.errors]).toEqual([[], [], []]);
  await later.page.close();
});
