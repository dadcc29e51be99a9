// Putting a line of Today off, and waking it: by keyboard, said, undone, and refused with words.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { Opened } from '../../../src/contract/methods';
import type { LineSleep } from '../../../src/contract/today';
import { opened } from '../../sidebar/workbook-view';
import { openSidebar, type Replies } from '../sidebar-page';
import { expectFocus, sideways } from '../sidebar-steps';
import { objectionsTo } from '../support/axe';
import { openBrowser } from '../support/browser';
import { guidePicture, picturePath } from '../support/pictures';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const sleep: LineSleep = { item: 'assets/CH_002/Rig/step', latest: '2026-03-09', people: ['Omar Haddad'] };
const [line, ...others] = opened.view.sections.late;
if (line === undefined) throw new Error('Nothing is late');
const { status: _none, ...tape } = {
  ...line,
  table: 'stock',
  id: 'STK-001',
  name: 'Tape',
  step: null,
  leads: [],
  words: '0 on hand, order 12',
};
const { late: _late, ...sections } = opened.view.sections;

/** The first late line, awake or asleep, and one that has no status. */
const withLine = (isAsleep: boolean): Opened => ({
  ...opened,
  view: {
    ...opened.view,
    sections: {
      ...sections,
      late: isAsleep ? others : [{ ...line, sleep }, ...others],
      reorder: [{ ...tape, sleep: { ...sleep, item: 'stock/STK-001/reorder' } }],
      asleep: isAsleep ? [{ ...line, words: `${line.words}; wakes Mon 9 Mar`, sleep: { ...sleep, until: '2026-03-09' } }] : [],
    },
  },
});

const late = 'It is late already, or has no date: it sleeps a week at most, until Mon 9 Mar. If it is to wait longer, change its date.';

function replies(): Replies {
  let isAsleep = false;
  return {
    open: () => ({ value: withLine(isAsleep) }),
    snooze: ({ input }) => {
      if (input.wake > '2026-03-09') return { error: { code: 'invalid', message: late, issues: [{ path: 'wake', message: late }] } };
      isAsleep = !input.awake;
      const said = isAsleep ? 'asleep for Omar Haddad until Mon 9 Mar. Others are told of it as before.' : 'awake again for Omar Haddad.';
      return { value: { words: `Oti, Rig is ${said}` }, act: '151-cc04' };
    },
    undo: () => {
      isAsleep = false;
      return { value: { undone: 1, left: [] } };
    },
  };
}

describe('a line of Today', () => {
  test('is put off by keyboard, refused past a week, and woken from what is asleep', async () => {
    const { page, requests, errors } = await openSidebar(browser, 'today', { replies: replies() });
    await page.getByRole('button', { name: 'Status of CH_002 Oti, Rig: WIP' }).press('Enter');
    const day = page.getByLabel('Snooze until').first();
    expect(await day.inputValue()).toBe('2026-03-09');
    await day.fill('2026-04-01');
    await page.locator('.snooze').getByRole('button', { name: 'Snooze' }).press('Enter');
    await page.waitForSelector(`.problem >> text=sleeps a week at most`);
    expect(await objectionsTo(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);
    await page.locator('.choices').screenshot({ path: guidePicture('today-snooze') });
    await day.fill('2026-03-09');
    await page.locator('.snooze').getByRole('button', { name: 'Snooze' }).press('Enter');
    await page.waitForSelector('text=is asleep for Omar Haddad until Mon 9 Mar');
    await page.waitForSelector('#today-asleep');
    // Folded until somebody looks.
    expect(await page.getByRole('button', { name: 'Wake now' }).isVisible()).toBe(false);
    await page.locator('summary:has(#today-asleep)').press('Enter');
    await page.locator('section.today-asleep').scrollIntoViewIfNeeded();
    await page.screenshot({ path: picturePath('today-asleep') });
    expect(await objectionsTo(page)).toEqual([]);
    await page.getByRole('button', { name: 'Wake now CH_002 Oti, Rig' }).press('Enter');
    await page.waitForSelector('text=is awake again for Omar Haddad');
    expect(requests.filter(({ method }) => method === 'snooze').map(({ input }) => input)).toEqual([
      { table: 'assets', item: sleep.item, wake: '2026-04-01', awake: false },
      { table: 'assets', item: sleep.item, wake: '2026-03-09', awake: false },
      { table: 'assets', item: sleep.item, wake: '', awake: true },
    ]);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('without a status is put off too, and undone', async () => {
    const { page } = await openSidebar(browser, 'today', { replies: replies() });
    const off = page.getByRole('button', { name: 'Put off STK-001 Tape' });
    await off.press('Enter');
    await page.keyboard.press('Escape');
    await expectFocus(page, 'Put off');
    await off.press('Enter');
    await page.locator('.snooze').getByRole('button', { name: 'Snooze' }).press('Enter');
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await page.waitForSelector('text=Undone: 1 row.');
    await page.close();
  });
});
