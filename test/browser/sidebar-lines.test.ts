// Lines in the sidebar: what is typed, pasted and taken off, and what is sent of it.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { Methods, Request } from '../../src/contract/methods';
import { opened } from '../sidebar/workbook-view';
import { openSidebar, type Replies } from './sidebar-page';
import { inputs, tabTo } from './sidebar-steps';
import { comingIn, compared, following, lineStates, pasted, savedAndFollowing, toDelivery, withLines } from './states/line-states';
import { bytesOf, openBrowser } from './support/browser';
import { pictureOfWhole, picturePath } from './support/pictures';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const wholes = (requests: readonly Request[]) => inputs(requests, 'saveWhole') as readonly Methods['saveWhole']['input'][];

test.each(lineStates)('$name is as it is to look', async ({ name, picture, view, replies = {}, until }) => {
  const { page } = await openSidebar(browser, view, { replies });
  await until(page);
  expect(await pictureOfWhole(page, picture ?? picturePath(`lines-${name}`))).toBeGreaterThan(1000);
  await page.close();
});

describe('a new delivery', () => {
  test('is sent with its lines in one submit: an item by its ID or name brings its name, anything else is text', async () => {
    const { page, requests } = await openSidebar(browser, 'add', { replies: withLines });
    await pasted(page);
    const form = page.locator('form[aria-label="New delivery"]');
    await form.locator('[name=title]').fill('Turnover');
    await form.locator('[name=direction]').selectOption('Out');
    await form.locator('[name=partner]').fill('Kestrel Models');
    await form.locator('[name=due]').fill('2026-03-09');
    await form.locator('button >> text="Save"').click();
    await page.waitForSelector('text=With 3 lines.');
    expect(inputs(requests, 'saveWhole')).toEqual([
      {
        table: 'deliveries',
        row: { id: null, values: { title: 'Turnover', direction: 'Out', partner: 'Kestrel Models', due: '2026-03-09' } },
        lines: [
          {
            table: 'deliveryItems',
            adds: [{ item: 'EN_003', what: 'Railroad' }, { item: 'PR_001', what: 'Berry' }, { what: 'Colour keys' }],
            edits: [],
          },
        ],
      },
    ]);
    // The next one begins without them.
    expect(await form.locator('ol.line-list').count()).toBe(0);
    await page.close();
  });
});

test('a list that is pasted before it is known which items there are waits for them: none becomes a text by being early', async () => {
  let tell = () => {};
  const known = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const replies: Replies = {
    ...withLines,
    suggestions: async (request) => {
      await known;
      return (await withLines.suggestions?.(request)) ?? 'never';
    },
  };
  const { page } = await openSidebar(browser, 'add', { replies });
  await toDelivery(page);
  const part = page.locator('section[aria-label="Delivery items"]');
  await part.locator('button >> text=Paste a list').click();
  await part.locator('textarea[name=lines]').fill('EN_003\nberry');
  await part.locator('button >> text=Looking them up').dispatchEvent('click');
  expect(await part.locator('li').count()).toBe(0);
  tell();
  await part.locator('button >> text=Add these').click();
  await part.locator('li >> text=EN_003 Railroad').waitFor();
  expect(await part.locator('li').count()).toBe(2);
  await page.close();
});

describe('what follows, as Settings say', () => {
  const asSet = (follows: 'do' | 'never'): Replies => ({
    ...following,
    open: () => {
      const { catalog } = opened;
      const tabs = [...opened.tabs, { table: 'deliveryItems', tab: 'Delivery items', rows: 3, problems: [] }];
      return { value: { ...opened, tabs, catalog: { ...catalog, settings: { ...catalog.settings, follows } } } };
    },
  });
  const saved = async (follows: 'do' | 'never') => {
    const { page, requests } = await openSidebar(browser, 'edit', { replies: asSet(follows) });
    await page.fill('[name=due]', '2026-03-10'); // Not its title: what it is named by follows whatever Settings say.
    await page.click('button >> text="Save"');
    await page.waitForSelector('text=Saved Turnover');
    return { page, requests };
  };

  test('is done at once, with a way back', async () => {
    const { page, requests } = await saved('do');
    await page.waitForSelector('text=2 rows changed.');
    expect(inputs(requests, 'follow')).toHaveLength(1);
    await page.close();
  });

  test('is never asked for', async () => {
    const { page, requests } = await saved('never');
    expect(inputs(requests, 'followUps')).toEqual([]);
    await page.close();
  });
});

