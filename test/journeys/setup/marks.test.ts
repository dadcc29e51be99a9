// Which column is which stands on a hidden tab, as formulas: from the first minute, whatever dies while it is made, and whatever people do to it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import type { Saved } from '../../../host/api';
import { endedBefore } from '../../faults/support/breakpoints';
import { request } from '../../faults/support/request';
import { Desk, emptyDesk, setUpDesk } from '../support/desk';
import { columnOf, headingsOf, letters, marksTab, tabNames } from '../support/grid-hands';
import { moment } from '../support/mailroom';

const asked = { pipeline: 'cg', sample: false } as const;
const setUp = (desk: Desk) => desk.rpc('setUp', asked);
const hand = (desk: Desk) => desk.host.book.hand;

function rename(desk: Desk, tab: string, heading: string, to: string): void {
  hand(desk).type(tab, `${letters(columnOf(desk, tab, heading))}1`, [[to]]);
}

/** Every column that is marked: the tab's id, the column's key, and the heading over it. */
function marked(desk: Desk): readonly string[] {
  const { book } = desk.host;
  const id = book.tabs.named(marksTab)?.id ?? '';
  const { rows } = book.cells.extent(id);
  const formulas = book.cells.formulas(id, { top: 1, left: 0, bottom: rows - 1, right: 0 }).flat();
  const sheets = new Map(book.tabs.all().map((tab) => [String(tab.gid), tab.name]));
  return formulas.map((formula) => {
    const [, sheet = '', key = '', column = ''] = /^="(\d+) (.*) "&COLUMN\(.*!\$([A-Z]+):/.exec(formula) ?? [];
    const name = sheets.get(sheet) ?? '';
    return `${name}/${key}/${headingsOf(desk, name)[[...column].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1]}`;
  });
}

const whole = setUpDesk(asked);
const all = [...marked(whole)].sort();

test('set-up marks every column of every tab', () => {
  const columns = tabNames(whole).filter((name) => name !== marksTab && name !== 'Sheet1');
  expect(all).toHaveLength(columns.flatMap((name) => headingsOf(whole, name)).length);
  expect(all).toEqual(expect.arrayContaining(['Assets/name/Name', 'Assets/steps/Rig/due/Rig due']));
});

describe('a first set-up that is ended', () => {
  test.each(['Sheet.hideSheet', 'Range.setFormulas', 'Range.setDataValidation', 'Spreadsheet.insertSheet'])(
    'at a call of %s is completed by the next, with one tab of marks and all of them',
    (at) => {
      // The last such call of set-up is that of the tab of marks, or comes right before it.
      const probe = new Desk();
      setUp(probe);
      for (const nth of new Set([1, probe.last.calls[at] ?? 1])) {
        const desk = new Desk();
        endedBefore(desk.host, at, nth, () => desk.host.run('rpc', [request('setUp', asked, 'once')]));
        setUp(desk);
        expect([...marked(desk)].sort()).toEqual(all);
        expect(tabNames(desk).filter((name) => name.startsWith(marksTab))).toEqual([marksTab]);
        expect(setUp(desk)).toEqual({ changes: 0, notes: [] });
      }
    },
  );
});

describe('in the first minute', () => {
  test('a heading that is renamed and whose column is moved is followed', () => {
    const desk = emptyDesk();
    rename(desk, 'Assets', 'Rig due', 'Deadline');
    hand(desk).moveColumns('Assets', columnOf(desk, 'Assets', 'Deadline') + 1, 1, 1);
    expect(desk.rpc('check', {}).findings.map(({ words }) => words)).toEqual([expect.stringContaining('“Deadline”')]);
    desk.rpc('add', { table: 'assets', rows: [{ name: 'Fox', 'steps/Rig/due': '2026-03-09' }] });
    expect(desk.rows('Assets')[0]?.Deadline).toBeInstanceOf(Date);
    expect(setUp(desk).changes).toBe(0);
  });

  test('headings that are exchanged are told apart', () => {
    const desk = emptyDesk();
    desk.rpc('open', {});
    const [due, by] = ['Rig due', 'Rig by'].map((heading) => letters(columnOf(desk, 'Assets', heading)));
    hand(desk).type('Assets', `${due}1`, [['Rig by']]);
    hand(desk).type('Assets', `${by}1`, [['Rig due']]);
    desk.rpc('add', { table: 'assets', rows: [{ name: 'Fox', 'steps/Rig/due': '2026-03-09' }] });
    expect(desk.rows('Assets')[0]?.['Rig by']).toBeInstanceOf(Date);
  });
});

describe('the tab of marks', () => {
  test('may be called otherwise, sorted and shown', () => {
    const desk = emptyDesk();
    hand(desk).renameTab(marksTab, 'Mine');
    hand(desk).sort('Mine', 'A2:A300', 1, false);
    rename(desk, 'Assets', 'Notes', 'Remarks');
    expect(setUp(desk)).toEqual({ changes: 0, notes: [] });
    expect(headingsOf(desk, 'Assets')).not.toContain('Notes');
  });

  test('that was deleted or emptied is written anew by set-up, and nothing of it is guessed before', () => {
    for (const lose of [(desk: Desk) => hand(desk).deleteTab(marksTab), (desk: Desk) => hand(desk).clear(marksTab, 'A1:A300')]) {
      const desk = emptyDesk();
      lose(desk);
      expect(setUp(desk).changes).toBeGreaterThan(0);
      expect([...marked(desk)].sort()).toEqual(all);
      expect(setUp(desk).changes).toBe(0);
    }
  });

  test('with other things typed into it stops nothing', () => {
    const desk = emptyDesk();
    hand(desk).type(marksTab, 'A2', [['="1 ~zzzz "&COLUMN(A1)'], ['="9999999999 x "&COLUMN(Assets!$A:$A)'], ['mine'], ['=1/0']]);
    expect(desk.rpc('open', {}).ready).toBe(true);
    setUp(desk);
    expect(setUp(desk)).toEqual({ changes: 0, notes: [] });
  });

  test('leaves a tab of somebody’s own that is called so as it is', () => {
    const desk = new Desk();
    hand(desk).addTab(marksTab);
    hand(desk).type(marksTab, 'A1', [['mine'], ['too']]);
    setUp(desk);
    expect(desk.values(marksTab)).toEqual([['mine'], ['too']]);
    rename(desk, 'Assets', 'Notes', 'Remarks');
    expect(setUp(desk)).toEqual({ changes: 0, notes: [] });
  });

  test('knows a step whatever it is called', () => {
    const desk = emptyDesk();
    const step = 'Rig "A" ~0041 \'x\' 日本 \ud83e';
    hand(desk).type('Steps', 'A3', [[step]]);
    setUp(desk);
    expect(setUp(desk).changes).toBe(0);
    const [heading = ''] = headingsOf(desk, 'Assets').filter((one) => String(one).endsWith('due') && String(one).startsWith('Rig "A"'));
    rename(desk, 'Assets', String(heading), 'Deadline');
    expect(setUp(desk).changes).toBe(0);
  });
});

test('a workbook with marks on its columns, of an earlier release, keeps them: they are taken over before a column is put in', () => {
  const release = join(__dirname, '../../fixtures/releases/0.1.0.json.gz');
  const saved = JSON.parse(gunzipSync(readFileSync(release)).toString('utf8')) as Saved;
  const desk = new Desk({ saved, now: moment('2026-03-03 10:00') });
  const before = headingsOf(desk, 'Assets');
  setUp(desk);
  expect(headingsOf(desk, 'Assets').length).toBeGreaterThan(before.length);
  // Columns behind those that came.
  const [last, other] = [before.at(-1), before.at(-2)].map(String);
  rename(desk, 'Assets', String(last), 'One');
  rename(desk, 'Assets', String(other), 'Two');
  expect(setUp(desk)).toMatchObject({ changes: 0 });
  const of = marked(desk).filter((mark) => mark.startsWith('Assets/'));
  expect(of).toEqual(expect.arrayContaining([expect.stringMatching(/\/One$/), expect.stringMatching(/\/Two$/)]));
  expect(new Set(of).size).toBe(of.length);
});
