// Rows taken out of a tab: as they stand, and as Kitsu takes them; and brought in again.

import { describe, expect, test } from '@jest/globals';
import { tableCsv } from '../../../sidebar/copying/table-text';
import type { TakenOut } from '../../../src/contract/rows/taken-out';
import type { Paper } from '../support/paper-ports';
import { cast, inShort, planned, setting } from './list-on-paper';

function desk(): Paper {
  const made = cast();
  setting(made, 'Use Shots');
  made.rpc('setUp', { pipeline: 'cg', sample: false });
  made.rpc('add', {
    table: 'assets',
    rows: [
      { id: 'FX_1', name: '=Smoke', type: 'FX', notes: '+44 20, "soft"', 'steps/Rig/status': 'With client', 'steps/Rig/by': 'Ana Ruiz' },
      { id: 'FX_2', name: 'Dust', type: 'FX', omitted: true },
    ],
  });
  made.rpc('add', {
    table: 'shots',
    rows: [
      { sequence: '010', name: '0010', frames: 48, firstFrame: 1001, 'steps/Layout/status': 'Approved', 'steps/Layout/due': '2026-03-06' },
      { sequence: '010', name: '0020', frames: 60, cutOrder: 20, speed: 50, 'steps/Layout/status': 'To do', notes: 'two\nlines' },
    ],
  });
  return made;
}

const out = (made: Paper, table: string, form: 'tab' | 'kitsu'): TakenOut => made.rpc('takeOut', { table, rows: 'all', form });

test.each([
  ['assets', 'tab'],
  ['shots', 'tab'],
  ['assets', 'kitsu'],
  ['shots', 'kitsu'],
] as const)('%s as %s, saved as CSV and brought in again, change nothing', (table, form) => {
  const made = desk();
  const plan = planned(made, tableCsv(out(made, table, form)), { table });
  const { brought, refused, troubles, same } = plan;
  expect([brought.adds, brought.edits, refused, troubles]).toEqual([[], [], [], []]);
  expect(same).toBe(table === 'shots' ? 2 : form === 'kitsu' ? 4 : 5);
});

describe('for Kitsu', () => {
  test('assets have its headings and its statuses; what it does not know is blank and said', () => {
    const { headings, rows, notes } = out(desk(), 'assets', 'kitsu');
    const at = (heading: string) => rows.map((row) => row[headings.indexOf(heading)]);
    expect(headings).toEqual(['Type', 'Name', 'Description', 'Rig', 'Rig Assignations']);
    expect(at('Name')).toEqual(['Llama', 'Oti', '001', '=Smoke']);
    expect(at('Rig')).toEqual(['wip', 'todo', '', '']);
    expect(at('Rig Assignations')).toEqual(['Ben Ode', 'Ben Ode, Jo Rey', '', 'Ana Ruiz']);
    expect(notes).toEqual(['Kitsu has no such status: With client (1). Those cells are blank, which changes nothing there.']);
  });

  test('shots have their sequence and frames', () => {
    const { headings, rows } = out(desk(), 'shots', 'kitsu');
    expect(headings).toEqual(['Sequence', 'Name', 'Description', 'Nb Frames', 'Frame In', 'Layout']);
    expect(rows).toEqual([
      ['010', '0010', '', '48', '1001', 'done'],
      ['010', '0020', 'two\nlines', '60', '', 'todo'],
    ]);
  });

  test('a tab that it has nothing like is refused in words', () => {
    expect(desk().refusal('takeOut', { table: 'people', rows: 'all', form: 'kitsu' })).toMatchObject({
      message: 'Kitsu has nothing like the rows of “People”. Take it as it stands.',
    });
  });
});

test('days and amounts are as they would be typed, and no cell of the file is a formula', () => {
  const made = desk();
  const { headings, rows } = out(made, 'shots', 'tab');
  expect(rows[0]?.[headings.indexOf('Layout due')]).toBe('2026-03-06');
  expect(tableCsv(out(made, 'assets', 'tab'))).toContain('"\'=Smoke"');
});

test('a list of another tracker that calls names folders is known', () => {
  const plan = planned(desk(), 'Folder name,Folder type,Status\nOti,Character,In progress\nFox,Prop,\n');
  expect(inShort(plan)).toEqual(['+ Fox type=Prop', '= 1']);
});

test('looking writes nothing', () => {
  const made = desk();
  const before = JSON.stringify([made.book.model.tabs, made.store]);
  out(made, 'assets', 'kitsu');
  expect(JSON.stringify([made.book.model.tabs, made.store])).toBe(before);
});
