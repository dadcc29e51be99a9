// What people do to the hidden tab that says which column is which, and to columns across tabs: nothing is lost, and nothing is guessed.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import type { Saved } from '../../../host/api';
import { endedBefore } from '../../faults/support/breakpoints';
import { request } from '../../faults/support/request';
import { as, ben } from '../../faults/support/two-accounts';
import { Desk, emptyDesk } from '../support/desk';
import { columnOf, headingsOf, letters, marksTab, tabNamed, tabNames } from '../support/grid-hands';
import { moment } from '../support/mailroom';

const asked = { pipeline: 'cg', sample: false } as const;
const setUp = (desk: Desk) => desk.rpc('setUp', asked);
const hand = (desk: Desk) => desk.host.book.hand;
const placeOf = (desk: Desk, heading: string) => letters(columnOf(desk, 'Assets', heading));
const rename = (desk: Desk, heading: string, to: string) => hand(desk).type('Assets', `${placeOf(desk, heading)}1`, [[to]]);

function formulas(desk: Desk): readonly string[] {
  const { book } = desk.host;
  const id = tabNamed(desk, marksTab).id;
  return book.cells.formulas(id, { top: 0, left: 0, bottom: book.cells.extent(id).rows - 1, right: 0 }).flat();
}

/** The formula of a column of Assets, after its tab's number, as some other hand left it. */
function rewrite(desk: Desk, key: string, to: (formula: string) => string): void {
  const { gid } = tabNamed(desk, 'Assets');
  const at = formulas(desk).findIndex((formula) => formula.startsWith(`="${gid} ${key} "`));
  hand(desk).type(marksTab, `A${at + 1}`, [[to(formulas(desk)[at] ?? '')]]);
}

/** True where a heading that is renamed is followed, by reading and by set-up. */
function follows(desk: Desk): boolean {
  rename(desk, 'Notes', 'Remarks');
  const said = desk.rpc('check', {}).findings.map(({ words }) => words);
  return said.some((words) => words.includes('is now called “Remarks”')) && setUp(desk).changes === 0;
}

describe('the hidden tab', () => {
  test.each<[string, (desk: Desk) => void]>([
    ['is sorted, its first row too', (desk) => hand(desk).sort(marksTab, 'A1:A300', 1)],
    ['loses its first row', (desk) => hand(desk).deleteRows(marksTab, 1)],
    ['is typed into above', (desk) => hand(desk).type(marksTab, 'A1', [['hello']])],
    [
      'is given a row above and a column before',
      (desk) => {
        hand(desk).insertRows(marksTab, 1);
        hand(desk).insertColumns(marksTab, 1);
      },
    ],
  ])('that %s goes on saying which column is which, takes new ones, and goes with Routesheet', (_what, act) => {
    const desk = emptyDesk();
    act(desk);
    expect(follows(desk)).toBe(true);
    hand(desk).type('Steps', 'A9', [['Groom']]);
    expect(setUp(desk).changes).toBeGreaterThan(0);
    rename(desk, 'Groom due', 'Fur');
    expect(setUp(desk).changes).toBe(0);
    desk.rpc('uninstall', {});
    expect(tabNames(desk).filter((name) => name.startsWith(marksTab))).toEqual([]);
  });

  test('whose formulas were made values is somebody’s own from then on; nothing is guessed from it, and the new one is offered to nobody', () => {
    const desk = emptyDesk();
    hand(desk).type(
      marksTab,
      'A1',
      formulas(desk).map((_formula, at) => [`text ${at}`]),
    );
    rename(desk, 'Notes', 'Remarks');
    expect(desk.rpc('check', {}).findings.map(({ words }) => words)).toEqual([expect.stringContaining('“Remarks”, stands in its place')]);
    setUp(desk);
    expect(setUp(desk).changes).toBe(0);
    expect(desk.values(marksTab)[0]).toEqual(['text 0']);
    const free = desk.rpc('candidates', {}).tabs.filter(({ state }) => state === 'free');
    expect(free.map(({ name }) => name)).toEqual(['Sheet1']);
    desk.rpc('uninstall', {});
    expect(tabNames(desk).filter((name) => name.startsWith(marksTab))).toEqual([marksTab]);
  });

  test('that somebody protected stops neither set-up nor taking Routesheet out', () => {
    const desk = emptyDesk();
    desk.host.book.protections.add(tabNamed(desk, marksTab).id, null, ['owner@example.com']);
    hand(desk).type('Steps', 'A9', [['Groom']]);
    as(desk, ben, () => {
      expect(setUp(desk).notes).toEqual([expect.stringContaining(`“${marksTab}” could not be written to`)]);
      desk.rpc('add', { table: 'assets', rows: [{ name: 'Fox', 'steps/Groom/due': '2026-03-09' }] });
      expect(desk.rows('Assets')[0]?.['Groom due']).toBeInstanceOf(Date);
      setUp(desk);
      expect(headingsOf(desk, 'Assets').filter((heading) => heading === 'Groom due')).toHaveLength(1);
      desk.rpc('uninstall', {});
      expect(tabNames(desk)).toContain(marksTab);
    });
  });
});

