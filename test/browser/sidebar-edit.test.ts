// Editing in the sidebar: what is sent, what is asked, and what happens when somebody else was there too.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { oti } from '../sidebar/workbook-view';
import { openForm, type Reply } from './sidebar-page';
import { expectFocus, inputs, tabTo } from './sidebar-steps';
import { objectionsTo } from './support/axe';
import { openBrowser } from './support/browser';
import { picturePath } from './support/pictures';

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
        // All that the form was filled with: what follows from a change is worked out from it, also when it is sent again.
        loaded: oti.values,
        changes: { 'steps/Rig/status': 'Retake', 'steps/Rig/due': '2026-03-09' },
        // The row that was selected, in case two have this ID.
        where: { row: 3, sure: false, twice: false },
      },
    ]);
    await page.close();
  });

  test('a row whose name another bears is saved once somebody has said which is meant', async () => {
    const rows = [
      { table: 'assets', row: 2, column: 2, facts: ['Sequence: SQ01', 'Status: WIP'], loaded: false },
      { table: 'assets', row: 5, column: 2, facts: ['Sequence: SQ02', 'Status: WIP'], loaded: true },
    ];
    const message = '“CH_002” stands on 2 rows of “Assets”. Nothing was saved. Look at the rows, and say which is meant.';
    const { page, requests } = await openForm(browser, 'edit', {
      selected: () => ({ value: { row: { ...oti, row: 5, twins: 1 }, reason: null } }),
      save: ({ input }) =>
        input.where?.sure
          ? { value: { id: input.id, values: { ...oti.values, ...input.changes }, notes: [] } }
          : { error: { code: 'twice', message, rows } },
    });
    await page.waitForSelector('text=1 other row has CH_002 too. This is row 5');
    await page.fill('[name=name]', 'Oti B');
    await page.click('button >> text="Save"');
    await page.waitForSelector('h2:focus >> text=Which row is meant?');
    await page.waitForSelector('text=Sequence: SQ01');
    expect(await page.locator('button >> text=Save it in row').allTextContents()).toEqual(['Save it in row 5']);
    expect(await objectionsTo(page)).toEqual([]);
    await page.screenshot({ path: picturePath('which-row'), fullPage: true });
    await page.click('text=Go to row 2');
    await page.waitForSelector('text=Row 2 is selected.');
    await page.click('text=Save it in row 5');
    await page.waitForSelector('text=Saved Oti');
    expect(inputs(requests, 'save')).toMatchObject([
      { where: { row: 5, twice: true, sure: false } },
      { where: { row: 5, twice: true, sure: true } },
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

  test('a conflict says who was there, what stood before, and what else they changed; all can be kept of one side', async () => {
    const theirs = { name: 'Oti the llama', 'steps/Rig/due': '2026-03-03' };
    const again = { ...theirs, name: 'Oti the goat' };
    const conflict = (now: typeof theirs): Reply<'save'> => ({
      error: {
        code: 'conflict',
        message: 'Somebody else changed Name and Rig due meanwhile.',
        theirs: now,
        meanwhile: { values: { ...oti.values, ...now, notes: 'Wait' }, who: 'ben@example.com', when: '2026-03-02 10:04' },
      },
    });
    const replies = [conflict(theirs), conflict(again)];
    const { page, requests } = await openForm(browser, 'edit', {
      save: ({ input }) =>
        replies.shift() ?? { value: { id: 'CH_002', values: { ...oti.values, ...again, notes: 'Wait', ...input.changes }, notes: [] } },
    });
    await page.fill('[name="steps/Rig/due"]', '2026-03-09');
    await page.fill('[name=name]', 'Oti B');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=Changed last by ben@example.com, Mon 2 Mar, 10:04.');
    await expectFocus(page, 'Which to keep?');
    expect(await page.locator('.choice').allInnerTexts()).toEqual([
      expect.stringMatching(/Name\s+Before: Oti\s+Yours: Oti B\s+Theirs: Oti the llama/),
      expect.stringMatching(/Rig due\s+Before: Thu 26 Feb\s+Yours: Mon 9 Mar\s+Theirs: Tue 3 Mar/),
    ]);
    expect(await page.locator('.conflict .facts').innerText()).toMatch(/Notes\s+Wait \(before: blank\)/);
    await tabTo(page, 'Keep all of mine');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Save these');
    await page.keyboard.press('Enter');
    // Somebody was there once more: asked again, against what stands there now.
    await page.waitForSelector('text=Theirs: Oti the goat');
    expect(inputs(requests, 'save')[1]).toMatchObject({ loaded: theirs, changes: { name: 'Oti B', 'steps/Rig/due': '2026-03-09' } });
    await page.click('text=Keep all of theirs');
    await page.click('text=Save these');
    await page.waitForSelector('text=Their values were kept.');
    expect(inputs(requests, 'save')).toHaveLength(2);
    expect(await page.inputValue('[name=name]')).toBe('Oti the goat');
    expect(await page.inputValue('[name=notes]')).toBe('Wait');
    await page.close();
  });

  test('what somebody else changed in other fields is kept and said', async () => {
    const { page } = await openForm(browser, 'edit', {
      save: ({ input }) => ({ value: { id: input.id, values: { ...oti.values, notes: 'Wait', ...input.changes }, notes: [] } }),
    });
    await page.fill('[name=name]', 'Oti B');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=Saved Oti: 1 field changed. Also changed meanwhile, and kept: Notes.');
    expect(await page.inputValue('[name=notes]')).toBe('Wait');
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
