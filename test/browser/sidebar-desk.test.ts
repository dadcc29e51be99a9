// Opening the sidebar, Today, and reminders.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { opened, preview, remindersOn } from '../sidebar/workbook-view';
import { openSidebar, type Replies } from './sidebar-page';
import { inputs, tabTo } from './sidebar-steps';
import { claiming, drafting, kept } from './states/cash-states';
import { openBrowser } from './support/browser';
import { until } from './support/until';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('opening', () => {
  test('is one call, and the first paint does not wait for it', async () => {
    const { page, requests } = await openSidebar(browser, 'today', { replies: { open: () => 'never' } });
    expect(await page.locator('nav button').allTextContents()).toEqual(['Today', 'Add', 'Row', 'Do', 'Desk']);
    expect(requests.map(({ method }) => method)).toEqual(['open']);
    await page.click('nav >> text=Add');
    expect(await page.locator('[name=name]').isVisible()).toBe(true);
    await page.close();
  });
});

describe('today', () => {
  test('a line selects its cell; the text is copied', async () => {
    const { page, requests } = await openSidebar(browser, 'today');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.click('text=CH_002 Oti');
    await page.waitForSelector('text=CH_002 Oti is selected, row 12.');
    expect(inputs(requests, 'select')).toEqual([{ table: 'assets', id: 'CH_002', column: 'steps/Rig/due' }]);
    await page.click('text=Copy as text');
    await page.waitForSelector('text=Copied.');
    await page.close();
  });

  test('a filter narrows the counts and the lines', async () => {
    const { page } = await openSidebar(browser, 'today');
    await page.click('text=Filter');
    await page.selectOption('#by-person', 'Bea Holt');
    expect(await page.locator('.counts').textContent()).toBe('1 late · 1 to reorder');
    await page.click('text=Show everything');
    expect(await page.locator('.counts').textContent()).toContain('4 late');
    await page.close();
  });
});

describe('sections of today', () => {
  test('fold by key or click, and open where their count is pressed', async () => {
    const { page } = await openSidebar(browser, 'today');
    const lines = page.locator('#today-late >> xpath=ancestor::details >> css=li');
    await lines.first().waitFor();
    await page.focus('summary:has(#today-late)');
    await page.keyboard.press('Enter');
    expect(await lines.first().isVisible()).toBe(false);
    await page.click('.counts >> text=4 late');
    await lines.first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Late');
    await page.close();
  });
});

describe('reminders', () => {
  test('the keyboard goes on in the view that a button leads to, and comes back from a question', async () => {
    const { page } = await openSidebar(browser, 'desk');
    await page.focus('button:has-text("Preview the mails"):visible');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.mails');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    await page.focus('button:has-text("Send now")');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=Mails cannot be called back');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Send now');
    expect(await page.locator('text=Mails cannot be called back').count()).toBe(0);
    await page.close();
  });

  test('sending now asks first, and sends once', async () => {
    const { page, requests } = await openSidebar(browser, 'preview');
    await page.click('text=Send now');
    expect(inputs(requests, 'sendNow')).toEqual([]);
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('Send 3 mails to 3 people now?'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=3 mails sent');
    expect(inputs(requests, 'sendNow')).toHaveLength(1);
    await page.close();
  });

  test('from the send hour on the mails shown are of another day than those that are sent now, and it says so', async () => {
    const { isOfToday: _today, ...later } = { ...preview, day: 'Tue 3 Mar' };
    const { page } = await openSidebar(browser, 'preview', { replies: { preview: () => ({ value: later }) } });
    await page.waitForSelector('text=Mails of Tue 3 Mar');
    expect(await page.locator('.button-primary').allTextContents()).toEqual(['Send me a test']);
    await page.click('text=Send those of today now');
    await page.waitForSelector('text=Those above are of Tue 3 Mar and go by themselves. Send what is left of today now?');
    await page.close();
  });

  test('a test goes to oneself: the mail that is open, else the first', async () => {
    const { page, requests } = await openSidebar(browser, 'preview');
    await page.click('.mail-head >> nth=1');
    await page.click('text=Send me a test');
    await page.waitForSelector('text=went to bea@example.com as a test');
    expect(inputs(requests, 'sendTest')).toEqual([{ to: 'bea@example.com' }]);
    await page.close();
  });

  test('turning on shows what would go first; everybody is a choice', async () => {
    const { page, requests } = await openSidebar(browser, 'turn-on');
    await page.waitForSelector('text=4 lines are late already, and 1 line past its date is for approval, with client or to sort out.');
    await page.check('text=Remind everybody');
    await page.click('text=Turn on reminders >> nth=-1');
    await page.waitForSelector('text=The first mails go Tue 3 Mar, between 8 and 9');
    expect(inputs(requests, 'preview')).toEqual([{ everybody: false }, { everybody: true }]);
    expect(inputs(requests, 'turnOn')).toEqual([{ everybody: true }]);
    await page.waitForSelector('text=Reminders are on');
    await page.close();
  });

  test('turning off asks first', async () => {
    const { page, requests } = await openSidebar(browser, 'desk', {
      replies: { open: () => ({ value: { ...opened, reminders: remindersOn } }) },
    });
    await page.click('text=Turn off');
    expect(inputs(requests, 'turnOff')).toEqual([]);
    await page.click('text="Turn off"');
    await page.waitForSelector('text=Reminders are off. Nobody is mailed');
    await page.close();
  });
});

