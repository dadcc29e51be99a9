// One field of many rows on paper: which are meant, what it would come to, and all of it or none.

import { describe, expect, test } from '@jest/globals';
import type { Methods } from '../../../src/contract/methods';
import { type Paper, paper } from '../support/paper-ports';

const rigDue = 'steps/Rig/due';
const rigBy = 'steps/Rig/by';
const rig = 'steps/Rig/status';

function cast(): Paper {
  const desk = paper();
  desk.rpc('add', { table: 'people', rows: ['Ana Ruiz', 'Ben Ode', 'Jo Rey'].map((name) => ({ name })) });
  desk.rpc('add', {
    table: 'assets',
    rows: [
      { id: 'CH_001', name: 'Llama', [rigDue]: '2026-03-06', [rigBy]: 'Ben Ode', [rig]: 'WIP' },
      { id: 'CH_002', name: 'Oti', [rigDue]: '2026-03-05', [rigBy]: 'Ben Ode, Jo Rey' },
      { id: 'CH_003', name: 'Pig', [rigBy]: 'Ben Ode', [rig]: 'Approved' },
      { id: 'CH_004', name: 'Hen', [rigDue]: '2026-03-13', [rigBy]: 'Ana Ruiz', [rig]: 'Retake' },
    ],
  });
  return desk;
}

const all = ['CH_001', 'CH_002', 'CH_003', 'CH_004'];

type Wanted = Partial<Methods['planSeveral']['input']> & Pick<Methods['planSeveral']['input'], 'column' | 'rule'>;

const plan = (desk: Paper, wanted: Wanted) => desk.rpc('planSeveral', { table: 'assets', ids: all, typed: '', instead: '', ...wanted });

const change = (desk: Paper, wanted: Wanted) =>
  desk.rpc('changeSeveral', { table: 'assets', edits: plan(desk, wanted).changes.map(({ edit }) => edit) });

const column = (desk: Paper, heading: string) => desk.rows('Assets').map((row) => row[heading]);

describe('which rows are meant', () => {
  const meant = (desk: Paper, input: Partial<Methods['meantRows']['input']>) =>
    desk.rpc('meantRows', { source: 'list', table: 'assets', list: '', column: '', ...input });

  test('named in a list, each once, with what was not found', () => {
    expect(meant(cast(), { list: 'CH_004 CH_001\nOti, CH_004, Fox' })).toEqual({
      ...{ table: 'assets', tab: 'Assets' },
      rows: [
        { id: 'CH_004', name: 'Hen' },
        { id: 'CH_001', name: 'Llama' },
        { id: 'CH_002', name: 'Oti' },
      ],
      problems: ['There is no Fox on this tab.'],
    });
  });

  test('selected in several ranges, over the headings and blank rows', () => {
    const desk = cast();
    desk.book.selected = [
      { row: 1, rows: 2 },
      { row: 4, rows: 90 },
    ];
    expect(meant(desk, { source: 'selection' }).rows.map(({ id }) => id)).toEqual(['CH_001', 'CH_003', 'CH_004']);
    desk.book.selected = [{ row: 50, rows: 3 }];
    expect(meant(desk, { source: 'selection' })).toMatchObject({ rows: [], problems: ['No row with an entry is selected on “Assets”.'] });
  });

  test('what somebody has under a step and has not finished', () => {
    expect(meant(cast(), { source: 'person', list: 'Ben Ode', column: rigBy }).rows.map(({ id }) => id)).toEqual(['CH_001', 'CH_002']);
    expect(cast().refusal('meantRows', { source: 'person', table: 'assets', list: 'Ben Ode', column: 'notes' }).code).toBe('invalid');
  });

  test('rows without an ID, or with that of another, are said and left out', () => {
    const desk = cast();
    desk.type('Assets', 0, 'ID', '');
    desk.type('Assets', 2, 'ID', 'CH_004');
    desk.book.selected = [{ row: 2, rows: 4 }];
    expect(meant(desk, { source: 'selection' })).toMatchObject({
      rows: [{ id: 'CH_002', name: 'Oti' }],
      problems: [
        '1 row without an ID: row 2. Change any of its cells and it gets one.',
        'CH_004 stands on several rows: give all but one another ID first.',
      ],
    });
  });
});

