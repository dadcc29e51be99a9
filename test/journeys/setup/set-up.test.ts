// Set up workbook: the tabs of the issue, what a second run leaves alone, and what it never takes away.

import { describe, expect, test } from '@jest/globals';
import type { PipelineChoice } from '../../../src/contract/methods';
import { workbook } from '../../../src/tables';
import { settingsFields } from '../../../src/workbook/catalog/setting-fields';
import { newTabs } from '../../tables/declared-tabs';
import { Desk, emptyDesk } from '../support/desk';
import { columnOf, headingsOf, marksTab, setting, tabNamed, tabNames, typed, wholeTab } from '../support/grid-hands';
import { coloursOf, patternOf, ruleOf } from '../support/grid-looks';
import { split, stampHeadings as stamps, stepHeadings as stepsOf, headingsWanted as wanted } from '../support/headings-wanted';

const setUp = (desk: Desk) => desk.rpc('setUp', { pipeline: 'cg', sample: false });
const toast = (desk: Desk) => desk.host.toasts.at(-1)?.message;
/** The words of a list in the workbook. */
function wordsOf(desk: Desk, list: string): readonly unknown[] {
  return desk.rows('Lists').flatMap((row) => (row.List === list ? [row.Word] : []));
}

describe('the first set-up', () => {
  test('makes the tabs in use, in order, with exactly the headings of the issue', () => {
    const desk = new Desk();
    desk.menu('Workbook', 'Set up workbook');
    expect(tabNames(desk)).toEqual([...newTabs, 'Sheet1', marksTab]);
    expect(desk.host.book.tabs.named(marksTab)?.hidden).toBe(true);
    expect(newTabs).toEqual(expect.arrayContaining(Object.keys(wanted)));
    for (const [tab, headings] of Object.entries(wanted)) expect([tab, headingsOf(desk, tab)]).toEqual([tab, headings]);
    expect(toast(desk)).toBe(`The workbook is set up: ${newTabs.length} changes.`);
  });

  test('a second click makes 0 changes and 0 write calls', () => {
    const desk = emptyDesk();
    desk.menu('Workbook', 'Set up workbook');
    expect(toast(desk)).toBe('The workbook is already set up: 0 changes.');
    expect(desk.last.writes).toBe(0);
  });

  test('starts every list of statuses with the words of the issue', () => {
    const desk = emptyDesk();
    expect(wordsOf(desk, 'Step statuses')).toEqual(
      split('To do, Ready, WIP, For approval, With client, Retake, Approved, Approved with fixes, Blocked, On hold, N/A'),
    );
    expect(wordsOf(desk, 'Delivery statuses')).toEqual(
      split('Planned, Preparing, Ready, Sent, Received, Rejected, Accepted, On hold, Cancelled'),
    );
    expect(wordsOf(desk, 'Review statuses')).toEqual(split('Planned, Held, Notes sent, Approved with fixes, Cancelled'));
    expect(wordsOf(desk, 'Receipt statuses')).toEqual(split('To claim, Claimed, Queried, Approved, Paid back, Reconciled, Rejected'));
    expect(wordsOf(desk, 'Reminder wishes')).toEqual(split('When needed, Mondays only, Off'));
    expect(wordsOf(desk, 'Paid with')).toEqual(split('Float, Company card, Own money'));
    expect(wordsOf(desk, 'Directions')).toEqual(['Out', 'In']);
  });

  test.each([
    ['For approval', 'WFA, pending'],
    ['Retake', 'RTK, fix, kickback'],
    ['Approved', 'done, ok, apprd, final'],
    ['N/A', '-, x, omit'],
  ])('knows the trade’s other words for %s: %s', (word, others) => {
    const row = emptyDesk()
      .rows('Lists')
      .find((cells) => cells.List === 'Step statuses' && cells.Word === word);
    expect(split(String(row?.['Also written as']))).toEqual(expect.arrayContaining(split(others)));
  });

  test('has every setting of the issue, the send hour at 8 and Shots switched off', () => {
    const settings = Object.fromEntries(
      emptyDesk()
        .rows('Settings')
        .map((row) => [row.Setting, row.Value]),
    );
    // A tab that is added has rows of its own here.
    expect(settings).toMatchObject({
      'Production title': '',
      Coordinator: '',
      'Production manager': '',
      'Working days': 'Mon-Fri',
      'Non-working dates': '',
      'Send hour': '8',
      Currency: 'GBP',
      'VAT rate': '20',
      'Use Assets': 'yes',
      'Use Shots': 'no',
      'Use Deliveries': 'yes',
      'Use Reviews': 'yes',
      'Use Stock': 'yes',
      'Use Petty Cash': 'yes',
      'Reminder days: Assets': '2 before, on the day, 1 after, 3 after',
      'Reminder days: Shots': 'on the day, 1 after',
      'Reminder days: Deliveries': '5 before, 2 before, on the day, 1 after, 3 after',
      'Reminder days: Reviews (to prepare)': '1 before, on the day',
      'Reminder days: Reviews (takes place)': 'on the day',
    });
    const fields = settingsFields(workbook).map(({ column }) => column.heading);
    expect(Object.keys(settings)).toEqual(fields);
  });
});

