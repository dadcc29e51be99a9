// What can be done about reminders in the sidebar, by keyboard: repair, take over, pause, resume, remove.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { RemindersView } from '../../src/contract/reminders';
import { opened, remindersOff, remindersOn } from '../sidebar/workbook-view';
import { type OpenSidebar, openSidebar, type Replies } from './sidebar-page';
import { expectFocus, inputs, tabTo } from './sidebar-steps';
import { openBrowser } from './support/browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const another = { sender: 'ana@example.com', senderIsMe: false, trigger: 'unseen' } as const;
const pause = { until: '2026-03-06', words: 'Fri 6 Mar' } as const;

async function openedWith(reminders: Partial<RemindersView>, view = 'desk', replies: Replies = {}): Promise<OpenSidebar> {
  const sidebar = await openSidebar(browser, view, {
    replies: { open: () => ({ value: { ...opened, reminders: { ...remindersOn, ...reminders } } }), ...replies },
  });
  await sidebar.page.waitForSelector('h2:visible');
  return sidebar;
}

describe('the Reminders view', () => {
  test('says who sends, since when, last, next, what is left, the hourly run, the permission, and the last runs', async () => {
    const { page } = await openedWith({});
    const facts = await page.locator('.facts').innerText();
    for (const words of [
      'bea@example.com (you)',
      'Mon 2 Feb, 09:30',
      'Tue 3 Mar, between 8 and 9',
      'Mon 2 Mar, 08:14',
      '88 mails',
      'there',
      'all given',
    ])
      expect(facts).toContain(words);
    expect(await page.locator('.runs li').allInnerTexts()).toEqual([
      expect.stringMatching(/^Mon 2 Mar, 08:14: 12 sent, 3 waiting\s+The number of mails/),
      'Fri 27 Feb, 08:14: 15 sent',
    ]);
    await page.close();
  });

  test('repairs what is in the way with one button, and says what it did', async () => {
    const { page, requests } = await openedWith({ trouble: 'trigger', trigger: 'missing' });
    await page.waitForSelector('.card >> text=The hourly run is gone');
    expect(await page.locator('.button-primary').allInnerTexts()).toEqual(['Repair']);
    await tabTo(page, 'Repair');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=The hourly run was made anew.');
    await expectFocus(page, 'The hourly run was made anew.');
    expect(inputs(requests, 'repairReminders')).toEqual([{}]);
    expect(await page.locator('.notice-warn').count()).toBe(0);
    await page.close();
  });

  test('takes over after asking, naming who sends now; Escape leaves it as it is', async () => {
    const { page, requests } = await openedWith(another, 'turn-on');
    await tabTo(page, 'Take over');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=Reminders are sent from ana@example.com now (last run Mon 2 Mar, 08:14');
    await page.keyboard.press('Escape');
    expect(inputs(requests, 'takeOver')).toEqual([]);
    await expectFocus(page, 'Take over');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Send from my account');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=Reminders are sent from your account now.');
    expect(inputs(requests, 'takeOver')).toEqual([{ from: 'ana@example.com' }]);
    expect(await page.locator('.facts').innerText()).toContain('bea@example.com (you)');
    await page.close();
  });

  test('pauses until the day that was picked, and resumes', async () => {
    const { page, requests } = await openedWith({});
    await tabTo(page, 'Pause');
    await page.keyboard.press('Enter');
    await expectFocus(page, 'until');
    await page.fill('[name=until]', '2026-03-06');
    expect(await page.locator('.in-words').innerText()).toBe('Fri 6 Mar');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=Reminders are paused. Mails go again');
    expect(inputs(requests, 'pause')).toEqual([{ until: '2026-03-06' }]);
    expect(await page.locator('.state').innerText()).toBe('Reminders are paused');
    await tabTo(page, 'Resume now');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=Reminders go on.');
    expect(inputs(requests, 'resume')).toEqual([{}]);
    await page.close();
  });

  test('keeps the form open when the day is refused, with the focus on it; Escape closes it', async () => {
    const { page } = await openedWith({}, 'desk', {
      pause: () => ({ error: { code: 'invalid', message: 'Pick the last day without mails.' } }),
    });
    await page.click('button >> text="Pause"');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.problem >> text=Pick the last day without mails.');
    await expectFocus(page, 'until');
    await page.keyboard.press('Escape');
    expect(await page.locator('[name=until]').count()).toBe(0);
    await page.close();
  });

  test('tells what the server refused', async () => {
    const message = 'Reminders are sent from ana@example.com by now.';
    const { page } = await openedWith(another, 'desk', { takeOver: () => ({ error: { code: 'conflict', message } }) });
    await page.click('text=Take over');
    await page.click('text=Send from my account');
    await page.waitForSelector(`.notice-error >> text=${message}`);
    expect(await page.locator('.facts').innerText()).toContain('ana@example.com');
    await page.close();
  });
});

describe('Today', () => {
  test.each([
    [
      { trouble: 'late', ...another },
      'The last run was Mon 2 Mar, 08:14: 12 mails. Since then there was none, for more than a working day',
    ],
    [{ pause }, 'Reminders are paused until Fri 6 Mar.'],
  ] as const)('says so on opening the sidebar: %j', async (reminders, words) => {
    const { page } = await openedWith(reminders, 'today');
    await page.waitForSelector(`.notice >> text=${words}`);
    await page.click('text=Open Reminders');
    await page.waitForSelector('.state');
    expect(await page.locator('nav [aria-current]').innerText()).toBe('Desk');
    await page.close();
  });

  test('says nothing of reminders that run, nor of those that were never turned on', async () => {
    for (const reminders of [{}, remindersOff]) {
      const { page } = await openedWith(reminders, 'today');
      await page.waitForSelector('text=Retakes without a date');
      expect(await page.locator('text=Open Reminders').count()).toBe(0);
      await page.close();
    }
  });
});

describe('removing', () => {
  test('says what goes and what stays, asks, does it once, and looks afresh when somebody goes on', async () => {
    const { page, requests } = await openedWith({}, 'remove');
    const words = await page.locator('main').innerText();
    for (const part of [
      'The hourly run of your account',
      'Every tab and every row',
      'myaccount.google.com/connections',
      'sample production',
    ])
      expect(words).toContain(part);
    await tabTo(page, 'Remove Routesheet');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=for everybody who works in it?');
    expect(inputs(requests, 'uninstall')).toEqual([]);
    await tabTo(page, 'Remove');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=Routesheet is removed from this workbook.');
    await expectFocus(page, 'Routesheet is removed');
    expect(inputs(requests, 'uninstall')).toEqual([{}]);
    await page.click('nav >> text=Today');
    await page.waitForFunction(() => document.querySelector('[aria-label="Places"]') !== null);
    expect(inputs(requests, 'open').length).toBeGreaterThan(1);
    await page.close();
  });

  test('is there before set-up and without an answer of the server, names another account, and can be left', async () => {
    const { page } = await openedWith({ ...another, on: true }, 'remove');
    await page.waitForSelector('text=The hourly run of ana@example.com can only be removed by that account');
    await page.click('text="Cancel"');
    await page.waitForSelector('.state');
    await page.click('text=Remove Routesheet from this workbook');
    await page.waitForSelector('text=What goes');
    await page.close();
    const { page: unread } = await openSidebar(browser, 'remove', { replies: { open: () => 'unreachable' } });
    await unread.waitForSelector('text=What goes');
    expect(await unread.getByRole('button', { name: 'Remove Routesheet', exact: true }).count()).toBe(1);
    await unread.close();
  });
});
