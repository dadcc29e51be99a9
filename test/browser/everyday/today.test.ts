// Today as somebody works with it all day: statuses on the spot, filters, what stands where, and that it does not grow old.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { opened, oti } from '../../sidebar/workbook-view';
import { openForm, openSidebar } from '../sidebar-page';
import { expectFocus, inputs } from '../sidebar-steps';
import { objectionsTo } from '../support/axe';
import { openBrowser } from '../support/browser';
import { picturePath } from '../support/pictures';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('a status on its line', () => {
  test('by keyboard: chosen, said, undone; Escape leaves it', async () => {
    const { page, requests } = await openSidebar(browser, 'today', {
      replies: {
        save: ({ input }) => ({
          value: { id: input.id, values: { ...oti.values, ...input.changes, 'steps/Rig/take': 2 }, notes: ['Rig take is now 2.'] },
          act: 'ACT-1',
        }),
        undo: () => ({ value: { undone: 1, left: [] } }),
      },
    });
    const status = page.getByRole('button', { name: 'Status of CH_002 Oti, Rig: WIP' });
    await status.focus();
    await page.keyboard.press('Enter');
    await page.locator('.choices').screenshot({ path: picturePath('today-status') });
    await page.screenshot({ path: picturePath('today-status-open') });
    expect(await objectionsTo(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.locator('.choices').count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.locator('.choices').getByRole('button', { name: 'Retake' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=CH_002 Oti, Rig is “Retake” now. Rig take is now 2. It needs a new date.');
    const changed = page.getByRole('button', { name: 'Status of CH_002 Oti, Rig: Retake' });
    await changed.click();
    await page.click('.choices >> text="Approved"');
    await page.waitForSelector('text=Rig is “Approved” now.');
    // From what the first change made of it: nothing is taken for somebody else's.
    expect(inputs(requests, 'save')).toMatchObject([{}, { loaded: { 'steps/Rig/status': 'Retake', 'steps/Rig/take': 2 } }]);
    await page.click('text="Undo"');
    await page.waitForSelector('text=Undone: 1 row.');
    await status.waitFor();
    await page.close();
  });

  test('what the server refuses is said, and the line stays as it was', async () => {
    const { page } = await openSidebar(browser, 'today', {
      replies: { save: () => ({ error: { code: 'conflict', message: 'Somebody else changed Rig meanwhile.' } }) },
    });
    await page.click('button:has-text("WIP") >> nth=0');
    await page.click('.choices >> text="Approved"');
    await page.waitForSelector('text=Somebody else changed Rig meanwhile.');
    expect(await page.getByRole('button', { name: 'Status of CH_002 Oti, Rig: WIP' }).count()).toBe(1);
    await page.close();
  });
});

test('it is filtered by what rows are filed under, under the headings of the workbook', async () => {
  const { page } = await openSidebar(browser, 'today');
  await page.click('text=Filter');
  await page.getByLabel('Partner').selectOption('Broadcaster Nine');
  expect(await page.locator('.counts').textContent()).toBe('1 late');
  await page.getByLabel('Episode').selectOption('101');
  expect(await page.locator('.counts').textContent()).toBe('Nothing passes the filter.');
  await page.click('text=Show everything');
  expect(await page.locator('.counts').textContent()).toContain('4 late');
  await page.close();
});

test('late work stands above what there is to know and what is to be set up', async () => {
  const problems = ['“Due” stands there twice.'];
  const { page } = await openSidebar(browser, 'today', {
    replies: { open: () => ({ value: { ...opened, tabs: opened.tabs.map((tab, at) => (at === 0 ? { ...tab, problems } : tab)) } }) },
  });
  const top = async (selector: string) => (await page.locator(selector).first().boundingBox())?.y ?? Number.NaN;
  expect(await top('#today-late')).toBeLessThan(await top('.tab-problems'));
  expect(await top('.tab-problems')).toBeLessThan(await top('#today-today'));
  await page.close();
});

describe('growing old', () => {
  test('after ten minutes, or on another day, it is read again; not while somebody works elsewhere', async () => {
    const { page, requests } = await openSidebar(browser, 'today', {
      before: (made) => made.clock.install({ time: new Date('2026-03-02T10:00:00') }),
    });
    const reads = () => requests.filter(({ method }) => method === 'open').length;
    await page.waitForSelector('#today-late');
    await page.clock.runFor('09:00');
    expect(reads()).toBe(1);
    await page.clock.runFor('02:00');
    await page.waitForFunction(() => document.querySelector('[aria-disabled]') === null);
    expect(reads()).toBe(2);
    await page.click('nav >> text=Add');
    await page.clock.runFor('25:00');
    expect(reads()).toBe(2);
    await page.click('nav >> text=Today');
    expect(reads()).toBe(3);
    await page.close();
  });
});

describe('the form of a row that is there', () => {
  test('opens at the cell that was clicked; what is done is folded, and unfolds where something in it is wrong', async () => {
    const { page } = await openForm(browser, 'edit', {
      selected: () => ({ value: { row: { ...oti, column: 'steps/Model/due' }, reason: null } }),
    });
    await expectFocus(page, 'steps/Model/due');
    expect(await page.locator('legend .step-name').allTextContents()).toEqual(['Model', 'Rig', 'Design']);
    expect(await page.locator('[name="steps/Design/by"]').isVisible()).toBe(false);
    await page.click('text=1 step done or not needed');
    await page.fill('[name="steps/Design/take"]', 'two');
    await page.click('text=1 step done or not needed');
    await page.click('button >> text="Save"');
    await expectFocus(page, 'steps/Design/take');
    await page.screenshot({ path: picturePath('edit-at-the-step') });
    await page.close();
  });

  test('the question about what was typed goes once it is saved', async () => {
    const { page } = await openForm(browser, 'add');
    await page.fill('[name=name]', 'Oti');
    await page.keyboard.press('Escape');
    await page.waitForSelector('text=Discard what you typed?');
    await page.click('button >> text="Save"');
    await page.waitForSelector('text=Added “Oti”');
    expect(await page.locator('text=Discard what you typed?').count()).toBe(0);
    await page.close();
  });
});