describe('what it comes to', () => {
  test('five working days on: over the weekend and a day off, and who has no date is left and named', () => {
    const desk = cast();
    const planned = plan(desk, { column: rigDue, rule: 'shift', typed: '+5' });
    expect(planned.changes.map(({ id, edit }) => [id, edit.changes[rigDue]])).toEqual([
      ['CH_001', '2026-03-13'],
      ['CH_002', '2026-03-12'],
      ['CH_004', '2026-03-20'],
    ]);
    expect(planned.left).toEqual([{ id: 'CH_003', name: 'Pig', why: 'has no Rig due' }]);
    expect(column(desk, 'Rig due')[0]).toEqual({ date: '2026-03-06', time: '00:00' });
  });

  test('to a day off: that is said, with the day on which people are reminded, and written all the same', () => {
    const desk = cast();
    const saturday = plan(desk, { column: rigDue, rule: 'set', typed: '2026-03-14' });
    expect(saturday.notes).toEqual(['Sat 14 Mar is a day off. People are reminded on Fri 13 Mar.']);
    change(desk, { column: rigDue, rule: 'set', typed: '2026-03-14' });
    expect(new Set(column(desk, 'Rig due').map((cell) => JSON.stringify(cell)))).toEqual(new Set(['{"date":"2026-03-14","time":"00:00"}']));
    expect(plan(desk, { column: rigDue, rule: 'set', typed: '2026-03-13' }).notes).toBeUndefined();
  });

  test('to a date: what is so already is counted apart', () => {
    const planned = plan(cast(), { column: rigDue, rule: 'set', typed: '2026-03-13' });
    expect([planned.changes.length, planned.already]).toEqual([3, [{ id: 'CH_004', name: 'Hen' }]]);
  });

  test('a person in another’s place, added, or taken off; nobody stands there twice', () => {
    const values = (wanted: Wanted) => plan(cast(), wanted).changes.map(({ id, after }) => `${id} ${after}`);
    expect(values({ column: rigBy, rule: 'replace', instead: 'Ben Ode', typed: 'Ana Ruiz, Jo Rey' })).toEqual([
      'CH_001 Ana Ruiz, Jo Rey',
      'CH_002 Ana Ruiz, Jo Rey',
      'CH_003 Ana Ruiz, Jo Rey',
    ]);
    expect(values({ column: rigBy, rule: 'add', typed: 'Jo Rey' })).toEqual([
      'CH_001 Ben Ode, Jo Rey',
      'CH_003 Ben Ode, Jo Rey',
      'CH_004 Ana Ruiz, Jo Rey',
    ]);
    expect(values({ column: rigBy, rule: 'remove', typed: 'Ben Ode' })).toEqual(['CH_001 ', 'CH_002 Jo Rey', 'CH_003 ']);
  });

  test('the next status by what each means; what is over or on hold has none', () => {
    const planned = plan(cast(), { column: rig, rule: 'next' });
    expect(planned.changes.map(({ id, after }) => `${id} ${after}`)).toEqual(['CH_001 For approval', 'CH_002 WIP', 'CH_004 WIP']);
    expect(planned.left).toEqual([{ id: 'CH_003', name: 'Pig', why: 'is finished' }]);
  });

  test.each([
    [{ column: rigDue, rule: 'shift', typed: 'soon' }, 'Say how many working days: 5, or -3 for earlier.'],
    [{ column: rigDue, rule: 'shift', typed: '0' }, 'Say how many working days: 5, or -3 for earlier.'],
    [{ column: rigDue, rule: 'next' }, 'Rig due cannot be changed that way.'],
    [{ column: rigBy, rule: 'add', typed: 'Zoe' }, expect.stringContaining('not on the People tab')],
    [{ column: rigBy, rule: 'replace', typed: 'Jo Rey' }, 'Say who is to be replaced.'],
    [{ column: 'nothing', rule: 'set', typed: 'x' }, 'Choose a field that can be changed.'],
    [{ column: 'updated', rule: 'set', typed: 'x' }, 'Choose a field that can be changed.'],
  ] as const)('%j is refused before anything is worked out', (wanted, message) => {
    expect(cast().refusal('planSeveral', { table: 'assets', ids: all, typed: '', instead: '', ...wanted })).toMatchObject({
      code: 'invalid',
      message,
    });
  });

  test('cells with a formula or with something unreadable, IDs, and rows that are gone are left and named', () => {
    const desk = cast();
    const { sheetId, columns } = desk.book.model.named('Assets');
    desk.book.formula(
      sheetId,
      2,
      columns.findIndex(({ heading }) => heading === 'Rig due'),
      '=A1+1',
    );
    desk.type('Assets', 1, 'Rig due', 'wk 12');
    const planned = plan(desk, { column: rigDue, rule: 'set', typed: '2026-03-20', ids: ['CH_001', 'CH_002', 'CH_009'] });
    expect(planned.left.map(({ why }) => why)).toEqual([
      'has a formula under Rig due',
      'has something under Rig due that cannot be read',
      'is no longer there',
    ]);
    expect(plan(desk, { column: 'id', rule: 'set', typed: 'X' }).left).toHaveLength(4);
  });
});

