// The way through “Use a tab I already have” in a real browser: by keyboard alone, with a server that is slow, gone or of another mind.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { AdoptionDraft } from '../../src/contract/adoption';
import { mappingText } from '../../src/workbook/adopted/mapping-text';
import { adoption, longName, openedWithOwn, proposal, proposalTo } from '../sidebar/adoption-view';
import { opened } from '../sidebar/workbook-view';
import { heading, next, own, tabInto, walkTo } from './adopt-steps';
import { openSidebar } from './sidebar-page';
import { expectFocus, inputs } from './sidebar-steps';
import { openBrowser } from './support/browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('by keyboard alone', () => {
  test('a tracker is used from the first step to Today', async () => {
    const { page, requests } = await openSidebar(browser, 'adopt', { replies: own });
    const { keyboard } = page;
    await page.waitForSelector(`text=${longName}`);
    await tabInto(page, longName);
    await keyboard.press('Space');
    await keyboard.press('Enter');
    await expectFocus(page, 'Where the headings are');
    await tabInto(page, 'headingRow');
    await keyboard.press('ArrowUp');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await expectFocus(page, 'What the columns are');
    await tabInto(page, 'column-2');
    await keyboard.type('Epi');
    await tabInto(page, 'Change Asset name');
    await keyboard.press('Enter');
    await expectFocus(page, 'column-1');
    await tabInto(page, 'Next');
    await keyboard.press('Enter');
    await expectFocus(page, 'Words, people and dates');
    await tabInto(page, 'dates-steps/Design/due');
    await keyboard.press('Space');
    await tabInto(page, 'person the Polish freelancers');
    await keyboard.type('Ines');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await tabInto(page, 'pasted');
    await keyboard.insertText('Name\tMail\nAna Okafor\tokafor@example.com\nSam Old\tsam@example.com');
    await tabInto(page, 'Match the addresses');
    await keyboard.press('Enter');
    await page.waitForSelector('text=1 address matched. Nobody here goes by: “Sam Old');
    await tabInto(page, 'Next');
    await keyboard.press('Enter');
    await expectFocus(page, 'Before anything changes');
    await tabInto(page, 'Use this tab');
    await keyboard.press('Enter');
    await expectFocus(page, 'is in use: 412 rows');
    const [{ draft, seen }] = inputs(requests, 'adopt') as [{ draft: AdoptionDraft; seen: string }];
    expect(seen).toBe('seen-1');
    expect(draft).toMatchObject({ sheetIds: [7], table: 'assets', headingRow: 4, dates: { 'steps/Design/due': 'dmy' } });
    expect(draft.columns).toMatchObject({ '0': '', '1': 'name', '2': 'episode', '3': 'steps/Design/status' });
    expect(Object.keys(draft.columns)).toHaveLength(proposal.columns.length);
    expect(draft.words).toMatchObject({ 'stepStatuses/apprd': 'Approved', 'stepStatuses/kickback!!': '' });
    expect(draft.people).toMatchObject({ AR: 'Ana Ruiz', 'the Polish freelancers': 'Ines Prado' });
    expect(draft.addresses).toEqual({ 'Ana Okafor': 'okafor@example.com' });
    const asked = inputs(requests, 'open').length;
    await tabInto(page, 'Go to Today');
    await keyboard.press('Enter');
    await page.waitForSelector('text=Retakes without a date');
    expect(asked).toBe(2);
    await page.close();
  });

  test('Escape goes back a step, and nothing that was said is lost', async () => {
    const { page } = await openSidebar(browser, 'adopt');
    await walkTo(page, 3);
    await page.selectOption('#word-stepStatuses-1', 'Retake');
    await page.keyboard.press('Escape');
    await expectFocus(page, 'What the columns are');
    await page.click('nav >> text=Row');
    await page.click('nav >> text=Today');
    await page.click('button:visible >> text=Use a tab I already have');
    await next(page);
    await heading(page, 'Words, people and dates');
    expect(await page.inputValue('#word-stepStatuses-1')).toBe('Retake');
    await page.close();
  });
});

