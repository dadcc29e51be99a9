// Every view of the sidebar at its real width: readable, reachable, nothing sideways, nothing that axe objects to.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { sampled } from '../faults/support/thoroughness';
import { opened, oti } from '../sidebar/workbook-view';
import { type OpenSidebar, openSidebar } from './sidebar-page';
import { sideways } from './sidebar-steps';
import { placeStates } from './states/place-states';
import { receptionStates } from './states/reception-states';
import { states } from './states/sidebar-states';
import { studioStates } from './states/studio-states';
import { objectionsTo } from './support/axe';
import { openBrowser } from './support/browser';
import { guidePicture } from './support/pictures';
import type { State } from './support/state';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function shown({ view, replies = {}, until }: State): Promise<OpenSidebar> {
  const sidebar = await openSidebar(browser, view, { replies });
  await until(sidebar.page);
  return sidebar;
}

const all = [...states, ...studioStates, ...placeStates, ...receptionStates];

// On every change a fifth of them, and others in the dark and narrow (`everyday/looks`); all in the long run.
describe.each(sampled(all, Math.ceil(all.length / 5)))('$name', (state) => {
  test('axe finds nothing wrong, and nothing is wider than the sidebar, at 200 % zoom either', async () => {
    const { page, errors } = await shown(state);
    expect(await objectionsTo(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);
    // Twice as large is half as wide.
    await page.setViewportSize({ width: 150, height: 360 });
    expect(await sideways(page)).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe('what people typed into the sheet', () => {
  test('is shown, never run: in names, in lists, in the preview', async () => {
    const evil = '<img src=x onerror="window.pwned=1">';
    const line = { ...opened.view.sections.late[0], name: evil } as (typeof opened.view.sections.late)[number];
    const { page } = await openSidebar(browser, 'today', {
      replies: {
        open: () => ({
          value: { ...opened, production: evil, view: { ...opened.view, sections: { ...opened.view.sections, late: [line] } } },
        }),
        selected: () => ({ value: { row: { ...oti, name: evil, values: { ...oti.values, name: evil } }, reason: null } }),
        preview: () => ({
          value: {
            day: evil,
            summary: evil,
            alreadyLate: { late: 0, elsewhere: 0 },
            withoutAddress: [evil],
            mails: [{ to: 'a@example.com', name: evil, subject: evil, text: evil, html: `${evil}<script>parent.pwned=2</script>` }],
          },
        }),
      },
    });
    await page.waitForSelector(`text=${evil}`);
    await page.click('nav >> text=Row');
    await page.click('text=Edit the selected row');
    await page.waitForSelector('[name=name]');
    await page.click('nav >> text=Desk');
    await page.click('text=Preview the mails >> visible=true');
    await page.click('.mail-head');
    await page.waitForSelector('iframe');
    await page.waitForFunction(() => document.querySelector('iframe')?.getBoundingClientRect().height !== 0);
    expect(await page.evaluate(() => (window as unknown as { pwned?: number }).pwned)).toBeUndefined();
    expect(await page.locator('img').count()).toBe(0);
    await page.close();
  });
});

describe('a copy of a workbook', () => {
  const inCopy = { ...opened, reminders: { ...opened.reminders, on: false, trouble: 'copy' as const } };

  test('says what came along, and is its own once it has a title', async () => {
    let isCopy = true;
    const { page, requests } = await openSidebar(browser, 'today', {
      replies: {
        open: () => ({
          value: isCopy ? inCopy : { ...inCopy, production: 'Second film', reminders: { ...inCopy.reminders, trouble: null } },
        }),
        beginCopy: ({ input }) => {
          isCopy = false;
          return { value: input };
        },
      },
    });
    const title = page.getByRole('textbox', { name: 'Production title' });
    await page.getByText('The original has this title.').waitFor();
    await page.screenshot({ path: guidePicture('copy'), animations: 'disabled' });
    await title.fill('Second film');
    expect(await page.getByText('The original has this title.').count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.getByText('This workbook is one of its own now').waitFor();
    await page.getByRole('heading', { name: 'Second film' }).waitFor();
    expect(await page.getByText('This workbook is a copy').count()).toBe(0);
    expect(requests.filter(({ method }) => method === 'beginCopy').map(({ input }) => input)).toEqual([{ production: 'Second film' }]);
    await page.close();
  });
});