describe('changing', () => {
  test('writes what was shown, in one entry a row under one act, and all of it is undone at once', () => {
    const desk = cast();
    const before = column(desk, 'Rig due');
    expect(change(desk, { column: rigDue, rule: 'shift', typed: '5' })).toEqual({ rows: 3 });
    expect(column(desk, 'Rig due')[1]).toEqual({ date: '2026-03-12', time: '00:00' });
    const log = desk.rows('Changes').slice(-3);
    expect(new Set(log.map(({ Act }) => Act)).size).toBe(1);
    expect(log[0]?.Change).toBe('Rig due: Fri 6 Mar 2026 → Fri 13 Mar 2026');
    expect(desk.rpc('undo', { act: String(log[0]?.Act) })).toEqual({ undone: 3, left: [] });
    expect(column(desk, 'Rig due')).toEqual(before);
  });

  test('a row that somebody changed since it was shown is named, and none is written', () => {
    const desk = cast();
    const edits = plan(desk, { column: rigDue, rule: 'shift', typed: '5' }).changes.map(({ edit }) => edit);
    desk.type('Assets', 3, 'Rig due', { date: '2026-04-01', time: '00:00' });
    const before = column(desk, 'Rig due');
    expect(desk.refusal('changeSeveral', { table: 'assets', edits })).toMatchObject({
      code: 'conflict',
      message: 'CH_004: Somebody else changed Rig due meanwhile. Nothing was saved yet. None of the rows was changed.',
    });
    expect(column(desk, 'Rig due')).toEqual(before);
  });

  test('once more changes nothing, and a row named twice is refused', () => {
    const desk = cast();
    const edits = plan(desk, { column: 'episode', rule: 'set', typed: '104' }).changes.map(({ edit }) => edit);
    desk.rpc('changeSeveral', { table: 'assets', edits });
    const entries = desk.rows('Changes').length;
    desk.rpc('changeSeveral', { table: 'assets', edits });
    expect([column(desk, 'Episode'), desk.rows('Changes').length]).toEqual([['104', '104', '104', '104'], entries]);
    expect(desk.refusal('changeSeveral', { table: 'assets', edits: [...edits, ...edits] }).code).toBe('invalid');
  });

  test('a hundred rows below each other are written in as many calls as three', () => {
    const writes = (count: number) => {
      const desk = paper();
      const { ids } = desk.rpc('add', { table: 'assets', rows: Array.from({ length: count }, (_none, at) => ({ name: `Prop ${at}` })) });
      const edits = ids.map((id) => ({ id, loaded: { notes: null }, changes: { notes: 'Paint' } }));
      return desk.callsOf(() => desk.rpc('changeSeveral', { table: 'assets', edits })).length;
    };
    expect(writes(100) - writes(3)).toBeLessThanOrEqual(1);
  });
});
