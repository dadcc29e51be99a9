// The page of the local Google in a real browser, with a small script of its own.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser, Frame, Page } from 'playwright-core';
import { read } from 'xlsx';
import { smallProjectFolder } from '../host/server/small-script';
import { bytesOf, openBrowser } from './support/browser';
import { type HostProcess, startHost } from './support/host-process';
import { until } from './support/until';

let browser: Browser;
let host: HostProcess;
let page: Page;
const problems: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  host = await startHost({ project: smallProjectFolder(), empty: true, now: '2026-03-02T08:00' });
});

afterAll(async () => {
  await browser.close();
  await host.stop();
});

beforeEach(async () => {
  const { sidebar } = (await host.get('/api/state')) as { sidebar: { serial: number } | null };
  if (sidebar !== null) await host.post('/api/panel/close', { serial: sidebar.serial });
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on('pageerror', (cause) => problems.push(String(cause)));
  await page.goto(host.url);
  await page.locator('.o-grid').waitFor();
});

afterEach(async () => {
  await page.close();
  expect(problems.splice(0)).toEqual([]);
});

const menuItem = (name: string) => page.getByRole('menuitem', { name, exact: true });

/** Clicks through the add-on's menu. */
const click = async (...path: readonly string[]) => {
  for (const caption of ['Small', ...path]) await menuItem(caption).click();
};

const firstTab = async (): Promise<unknown[][]> => ((await host.get('/api/values?tab=Sheet1')) as { values: unknown[][] }).values;

/** The frame of the open panel, once its script has `google`. */
const panel = async (): Promise<Frame> => {
  const frame = await (await page.waitForSelector('.panel-sidebar iframe')).contentFrame();
  if (frame === null) throw new Error('The panel has no frame.');
  await frame.waitForFunction('typeof google === "object"');
  return frame;
};

