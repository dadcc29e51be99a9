// Files from the person's own machine: a list that is refused in part, and a cut beside the shots and beside the cut before. By the keyboard, as Google serves it.

import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { Method, Request } from '../../../src/contract/methods';
import { cast, setting } from '../../actions/lists/list-on-paper';
import type { Paper } from '../../actions/support/paper-ports';
import { openSidebar, type Replies } from '../sidebar-page';
import { sideways } from '../sidebar-steps';
import { objectionsTo } from '../support/axe';
import { openBrowser } from '../support/browser';
import { guidePicture, picturePath } from '../support/pictures';

jest.setTimeout(180_000);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The real server, on paper. */
function answeredBy(desk: Paper): Replies {
  const ask = (request: Request) => {
    const answer = desk.ask(request.method, request.input, request.key);
    return answer.ok ? { value: answer.value, ...(answer.act !== undefined && { act: answer.act }) } : { error: answer.error };
  };
  const methods: readonly Method[] = ['open', 'planList', 'planCut', 'bringIn', 'undo', 'takeOut'];
  return Object.fromEntries(methods.map((method) => [method, ask])) as unknown as Replies;
}

const file = (name: string, text: string | Buffer) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

/** Topics of help are buttons, too, that are hidden while it is folded. */
async function pressed(page: Page, words: string): Promise<void> {
  await page.focus(`button:visible:has-text("${words}")`);
  await page.keyboard.press('Enter');
}

async function fits(page: Page, at: string): Promise<void> {
  expect([at, await objectionsTo(page), await sideways(page)]).toEqual([at, [], 0]);
}

test('a list by the file chooser: no workbook, and three of its rows are refused with why', async () => {
  const desk = cast();
  const { page, errors } = await openSidebar(browser, 'list', { replies: answeredBy(desk) });
  await page.waitForSelector('#list-file');
  await page.selectOption('#list-tab', 'assets');
  await page.setInputFiles('#list-file', file('assets.xlsx', Buffer.from('PK\u0003\u0004')));
  await pressed(page, 'Look at the list');
  await page.waitForSelector('text=This is no list of texts.');
  await fits(page, 'a workbook');
  const list = 'Name,Type,Rig by\nFox,Blob,\n1,Prop,\nHen,Prop,Zoe Xu\nOwl,Prop,\n';
  await page.setInputFiles('#list-file', file('assets.csv', list));
  await pressed(page, 'Look at the list');
  await page.waitForSelector('text=4 rows: 1 new, 3 cannot be brought in.');
  const refused = await page.locator('h3:has-text("Cannot be brought in") + ul > li').allInnerTexts();
  expect(refused.map((text) => text.split('\n')[0])).toEqual(['Row 2 Fox', 'Row 3 1', 'Row 4 Hen']);
  await fits(page, 'a list with three rows refused');
  await page.screenshot({ path: guidePicture('list-refused'), fullPage: true });
  await pressed(page, 'Add 1 row');
  await page.waitForSelector('text=Added 1 row.');
  expect(desk.rows('Assets').filter(({ Name }) => Name === 'Owl')).toHaveLength(1);
  expect(errors).toEqual([]);
  await page.close();
});

const event = (at: number, clip: string, from: number, seconds: number, more = '') =>
  `${String(at).padStart(3, '0')}  AX       V     C        00:00:00:00 00:00:${two(seconds)}:00 01:00:${two(from)}:00 01:00:${two(from + seconds)}:00\n* FROM CLIP NAME: ${clip}\n${more}`;
const two = (number: number) => String(number).padStart(2, '0');

const firstCut = `TITLE: R1 V1\nFCM: NON-DROP FRAME\n${event(1, 'SQ010_SH0010_anim_v001', 0, 2)}${event(2, 'SQ010_SH0020_anim_v001', 2, 3)}${event(3, 'SQ010_SH0030_anim_v002', 5, 4)}${event(4, 'SQ020_SH0010_lay_v001', 9, 5)}`;
const nextCut = `TITLE: R1 V2\nFCM: NON-DROP FRAME\n${event(1, 'SQ010_SH0030_anim_v003', 0, 4)}${event(2, 'SQ010_SH0010_anim_v004', 4, 3)}${event(3, 'SQ010_SH0015_lay_v001', 7, 1)}${event(4, 'SQ020_SH0010_lay_v001', 8, 5, 'M2   AX   012.0   00:00:00:00\n')}`;