describe('set-up again', () => {
  test('keeps columns that the user added, moved and recoloured, and their rows, and writes nothing', () => {
    const desk = emptyDesk();
    const { id } = tabNamed(desk, 'Assets');
    desk.rpc('add', { table: 'assets', rows: [{ name: 'Lama', notes: 'as it was' }] });
    desk.host.book.hand.insertColumns('Assets', 2);
    desk.host.book.hand.type('Assets', 'B1', [['Vendor'], ['Kestrel']]);
    desk.host.book.hand.moveColumns('Assets', columnOf(desk, 'Assets', 'Notes') + 1, 1, 1);
    desk.host.book.formats.setLook(id, [{ top: 0, bottom: 0, left: 0, right: 5 }], { fillColor: '#ff0000' });
    const before = wholeTab(desk, 'Assets');
    expect(setUp(desk)).toEqual({ changes: 0, notes: [] });
    expect(desk.last.writes).toBe(0);
    expect(wholeTab(desk, 'Assets')).toBe(before);
    expect(desk.rows('Assets')[0]).toMatchObject({ Vendor: 'Kestrel', Name: 'Lama', Notes: 'as it was' });
  });

  test('keeps colours that the user took away', () => {
    const desk = emptyDesk();
    const { id } = tabNamed(desk, 'Stock');
    desk.host.book.conditionalFormats.replace(id, []);
    expect(setUp(desk).changes).toBe(0);
    expect(desk.host.book.conditionalFormats.all(id)).toEqual([]);
  });

  test('adds a missing column where it belongs and leaves the others as they are', () => {
    const desk = emptyDesk();
    desk.host.book.hand.deleteColumns('Deliveries', columnOf(desk, 'Deliveries', 'Back by') + 1);
    // The column and the colours of its dates.
    expect(setUp(desk)).toEqual({ changes: 2, notes: [] });
    expect(setUp(desk).changes).toBe(0);
    expect(headingsOf(desk, 'Deliveries')).toEqual(wanted.Deliveries);
    expect(patternOf(desk, 'Deliveries', 'Back by')).toBe('ddd d mmm yyyy');
    expect(ruleOf(desk, 'Deliveries', 'Back by')).toMatchObject({ reject: false });
  });

  test('reports a tab of the same name that is not ours, and leaves it byte for byte as it was', () => {
    const desk = new Desk();
    desk.host.book.hand.addTab('Stock');
    desk.host.book.hand.type('Stock', 'A1', [
      ['Film', 'Rolls'],
      ['Super 8', 3],
    ]);
    const before = wholeTab(desk, 'Stock');
    desk.menu('Workbook', 'Set up workbook');
    expect(toast(desk)).toContain('There is a tab “Stock” of your own. It stays as it is; Routesheet’s is called “Routesheet Stock”.');
    expect(wholeTab(desk, 'Stock')).toBe(before);
    expect(tabNames(desk)).toEqual(expect.arrayContaining(['Petty Cash', 'Routesheet Stock']));
    expect(setUp(desk)).toEqual({ changes: 0, notes: [] });
    expect(desk.rpc('add', { table: 'stock', rows: [{ item: 'Tape', onHand: 1, reorderAt: 0 }] }).ids).toEqual(['STK-001']);
    expect(wholeTab(desk, 'Stock')).toBe(before);
  });

  test('leaves other tabs alone', () => {
    const desk = new Desk();
    desk.host.book.hand.addTab('Budget');
    desk.host.book.hand.type('Budget', 'A1', [['=1+1', 'Mine']]);
    const before = [wholeTab(desk, 'Budget'), wholeTab(desk, 'Sheet1')];
    setUp(desk);
    expect([wholeTab(desk, 'Budget'), wholeTab(desk, 'Sheet1')]).toEqual(before);
  });

  test('makes a deleted tab anew only when somebody asks for set-up, and its numbers go on', () => {
    const desk = emptyDesk();
    const stock = (item: string) => desk.rpc('add', { table: 'stock', rows: [{ item, onHand: 1, reorderAt: 0 }] }).ids;
    expect(stock('Tape')).toEqual(['STK-001']);
    desk.host.book.hand.deleteTab('Stock');
    desk.rpc('open', {});
    desk.rpc('turnOn', { everybody: false });
    desk.rpc('sendNow', {});
    expect(desk.refusal('add', { table: 'stock', rows: [{ item: 'Glue', onHand: 1, reorderAt: 0 }] })).toMatchObject({
      code: 'setup',
      message: 'There is no tab “Stock” in this spreadsheet. Run Set up workbook, in the menu under Workbook, to add it.',
    });
    expect(tabNames(desk)).not.toContain('Stock');
    expect(setUp(desk).changes).toBe(1);
    expect(headingsOf(desk, 'Stock')).toEqual(wanted.Stock);
    expect(stock('Glue')).toEqual(['STK-002']);
  });
});

