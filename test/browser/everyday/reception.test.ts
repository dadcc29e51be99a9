// Reception by keyboard: a visitor arrives, whoever they come for is told, and the sheet of the day for the board.

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { workbook } from '../../../src/tables';
import { dayParts } from '../../../src/tables/papers';
import { paper } from '../../actions/support/paper-ports';
import { openSidebar } from '../sidebar-page';
import { inputs, sideways } from '../sidebar-steps';
import { receptionStates } from '../states/reception-states';
import { toStudio } from '../states/studio-states';
import { objectionsTo } from '../support/axe';
import { openBrowser } from '../support/browser';
import { picturePath } from '../support/pictures';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test.each(receptionStates.map((state) => [state.name, state] as const))('%s', async (name, { picture, view, replies = {}, until }) => {
  const { page, requests, errors } = await openSidebar(browser, view, { replies });
  await until(page);
  expect(await objectionsTo(page)).toEqual([]);
  expect(await sideways(page)).toBe(0);
  await page.setViewportSize({ width: 300, height: 900 });
  await page.locator(`section[aria-label="${name.includes('schedule') ? 'Department schedule' : 'Day sheet'}"]`).scrollIntoViewIfNeeded();
  await page.screenshot({ path: picture ?? picturePath(name.toLowerCase().replaceAll(' ', '-')) });
  if (name === 'A visitor has arrived') {
    expect(inputs(requests, 'receive')).toEqual([{ table: 'visitors', id: 'VIS-001', leaves: false }]);
    expect(inputs(requests, 'tellHost')).toEqual([{ table: 'visitors', id: 'VIS-001' }]);
  }
  if (name === 'The day sheet') expect(inputs(requests, 'daySheet')).toEqual([{ day: '2026-03-02', form: 'list' }]);
  expect(errors).toEqual([]);
  await page.close();
});

test('an arrival that is undone can be pressed again', async () => {
  let came = '';
  const visitor = { id: 'VIS-001', name: 'Eva Kay', company: '', forPerson: '', badge: '', out: '', unread: '' };
  const [state] = receptionStates;
  const { page } = await openSidebar(browser, 'do', {
    replies: {
      ...state?.replies,
      reception: () => ({ value: { table: 'visitors', today: '2026-03-02', visitors: [{ ...visitor, in: came }] } }),
      receive: () => {
        came = '10:04';
        return { value: { words: 'Eva Kay is in, 10:04.' }, act: '151-cc05' };
      },
      undo: () => {
        came = '';
        return { value: { undone: 1, left: [] } };
      },
    },
  });
  await toStudio(page);
  await page.click('text=Show today’s visitors');
  await page.getByRole('button', { name: 'Arrived Eva Kay' }).press('Enter');
  await page.getByRole('button', { name: 'Left Eva Kay' }).waitFor();
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await page.getByRole('button', { name: 'Arrived Eva Kay' }).waitFor();
  expect(await page.getByRole('button', { name: 'Left Eva Kay' }).count()).toBe(0);
  await page.close();
});

test('the sheet of a day of the sample is one page that people can read from the board', async () => {
  const desk = paper({ ...workbook, dayParts });
  for (const tab of ['Jobs', 'Visitors', 'Time off', 'Shipments', 'Orders'])
    for (const [at, row] of desk.rows('Settings').entries()) if (row.Setting === `Use ${tab}`) desk.type('Settings', at, 'Value', 'yes');
  desk.ports.cache.remove(['catalog changed', 'catalog/0', 'catalog/1']);
  desk.rpc('setUp', { pipeline: 'cg', sample: false });
  desk.rpc('addSample', { sure: true });
  expect(desk.rpc('daySheet', { day: '', form: 'page' }).pages).toBe(1);
  const page = await browser.newPage({ viewport: { width: 794, height: 1123 } });
  await page.setContent(desk.pages[0]?.html ?? '');
  expect(await page.locator('td >> text=Lou Marsh').count()).toBe(1);
  await page.screenshot({ path: picturePath('day-sheet-page') });
  expect(await objectionsTo(page)).toEqual([]);
  await page.close();
});