test('a cut becomes shots, and the next one says what changed, from the tab and from the cut before', async () => {
  const desk = cast();
  setting(desk, 'Use Shots');
  desk.rpc('setUp', { pipeline: 'cg', sample: false });
  const { page, errors } = await openSidebar(browser, 'cut', { replies: answeredBy(desk) });
  await page.waitForSelector('#cut-file');
  await fits(page, 'which cut');
  await pressed(page, 'Look at the cut');
  await page.waitForSelector('text=Choose the file of the cut first.');
  await page.setInputFiles('#cut-file', file('r1_v1.edl', firstCut));
  await pressed(page, 'Look at the cut');
  await page.waitForSelector('text=R1 V1: 4 events, 24 frames a second.');
  expect(await page.inputValue('#cut-pattern')).toBe('{sequence}_{shot}_*');
  expect(await page.locator('ul[aria-label="Examples"] > li').allInnerTexts()).toEqual([
    'SQ010_SH0010_anim_v001 → SQ010 SH0010',
    'SQ010_SH0020_anim_v001 → SQ010 SH0020',
    'SQ010_SH0030_anim_v002 → SQ010 SH0030',
    'SQ020_SH0010_lay_v001 → SQ020 SH0010',
  ]);
  await pressed(page, 'Compare with Shots');
  await page.waitForSelector('text=4 new.');
  await pressed(page, 'Add 4 shots');
  await page.waitForSelector('text=Added 4 rows.');
  await page.setInputFiles('#cut-file', file('r1_v2.edl', nextCut));
  await page.setInputFiles('#cut-before', file('r1_v1.edl', firstCut));
  await pressed(page, 'Look at the cut');
  await page.waitForSelector('text=Beside the cut before');
  await fits(page, 'beside the cut before');
  await pressed(page, 'Compare with Shots');
  await page.waitForSelector('section[aria-label="Beside Shots"]');
  expect(await page.innerText('label[for="list-omits"]')).toBe('Leave out the 1 shot of the tab that the cut does not have');
  await page.focus('#list-omits');
  await page.keyboard.press('Space');
  await page.waitForSelector('text=Add 1 and change 4 shots');
  for (const beside of ['Beside the cut before', 'Beside Shots']) {
    expect(await page.locator(`section[aria-label="${beside}"] li`).allInnerTexts()).toEqual([
      'SQ010 SH0030 moved',
      'SQ010 SH0010 24 frames longer (48 → 72)',
      'SQ010 SH0015 new, 24 frames',
      'SQ020 SH0010 retimed, 100 % → 50 %',
      'SQ010 SH0020 gone',
    ]);
  }
  await fits(page, 'beside the tab');
  await page.screenshot({ path: guidePicture('cut'), fullPage: true });
  await pressed(page, 'Add 1 and change 4 shots');
  await page.waitForSelector('text=Added 1 row, changed 4 rows.');
  const shots = desk.rows('Shots').filter(({ Name }) => Name !== '');
  expect(shots.map((row) => [row.Name, row.Frames, row['Cut order'], row.Speed, row.Omitted === true])).toEqual([
    ['SH0010', 72, 10, '', false],
    ['SH0020', 72, 20, '', true],
    ['SH0030', 96, 5, '', false],
    ['SH0010', 120, 40, 50, false],
    ['SH0015', 24, 25, '', false],
  ]);
  await page.setInputFiles('#cut-file', file('r1_v3.edl', `${nextCut.split('\n').slice(0, 6).join('\n')}\nand so on\n`));
  await page.setInputFiles('#cut-before', []);
  await pressed(page, 'Look at the cut');
  await page.waitForSelector('text=“and so on” is not understood.');
  await pressed(page, 'Compare with Shots');
  await page.waitForSelector('text=While something of the file is not understood, no shot is left out: it may be the one.');
  expect(await page.locator('#list-omits').count()).toBe(0);
  await fits(page, 'a line that nobody understands');
  expect(errors).toEqual([]);
  await page.close();
});

test('rows of a tab are saved for Kitsu by the keyboard, and what it does not know is said', async () => {
  const desk = cast();
  desk.type('Assets', 1, 'Rig', 'With client');
  const { page, errors } = await openSidebar(browser, 'out', { replies: answeredBy(desk) });
  await page.waitForSelector('#out-rows');
  await page.selectOption('#out-tab', 'assets');
  await page.selectOption('#out-form', 'kitsu');
  const [saved] = await Promise.all([page.waitForEvent('download'), pressed(page, 'CSV')]);
  expect(saved.suggestedFilename()).toBe('Assets.csv');
  await page.waitForSelector('text=Kitsu has no such status: With client (1).');
  await fits(page, 'rows for Kitsu');
  await page.screenshot({ path: picturePath('take-out'), fullPage: true });
  expect(errors).toEqual([]);
  await page.close();
});