describe('a column', () => {
  test('that was cut and put over another leaves that one’s heading missing, and its own cells to itself', () => {
    const desk = emptyDesk();
    desk.rpc('add', { table: 'assets', rows: [{ name: 'Fox', notes: 'soft' }] });
    const [from, to] = [placeOf(desk, 'Rig due'), placeOf(desk, 'Notes')];
    hand(desk).clear('Assets', `${from}1:${from}100`);
    hand(desk).type('Assets', `${to}1`, [['Rig due'], ['']]);
    rewrite(desk, 'steps/Rig/due', (formula) => formula.replaceAll(`$${from}`, `$${to}`));
    const words = desk.rpc('check', {}).findings.map((finding) => finding.words);
    expect(words).toEqual([expect.stringContaining('There is no heading “Notes”')]);
    expect(desk.refusal('add', { table: 'assets', rows: [{ name: 'Hen', notes: 'loud' }] }).issues[0]?.path).toBe('notes');
    setUp(desk);
    desk.rpc('add', { table: 'assets', rows: [{ name: 'Hen', notes: 'loud' }] });
    expect(desk.rows('Assets')[1]).toMatchObject({ Notes: 'loud', 'Rig due': '' });
    expect(setUp(desk).changes).toBe(0);
  });

  test('that was cut and put into another tab is missing, and no other is taken for it', () => {
    const desk = emptyDesk();
    hand(desk).addTab('Other');
    const from = placeOf(desk, 'Rig due');
    hand(desk).clear('Assets', `${from}1:${from}100`);
    rewrite(desk, 'steps/Rig/due', (formula) => formula.replace(/Assets!.*/, 'Other!$C:$C)'));
    const refusal = desk.refusal('add', { table: 'assets', rows: [{ name: 'Fox', 'steps/Rig/due': '2026-03-09' }] });
    expect(refusal.message).toContain('Rig due has no column');
  });
});

describe('in a file that was another format in between', () => {
  test('tabs that have other numbers keep their columns, and whole columns are read with their rows, too', () => {
    const desk = emptyDesk();
    for (const [at, formula] of formulas(desk).entries())
      hand(desk).type(marksTab, `A${at + 1}`, [
        [formula.replace(/^="(\d+)/, '="99$1').replace(/\$([A-Z]+):\$([A-Z]+)/, '$$$1$$1:$$$2$$1000')],
      ]);
    expect(follows(desk)).toBe(true);
  });

  test('no text of a formula is longer than Excel takes', () => {
    const desk = emptyDesk();
    const step = 'Композитинг'.repeat(9);
    hand(desk).type('Steps', 'A3', [[step]]);
    setUp(desk);
    const texts = formulas(desk).flatMap((formula) => [...formula.matchAll(/"([^"]*)"/g)].map(([, text = '']) => text.length));
    expect(Math.max(...texts)).toBeLessThanOrEqual(255);
    expect(formulas(desk).some((formula) => formula.length > 500)).toBe(true);
    rename(desk, `${step} due`, 'Deadline');
    expect(setUp(desk).changes).toBe(0);
  });
});

test('names of tabs that mean something in formulas, one after the other, keep a column that is renamed and moved each time', () => {
  const desk = emptyDesk();
  let [tab, heading] = ['Assets', 'Notes'];
  const names = [
    "Ana's list",
    '"Q"',
    'A!B',
    'A1',
    'R1C1',
    '12',
    "!'$A:$A",
    '日本 é',
    'x'.repeat(100),
    'a,b;c',
    'a=b&COLUMN(',
    '#REF!',
    "it's!$B:$B)",
  ];
  for (const [at, name] of names.entries()) {
    hand(desk).renameTab(tab, name);
    tab = name;
    hand(desk).type(tab, `${letters(columnOf(desk, tab, heading))}1`, [[`Heading ${at}`]]);
    heading = `Heading ${at}`;
    hand(desk).moveColumns(tab, columnOf(desk, tab, heading) + 1, 1, 3 + (at % 4));
  }
  expect(setUp(desk)).toEqual({ changes: 0, notes: [] });
  desk.rpc('add', { table: 'assets', rows: [{ name: 'Fox', notes: 'soft' }] });
  expect(desk.rows(tab)[0]?.[heading]).toBe('soft');
});

test.each(['Sheet.hideSheet', 'Range.setFormulas'])(
  'marks of an earlier release that were being taken over when set-up was ended at %s are taken over by the next',
  (at) => {
    const release = join(__dirname, '../../fixtures/releases/0.1.0.json.gz');
    const saved = JSON.parse(gunzipSync(readFileSync(release)).toString('utf8')) as Saved;
    const desk = new Desk({ saved, now: moment('2026-03-03 10:00') });
    rename(desk, 'Rig by', 'One');
    const before = headingsOf(desk, 'Assets');
    endedBefore(desk.host, at, 1, () => desk.host.run('rpc', [request('setUp', asked, 'once')]));
    setUp(desk);
    expect(headingsOf(desk, 'Assets').filter((heading) => !before.includes(heading))).toEqual(['Needed by casting']);
    expect(setUp(desk).changes).toBe(0);
  },
);
