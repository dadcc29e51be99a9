// How far each job is from the sidebar as it opens: the clicks that it takes, with every tab in use.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { jobsThere } from '../../../sidebar/do/jobs';
import type { FoundRow } from '../../../src/contract/where';
import { workbook } from '../../../src/tables/index';
import { openSidebar, type Replies } from '../sidebar-page';
import { expectFocus, inputs } from '../sidebar-steps';
import { everyTab } from '../states/place-states';
import { objectionsTo } from '../support/axe';
import { openBrowser } from '../support/browser';
import { guidePicture, picturePath } from '../support/pictures';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** What is pressed, one button after another; what is there then; and how many presses it took when all jobs stood in Edit and Reminders. */
const ways: readonly (readonly [job: string, before: number, presses: readonly string[], there: string])[] = [
  ['Add a row', 1, ['Add'], '#add-to'],
  ['Edit the selected row', 2, ['Row', 'Edit the selected row'], '[name=name]'],
  ['Change several rows', 2, ['Do', 'Change several rows'], 'h2 >> text=Change several rows'],
  ['Add or update from a list', 2, ['Do', 'Add or update from a list'], 'h2 >> text=Add or update from a list'],
  ['Copy or save rows', 2, ['Do', 'Copy or save rows'], 'h2 >> text=Copy or save rows'],
  ['Paste a breakdown', 2, ['Do', 'Paste a breakdown'], 'h2 >> text=Paste a breakdown'],
  ['Bring in a cut', 2, ['Do', 'Bring in a cut'], 'h2 >> text=Bring in a cut'],
  ['Packs and due dates', 2, ['Do', 'Packs and due dates'], 'h2 >> text=Packs and due dates'],
  ['Take notes', 2, ['Do', 'Take notes'], 'text=Reading the reviews'],
  ['Stock and orders', 2, ['Do', 'Stock and orders'], 'h2 >> text=Stock and orders'],
  ['Kit', 2, ['Do', 'Kit'], 'h2 >> text=Kit'],
  ['Floats, claims and invoices', 2, ['Do', 'Floats, claims and invoices'], 'h2 >> text=Floats, claims and invoices'],
  ['People and jobs', 2, ['Do', 'People and jobs'], 'h2 >> text=People and jobs'],
  ['Where is it?', 1, ['Where is it?'], 'h2 >> text=Where is it?'],
  ['Last changes', 1, ['Last changes'], 'h2 >> text=Last changes'],
  ['Crew and credits', 1, ['Crew and credits'], 'h2 >> text=Crew list'],
  ['Reminders', 1, ['Desk'], 'h2 >> text=Reminders are off'],
  ['Preview the mails', 2, ['Desk', 'Preview the mails'], 'h2 >> text=Mails of'],
  ['Turn on reminders', 2, ['Desk', 'Turn on reminders'], 'h2 >> text=Turn on reminders'],
  ['Check', 1, ['Check'], 'text=Checking the workbook'],
  ['Use a tab I already have', 2, ['Desk', 'Use a tab I already have'], '#adopt-step'],
  ['The next season', 2, ['Desk', 'The next season'], 'h2 >> text=The next season'],
  ['Forget a person', 2, ['Desk', 'Forget a person'], 'h2 >> text=Forget a person'],
  ['Remove Routesheet', 2, ['Desk', 'Remove Routesheet from this workbook'], 'h2 >> text=Remove Routesheet from this workbook'],
];

const replies: Replies = {
  open: () => ({ value: everyTab }),
  crew: () => ({ value: { lists: [{ title: 'Crew list', headings: ['Name'], rows: [['Ana Ruiz']] }] } }),
  recent: () => ({ value: { acts: [], rows: 0, undoable: 0 } as never }),
  findRows: () => ({ value: { rows: found, more: 0, unread: [] } }),
  where: () => ({ value: { named: [], ways: [], more: 0, unread: [] } }),
};

const found: readonly FoundRow[] = [
  { table: 'assets', one: 'asset', id: 'CH_002', name: 'Oti', column: 'name' },
  { table: 'assets', one: 'asset', id: 'CH_003', name: 'Oti as a child', column: 'name' },
];

test('each job is as near as it was before: none takes more clicks', async () => {
  const { page } = await openSidebar(browser, 'today', { replies });
  await page.waitForSelector('#today-late');
  const clicks: string[] = [];
  for (const [job, before, presses, there] of ways) {
    await page.click('nav >> text=Today');
    for (const button of presses) await page.getByRole('button', { name: button, exact: true }).locator('visible=true').first().click();
    await page.locator(there).locator('visible=true').first().waitFor();
    clicks.push(`${job} ${before} ${presses.length}`);
    expect(presses.length).toBeLessThanOrEqual(before);
  }
  process.stdout.write(`clicks before and now:\n${clicks.join('\n')}\n`);
  await page.close();
}, 240_000);

