// What each operation costs in service calls, by the host's counters: the same at 100 and 1,000 rows, and at 5,000 in the long run.

import { describe, expect, test } from '@jest/globals';
import type { Execution } from '../../host/api';
import { longTab } from '../../src/actions/changes/narrow-reading';
import { sections } from '../../src/schema/section';
import type { Values } from '../../src/schema/values/value';
import { isFull } from '../faults/support/thoroughness';
import { tabCounts } from '../tables/declared-tabs';
import { changesOf } from './support/checked';
import { manyAssets } from './support/crowd';
import { Desk, emptyDesk, hours, mondayMorning, sampleDesk, setUpDesk, succeeded } from './support/desk';
import { columnOf, letters } from './support/grid-hands';

const sizes = isFull ? [100, 1000, 5000] : [100, 1000];

const desks = new Map<number, Desk>();

/** A workbook with so many assets. The tests of one size share it: what they count does not depend on what was done before. */
function deskWith(rows: number): Desk {
  const known = desks.get(rows);
  if (known) return known;
  const desk = emptyDesk();
  manyAssets(desk, rows);
  desk.rpc('open', {});
  desks.set(rows, desk);
  return desk;
}

/** Once in fifty rows new ones are given boxes to tick: one round trip, which follows the tab's length. */
function withoutBoxes({ roundTrips, calls }: Execution): number {
  const boxes = calls['Range.copyTo'] ?? 0;
  expect(boxes).toBeLessThanOrEqual(1);
  return roundTrips - boxes;
}

function cost(ran: { readonly execution: Execution } | undefined) {
  return ran && { roundTrips: ran.execution.roundTrips, flips: ran.execution.flips };
}

function warmed(desk: Desk): Desk {
  // The catalog is remembered for some minutes: the first save of a session reads its four tabs, the others do not.
  desk.rpc('add', { table: 'assets', rows: [{ name: 'First' }] });
  return desk;
}