/** Violations that axe finds in our own chrome: the grid is the library's, frames are the add-on's. */
const violations = async (): Promise<string[]> => {
  await page.evaluate(readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(`axe.run({ exclude: [['.grid-place'], ['iframe']] }, { iframes: false })
    .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`);
};

describe('menus', () => {
  test('an item runs by mouse and its toast is shown', async () => {
    await click('More', 'Fill');
    await page.getByText('Two rows.').waitFor();
    expect((await firstTab())[1]?.[0]).toBe('Oti');
  });

  test('an item runs by keyboard alone, and its error is shown in words until it is dismissed', async () => {
    await menuItem('Small').focus();
    for (const key of ['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await page.getByRole('alert').getByText('No luck.').waitFor();
    await page.getByRole('button', { name: 'Dismiss', exact: true }).click();
    expect(await page.getByText('No luck.').count()).toBe(0);
  });

  test('Escape closes a menu and gives the focus back', async () => {
    await menuItem('Small').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await menuItem('Show panel').count()).toBe(0);
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Small');
  });
});

/** The box at the left of the formula bar that says what is selected. */
const selected = (one: Page = page): Promise<string> => one.locator('.o-named-range-selector-container input').inputValue();

/** Clicks a cell; which one, once the page says so. */
async function clicked(): Promise<string> {
  const before = await selected();
  await page.locator('.o-grid-overlay').click({ position: { x: 150, y: 200 } });
  await until(async () => (await selected()) !== before);
  return selected();
}

describe('the grid', () => {
  test('what a person types is in the workbook and fires the edit trigger', async () => {
    const cell = await clicked();
    await page.keyboard.type('typed');
    await page.keyboard.press('Enter');
    await until(async () => (await firstTab())[0]?.[3] === cell);
    expect((await firstTab()).flat()).toContain('typed');
  });

  test('the selection goes to the script, and a script moves it', async () => {
    const cell = await clicked();
    await until(async () => ((await host.get('/api/state')) as { selection: { range: string } }).selection.range === cell);
    await host.post('/api/run', { function: 'pick', args: [] });
    await until(async () => (await selected()) === 'B2');
    expect(cell).not.toBe('B2');
  });

  test('with Ctrl several ranges are selected, and the script gets all of them; a script selects several', async () => {
    await host.post('/api/select', { sheetId: '0', range: 'A1' });
    const first = await clicked();
    await page.locator('.o-grid-overlay').click({ position: { x: 150, y: 300 }, modifiers: ['Control'] });
    const selection = async () => ((await host.get('/api/state')) as { selection: { range: string } }).selection.range;
    await until(async () => (await selection()).startsWith(`${first},`));
    expect((await selection()).split(',')).toHaveLength(2);
    const ranges = ((await host.post('/api/run', { function: 'picked', args: [] })) as { value: string }).value;
    expect(ranges).toBe(await selection());
    await host.post('/api/run', { function: 'pickSeveral', args: [] });
    await until(async () => (await selected()).startsWith('D4'));
    expect(await selection()).toBe('B2:C3,D4:D5');
  });

  test('a link to a row opens there, and of a folded column the nearest shown one is selected', async () => {
    const gid = await host.post('/api/run', { function: 'fold', args: [] });
    const open = async (range: string) => {
      await page.goto('about:blank');
      await page.goto(`${host.url}/#gid=${(gid as { value: number }).value}&range=${range}`);
      await page.locator('.o-grid').waitFor();
      await until(async () => (await selected()) !== 'A1');
      return selected();
    };
    expect(await open('B7')).toBe('B7');
    expect(await open('H7')).toBe('F7');
    await host.post('/api/select', { sheetId: '0', range: 'A1' });
  });

  test('another browser sees a change at once', async () => {
    const other = await browser.newPage();
    await other.goto(host.url);
    await other.locator('.o-grid').waitFor();
    // A page that is still connecting when the script selects a cell would not follow it.
    for (const one of [page, other]) {
      await until(async () => {
        await host.post('/api/select', { sheetId: '0', range: 'A1' });
        await host.post('/api/run', { function: 'pick', args: [] });
        return (await selected(one)) === 'B2';
      });
    }
    await host.post('/api/edit', { tab: 'Sheet1', range: 'B2', values: [['=6*7']] });
    for (const one of [page, other]) await one.locator('.o-topbar-composer').getByText('=6*7').waitFor();
    await other.close();
    expect(((await host.get('/api/values?tab=Sheet1')) as { formulas: unknown[][] }).formulas[1]?.[1]).toBe('=6*7');
  });
});

describe('the panel', () => {
  test('runs functions of the server with handlers and the user object', async () => {
    await click('Show panel');
    const frame = await panel();
    const answer = await frame.evaluate(`new Promise((done) => google.script.run
      .withSuccessHandler((value, user) => done([value, user])).withUserObject('me').echo({ a: [1, undefined], b: undefined }))`);
    expect(answer).toEqual([{ a: [1, null] }, 'me']);
    const error = await frame.evaluate(`new Promise((done) => google.script.run
      .withFailureHandler((cause, user) => done([cause instanceof Error, cause.message, user])).withUserObject(7).fail())`);
    expect(error).toEqual([true, expect.stringContaining('No luck.'), 7]);
  });

  test('what Google cannot carry is refused at the call', async () => {
    const illegal = ['new Date()', '() => 1', '{ a: new Map() }', 'NaN', 'document.body', '(() => { const a = {}; a.a = a; return a; })()'];
    await click('Show panel');
    const said = await (await panel()).evaluate(`[${illegal.join(', ')}].map((value) => {
      try { google.script.run.echo(1, value); } catch (cause) { return cause.message; }
    })`);
    expect(said).toEqual(illegal.map(() => 'Failed due to illegal value in property: 1'));
  });

  test('a form alone is an argument', async () => {
    await click('Show panel');
    const answer = await (await panel()).evaluate(`new Promise((done) => {
      document.body.innerHTML = '<form><input name="a" value="1"><input type="checkbox" name="b" checked></form>';
      google.script.run.withSuccessHandler(done).echo(document.forms[0]);
    })`);
    expect(answer).toEqual({ a: '1', b: 'on' });
  });

  test('ten calls run at once, the others wait and arrive too', async () => {
    let now = 0;
    let most = 0;
    await click('Show panel');
    const frame = await panel();
    let letGo: () => void = () => undefined;
    const tenAreHeld = new Promise<void>((done) => {
      letGo = done;
    });
    await page.route('**/api/run', async (route) => {
      now += 1;
      most = Math.max(most, now);
      // One more that was sent with them would be here before the page answers.
      if (now === 10) frame.evaluate('document.title').then(letGo);
      await tenAreHeld;
      now -= 1;
      await route.continue();
    });
    const answers = await frame.evaluate(`Promise.all(Array.from({ length: 12 }, (_, index) =>
      new Promise((done) => google.script.run.withSuccessHandler(done).echo(index))))`);
    expect(answers).toEqual(Array.from({ length: 12 }, (_, index) => index));
    expect(most).toBe(10);
  });

  test('is of another origin, 300 px wide, and closes itself', async () => {
    await click('Show panel');
    const frame = await panel();
    expect(new URL(frame.url()).origin).not.toBe(host.url);
    expect(await frame.evaluate('[innerWidth, (() => { try { return parent.document.title; } catch { return "refused"; } })()]')).toEqual([
      300,
      'refused',
    ]);
    await frame.evaluate('google.script.host.close()');
    await page.locator('.panel-sidebar').waitFor({ state: 'detached' });
    expect(await page.locator('.panel-sidebar').count()).toBe(0);
  });

  test('hears of a server that is gone', async () => {
    await page.route('**/api/run', (route) => route.abort());
    await click('Show panel');
    const said = await (await panel()).evaluate(
      'new Promise((done) => google.script.run.withFailureHandler((cause) => done(cause.message)).echo(1))',
    );
    expect(said).toBe('NetworkError: Connection failure due to HTTP 0');
  });
});

describe('behind the scenes', () => {
  const drawer = (name: RegExp) => page.getByRole('button', { name }).click();

  test('a mail is shown in the mailbox', async () => {
    await host.post('/api/run', { function: 'hello', args: [] });
    await drawer(/^Mailbox/);
    await page.getByRole('article', { name: 'Hello' }).waitFor();
    expect(await page.getByLabel('Plain text', { exact: true }).last().inputValue()).toBe('Words\n');
    expect(await violations()).toEqual([]);
  });

  test('the clock moves and says what fired', async () => {
    await host.post('/api/run', { function: 'everyHour', args: [] });
    await drawer(/^Clock/);
    await page.getByRole('button', { name: 'A day on' }).click();
    await page.getByText('Moved. 24 triggers fired.').waitFor();
    expect(await violations()).toEqual([]);
  });

  test('the whole workbook comes as an Excel file', async () => {
    await host.post('/api/edit', { tab: 'Sheet1', range: 'A1', values: [["'001"]] });
    const arrives = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download as .xlsx' }).click();
    const download = await arrives;
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
    const { Sheets } = read(await bytesOf(download));
    expect(Sheets.Sheet1?.A1).toMatchObject({ t: 's', v: '001' });
  });

  test('an execution shows its service calls', async () => {
    await host.post('/api/menu', { path: ['More', 'Fill'] });
    await drawer(/^Executions/);
    await page.locator('summary', { hasText: 'fill' }).first().click();
    await page.getByText('Range.setValues').first().waitFor();
    expect(await violations()).toEqual([]);
  });

  test.each([[/^Triggers/], [/^At the keyboard/]])('axe finds nothing in %s', async (name) => {
    await drawer(name);
    await page.locator('.drawer h2').waitFor();
    expect(await violations()).toEqual([]);
  });

  test('another person sits down', async () => {
    await drawer(/^At the keyboard/);
    await page.getByLabel("Somebody else's address").fill('bob@example.com');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'At the keyboard: bob@example.com' }).waitFor();
    expect(await host.get('/api/status')).toMatchObject({ user: 'bob@example.com' });
  });

  test('axe finds nothing on the page with an open menu and panel', async () => {
    await click('Show panel');
    await panel();
    await menuItem('Small').click();
    expect(await violations()).toEqual([]);
  });
});