test('what somebody uses most stands on top of Do, also where the browser keeps nothing', async () => {
  const { page } = await openSidebar(browser, 'today', { replies });
  await page.waitForSelector('#today-late');
  const open = async (job: string) => {
    await page.click('nav >> text=Do');
    await page.getByRole('button', { name: job, exact: true }).first().click();
  };
  for (const job of ['Kit', 'Take notes', 'Kit', 'Copy or save rows', 'Take notes', 'Kit']) await open(job);
  await page.click('nav >> text=Do');
  const first = page.locator('.job-group').first();
  expect(await first.locator('h2').textContent()).toBe('Used most');
  expect(await first.getByRole('button').allTextContents()).toEqual(['Kit', 'Take notes']);
  expect(await objectionsTo(page)).toEqual([]);
  await page.screenshot({ path: picturePath('do-used-most'), animations: 'disabled' });
  await page.close();
});

test('every part that Find names is there where it leads', async () => {
  const { page, errors } = await openSidebar(browser, 'today', { replies });
  await page.waitForSelector('#today-late');
  for (const { title, part } of jobsThere({ workbook, opened: everyTab })) {
    if (part === undefined) continue;
    await page.keyboard.press('Control+K');
    await page.keyboard.type(title);
    await page.keyboard.press('Enter');
    await page.waitForFunction((name) => [document.activeElement?.textContent, document.activeElement?.ariaLabel].includes(name), part);
  }
  expect(errors).toEqual([]);
  await page.close();
}, 240_000);

describe('Find', () => {
  test('leads to a job by the keyboard alone, and asks the server nothing for it', async () => {
    const { page, requests } = await openSidebar(browser, 'today', { replies });
    await page.waitForSelector('#today-late');
    await page.keyboard.press('/');
    await page.keyboard.type('take st');
    await page.waitForSelector('[role=option] >> text=Take stock');
    expect(await objectionsTo(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expectFocus(page, 'Stocktake');
    expect(inputs(requests, 'findRows')).toEqual([]);
    await page.close();
  });

  test('finds rows by one call, narrows them without another, and opens the one that is chosen', async () => {
    const { page, requests } = await openSidebar(browser, 'today', { replies });
    await page.waitForSelector('#today-late');
    await page.keyboard.press('/');
    await page.keyboard.type('oti');
    await page.waitForSelector('[role=option] >> text=CH_003 Oti as a child');
    await page.screenshot({ path: guidePicture('find'), animations: 'disabled' });
    await page.keyboard.type(' as');
    await page.waitForSelector('[role=option] >> text=CH_002 Oti', { state: 'detached' });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[name=name]');
    expect(inputs(requests, 'findRows')).toEqual([{ text: 'oti' }]);
    expect(inputs(requests, 'select')).toEqual([{ table: 'assets', id: 'CH_003', column: 'name' }]);
    await page.close();
  });

  test('looks anew once it was left: a row may have come since', async () => {
    let rows: readonly FoundRow[] = [];
    const said: (() => void)[] = [];
    const first = new Promise<void>((done) => said.push(done));
    const { page, requests } = await openSidebar(browser, 'today', {
      replies: {
        ...replies,
        findRows: () => {
          said[0]?.();
          return { value: { rows, more: 0, unread: [] } };
        },
      },
    });
    await page.waitForSelector('#today-late');
    await page.click('#find');
    await page.keyboard.type('oti');
    await first;
    await page.waitForSelector('text=Looking for rows…', { state: 'detached' });
    await page.keyboard.press('Escape');
    rows = found;
    await page.click('#find');
    await page.keyboard.type('oti');
    await page.waitForSelector('[role=option] >> text=CH_002 Oti');
    expect(inputs(requests, 'findRows')).toEqual([{ text: 'oti' }, { text: 'oti' }]);
    await page.close();
  });

  test('leads to help, and to where something is; Escape goes back to where one was', async () => {
    const { page, requests } = await openSidebar(browser, 'today', { replies });
    await page.waitForSelector('#today-late');
    await page.getByRole('button', { name: 'Copy as text' }).focus();
    await page.keyboard.press('Control+K');
    await page.keyboard.type('season');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expectFocus(page, 'Copy as text');
    await page.keyboard.press('/');
    await page.keyboard.type('last changes');
    await page.click('[role=option]:has-text("Help")');
    await page.getByRole('region', { name: 'Help: Last changes' }).waitFor();
    await page.click('#find');
    await page.keyboard.type('1Z999');
    await page.click('[role=option] >> text=Where is “1Z999”?');
    await page.waitForSelector('text=Nothing is called “1Z999”.');
    expect(inputs(requests, 'where')).toEqual([{ text: '1Z999' }]);
    await page.close();
  });
});