describe('a delivery that is there', () => {
  test('sends changed lines and those that were taken off, and no other', async () => {
    const { page, requests } = await openSidebar(browser, 'edit', { replies: withLines });
    await page.click('button.line-head >> text=Pool');
    await page.fill('li [name=take]', '3');
    await page.click('button.line-head >> text=Railroad');
    await page.click('li >> text=Take off');
    await page.waitForSelector('text=1 item is taken off when you save.');
    await page.click('button >> text="Save"');
    await page.waitForSelector('text=Saved Turnover: Railroad and Pool designs: 1 item changed and 1 item taken off.');
    expect(wholes(requests).map(({ row, lines }) => ({ row: 'changes' in row && row.changes, lines }))).toEqual([
      {
        row: {},
        lines: [
          {
            table: 'deliveryItems',
            adds: [],
            edits: [
              expect.objectContaining({ id: 'DIT-001', changes: { takenOff: true } }),
              expect.objectContaining({ id: 'DIT-002', changes: { take: 3 } }),
            ],
          },
        ],
      },
    ]);
    await page.close();
  });

  test('a line that somebody else changed is shown with theirs beside it, and saved again it is ours', async () => {
    let turn = 0;
    const { page, requests } = await openSidebar(browser, 'edit', {
      replies: {
        ...withLines,
        saveWhole: (request) => {
          turn += 1;
          if (turn > 1) return withLines.saveWhole?.(request) ?? 'never';
          const meanwhile = { values: { what: 'Pool', take: 5 }, who: 'ben@example.com', when: '2026-03-02 10:04' };
          const message = 'DIT-002: Somebody else changed Take meanwhile. Nothing was saved yet. None of the rows was changed.';
          return { error: { code: 'conflict', message, line: 'DIT-002', theirs: { take: 5 }, meanwhile } };
        },
      },
    });
    await page.click('button.line-head >> text=Pool');
    await page.fill('li [name=take]', '3');
    await page.click('button >> text="Save"');
    await page.waitForSelector('text=Somebody else changed it to “5”. Save again to keep yours.');
    await page.click('button >> text="Save"');
    await page.waitForSelector('text=1 item changed.');
    expect(wholes(requests)[1]?.lines[0]?.edits).toEqual([
      expect.objectContaining({ loaded: { what: 'Pool', take: 5 }, changes: expect.objectContaining({ take: 3 }) }),
    ]);
    await page.close();
  });

  test('is reached, opened, changed and saved with the keyboard', async () => {
    const { page, requests } = await openSidebar(browser, 'edit', { replies: withLines });
    await page.waitForSelector('button.line-head >> text=Pool');
    await tabTo(page, 'EN_002 PoolDesign · Take 2');
    await page.keyboard.press('Enter');
    await tabTo(page, 'take');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('4');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=1 item changed.');
    expect(inputs(requests, 'saveWhole')).toHaveLength(1);
    await page.close();
  });
});

describe('what arrived', () => {
  test('is booked line by line and saved with the delivery in one submit; what is missing, another take and a stranger are named', async () => {
    const { page, requests } = await openSidebar(browser, 'edit', { replies: comingIn });
    await compared(page, 'out/EN_003_Design_v003.psd\nEN_002_design_v1.psd\nreadme.txt');
    const words = await page.locator('.notice p').allTextContents();
    expect(words).toEqual([
      '1 of 3 arrived, in 3 files. Look at it and save.',
      'Missing: Colour keys with a name that takes more room than there is.',
      'In another take: EN_002 Pool (take 1).',
      'Not expected: readme.txt.',
    ]);
    await page.click('button >> text="Save"');
    await page.waitForSelector('text=3 items changed.');
    expect(
      wholes(requests).map(({ row, lines }) => [
        row.id,
        'changes' in row && row.changes,
        lines[0]?.edits.map(({ id, changes }) => [id, changes]),
      ]),
    ).toEqual([
      [
        'DEL-004',
        {},
        [
          ['DIT-001', { state: 'Received', fileName: 'EN_003_Design_v003.psd' }],
          ['DIT-002', { state: 'Missing', notes: 'Came as take 1: EN_002_design_v1.psd' }],
          ['DIT-003', { state: 'Missing' }],
        ],
      ],
    ]);
    await page.close();
  });

  test('all of it makes the delivery received today, and unexpected files can be added as items', async () => {
    const { page, requests } = await openSidebar(browser, 'edit', { replies: comingIn });
    await compared(page, 'EN_003_v003.psd\nEN_002_v002.psd\nColour keys with a name that takes more room than there is.pdf\nextra.mov');
    await page.click('button >> text=Add 1 unexpected file as an item');
    await page.click('button >> text="Save"');
    await page.waitForSelector('text=2 fields changed, 1 item added and 3 items changed.');
    const [whole] = wholes(requests);
    expect(whole?.row).toMatchObject({ changes: { status: 'Received', received: '2026-03-02' } });
    expect(whole?.lines[0]?.adds).toEqual([{ what: 'extra.mov', fileName: 'extra.mov', state: 'Received' }]);
    await page.close();
  });
});

test('what follows is asked for once the delivery is saved, and only what stays ticked is changed', async () => {
  const { page, requests } = await openSidebar(browser, 'edit', { replies: following });
  await savedAndFollowing(page);
  expect(inputs(requests, 'followUps')).toEqual([{ table: 'deliveries', id: 'DEL-004', was: 'Turnover: Railroad and Pool designs' }]);
  await page.uncheck('label >> text=EN_002 Pool');
  await page.click('button >> text=Change 1 row');
  await page.waitForSelector('text=1 row changed.');
  expect(inputs(requests, 'follow')).toEqual([
    {
      changes: [
        {
          table: 'assets',
          adds: [],
          edits: [expect.objectContaining({ id: 'EN_003', changes: { 'steps/Design/status': 'For approval', 'steps/Design/take': 3 } })],
        },
      ],
    },
  ]);
  await page.close();
});

test('the items go into a table for mails and a CSV with the columns that say something, no cell of it a formula', async () => {
  const { page } = await openSidebar(browser, 'edit', { replies: withLines });
  await page.click('button.line-head >> text=Pool');
  await page.fill('li [name=what]', '=Pool');
  const saved = page.waitForEvent('download');
  await page.click('section[aria-label="Delivery items"] >> button >> text=CSV');
  const file = await saved;
  expect(file.suggestedFilename()).toBe('DEL-004 Delivery items.csv');
  expect((await bytesOf(file)).toString().split('\r\n')).toEqual([
    '\ufeff"Item","What","Step","Take","State"',
    '"EN_003","Railroad","Design","3","Rejected"',
    `"EN_002","'=Pool","Design","2",""`,
    '"","Colour keys with a name that takes more room than there is","","",""',
    '',
  ]);
  await page.close();
});
