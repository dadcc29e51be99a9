// A tracker that was there before Routesheet is used as it is: what it says is understood, and nothing of it is touched.

import { describe, expect, test } from '@jest/globals';
import { adopted, choices, draftFor, proposed, tabBut, tableKey } from '../support/adopting';
import { coordinator, Desk, hours, mondayMorning, succeeded } from '../support/desk';
import { letters, marksTab, tabNames, wholeBook } from '../support/grid-hands';
import { addresses, adoptedDesk, assetCount, headingRow, messyDesk, trackerName } from '../support/messy-tracker';

/** Column of the IDs that Routesheet adds, from 0. */
const idAt = 14;

/** Texts of a row of the tracker, found by its asset's name. */
function rowOf(desk: Desk, name: string): readonly unknown[] {
  return desk.values(trackerName).find((row) => row[1] === name) ?? [];
}

describe('a messy tracker', () => {
  test('is understood: headings under bands, words, initials, dates as text, totals', () => {
    const desk = messyDesk();
    const proposal = proposed(desk, [trackerName]);
    expect(choices(proposal)).toEqual({
      Thumb: '',
      'Asset name': 'name',
      'Cat.': 'type',
      Ep: 'episode',
      'DESIGN Artist': 'steps/Design/by',
      'DESIGN Due': 'steps/Design/due',
      'DESIGN Status': 'steps/Design/status',
      'RIG Artist': 'steps/Rig/by',
      'RIG Due': 'steps/Rig/due',
      'RIG Status': 'steps/Rig/status',
      'SURFACE Artist': 'steps/Surface/by',
      'SURFACE Due': 'steps/Surface/due',
      'SURFACE Status': 'steps/Surface/status',
      Comments: 'notes',
    });
    expect(proposal.words.filter(({ list }) => list === 'stepStatuses').map(({ word, choice }) => [word, choice])).toEqual([
      ['WIP', 'WIP'],
      ['apprd', 'Approved'],
      ['RTK', 'Retake'],
      ['wtg', 'To do'],
      ['pend. review', 'For approval'],
      ['hld', 'On hold'],
      ['omt', 'N/A'],
    ]);
    expect(Object.fromEntries(proposal.people.map(({ text, choice }) => [text, choice]))).toEqual({
      BO: 'Ben Ode',
      'Kim Ito': 'Kim Ito',
      TBC: '',
      'Mia Lo': 'Mia Lo',
      JR: 'Jo Rey',
      ML: 'Mia Lo',
      KI: 'Kim Ito',
      'Ben Ode': 'Ben Ode',
      'Jo Rey': 'Jo Rey',
    });
    expect(proposal.dates.map(({ heading, written }) => [heading, written])).toEqual([
      ['DESIGN Due', 'real'],
      ['RIG Due', 'dmy'],
      ['SURFACE Due', 'real'],
    ]);
    expect(proposal.notes).toEqual(['6 rows with titles, totals or notes are left out: 5, 107, 209, 311, 413, 414.']);
    expect(proposal.counts).toMatchObject({ rows: assetCount, withoutAddress: 4, unreadable: 5 });
    expect(proposal.unreadable[0]).toEqual({ tab: trackerName, cell: 'I15', heading: 'RIG Due', text: 'wk 12' });
    expect(proposal.troubles).toEqual([]);
  });

  test('looking at it, and at the mails that would go, writes nothing', () => {
    const desk = messyDesk();
    const before = wholeBook(desk);
    proposed(desk, [trackerName]);
    const preview = desk.rpc('proposePreview', { draft: draftFor(desk, [trackerName], { addresses }) });
    expect(preview.mails.map(({ to }) => to)).toEqual(expect.arrayContaining(Object.values(addresses)));
    expect(preview.mails.find(({ to }) => to === 'ben@example.com')?.text).toContain('Design');
    expect(wholeBook(desk) === before).toBe(true);
  });

  test('once adopted is the same, cell by cell, format by format, but for the column of IDs', () => {
    const desk = messyDesk();
    const before = tabBut(desk, trackerName, idAt);
    adopted(desk, [trackerName]);
    expect(tabBut(desk, trackerName, idAt) === before).toBe(true);
    expect(tabNames(desk)).toEqual([trackerName, 'Sheet1', 'People', 'Steps', 'Lists', 'Settings', 'Sent mail', 'Changes', marksTab]);
    const ids = desk.values(trackerName).map((row) => row[idAt]);
    expect(ids[headingRow - 1]).toBe('Routesheet ID');
    expect(new Set(ids.slice(headingRow).filter((id) => id !== '')).size).toBe(assetCount);
    expect(desk.last.error).toBeNull();
  });

  test('brings its people, steps and spellings onto People, Steps and Lists, once', () => {
    const desk = adoptedDesk({ addresses });
    expect(desk.rows('People').map(({ Name, Email, 'Also written as': also }) => [Name, Email, also])).toEqual([
      ['Ben Ode', 'ben@example.com', 'BO'],
      ['Kim Ito', 'kim@example.com', 'KI'],
      ['Mia Lo', 'mia@example.com', 'ML'],
      ['Jo Rey', 'jo@example.com', 'JR'],
    ]);
    expect(desk.rows('Steps').map(({ Step, 'Used on': usedOn }) => [Step, usedOn])).toEqual([
      ['Design', 'Assets'],
      ['Rig', 'Assets'],
      ['Surface', 'Assets'],
    ]);
    expect(desk.rows('Lists').find(({ Word }) => Word === 'For approval')).toMatchObject({
      'Also written as': expect.stringContaining('pend. review'),
    });
  });

  test('is a tab like any other: Today, the mails, the grid', () => {
    const desk = adoptedDesk({ addresses });
    const { view, tabs } = desk.rpc('open', {});
    expect(tabs.find(({ tab }) => tab === trackerName)).toMatchObject({ rows: assetCount, problems: [] });
    expect(view.sections.late.length).toBeGreaterThan(10);
    desk.rpc('turnOn', { everybody: true });
    desk.host.moveTo(mondayMorning + hours(2)).map(succeeded);
    const ben = desk.mails.find(({ to }) => to.includes('ben@example.com'));
    expect(ben?.text).toContain(', Rig');
    expect(ben?.text).toContain('DESIGN Artist');
    expect(desk.mails.map(({ to }) => to.join())).toEqual(expect.arrayContaining([coordinator, ...Object.values(addresses)]));
  });

  test('takes a status and a date from the sidebar in its own words and its own way of writing', () => {
    const desk = adoptedDesk();
    const table = tableKey(desk, trackerName);
    const id = String(rowOf(desk, 'Character 002')[idAt]);
    const before = tabBut(desk, trackerName, idAt);
    desk.rpc('save', {
      table,
      id,
      loaded: { 'steps/Rig/status': 'Retake', 'steps/Rig/due': '2026-03-02', 'steps/Rig/by': 'Ben Ode' },
      changes: { 'steps/Rig/status': 'Approved', 'steps/Rig/due': '2026-03-19', 'steps/Rig/by': 'Jo Rey, Mia Lo' },
    });
    expect(rowOf(desk, 'Character 002').slice(7, 10)).toEqual(['JR, Mia Lo', '19/3/2026', 'apprd']);
    desk.rpc('save', {
      table,
      id,
      loaded: { 'steps/Rig/status': 'Approved', 'steps/Rig/due': '2026-03-19', 'steps/Rig/by': 'Jo Rey, Mia Lo' },
      changes: { 'steps/Rig/status': 'Retake', 'steps/Rig/due': '2026-03-02', 'steps/Rig/by': 'Ben Ode' },
    });
    expect(tabBut(desk, trackerName, idAt) === before).toBe(true);
  });

  test('takes new rows before its totals, which stay where they belong', () => {
    const desk = adoptedDesk();
    const { ids } = desk.rpc('add', { table: tableKey(desk, trackerName), rows: [{ name: 'Dragon', 'steps/Rig/by': 'Ben Ode' }] });
    const rows = desk.values(trackerName);
    const at = rows.findIndex((row) => row[1] === 'Dragon');
    expect(rows[at]).toEqual(expect.arrayContaining(['Dragon', 'BO', ids[0]]));
    expect(rows[at - 1]?.[1]).toBe('FX 400');
    expect(rows.slice(at + 1).map((row) => row[1])).toEqual(['', 'TOTAL', 'Yellow = ask Ana before touching. Blue = sent to vendor.']);
  });

  test('gives an ID to what is typed below its headings, and none to titles', () => {
    const desk = adoptedDesk();
    const row = desk.values(trackerName).findIndex((cells) => cells[1] === 'FX 400') + 2;
    desk.host.edit(trackerName, `B${row}`, [['Smoke']]).map(succeeded);
    expect(rowOf(desk, 'Smoke')[idAt]).toBe(`AST-${assetCount + 1}`);
    expect(rowOf(desk, 'PROPS')[idAt]).toBe('');
  });
});