describe('what the server says', () => {
  test('the answer to an older question is dropped', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { page, requests } = await openSidebar(browser, 'adopt', {
      replies: {
        propose: async ({ input }) => {
          if (input.draft.headingRow === 5) await held;
          return { value: proposalTo(input.draft) };
        },
      },
    });
    await walkTo(page, 1);
    await page.check('input[name=headingRow][value="5"]');
    await next(page);
    await page.waitForSelector('text=Reading the tab');
    await page.check('input[name=headingRow][value="4"]');
    await next(page);
    await heading(page, 'What the columns are');
    await page.click('button:has-text("Back")');
    release();
    await page.click('button:has-text("Back")');
    await page.click('text=Look for tabs again');
    await page.waitForSelector('text=Look for tabs again');
    await next(page);
    await heading(page, 'Where the headings are');
    const rows = (inputs(requests, 'propose') as { draft: AdoptionDraft }[]).map(({ draft }) => draft.headingRow);
    expect(rows).toEqual([0, 5, 4]);
    await page.close();
  });

  test('without an answer one stays where one is, and the same button tries again', async () => {
    let down = true;
    const { page } = await openSidebar(browser, 'adopt', {
      replies: { propose: ({ input }) => (down ? 'unreachable' : { value: proposalTo(input.draft) }) },
    });
    await page.check(`text=${longName}`);
    await next(page);
    await page.waitForSelector('text=could not be reached');
    down = false;
    await next(page);
    await heading(page, 'Where the headings are');
    expect(await page.isVisible('text=could not be reached')).toBe(false);
    await page.close();
  });

  test('headings that were changed meanwhile are looked at again before anything is written', async () => {
    let seen = 'seen-1';
    const { page, requests } = await openSidebar(browser, 'adopt', {
      replies: {
        propose: ({ input }) => ({ value: { ...proposalTo(input.draft), seen } }),
        adopt: ({ input }) =>
          input.seen === 'seen-2'
            ? { value: { tabs: [longName], rows: 412, notes: [] } }
            : { error: { code: 'conflict', message: 'The headings of this tab were changed. Nothing was written. Look at it again.' } },
      },
    });
    await walkTo(page, 4);
    await page.click('button:has-text("Use this tab")');
    await page.waitForSelector('text=Nothing was written');
    seen = 'seen-2';
    await page.click('button:has-text("Look at it again")');
    await page.click('button:has-text("Use this tab")');
    await heading(page, 'is in use: 412 rows');
    expect(inputs(requests, 'adopt')).toHaveLength(2);
    await page.close();
  });

  test('a tab with the headings of one in use takes one click to the last step', async () => {
    const { page, requests } = await openSidebar(browser, 'adopt', {
      replies: {
        ...own,
        propose: ({ input }) => ({
          value: { ...proposalTo(input.draft), like: input.draft.mapping === '' ? { table: 'assets@812', name: 'Assets' } : null },
        }),
      },
    });
    await page.check('text=EP101 ... EP103');
    await page.click('button:has-text("Use it in the same way")');
    await heading(page, 'Before anything changes');
    const { draft } = inputs(requests, 'propose').at(-1) as { draft: AdoptionDraft };
    expect(draft).toMatchObject({ sheetIds: [101, 102, 103], mapping: mappingText(adoption) });
    await page.close();
  });
});

describe('tabs of one’s own', () => {
  test('are left alone again, with their column of IDs if that is asked for', async () => {
    let used = true;
    const { page, requests } = await openSidebar(browser, 'adopt', {
      replies: { open: () => ({ value: used ? openedWithOwn : opened }) },
    });
    await page.click('text=Stop using this tab');
    await page.check('text=Remove the column Routesheet ID too');
    used = false;
    await page.click('button:has-text("Stop using it")');
    await page.waitForSelector('text=“EP100” is not used any more');
    expect(inputs(requests, 'stopUsing')).toEqual([{ table: 'assets@812', removeIds: true }]);
    expect(await page.isVisible('text=Tabs of your own')).toBe(false);
    await page.close();
  });

  test('are offered in Add by their name, with their own headings', async () => {
    const { page } = await openSidebar(browser, 'add', { replies: own });
    await page.selectOption('#add-to', { label: 'EP100' });
    await page.waitForSelector('form:visible >> text=Rig');
    expect(await page.isVisible('form:visible >> text=Needed by')).toBe(false);
    await page.close();
  });

  test('can be used before anything else is set up', async () => {
    let ready = false;
    const { page } = await openSidebar(browser, 'today', { replies: { open: () => ({ value: { ...opened, ready } }) } });
    await page.click('button:has-text("Use a tab I already have")');
    await walkTo(page, 4);
    ready = true;
    await page.click('button:has-text("Use this tab")');
    await heading(page, 'is in use: 412 rows');
    await page.click('button:has-text("Go to Today")');
    await page.waitForSelector('text=Retakes without a date');
    expect(await page.isVisible('text=You begin afresh')).toBe(false);
    await page.close();
  });
});