describe.each(sizes)('With %i rows', (rows) => {
  test('finding a row by its ID costs five round trips, three of them to see whether it is hidden, and two to unfold its step', () => {
    const desk = deskWith(rows);
    desk.rpc('select', { table: 'assets', id: 'BG_00050', column: 'steps/Rig/due' });
    expect(desk.last.roundTrips).toBeLessThanOrEqual(5 + 4);
    expect(desk.last.flips).toBe(0);
    desk.rpc('select', { table: 'assets', id: 'BG_00050', column: 'steps/Rig/due' });
    expect(desk.last.roundTrips).toBeLessThanOrEqual(5);
  });

  test('finding a row by its ID reads two columns, however many there are', () => {
    const desk = deskWith(rows);
    desk.rpc('select', { table: 'assets', id: 'BG_00050', column: 'name' });
    expect([desk.last.roundTrips, desk.last.flips, desk.last.calls['Range.getValues']]).toEqual([5, 0, 1]);
    expect(desk.last.cellsRead).toBeLessThanOrEqual(2 * (desk.host.book.tabs.named('Assets')?.rows ?? 0));
    desk.rpc('select', { table: 'assets', id: 'BG_00050', column: 'id' });
    expect(desk.last.cellsRead).toBeLessThanOrEqual(desk.host.book.tabs.named('Assets')?.rows ?? 0);
  });

  test('adding one row or fifty costs nine round trips, two of them for the log of changes, and twenty questions about clocks at most', () => {
    const desk = warmed(deskWith(rows));
    for (const many of [1, 50]) {
      desk.rpc('add', { table: 'assets', rows: Array.from({ length: many }, (_unused, n) => ({ name: `New ${n}`, type: 'Prop' })) });
      // A grid that is full is asked for its last row before it grows.
      expect(withoutBoxes(desk.last) - (desk.last.calls['Sheet.insertRowsAfter'] ?? 0)).toBe(7 + 2);
      expect(desk.last.flips).toBe(0);
      expect(desk.last.calls['Utilities.formatDate']).toBeLessThanOrEqual(20);
    }
  });

  test('saving fields that stand together costs eight round trips, two of them for the log of changes; others, which are remembered first, nine with the first run of cells and one for each more', () => {
    const desk = warmed(deskWith(rows));
    // A long tab is read in three pieces.
    const pieces = rows > longTab ? 2 : 0;
    const save = (loaded: Values, changes: Values) => desk.rpc('save', { table: 'assets', id: 'BG_00050', loaded, changes });
    // Beside Updated and Updated by.
    save({ notes: null }, { notes: 'Paint it' });
    expect([desk.last.roundTrips, desk.last.flips]).toEqual([6 + 2 + pieces, 0]);
    // The status is one run, Updated and Updated by another.
    save({ 'steps/Rig/status': 'WIP' }, { 'steps/Rig/status': 'For approval' });
    expect([desk.last.roundTrips, desk.last.flips]).toEqual([6 + 2 + 2 + pieces, 0]);
    if (pieces > 0) expect(desk.last.cellsRead).toBeLessThan(2 * (desk.host.book.tabs.named('Assets')?.rows ?? 0));
  });

  test('stamping an edited row costs four round trips and sixty cells at most', () => {
    const desk = deskWith(rows);
    // A name; a status that is no retake; what stood blank before; several cells of one row.
    const edits = [['B5', 'Renamed'] as const, ['F5', 'WIP'] as const, ['D5', 'Typed'] as const];
    for (const [at, text] of edits) {
      const [stamped] = desk.host.edit('Assets', at, [[text]]).map(succeeded);
      expect([at, cost(stamped)]).toEqual([at, { roundTrips: 4, flips: 0 }]);
      expect(stamped?.execution.cellsRead).toBeLessThanOrEqual(60);
    }
    const [several] = desk.host.edit('Assets', 'B6:D6', [['Three', 'Prop', 'EP01']]).map(succeeded);
    expect(cost(several)).toEqual({ roundTrips: 4, flips: 0 });
    const [elsewhere] = desk.host.edit('Sheet1', 'A1', [['mine']]).map(succeeded);
    expect(cost(elsewhere)).toEqual({ roundTrips: 1, flips: 0 });
  });

  test('stamping rows that were pasted costs four round trips, seven with IDs to give, two on a tab that is not ours', () => {
    const desk = deskWith(rows);
    const [there] = desk.host
      .edit(
        'Assets',
        'C5:C60',
        Array.from({ length: 56 }, () => ['Prop']),
      )
      .map(succeeded);
    expect(cost(there)).toEqual({ roundTrips: 4, flips: 0 });
    const pasted = Array.from({ length: 500 }, (_unused, n) => [`Pasted ${n}`]);
    const first = desk.values('Assets').length + 1;
    const tab = String(desk.host.book.tabs.named('Assets')?.id);
    desk.host.book.grid.insert(tab, { dimension: 'ROW', start: first - 2, count: 500 }, 'after');
    const [given] = desk.host.edit('Assets', `B${first}`, pasted).map(succeeded);
    expect(given && withoutBoxes(given.execution)).toBe(7);
    expect(given?.execution.flips).toBe(0);
    expect(new Set(desk.rows('Assets').map((row) => row.ID)).size).toBe(first - 2 + 500);
    const [elsewhere] = desk.host.edit('Sheet1', 'A1', [['mine'], ['too']]).map(succeeded);
    expect(cost(elsewhere)).toEqual({ roundTrips: 2, flips: 0 });
  });

  test('the reminders cost twelve round trips, one for each tab read - Sent mail twice - and two for each mail', () => {
    const desk = deskWith(rows);
    desk.rpc('turnOn', { everybody: false });
    // What the headings are is remembered by whoever looks first: two more, once.
    desk.rpc('preview', { everybody: false });
    const ticks = desk.host.moveTo(mondayMorning + hours(2)).map(succeeded);
    const run = ticks.find(({ execution }) => 'MailApp.sendEmail' in execution.calls);
    const mails = desk.mails.length;
    expect(mails).toBeGreaterThan(0);
    // Those of the catalog, and Sent mail.
    const tabsRead = run?.execution.calls['Range.getValues'] ?? 0;
    // Two more for what reviews said and decided.
    expect(tabsRead).toBeLessThanOrEqual(4 + tabCounts.ofWork + tabCounts.along + 2 + 2);
    expect(run?.execution.roundTrips).toBe(12 + tabsRead + 2 * mails);
    expect(run?.execution.flips).toBe(0);
  });

  test('checking the workbook costs one round trip for the properties and three for each tab, four where it has amounts, whatever is wrong in it', () => {
    const desk = deskWith(rows);
    const at = letters(columnOf(desk, 'Assets', 'Rig due'));
    desk.host.book.hand.type('Assets', `${at}2`, [["'2026-03-05"], ['wk 12'], ["'5 Mar 2026"]]);
    const changes = changesOf(desk, 'date');
    // Properties; eight tabs with rows and one to spare with cells, formulas and merges; of Settings and Sent mail the cells only; of
    // Petty cash the formats of its amounts.
    expect(desk.last.roundTrips).toBeLessThanOrEqual(1 + 3 * (tabCounts.withRows + 1) + 2 + 1);
    expect(desk.last.flips).toBe(0);
    desk.rpc('repair', { changes });
    // Lock and unlock, properties twice, the log twice, four tabs for words and people, one tab, two runs of cells, flush.
    expect(desk.last.roundTrips).toBeLessThanOrEqual(2 + 2 + 2 + 4 + 3 + 2 + 1);
    expect(desk.last.flips).toBe(0);
    desk.rpc('goTo', { table: 'assets', row: 5, column: 1 });
    expect(desk.last.roundTrips).toBeLessThanOrEqual(4);
  });

  test('opening the sidebar is one call of five round trips and one for each tab of work at most', () => {
    const desk = deskWith(rows);
    desk.rpc('open', {});
    expect(desk.last.roundTrips).toBeLessThanOrEqual(5 + tabCounts.ofWork);
    expect(desk.last.flips).toBe(0);
  });

  test('what comes when the sidebar opens takes sixty kilobytes at most beside the people, and all lines come when they are asked for', () => {
    const desk = deskWith(rows);
    const opened = desk.rpc('open', {});
    const size = JSON.stringify({ ...opened, catalog: { ...opened.catalog, people: [] } }).length;
    expect(size).toBeLessThanOrEqual(60 * 1024);
    const whole = desk.rpc('today', {});
    expect(desk.last.roundTrips).toBeLessThanOrEqual(5 + tabCounts.ofWork);
    for (const { key } of sections)
      expect([key, opened.view.sections[key].length + (opened.view.more?.[key] ?? 0)]).toEqual([key, whole.sections[key].length]);
  });
});

