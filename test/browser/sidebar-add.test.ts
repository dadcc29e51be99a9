// Adding in the sidebar, by keyboard alone: where the focus goes, what is sent, and that nothing is sent twice.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { opened } from '../sidebar/workbook-view';
import { openForm, type Reply } from './sidebar-page';
import { expectFocus, inputs, keys, tabTo } from './sidebar-steps';
import { openBrowser } from './support/browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('adding', () => {
  test('an asset with two people and a date, by keyboard alone', async () => {
    const { page, requests } = await openForm(browser, 'add');
    await tabTo(page, 'name');
    await page.keyboard.type('Oti');
    await tabTo(page, 'steps/Rig/by');
    await page.keyboard.type('om');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.type('AR');
    await page.keyboard.press('Tab');
    await page.keyboard.type('03042026');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=Added “Oti” as AST-012');
    expect(inputs(requests, 'add')).toEqual([
      {
        table: 'assets',
        rows: [{ name: 'Oti', 'steps/Rig/by': 'Omar Haddad, Ana Ruiz', 'steps/Rig/due': expect.stringMatching(/^2026-0[34]-0[34]$/) }],
      },
    ]);
    await expectFocus(page, 'Added “Oti”');
    await tabTo(page, 'Go to its row');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
    expect(inputs(requests, 'select')).toEqual([{ table: 'assets', id: 'AST-012', column: 'name' }]);
    await page.close();
  });

  test('the only person who is offered is taken by Enter and by Tab', async () => {
    const { page } = await openForm(browser, 'add');
    await page.focus('[name="steps/Rig/by"]');
    await page.keyboard.type('oma');
    await page.keyboard.press('Enter');
    await page.keyboard.type('an');
    await page.keyboard.press('Tab');
    expect(await page.inputValue('[name="steps/Rig/by"]')).toBe('Omar Haddad, Ana Ruiz');
    await expectFocus(page, 'steps/Rig/due');
    await page.close();
  });

  test('Save and add another goes on in the first field and keeps the type', async () => {
    const { page, requests } = await openForm(browser, 'add');
    await page.fill('[name=name]', 'Oti');
    await page.selectOption('[name=type]', 'Character');
    await page.click('text=Save and add another');
    await page.waitForSelector('text=Added “Oti”');
    await expectFocus(page, 'name');
    expect(await page.inputValue('[name=name]')).toBe('');
    await page.keyboard.type('Koro');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=Added “Koro”');
    expect(inputs(requests, 'add')).toMatchObject([{ rows: [{ name: 'Oti' }] }, { rows: [{ name: 'Koro', type: 'Character' }] }]);
    expect(new Set(keys(requests, 'add')).size).toBe(2);
    await page.close();
  });

  test('a receipt starts with the rate of the settings, and VAT and net follow', async () => {
    const settings = { ...opened.catalog.settings, vatRate: 5 };
    const { page } = await openForm(browser, 'add', { open: () => ({ value: { ...opened, catalog: { ...opened.catalog, settings } } }) });
    await page.selectOption('#add-to', 'pettyCash');
    await page.fill('[name=gross]', '10.50');
    expect(await page.inputValue('[name=vatRate]')).toBe('5');
    expect([await page.inputValue('[name=vat]'), await page.inputValue('[name=net]')]).toEqual(['0.50', '10.00']);
    await page.close();
  });

  test('several at once are one call', async () => {
    const { page, requests } = await openForm(browser, 'add');
    await page.click('text=Several at once');
    await page.fill('textarea:visible', 'Oti\n\nKoro');
    await page.fill('[name=episode]', '101');
    await page.click('text=Save 2 assets');
    await page.waitForSelector('text=Added 2 assets: AST-012 to AST-013');
    expect(inputs(requests, 'add')).toEqual([
      {
        table: 'assets',
        rows: [
          { name: 'Oti', episode: '101' },
          { name: 'Koro', episode: '101' },
        ],
      },
    ]);
    await page.close();
  });

  test('the focus goes to the first field with a problem, each with its message, and nothing is sent', async () => {
    const { page, requests } = await openForm(browser, 'add');
    await page.click('text=More fields');
    await page.fill('[name=link]', 'javascript:alert(1)');
    await page.fill('[name="steps/Rig/take"]', '-2');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=Name is missing. Give it one.');
    await expectFocus(page, 'name');
    const described = (name: string) =>
      page.evaluate((field) => {
        const ids = document.querySelector(`[name="${field}"]`)?.getAttribute('aria-describedby')?.split(' ') ?? [];
        return ids.map((id) => document.getElementById(id)?.textContent).join(' ');
      }, name);
    expect(await described('link')).toContain('is not a web link');
    expect(await described('steps/Rig/take')).toContain('cannot be less than 0');
    expect(inputs(requests, 'add')).toEqual([]);
    await page.keyboard.type('O');
    expect(await page.locator('text=Name is missing').count()).toBe(0);
    await page.close();
  });

  test('a date typed by half is not taken for none', async () => {
    const { page, requests } = await openForm(browser, 'add');
    await page.fill('[name=name]', 'Oti');
    await page.focus('[name="steps/Rig/due"]');
    await page.keyboard.type('03');
    await page.click('text=Save >> nth=0');
    await page.waitForSelector('text=Rig due is not a whole date. Fill in day, month and year.');
    expect(inputs(requests, 'add')).toEqual([]);
    await page.close();
  });

  test('a refusal of the server stands beside its field, and what was typed is kept', async () => {
    const error = {
      code: 'invalid' as const,
      message: 'There is already a asset CH_1.',
      issues: [{ path: 'id', message: 'There is already an asset CH_1.' }],
    };
    const { page } = await openForm(browser, 'add', { add: () => ({ error }) });
    await page.fill('[name=name]', 'Oti');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.field-wrong >> text=There is already an asset CH_1.');
    await expectFocus(page, 'id');
    expect(await page.inputValue('[name=name]')).toBe('Oti');
    await page.close();
  });

  test('a name that is new since the sidebar was opened is left to the server to judge', async () => {
    const { page, requests } = await openForm(browser, 'add');
    await page.fill('[name=name]', 'Oti');
    await page.fill('[name="steps/Rig/by"]', 'Nina New');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=Added “Oti”');
    expect(inputs(requests, 'add')).toMatchObject([{ rows: [{ 'steps/Rig/by': 'Nina New' }] }]);
    await page.close();
  });
});

