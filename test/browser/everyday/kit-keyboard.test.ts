// Kit by the keyboard alone: the way there, pieces from what is offered or by the scanner, the question, the sheet, and taking back.

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openSidebar } from '../sidebar-page';
import { expectFocus, inputs, tabTo } from '../sidebar-steps';
import { lending } from '../states/kit-states';
import { openBrowser } from '../support/browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function pressed(page: Page, button: string): Promise<void> {
  await tabTo(page, button);
  await page.keyboard.press('Enter');
}

/** As a scanner types: the text, and Enter. */
async function scanned(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

test('pieces are handed out and taken back without the mouse', async () => {
  const { page, requests, errors } = await openSidebar(browser, 'do', { replies: lending });
  await page.waitForSelector('button >> text=/^Kit$/');
  await pressed(page, 'Kit');
  await page.waitForSelector('h2 >> text=/^Kit$/');
  await tabTo(page, 'kit-piece');
  await scanned(page, 'KIT-002');
  await page.waitForSelector('legend >> text=KIT-002');
  // What is on the list is said, and the field is ready for the next.
  await expectFocus(page, 'kit-piece');
  await page.keyboard.type('stills');
  await page.waitForSelector('#kit-piece-options [role=option]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('legend >> text=KIT-003');
  await tabTo(page, 'kit-condition-1');
  await page.keyboard.type('As hired');
  await tabTo(page, 'holder');
  await page.keyboard.type('Ben Ode');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  // The question has the focus; Escape leaves all as it is.
  await page.waitForSelector('text=Move it all the same');
  await page.keyboard.press('Escape');
  await page.waitForSelector('text=Move it all the same', { state: 'detached' });
  expect(inputs(requests, 'handOut')).toHaveLength(1);
  await pressed(page, 'Hand out');
  await page.waitForSelector('text=Move it all the same');
  await pressed(page, 'Move it all the same');
  await page.waitForSelector('text=2 pieces handed out to Ben Ode');
  await expectFocus(page, '2 pieces handed out');
  const [, , last] = inputs(requests, 'handOut');
  expect(last).toMatchObject({
    holder: 'Ben Ode',
    pieces: [
      { id: 'KIT-002', from: 'Mia Lo', condition: '' },
      { id: 'KIT-003', from: '', condition: 'As hired' },
    ],
  });
  await pressed(page, 'Sheet to sign');
  await page.waitForFunction(() => document.body.textContent?.includes('1 line, 1 page'));
  expect(inputs(requests, 'kitPaper')).toMatchObject([{ list: 'sheet', holder: 'Ben Ode', only: ['KIT-002', 'KIT-003'] }]);
  await page.focus('#kit-way');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, 'kit-piece');
  await scanned(page, 'PD16--002');
  await page.waitForSelector('legend >> text=KIT-002');
  await pressed(page, 'Take back');
  await page.waitForSelector('text=1 piece taken back to Store');
  expect(inputs(requests, 'takeBack')).toMatchObject([{ way: 'us', to: 'Store', day: '2026-03-02', pieces: [{ id: 'KIT-002' }] }]);
  expect(errors).toEqual([]);
  await page.close();
});