test('an hourly tick with nothing to do costs one round trip', () => {
  const desk = sampleDesk();
  desk.rpc('turnOn', { everybody: false });
  desk.host.moveTo(mondayMorning + hours(2));
  const [idle] = desk.host.moveTo(mondayMorning + hours(3)).map(succeeded);
  expect(idle?.execution.roundTrips).toBe(1);
});

test('a morning of which the night saw that nothing is due costs two round trips and asks no tab; the first edit and the first save after a night may cost one more', () => {
  const desk = emptyDesk();
  manyAssets(desk, 100);
  desk.rpc('turnOn', { everybody: false });
  // What the headings are is remembered by whoever opens first. Then the first run, a night and a morning.
  desk.rpc('open', {});
  desk.host.moveTo(mondayMorning + hours(2)).map(succeeded);
  desk.host.moveTo(mondayMorning + hours(21)).map(succeeded);
  const morning = desk.host.moveTo(mondayMorning + hours(26)).map(succeeded);
  const due = morning.filter(({ execution }) => execution.roundTrips > 1);
  expect(due.map(({ execution: { roundTrips, calls, log } }) => [roundTrips, calls['Range.getValues'] ?? 0, log])).toEqual([
    [2, 0, ['reminders: nothing due']],
  ]);
  expect(desk.rpc('open', {}).reminders).toMatchObject({
    on: true,
    trouble: null,
    lastRun: expect.stringMatching(/^Tue 3 Mar, 08:.*: 0 mails$/),
  });
  const edit = (text: string) => desk.host.edit('Assets', 'B5', [[text]]).map(succeeded)[0]?.execution.roundTrips;
  expect([edit('First'), edit('Second')]).toEqual([4 + 1, 4]);
  desk.host.moveTo(mondayMorning + hours(45)).map(succeeded);
  // The catalog is remembered for some minutes.
  desk.rpc('suggestions', { table: 'pettyCash' });
  const save = (before: string | null, notes: string) => {
    desk.rpc('save', { table: 'assets', id: 'BG_00050', loaded: { notes: before }, changes: { notes } });
    return desk.last.roundTrips;
  };
  expect([save(null, 'One'), save('One', 'Two')]).toEqual([6 + 2 + 1, 6 + 2]);
});

test('the first set-up costs 186 round trips for eleven tabs and eighteen for each further one, however many columns are marked', () => {
  const desk = new Desk();
  desk.rpc('setUp', { pipeline: 'cg', sample: false });
  const { roundTrips, flips, calls } = desk.last;
  expect(roundTrips).toBeLessThanOrEqual(186 + 18 * (tabCounts.made - 11));
  // A call knows of one width alone.
  expect(calls['Sheet.setColumnWidths']).toBeLessThanOrEqual(5 * tabCounts.made);
  expect(calls['Range.setDataValidation']).toBeLessThanOrEqual(2 * tabCounts.made);
  expect([calls['Range.setFormulas'], calls['Range.addDeveloperMetadata']]).toEqual([1, undefined]);
  expect(flips).toBeLessThanOrEqual(2);
});

test('setting up again costs twenty-nine round trips for eleven tabs and two for each further one; a check one a tab and two for each on which rows stand', () => {
  const desk = setUpDesk({ pipeline: 'cg', sample: false });
  desk.rpc('setUp', { pipeline: 'cg', sample: false });
  expect(desk.last.roundTrips).toBeLessThanOrEqual(29 + 2 * (tabCounts.made - 11));
  expect(desk.last.flips).toBe(0);
  desk.rpc('check', {});
  const withRows = ['Steps', 'Lists'].length;
  expect(desk.last.roundTrips).toBeLessThanOrEqual(tabCounts.made + 2 * withRows);
  const { 'Range.getFormulas': formulas, 'Range.getMergedRanges': merges, 'Range.getNumberFormats': formats } = desk.last.calls;
  expect([formulas, merges, formats]).toEqual([withRows, withRows, undefined]);
});

test('opening the file costs no round trip', () => {
  const desk = sampleDesk();
  expect(succeeded(desk.host.open()).execution.roundTrips).toBe(0);
});