describe('one submit, one row', () => {
  test('Enter held down and a click meanwhile send once', async () => {
    const { page, requests } = await openForm(browser, 'add', { add: () => 'never' });
    await page.fill('[name=name]', 'Oti');
    for (let press = 0; press < 5; press++) await page.keyboard.press('Enter');
    await page.click('text=Saving… >> nth=0', { force: true });
    expect(keys(requests, 'add')).toHaveLength(1);
    expect(await page.locator('button[aria-disabled=true]').count()).toBe(2);
    await page.close();
  });

  test('a retry bears the same key, a changed form another; the input is kept', async () => {
    const replies: Reply<'add'>[] = ['unreachable', 'unreachable', { value: { ids: ['AST-012'], again: true } }];
    const { page, requests } = await openForm(browser, 'add', { add: () => replies.shift() ?? 'never' });
    await page.fill('[name=name]', 'Oti');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=The server could not be reached');
    expect(await page.inputValue('[name=name]')).toBe('Oti');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.notice-error') !== null);
    await page.fill('[name=name]', 'Oti the llama');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=Added “Oti the llama”');
    const [first, second, third] = keys(requests, 'add');
    expect(second).toBe(first);
    expect(third).not.toBe(first);
    await page.close();
  });
});

describe('going away and coming back', () => {
  test('finds what was typed, in every tab’s form', async () => {
    const { page } = await openForm(browser, 'add');
    await page.fill('[name=name]', 'Oti');
    await page.selectOption('#add-to', 'stock');
    await page.fill('[name=item]', 'AA batteries');
    await page.click('nav >> text=Today');
    await page.click('nav >> text=Add');
    expect(await page.inputValue('[name=item]')).toBe('AA batteries');
    await page.selectOption('#add-to', 'assets');
    expect(await page.inputValue('[name=name]')).toBe('Oti');
    await page.close();
  });

  test('Escape asks first, and Escape again keeps what was typed', async () => {
    const { page } = await openForm(browser, 'add');
    await page.fill('[name=name]', 'Oti');
    await page.keyboard.press('Escape');
    await page.waitForSelector('text=Discard what you typed?');
    await page.keyboard.press('Escape');
    await expectFocus(page, 'name');
    await page.keyboard.press('Escape');
    await page.click('text="Discard"');
    expect(await page.inputValue('[name=name]')).toBe('');
    await page.close();
  });
});
