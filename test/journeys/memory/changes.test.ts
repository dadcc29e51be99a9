// The log of changes, history, undo and changing several rows through the built add-on: what Google itself does with cells, formulas and hidden tabs.

import { describe, expect, test } from '@jest/globals';
import { type Desk, emptyDesk, sampleDesk } from '../support/desk';
import { columnOf, letters, tabNamed } from '../support/grid-hands';

const last = (desk: Desk) => String(desk.rows('Changes').at(-1)?.Act);

/** Without when and by whom, which an undo stamps anew. */
const cells = (desk: Desk, tab: string) => desk.rows(tab).map(({ Updated: _when, 'Updated by': _who, ...row }) => JSON.stringify(row));

describe('the tab Changes', () => {
  test('is made hidden, stays as somebody shows it, and is written to while it is hidden', () => {
    const desk = emptyDesk();
    const hidden = () =>
      desk.host.book.tabs
        .all()
        .filter((tab) => tab.hidden)
        .map(({ name }) => name);
    const made = hidden();
    expect(made).toEqual(expect.arrayContaining(['Delivery items', 'Changes']));
    desk.rpc('add', { table: 'assets', rows: [{ name: '=1+1' }] });
    expect(desk.rows('Changes').at(-1)).toMatchObject({ Name: '=1+1', Change: 'Added' });
    expect(hidden()).toEqual(made);
  });

  test('that is protected keeps nobody from working: the row is saved and no entry stands there', () => {
    const desk = sampleDesk();
    const before = desk.rows('Changes').length;
    desk.host.book.protections.add(tabNamed(desk, 'Changes').id, { top: 0, bottom: 999, left: 0, right: 7 }, ['lea@example.com']);
    desk.host.user = 'ben@example.com';
    desk.rpc('save', { table: 'assets', id: 'CH_002', loaded: { notes: null }, changes: { notes: 'Paint it' } });
    expect(desk.rows('Assets').find(({ ID }) => ID === 'CH_002')?.Notes).toBe('Paint it');
    expect(desk.rows('Changes')).toHaveLength(before);
  });
});

describe('undo', () => {
  test('puts dates, people, words and texts back as they were, in rows that were sorted since', () => {
    const desk = sampleDesk();
    const before = cells(desk, 'Assets').sort();
    const planned = desk.rpc('planSeveral', {
      ...{ table: 'assets', ids: ['CH_001', 'CH_002'], column: 'steps/Rig/due', rule: 'set', typed: '2026-05-04', instead: '' },
    });
    desk.rpc('changeSeveral', { table: 'assets', edits: planned.changes.map(({ edit }) => edit) });
    const act = last(desk);
    expect(cells(desk, 'Assets').sort()).not.toEqual(before);
    desk.host.book.hand.insertRows('Assets', 2, 1);
    expect(desk.rpc('undo', { act })).toEqual({ undone: planned.changes.length, left: [] });
    expect(
      cells(desk, 'Assets')
        .filter((row) => !row.includes('"ID":""'))
        .sort(),
    ).toEqual(before);
  });

  test('puts back a formula that a save wrote over, as a formula', () => {
    const desk = sampleDesk();
    const row = desk.rows('Petty Cash').findIndex((one) => one['VAT rate'] === '20') + 2;
    const receipt = desk.rows('Petty Cash')[row - 2];
    const at = letters(columnOf(desk, 'Petty Cash', 'VAT'));
    desk.host.book.hand.type('Petty Cash', `${at}${row}`, [['=1+1']]);
    const place = columnOf(desk, 'Petty Cash', 'VAT');
    const zone = { top: row - 1, bottom: row - 1, left: place, right: place };
    const formula = () => desk.host.book.cells.formulas(tabNamed(desk, 'Petty Cash').id, zone).flat();
    expect(formula()).toEqual(['=1+1']);
    const gross = Math.round(Number(receipt?.Gross) * 100);
    desk.rpc('save', { table: 'pettyCash', id: String(receipt?.['Receipt no.']), loaded: { gross }, changes: { gross: gross + 1200 } });
    expect(formula()).toEqual(['']);
    desk.rpc('undo', { act: last(desk) });
    expect(formula()).toEqual(['=1+1']);
    expect(desk.rows('Petty Cash')[row - 2]?.Gross).toBe(receipt?.Gross);
  });

  test('takes an added row out and puts it in again with its ID and a date that is one', () => {
    const desk = sampleDesk();
    const before = cells(desk, 'Assets');
    desk.rpc('add', { table: 'assets', rows: [{ name: 'Fox', neededBy: '2026-04-01', notes: '=A1' }] });
    const done = cells(desk, 'Assets');
    expect(desk.rpc('undo', { act: last(desk) })).toEqual({ undone: 1, left: [] });
    expect(cells(desk, 'Assets')).toEqual(before);
    desk.rpc('undo', { act: last(desk) });
    expect(cells(desk, 'Assets')).toEqual(done);
  });
});

test('the history of a row says who did what, the newest first', () => {
  const desk = sampleDesk();
  desk.rpc('save', { table: 'assets', id: 'CH_002', loaded: { notes: null }, changes: { notes: 'Paint it' } });
  desk.host.user = 'ben@example.com';
  desk.rpc('save', { table: 'assets', id: 'CH_002', loaded: { notes: 'Paint it' }, changes: { notes: 'Painted' } });
  const { lines } = desk.rpc('history', { table: 'assets', id: 'CH_002' });
  expect(lines.map(({ who, words }) => `${who} ${words}`)).toEqual([
    'ben@example.com Notes: Paint it → Painted',
    'ana@example.com Notes: blank → Paint it',
  ]);
  expect(desk.rpc('recent', {}).acts.map(({ words }) => words)[0]).toBe('CH_002 Oti: Notes: Paint it → Painted');
});
