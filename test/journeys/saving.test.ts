// Saving a row from the sidebar while other people work in the same grid: what merges, what is asked, what is never written over.

import { describe, expect, test } from '@jest/globals';
import type { Values } from '../../src/schema/values/value';
import { type Desk, hours, mondayMorning, sampleDesk } from './support/desk';
import { cellOf, columnOf, slipped, tabNamed, typed, wholeBook } from './support/grid-hands';

const rowOf = (desk: Desk, tab: string, id: string) => desk.rows(tab).find((row) => Object.values(row).includes(id));
const add = (desk: Desk, table: string, ...rows: Values[]) => desk.rpc('add', { table, rows }).ids;
const save = (desk: Desk, table: string, id: string, loaded: Values, changes: Values) => desk.rpc('save', { table, id, loaded, changes });

describe('saving a row', () => {
  const oti = { table: 'assets', id: 'CH_002' };

  test('writes the changed cells and the stamp, and nothing else in the row', () => {
    const desk = sampleDesk({ now: mondayMorning + hours(1) });
    const before = rowOf(desk, 'Assets', 'CH_002');
    save(desk, 'assets', 'CH_002', { episode: '003' }, { episode: '004' });
    expect(rowOf(desk, 'Assets', 'CH_002')).toEqual({ ...before, Episode: '004', Updated: new Date(mondayMorning + hours(1)) });
    // Eight are its entry in the log of changes.
    expect(desk.last.cellsWritten).toBeLessThanOrEqual(3 + 8);
  });

  test('with nothing changed writes nothing', () => {
    const desk = sampleDesk();
    const before = wholeBook(desk);
    save(desk, 'assets', 'CH_002', { episode: '003' }, { episode: '003' });
    expect(wholeBook(desk)).toBe(before);
  });

  test('a field that somebody else changed meanwhile is asked about, with both values, and nothing is written', () => {
    const desk = sampleDesk();
    typed(desk, 'Assets', 'CH_002', 'Rig', 'On hold');
    const before = wholeBook(desk);
    const input = {
      ...oti,
      loaded: { 'steps/Rig/status': 'WIP', notes: null },
      changes: { 'steps/Rig/status': 'Approved', notes: 'Mine' },
    };
    expect(desk.refusal('save', input)).toMatchObject({
      code: 'conflict',
      message: 'Somebody else changed Rig meanwhile. Nothing was saved yet.',
      issues: [{ path: 'steps/Rig/status' }],
      theirs: { 'steps/Rig/status': 'On hold' },
    });
    expect(wholeBook(desk)).toBe(before);
    save(desk, 'assets', 'CH_002', { ...input.loaded, 'steps/Rig/status': 'On hold' }, input.changes);
    expect(rowOf(desk, 'Assets', 'CH_002')).toMatchObject({ Rig: 'Approved', Notes: 'Mine' });
  });

  test('fields that somebody else changed elsewhere in the row merge', () => {
    const desk = sampleDesk();
    typed(desk, 'Assets', 'CH_002', 'Notes', 'Theirs');
    save(desk, 'assets', 'CH_002', { 'steps/Rig/status': 'WIP' }, { 'steps/Rig/status': 'For approval' });
    expect(rowOf(desk, 'Assets', 'CH_002')).toMatchObject({ Rig: 'For approval', Notes: 'Theirs' });
  });

  test('after sorting, filtering and moving goes to the same row', () => {
    const desk = sampleDesk();
    const { hand } = desk.host.book;
    hand.sort('Assets', 'A2:Z14', 2, false);
    hand.moveRows('Assets', 3, 1, 10);
    hand.hideRows('Assets', Number(/\d+/.exec(cellOf(desk, 'Assets', 'CH_002', 'Name'))?.[0]));
    save(desk, 'assets', 'CH_002', { notes: null }, { notes: 'Found' });
    expect(
      desk
        .rows('Assets')
        .filter((row) => row.Notes === 'Found')
        .map((row) => row.Name),
    ).toEqual(['Oti']);
  });

  test('a row that was deleted meanwhile says so and nothing is written', () => {
    const desk = sampleDesk();
    desk.host.book.hand.deleteRows('Assets', 3);
    const before = wholeBook(desk);
    expect(desk.refusal('save', { ...oti, loaded: {}, changes: { notes: 'x' } })).toMatchObject({
      code: 'gone',
      message: 'This asset is no longer on the tab “Assets”. Somebody deleted it or changed its ID CH_002.',
    });
    expect(desk.refusal('select', { ...oti, column: 'name' }).code).toBe('gone');
    expect(wholeBook(desk)).toBe(before);
  });

  test('formulas beside the changed cells stay formulas, and the form shows which they are', () => {
    const desk = sampleDesk();
    slipped(desk, 'Assets', 'CH_002', 'Rig due', '=DATE(2026,3,1)+9');
    desk.rpc('select', { ...oti, column: 'name' });
    const { row } = desk.rpc('selected', {});
    expect(row).toMatchObject({ id: 'CH_002', formulas: ['steps/Rig/due'], values: { 'steps/Rig/due': '2026-03-10' } });
    save(desk, 'assets', 'CH_002', { 'steps/Rig/status': 'WIP' }, { 'steps/Rig/status': 'Ready' });
    const at = columnOf(desk, 'Assets', 'Rig due');
    const [[formula] = []] = desk.host.book.cells.formulas(tabNamed(desk, 'Assets').id, { top: 2, bottom: 2, left: at, right: at });
    expect(formula).toBe('=DATE(2026,3,1)+9');
  });

  test('an ID cannot become another row’s, nor blank', () => {
    const desk = sampleDesk();
    for (const id of ['CH_001', 'ch_001', '']) {
      const { issues } = desk.refusal('save', { ...oti, loaded: { id: 'CH_002' }, changes: { id } });
      expect(issues.map(({ path }) => path)).toContain('id');
    }
    expect(save(desk, 'assets', 'CH_002', { id: 'CH_002' }, { id: 'CH_200' }).id).toBe('CH_200');
    expect(rowOf(desk, 'Assets', 'CH_200')).toMatchObject({ Name: 'Oti' });
  });

  test('is refused while somebody else is saving, and goes through afterwards', () => {
    const desk = sampleDesk();
    const lock = desk.host.holdLock();
    const before = wholeBook(desk);
    const input = { ...oti, loaded: {}, changes: { notes: 'x' } };
    expect(desk.refusal('save', input)).toMatchObject({
      code: 'busy',
      message: 'Somebody else is saving just now. Nothing was changed. Try again in a moment.',
    });
    expect(wholeBook(desk)).toBe(before);
    lock.release();
    expect(desk.rpc('save', input).values).toMatchObject({ notes: 'x' });
  });

  test('a person’s new name in People is known to the form at once', () => {
    const desk = sampleDesk();
    desk.rpc('open', {});
    typed(desk, 'People', 'Ben Ode', 'Name', 'Ben Oduya');
    save(desk, 'assets', 'CH_002', { 'steps/Rig/by': '' }, { notes: 'x' });
    add(desk, 'assets', { name: 'Dragon', 'steps/Rig/by': 'Ben Oduya' });
    expect(desk.rows('Assets').at(-1)).toMatchObject({ 'Rig by': 'Ben Oduya' });
  });
});
