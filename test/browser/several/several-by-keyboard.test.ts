// Many rows changed from a pasted list and taken back again, by keyboard, in the built add-on's sidebar.

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Frame } from 'playwright-core';
import { objectionsTo } from '../support/axe';
import { openBrowser } from '../support/browser';
import { type Coordinator, seatCoordinator } from '../support/coordinator';
import { type HostProcess, startHost } from '../support/host-process';
import { guidePicture, picturePath } from '../support/pictures';

let browser: Browser;
let host: HostProcess;
let ana: Coordinator;
let sidebar: Frame;

beforeAll(async () => {
  browser = await openBrowser();
  host = await startHost({ now: '2026-03-02T07:30', zone: 'Europe/London', user: 'ana@example.com' });
  ana = await seatCoordinator(browser, host);
}, 180_000);

afterAll(async () => {
  await browser.close();
  await host.stop();
});

const objections: string[] = [];

const picture = async (name: string, path = picturePath(`several-${name}`)) => {
  await ana.page.locator('.panel-sidebar').screenshot({ path, animations: 'disabled' });
  objections.push(...(await objectionsTo(sidebar)).map((objection) => `${name}: ${objection}`));
};

const says = (words: string | RegExp) => sidebar.getByText(words).first().waitFor();

/** When those assets' rigs are due, as the grid shows it. */
const rigDues = async (...ids: readonly string[]): Promise<readonly string[]> => {
  const { display } = (await host.get('/api/values?tab=Assets')) as { display: string[][] };
  const at = (display[0] ?? []).indexOf('Rig due');
  return ids.map((id) => display.find((line) => line[0] === id)?.[at] ?? '');
};

const named = ['CH_001', 'CH_002'] as const;
let before: readonly string[] = [];

test('the rows of a pasted list are found, each by name, and one that is not there is said', async () => {
  before = await rigDues(...named);
  await ana.menu('Open sidebar');
  await ana.page.locator('.panel-sidebar iframe').waitFor();
  sidebar = await ana.sidebar('Last changes');
  await ana.view('Do');
  await ana.press('Change several rows');
  await ana.tabTo('list');
  await ana.page.keyboard.insertText(`${named.join(' ')}, CH_999`);
  await ana.press('Find the rows');
  await says('2 rows of Assets');
  await says(/CH_999/);
  expect(await sidebar.locator('.named-rows li').allTextContents()).toHaveLength(named.length);
  await picture('1-found');
});

test('five working days later is shown row by row, and done', async () => {
  await ana.tabTo('several-field');
  await ana.page.keyboard.type('Rig due');
  await ana.tabTo('several-rule');
  await ana.page.keyboard.type('Move');
  await ana.type('days', '5');
  await ana.press('Show what would change');
  await says(/2 rows: 2 would change/);
  await picture('2-shown');
  expect(await rigDues(...named)).toEqual(before);
  await ana.press('Change 2 rows');
  await says('Changed 2 rows.');
  await picture('3-changed');
  expect(before).toEqual(['Mon 2 Mar 2026', 'Thu 26 Feb 2026']);
  expect(await rigDues(...named)).toEqual(['Mon 9 Mar 2026', 'Thu 5 Mar 2026']);
});

test('Undo puts back what stood there', async () => {
  await ana.press('Undo');
  await says('Undone: 2 rows.');
  await picture('4-undone');
  expect(await rigDues(...named)).toEqual(before);
});

test('what somebody has under a step is handed to another, and taken back; axe has nothing against any of it', async () => {
  const holders = async () => {
    const { display } = (await host.get('/api/values?tab=Assets')) as { display: string[][] };
    const at = (display[0] ?? []).indexOf('Rig by');
    return display.slice(1).flatMap((line) => (line[at] ? [line[at]] : []));
  };
  const [stood, who] = [await holders(), (await holders())[0] ?? ''];
  await ana.view('Do');
  await ana.press('Change several rows');
  await ana.tabTo('several-source');
  await ana.page.keyboard.type('What somebody');
  await ana.type('person', who);
  await ana.page.keyboard.press('Escape');
  await ana.tabTo('several-where');
  await ana.page.keyboard.type('Rig by');
  await ana.press('Find the rows');
  await says(/rows? of Assets/);
  await ana.type('several-value', 'Jo Rey, Kim Ito');
  await ana.page.keyboard.press('Escape');
  await ana.press('Show what would change');
  await says(/would change/);
  await picture('5-hand-over', guidePicture('hand-over'));
  const change = (await sidebar.getByRole('button', { name: /^Change \d+ rows?$/ }).textContent()) ?? '';
  await ana.press(change.trim());
  await says(/^Changed \d+ rows?\./);
  const now = await holders();
  expect(now).not.toEqual(stood);
  expect(now.filter((names) => names.includes('Jo Rey, Kim Ito')).length).toBeGreaterThan(0);
  await picture('6-handed-over');
  await ana.press('Undo');
  await says(/^Undone: \d+ rows?\./);
  expect(await holders()).toEqual(stood);
  expect(ana.problems).toEqual([]);
  expect(objections).toEqual([]);
});
