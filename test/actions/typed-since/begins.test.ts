// A step that somebody was given, and a receipt, begin with "to do": in the form, from a list, in the grid, and overnight where Google told nobody.

import { describe, expect, test } from '@jest/globals';
import { edited } from '../../../src/actions/rows/edited';
import type { Cell } from '../../../src/schema/values/cell';
import { once } from '../../../src/schema/values/once';
import { planned } from '../lists/list-on-paper';
import { type Paper, paper } from '../support/paper-ports';

const desk = (): Paper => begun().copy();
const begun = once(() => {
  const made = paper();
  made.rpc('add', { table: 'people', rows: [{ name: 'Ana Ruiz', email: 'ana@example.com' }] });
  const receipt = { date: '2026-03-02', whoPaid: 'Ana Ruiz', shop: 'Paper shop', whatFor: 'pens', gross: 500 };
  made.rpc('add', { table: 'pettyCash', rows: [receipt] });
  made.rpc('add', {
    table: 'assets',
    rows: [
      { name: 'Rock', type: 'Prop' },
      { name: 'Oti', type: 'Character' },
    ],
  });
  made.rpc('open', {});
  return made;
});

const cellIn = (made: Paper, tab: string, row: number, heading: string) => made.rows(tab)[row]?.[heading];

/** Somebody types into rows, and Google tells of it. */
function typed(made: Paper, tab: string, heading: string, ...cells: readonly Cell[]): readonly string[] {
  const { sheetId, columns } = made.book.model.named(tab);
  const at = columns.findIndex((column) => column.heading === heading) + 1;
  cells.forEach((cell, row) => {
    made.type(tab, row, heading, cell);
  });
  const cell = cells.length === 1 ? { row: 2, column: at, before: '', after: null } : null;
  return made.callsOf(() => edited(made.ports, { sheetId, first: 2, last: cells.length + 1, left: at, right: at, cell }));
}

describe('a step that somebody is given', () => {
  test('is to do in a new row and in one that is changed, unless its status says otherwise', () => {
    const made = desk();
    made.rpc('add', {
      table: 'assets',
      rows: [{ name: 'Fox', 'steps/Rig/by': 'Ana Ruiz', 'steps/Model/by': 'Ana Ruiz', 'steps/Model/status': 'WIP' }, { name: 'Owl' }],
    });
    expect([2, 3].map((row) => ['Rig', 'Model', 'Design'].map((step) => cellIn(made, 'Assets', row, step)))).toEqual([
      ['To do', 'WIP', ''],
      ['', '', ''],
    ]);
    const loaded = { name: 'Owl', 'steps/Rig/by': null };
    made.rpc('save', { table: 'assets', id: 'AST-004', loaded, changes: { 'steps/Rig/by': 'Ana Ruiz' }, where: null });
    expect(cellIn(made, 'Assets', 3, 'Rig')).toBe('To do');
  });

  test('keeps a status that nobody can read', () => {
    const made = desk();
    made.type('Assets', 0, 'Rig', 'nearly');
    made.rpc('save', {
      table: 'assets',
      id: 'AST-001',
      loaded: { 'steps/Rig/by': null },
      changes: { 'steps/Rig/by': 'Ana Ruiz' },
      where: null,
    });
    expect(cellIn(made, 'Assets', 0, 'Rig')).toBe('nearly');
  });

  test('is to do where it comes from a list', () => {
    const made = desk();
    const { brought } = planned(made, 'Name,Type,Rig by\nFox,Character,Ana Ruiz\n');
    made.rpc('bringIn', { brought });
    expect(cellIn(made, 'Assets', 2, 'Rig')).toBe('To do');
  });

  test('is to do once it is typed or pasted in the grid, and what stands there stays', () => {
    const made = desk();
    typed(made, 'Assets', 'Rig by', 'Ana Ruiz');
    expect(cellIn(made, 'Assets', 0, 'Rig')).toBe('To do');
    made.type('Assets', 1, 'Model', 'x');
    typed(made, 'Assets', 'Model by', 'Ana Ruiz', 'Ana Ruiz');
    expect([0, 1].map((row) => cellIn(made, 'Assets', row, 'Model'))).toEqual(['To do', 'x']);
    typed(made, 'Assets', 'Rig due', '2026-03-09', '2026-03-09');
    expect(cellIn(made, 'Assets', 1, 'Rig')).toBe('');
  });

  test('is to do overnight where Google told nobody, in one act', () => {
    const made = desk();
    made.type('Assets', 0, 'Rig by', 'Ana Ruiz');
    made.rpc('turnOn', { everybody: false });
    made.hour(1, 4);
    expect([cellIn(made, 'Assets', 0, 'Rig'), cellIn(made, 'Assets', 1, 'Rig')]).toEqual(['To do', '']);
  });
});

describe('a receipt', () => {
  test('is to claim when it is added, typed, and overnight', () => {
    const made = desk();
    expect(cellIn(made, 'Petty Cash', 0, 'Status')).toBe('To claim');
    made.type('Petty Cash', 0, 'Status', '');
    typed(made, 'Petty Cash', 'Gross', 7);
    expect(cellIn(made, 'Petty Cash', 0, 'Status')).toBe('To claim');
    made.type('Petty Cash', 0, 'Status', '');
    made.rpc('turnOn', { everybody: false });
    made.hour(1, 4);
    expect(cellIn(made, 'Petty Cash', 0, 'Status')).toBe('To claim');
  });

  test('without a status is repaired by Check', () => {
    const made = desk();
    made.type('Petty Cash', 0, 'Status', '');
    const findings = made.rpc('check', {}).findings.filter(({ table, kind }) => table === 'pettyCash' && kind === 'rule');
    expect(findings.map(({ words }) => words)).toEqual(['Status is blank in 1 row from which it follows. Repair works it out.']);
    expect(findings[0]?.spots[0]?.becomes).toBe('To claim');
  });
});

test('a name of a list that another of its type has is said before anything is brought in', () => {
  const made = desk();
  const { notes, brought } = planned(made, 'ID,Name,Type\nAST-002,Rock,Prop\n');
  expect([brought.edits.length, notes]).toEqual([
    1,
    [
      '“Rock” would be the name of another asset of the same group too. Go on only if they are different ones: both are kept, each with its own ID.',
    ],
  ]);
});

test('a rate that few receipts have and a day to come are listed by Check, and not counted', () => {
  const made = desk();
  made.type('Petty Cash', 0, 'VAT rate', '17.5');
  made.type('Petty Cash', 0, 'Date', { date: '2062-03-02', time: '00:00' });
  const findings = made.rpc('check', {}).findings.filter(({ kind }) => kind === 'unlikely');
  expect(findings.map(({ words }) => words)).toEqual([
    'Date is 2 March 2062, 36 years ahead. Look whether that is meant.',
    'VAT rate is 17.5 %, which few receipts have. Look whether that is meant.',
  ]);
});
