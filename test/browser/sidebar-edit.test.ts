// Editing in the sidebar: what is sent, what is asked, and what happens when somebody else was there too.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { oti } from '../sidebar/workbook-view';
import { openForm, type Reply } from './sidebar-page';
import { expectFocus, inputs } from './sidebar-steps';
import { openBrowser } from './support/browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('editing', () => {
  test('sends what was changed and what it was, and tells what came of it', async () => {
    const { page, requests } = await openForm(browser, 'edit', {
      save: ({ input }) => ({ value: { id: input.id, values: { ...oti.values, ...input.changes }, notes: ['Rig take is now 2.'] } }),
    });
    await page.fill('[name="steps/Rig/due"]', '2026-03-09');
    await page.selectOption('[name="steps/Rig/status"]', 'Retake');
    await page.click('button >> text=Save');
    await page.waitForSelector('text=Saved Oti: 2 fields changed. Rig take is now 2.');
    expect(inputs(requests, 'save')).toEqual([
      {
        table: 'assets',
        id: 'CH_002',
        loaded: { 'steps/Rig/status': 'WIP', 'steps/Rig/due': '2026-02-26' },
        changes: { 'steps/Rig/status': 'Retake', 'steps/Rig/due': '2026-03-09' },
      },
    ]);
    await page.close();
  });

  test('a retake asks once for its new date', async () => {
    const { page, requests } = await openForm(browser, 'edit');
    await page.selectOption('[name="steps/Rig/status"]', 'Retake');
    await page.click('button >> text=Save');
    await page.waitForSelector('text=Rig comes back for changes');
    await expectFocus(page, 'steps/Rig/due');
    expect(inputs(requests, 'save')).toEqual([]);
    await page.click('button >> text=Save');
    await page.waitForSelector('text=Saved Oti');
    await page.close();
  });

  test('a cell that cannot be read is shown and left alone', async () => {
    const { page, requests } = await openForm(browser, 'edit');
    expect(await page.locator('.remark').textContent()).toContain('“wk 12” is not a date');
    await page.fill('[name=name]', 'Oti B');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=Saved Oti');
    expect(inputs(requests, 'save')).toMatchObject([{ changes: { name: 'Oti B' }, loaded: { name: 'Oti' } }]);
    await page.close();
  });

  test('another row can be fetched; what was typed is not lost without asking', async () => {
    const { page, requests } = await openForm(browser, 'edit');
    await page.fill('[name=name]', 'Oti B');
    await page.click('text=Edit the selected row');
    await page.waitForSelector('text=Discard what you typed?');
    await page.click('text="Discard"');
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('[name=name]')?.value === 'Oti');
    expect(inputs(requests, 'selected')).toHaveLength(2);
    await page.close();
  });

  test('a formula is read-only', async () => {
    const { page } = await openForm(browser, 'edit');
    expect(await page.locator('[name=episode]').getAttribute('readonly')).not.toBeNull();
    await page.close();
  });

  test('a conflict shows both values and saves the choice', async () => {
    const theirs = { name: 'Oti the llama', 'steps/Rig/due': '2026-03-03' };
    const replies: Reply<'save'>[] = [
      { error: { code: 'conflict', message: 'Somebody else changed Name and Rig due meanwhile.', theirs } },
      { value: { id: 'CH_002', values: { ...oti.values, ...theirs, 'steps/Rig/due': '2026-03-09' }, notes: [] } },
    ];
    const { page, requests } = await openForm(browser, 'edit', { save: () => replies.shift() ?? 'never' });
    await page.fill('[name="steps/Rig/due"]', '2026-03-09');
    await page.fill('[name=name]', 'Oti B');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=Which to keep?');
    await page.click('text=Save these');
    await page.waitForSelector('text=Choose one of the two. >> nth=1');
    await page.click('text=Theirs: Oti the llama');
    await page.click('text=Yours: Mon 9 Mar');
    await page.click('text=Save these');
    await page.waitForSelector('text=Saved Oti');
    expect(inputs(requests, 'save')[1]).toMatchObject({
      loaded: { 'steps/Rig/due': '2026-03-03' },
      changes: { 'steps/Rig/due': '2026-03-09' },
    });
    expect(await page.inputValue('[name=name]')).toBe('Oti the llama');
    await page.close();
  });

  test('a row deleted meanwhile can be added again', async () => {
    const { page, requests } = await openForm(browser, 'edit', {
      save: () => ({ error: { code: 'gone', message: 'Its row was deleted.' } }),
    });
    await page.fill('[name=name]', 'Oti B');
    await page.keyboard.press('Enter');
    await page.click('text=Add it again as a new row');
    await page.waitForSelector('text=Added “Oti” again as AST-012');
    expect(inputs(requests, 'add')).toMatchObject([{ rows: [{ id: 'CH_002', name: 'Oti B', type: 'Character' }] }]);
    await page.close();
  });
});