describe('floats and claims', () => {
  test('are looked at anew with each visit, and floats once a claim has moved on; what is typed meanwhile stays', async () => {
    const tabs = [...opened.tabs, ...['floats', 'claims'].map((table) => ({ table, tab: table, rows: 1, problems: [] }))];
    const replies: Replies = {
      ...{ ...kept, ...claiming },
      open: () => ({ value: { ...opened, tabs } }),
      stepClaim: () => ({ value: { status: 'Queried', receipts: 1 } }),
    };
    const { page, requests } = await openSidebar(browser, 'do', { replies });
    const looks = () => ['floatStates', 'claimDesk'].map((method) => inputs(requests, method).length);
    await page.click('button >> text=Floats and claims');
    await page.click('button >> text="Count"');
    await page.fill('#count-FLT-001-total', '68.86');
    await page.waitForSelector('text=CLM-001: Dee Hart');
    expect(looks()).toEqual([1, 1]);
    await page.click('nav >> text=Add');
    await page.click('nav >> text=Do');
    await page.click('button >> text=Floats and claims');
    await until(async () => looks().join() === '2,2');
    await page.fill('#CLM-001-reason', 'Which cost code?');
    await page.click('button >> text="Query"');
    await page.waitForSelector('text=CLM-001 is Queried now');
    await until(async () => looks().join() === '3,3');
    expect(await page.inputValue('#count-FLT-001-total')).toBe('68.86');
    await page.close();
  });

  test('are kept as a draft, changed, handed in and dropped without the mouse, each as it was seen', async () => {
    const { page, requests, errors } = await openSidebar(browser, 'do', { replies: drafting });
    const pressed = async (button: string) => {
      await tabTo(page, button);
      await page.keyboard.press('Enter');
    };
    const made = () => inputs(requests, 'makeClaim').at(-1);
    await page.waitForSelector('button >> text=Floats and claims');
    await pressed('Floats and claims');
    await page.waitForSelector('text=CLM-002: Dee Hart');
    await pressed('Choose receipts');
    await tabTo(page, 'RCP-003');
    await page.keyboard.press('Space');
    const [one, other] = [
      { table: 'pettyCash', id: 'RCP-004' },
      { table: 'pettyCash', id: 'RCP-006' },
    ];
    const draft = { claim: 'CLM-002', seen: [one, other], keeps: true };
    await pressed('Add to CLM-002');
    await page.waitForSelector('text=CLM-002 is kept as a draft, with 3 receipts.');
    expect(made()).toEqual({
      claim: {
        ...{ holder: 'Dee Hart', kind: 'Float', draft },
        receipts: [
          { ...one, gross: 1499 },
          { ...other, gross: 740 },
          { table: 'pettyCash', id: 'RCP-002', gross: 1845 },
        ],
      },
      sure: false,
    });
    await pressed('Change receipts');
    await tabTo(page, 'RCP-006');
    await page.keyboard.press('Space');
    await pressed('Hand in 1 receipt');
    await page.waitForSelector('text=CLM-002 is handed in.');
    expect(made()).toMatchObject({ claim: { receipts: [{ ...one, gross: 1499 }], draft: { ...draft, keeps: false } } });
    await pressed('Drop');
    await page.waitForSelector('text=CLM-002 is dropped. Its receipts are free again: 2.');
    expect(inputs(requests, 'stepClaim')).toMatchObject([{ step: { claim: 'CLM-002', to: 'drop' } }]);
    expect(errors).toEqual([]);
    await page.close();
  });
});