describe('after the adoption', () => {
  test('a heading that is renamed, a column that is moved or put in between: nothing is lost, and it is said once', () => {
    const desk = adoptedDesk();
    const late = () => desk.rpc('open', {}).view.sections.late.map(({ id, step }) => `${id} ${step}`);
    const before = late();
    const { hand } = desk.host.book;
    hand.type(trackerName, `B${headingRow}`, [['What']]);
    hand.insertColumns(trackerName, 4, 2);
    const problems = () => desk.rpc('open', {}).tabs.flatMap(({ problems: all }) => all);
    expect(problems()).toEqual([`${trackerName}: the heading “Asset name” is now called “What”. Routesheet follows it.`]);
    expect(problems()).toEqual([]);
    expect(late()).toEqual(before);
  });

  test('sorted, recoloured and filtered it is the same work', () => {
    const desk = adoptedDesk();
    const late = () =>
      desk
        .rpc('open', {})
        .view.sections.late.map(({ id, step }) => `${id} ${step}`)
        .sort();
    const before = late();
    const texts = () => desk.values(trackerName).map(String).sort();
    const held = texts();
    const { book } = desk.host;
    book.hand.sort(trackerName, `A6:${letters(idAt)}105`, 2, false);
    book.formats.setLook(book.tabs.named(trackerName)?.id ?? '', [{ top: headingRow, left: 0, bottom: 104, right: idAt }], {
      fillColor: '#ff00ff',
    });
    book.hand.filter(trackerName, `A${headingRow}:${letters(idAt)}105`, 7, ['WIP', 'RTK']);
    expect(late()).toEqual(before);
    expect(texts()).toEqual(held);
    expect(desk.rpc('open', {}).tabs.flatMap(({ problems }) => problems)).toEqual([]);
  });

  test('a copy of the file knows its tabs, mails nobody, and goes on by itself once somebody turns reminders on there', () => {
    const desk = adoptedDesk({ addresses });
    desk.rpc('turnOn', { everybody: true });
    const copy = new Desk({ saved: desk.host.copy().save() });
    const there = copy.rpc('open', {});
    expect(there.tabs.find(({ tab }) => tab === trackerName)).toMatchObject({ rows: assetCount, problems: [] });
    expect(there.reminders).toMatchObject({ on: false, trouble: 'copy' });
    copy.host.moveTo(mondayMorning + hours(2)).map(succeeded);
    expect(copy.mails).toEqual([]);
    copy.rpc('turnOn', { everybody: true });
    expect(copy.rpc('open', {}).placements.adoptions).toEqual(desk.rpc('open', {}).placements.adoptions);
    expect(Object.keys(copy.host.save())).not.toEqual([]);
  });

  test('stopped it is as it was, with its column of IDs or without', () => {
    const desk = messyDesk();
    const before = tabBut(desk, trackerName, idAt);
    const whole = JSON.stringify(desk.values(trackerName));
    adopted(desk, [trackerName]);
    desk.rpc('stopUsing', { table: tableKey(desk, trackerName), removeIds: true });
    expect(tabBut(desk, trackerName, idAt) === before).toBe(true);
    expect(JSON.stringify(desk.values(trackerName))).toBe(whole);
    expect(desk.host.book.metadata.all().filter(({ key }) => key !== 'routesheet' && !key.startsWith('routesheet/'))).toEqual([]);
    expect(desk.rpc('candidates', {}).tabs.find(({ name }) => name === trackerName)?.state).toBe('free');
  });
});

describe('a tab that is used and that somebody deletes', () => {
  test('is missed in Today and in the coordinator’s mail, until it is used no more', () => {
    const desk = adoptedDesk({ addresses });
    const table = tableKey(desk, trackerName);
    desk.host.book.hand.deleteTab(trackerName);
    const words = () => JSON.stringify(desk.rpc('open', {}).tabs);
    expect(words()).toContain('Your tab with the columns Asset name');
    desk.rpc('stopUsing', { table, removeIds: true });
    expect(words()).not.toContain('was deleted');
    expect(desk.rpc('open', {}).placements.adoptions).toEqual([]);
  });
});
