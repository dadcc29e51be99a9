// Who came to a review: a tick each for those who were invited, and a field that takes others.

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openSidebar } from '../sidebar-page';
import { inputs, sideways } from '../sidebar-steps';
import { guestsTicked, withGuests } from '../states/review-states';
import { objectionsTo } from '../support/axe';
import { openBrowser } from '../support/browser';
import { picturePath } from '../support/pictures';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('chair and attendees are ticked by keyboard, others are typed, and all stand in Was there', async () => {
  const { page, requests, errors } = await openSidebar(browser, 'edit', {
    replies: { ...withGuests(), save: ({ input }) => ({ value: { id: input.id, values: input.changes, notes: [] } }) },
  });
  await guestsTicked(page);
  const ticks = page.getByRole('group', { name: 'Was there, of the invited' }).getByRole('checkbox');
  expect(await ticks.evaluateAll((all) => all.map((one) => one instanceof HTMLInputElement && one.checked))).toEqual([true, false, true]);
  const field = page.locator('[name=present]');
  expect(await field.inputValue()).toBe('Ines Prado, Omar Haddad');
  // What is typed is ticked, and what is taken away again is not.
  await field.fill('Omar Haddad, Bea Holt, ana ruiz');
  expect(await ticks.evaluateAll((all) => all.map((one) => one instanceof HTMLInputElement && one.checked))).toEqual([false, true, true]);
  await page.getByRole('checkbox', { name: 'Omar Haddad' }).uncheck();
  expect(await field.inputValue()).toBe('Bea Holt, ana ruiz');
  await page.locator('legend >> text=of the invited').scrollIntoViewIfNeeded();
  await page.screenshot({ path: picturePath('was-there'), animations: 'disabled' });
  expect([await objectionsTo(page), await sideways(page), errors]).toEqual([[], 0, []]);
  await page.click('button >> text="Save"');
  await page.waitForFunction(() => document.body.textContent?.includes('Saved'));
  expect(inputs(requests, 'save').map((input) => (input as { changes: unknown }).changes)).toEqual([{ present: 'Bea Holt, Ana Ruiz' }]);
  await page.close();
});