describe('what is in use', () => {
  test('Shots is switched on by one setting and set-up', () => {
    const desk = emptyDesk();
    setting(desk, 'Use Shots', 'yes');
    desk.menu('Workbook', 'Set up workbook');
    expect(tabNames(desk).slice(0, 3)).toEqual(['Assets', 'Shots', 'Deliveries']);
    expect(headingsOf(desk, 'Shots')).toEqual([
      ...split('ID, Episode, Sequence, Name, Frames, First frame, Cut order, Speed, Priority, Vendor'),
      ...stepsOf('Layout', 'Animation', 'Lighting', 'Comp'),
      ...split('Omitted, Link, Notes'),
      ...stamps,
    ]);
    expect(desk.rpc('add', { table: 'shots', rows: [{ name: 'sq010_sh020', frames: 96, 'steps/Layout/by': 'Ben Ode' }] }).ids).toEqual([
      'SHT-001',
    ]);
    expect(desk.rpc('open', {}).tabs.map(({ table }) => table)).toContain('shots');
    desk.menu('Workbook', 'Set up workbook');
    expect(toast(desk)).toBe('The workbook is already set up: 0 changes.');
  });

  test('a new row in Steps adds four columns next to the other steps', () => {
    const desk = emptyDesk();
    desk.rpc('add', { table: 'steps', rows: [{ step: 'Groom', usedOn: 'Assets', order: 5 }] });
    desk.menu('Workbook', 'Set up workbook');
    const headings = headingsOf(desk, 'Assets');
    expect(headings.slice(headings.indexOf('Surface'), headings.indexOf('Omitted'))).toEqual(stepsOf('Surface', 'Groom'));
    expect(ruleOf(desk, 'Assets', 'Groom')).toMatchObject({ reject: false });
    expect(desk.host.book.groups.all(tabNamed(desk, 'Assets').id, 'COL')).toContainEqual(
      expect.objectContaining({ start: columnOf(desk, 'Assets', 'Groom by'), count: 3, folded: true }),
    );
    expect(coloursOf(desk, 'Assets', 'Groom due').length).toBeGreaterThan(0);
    desk.menu('Workbook', 'Set up workbook');
    expect(toast(desk)).toBe('The workbook is already set up: 0 changes.');
  });

  test('a word added to Lists is offered by the drop-downs after set-up', () => {
    const desk = emptyDesk();
    desk.rpc('add', { table: 'lists', rows: [{ list: 'Step statuses', word: 'Parked', means: 'paused' }] });
    expect(setUp(desk).changes).toBeGreaterThan(0);
    expect(JSON.stringify(ruleOf(desk, 'Assets', 'Rig')?.criterion)).toContain('Parked');
    expect(setUp(desk).changes).toBe(0);
  });

  test.each<[PipelineChoice, readonly string[]]>([
    ['2d', stepsOf('Design', 'Colour', 'Clean-up', 'Build')],
    ['stop-motion', stepsOf('Design', 'Sculpt', 'Armature', 'Paint')],
    ['one step', ['Status', 'By', 'Due', 'Take']],
  ])('Start here offers a %s pipeline, and the menu’s set-up keeps it', (pipeline, columns) => {
    const desk = new Desk();
    expect(desk.rpc('setUp', { pipeline, sample: false }).notes).toEqual([]);
    const headings = headingsOf(desk, 'Assets');
    expect(headings.slice(headings.indexOf('Needed by') + 1, headings.indexOf('Omitted'))).toEqual(columns);
    expect(headingsOf(desk, 'Steps')).toEqual(wanted.Steps);
    desk.menu('Workbook', 'Set up workbook');
    expect(toast(desk)).toBe('The workbook is already set up: 0 changes.');
  });

  test('with one step there is nothing to fold, and a second step renames the first one’s columns and keeps what is in them', () => {
    const desk = new Desk();
    desk.rpc('setUp', { pipeline: 'one step', sample: false });
    expect(desk.host.book.groups.all(tabNamed(desk, 'Assets').id, 'COL')).toEqual([]);
    const { ids } = desk.rpc('add', { table: 'assets', rows: [{ name: 'Lama', 'steps/Status/due': '2026-03-05' }] });
    typed(desk, 'Assets', String(ids[0]), 'Status', 'WIP');
    desk.rpc('add', { table: 'steps', rows: [{ step: 'Polish', order: 2 }] });
    setUp(desk);
    expect(headingsOf(desk, 'Assets')).toEqual(expect.arrayContaining([...stepsOf('Status', 'Polish')]));
    expect(desk.rows('Assets')[0]).toMatchObject({ Status: 'WIP', 'Status due': new Date('2026-03-05T00:00:00Z') });
    expect(setUp(desk).changes).toBe(0);
  });
});
