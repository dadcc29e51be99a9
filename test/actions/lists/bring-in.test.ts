// Bringing in a list on paper: all of it or nothing, whatever happens between looking and doing, and wherever a run dies.

import { describe, expect, test } from '@jest/globals';
import type { BroughtRows } from '../../../src/contract/rows/list';
import { firstEdits } from '../../../src/workbook/writing/first-edits';
import type { Paper } from '../support/paper-ports';
import { cast, draftOf, planned } from './list-on-paper';

const text = 'ID,Name,Type,Rig,Rig due\nCH_001,Llama,Character,Approved,2026-03-13\n,Fox,Prop,,\n,Hen,Prop,WIP,\n';

const brought = (desk: Paper): BroughtRows => planned(desk, text).brought;

const column = (desk: Paper, heading: string) => desk.rows('Assets').map((row) => row[heading]);

test('new rows and changed fields are written as they were shown, and undone together', () => {
  const desk = cast();
  const before = desk.rows('Assets');
  const answered = desk.ask('bringIn', { brought: brought(desk) });
  expect(answered).toMatchObject({ ok: true, value: { added: 2, changed: 1 } });
  expect(column(desk, 'Name')).toEqual(['Llama', 'Oti', '001', 'Fox', 'Hen']);
  expect(column(desk, 'Rig')).toEqual(['Approved', 'To do', '', '', 'WIP']);
  const act = answered.ok ? (answered.act ?? '') : '';
  expect(desk.rpc('undo', { act })).toEqual({ undone: 3, left: [] });
  const without = (rows: ReturnType<Paper['rows']>) => rows.map(({ Updated, 'Updated by': _by, ...row }) => row);
  expect(without(desk.rows('Assets').filter(({ Name }) => Name !== ''))).toEqual(without(before));
});

test('the same list once more changes nothing', () => {
  const desk = cast();
  desk.rpc('bringIn', { brought: brought(desk) });
  expect(planned(desk, text)).toMatchObject({ same: 3, added: [], changed: [], refused: [] });
});

describe('between looking and doing', () => {
  test('somebody changes the same field: nothing is written, and the row is named', () => {
    const desk = cast();
    const rows = brought(desk);
    desk.type('Assets', 0, 'Rig', 'Retake');
    const edits = [...rows.edits, { id: 'CH_002', loaded: { notes: 'Two tails, "curly"' }, changes: { notes: 'x' } }];
    const { code, message } = desk.refusal('bringIn', { brought: { ...rows, edits } });
    expect({ code, message }).toEqual({
      code: 'conflict',
      message: 'CH_001: Somebody else changed Rig meanwhile. Nothing was saved yet. None of the rows was changed.',
    });
    expect(column(desk, 'Name')).toEqual(['Llama', 'Oti', '001']);
  });

  test('somebody adds one of the new rows: nothing is written, and it is said where that stands', () => {
    const desk = cast();
    const rows = brought(desk);
    desk.rpc('add', { table: 'assets', rows: [{ id: 'FX_1', name: 'fox' }] });
    expect(desk.refusal('bringIn', { brought: rows })).toMatchObject({
      code: 'invalid',
      issues: [{ path: '0:name', message: '“Fox” is on the tab by now (FX_1). Look at the list again: nothing was written.' }],
    });
    expect(column(desk, 'Rig')).toEqual(['WIP', 'To do', '', '']);
  });

  test('somebody sorts the tab: each change finds its row', () => {
    const desk = cast();
    const rows = brought(desk);
    desk.book.model.named('Assets').rows.reverse();
    desk.rpc('bringIn', { brought: rows });
    expect(
      desk
        .rows('Assets')
        .map(({ ID, Rig }) => [ID, Rig])
        .slice(0, 3),
    ).toEqual([
      ['PR_001', ''],
      ['CH_002', 'To do'],
      ['CH_001', 'Approved'],
    ]);
  });
});

test('the same submit twice is one', () => {
  const desk = cast();
  const rows = brought(desk);
  desk.rpc('bringIn', { brought: rows }, 'one submit');
  const once = desk.rows('Assets');
  desk.rpc('bringIn', { brought: rows }, 'one submit');
  expect(desk.rows('Assets')).toEqual(once);
});

test('a list of 300 rows that dies at any call is completed by the same submit', () => {
  const names = Array.from({ length: 250 }, (_none, at) => `Crowd ${at}`);
  const desk = cast();
  desk.rpc('add', {
    table: 'assets',
    rows: Array.from({ length: 50 }, (_none, at) => ({ id: `X_${at}`, name: `Old ${at}`, type: 'Prop' })),
  });
  const lines = [
    'ID,Name,Type,Notes',
    ...names.map((name) => `,${name},Prop,new`),
    ...names.slice(0, 50).map((_name, at) => `X_${at},Old ${at},Character,seen`),
  ];
  const rows = planned(desk, lines.join('\n')).brought;
  expect([rows.adds.length, rows.edits.length]).toEqual([250, 50]);
  // As the file stands before each call that the run makes, which is what is left when it dies there.
  const died: Paper[] = [];
  const note = desk.book.note.bind(desk.book);
  desk.book.note = (call) => {
    died.push(desk.copy());
    note(call);
  };
  desk.rpc('bringIn', { brought: rows }, 'long submit');
  desk.book.note = note;
  const whole = desk.rows('Assets');
  expect(whole).toHaveLength(303);
  const seen = new Set<string>();
  for (const left of died) {
    const print = JSON.stringify([left.book.model.tabs, left.store]);
    if (seen.has(print)) continue;
    seen.add(print);
    left.rpc('bringIn', { brought: rows }, 'long submit');
    expect(left.rows('Assets')).toEqual(whole);
  }
  expect(seen.size).toBeGreaterThan(4);
});

test('five thousand new rows take one call more than two', () => {
  const list = (count: number) => ['Name,Type', ...Array.from({ length: count }, (_none, at) => `Crowd ${at},Prop`)].join('\n');
  const calls = [2, 5_000].map((count) => {
    const desk = cast();
    const rows = planned(desk, list(count)).brought;
    return desk.callsOf(() => desk.rpc('bringIn', { brought: rows })).length;
  });
  expect(calls).toEqual([12, 13]);
});

test('looking at a list writes nothing', () => {
  const desk = cast();
  const before = JSON.stringify([desk.book.model.tabs, desk.store]);
  desk.rpc('planList', { draft: draftOf(text) });
  expect(JSON.stringify([desk.book.model.tabs, desk.store])).toBe(before);
});

describe('a thousand changes that stand apart', () => {
  const count = 1_000;
  const idOf = (at: number) => `X_${at}`;

  /** Between any two of them is a row that nobody changes. */
  function apart(): Paper {
    const desk = cast();
    const rows = Array.from({ length: 2 * count }, (_none, at) => ({ id: idOf(at), name: `Old ${at}`, type: 'Prop' }));
    for (let from = 0; from < rows.length; from += 500) desk.rpc('add', { table: 'assets', rows: rows.slice(from, from + 500) });
    return desk;
  }

  const listOf = (note: (at: number) => string) =>
    ['ID,Notes', ...Array.from({ length: count }, (_none, at) => `${idOf(2 * at)},${note(at)}`)].join('\n');

  /** As the page does it: calls of each submit. */
  function brought(desk: Paper, text: string): readonly number[] {
    const { brought: first, later } = planned(desk, text);
    const calls: number[] = [];
    for (let [part, rest] = [first, later]; part.edits.length > 0; ) {
      const { edits } = part;
      calls.push(desk.callsOf(() => desk.rpc('bringIn', { brought: { ...first, adds: [], edits } })).length);
      [part, rest] = [{ ...first, edits: firstEdits(rest) }, rest.slice(firstEdits(rest).length)];
    }
    return calls;
  }

  test('of few values are one submit of some twenty calls', () => {
    const desk = apart();
    const text = listOf((at) => `seen ${at % 3}`);
    expect(planned(desk, text)).toMatchObject({ more: 0 });
    expect(brought(desk, text)).toEqual([18]);
    expect(planned(desk, text)).toMatchObject({ same: count, changed: [] });
  });

  test('that all differ are four submits one after the other, each within three minutes at half a second a call', () => {
    const desk = apart();
    const text = listOf((at) => `seen ${at}`);
    expect(planned(desk, text)).toMatchObject({ more: 700, changed: { length: count } });
    const calls = brought(desk, text);
    expect(calls).toHaveLength(4);
    expect(Math.max(...calls) * 0.5).toBeLessThan(180);
    expect(planned(desk, text)).toMatchObject({ same: count, changed: [] });
  });

  test('are undone in as few, and rows between them are as somebody else left them', () => {
    const desk = apart();
    const answered = desk.ask('bringIn', {
      brought: planned(
        desk,
        listOf(() => 'seen'),
      ).brought,
    });
    const act = answered.ok ? (answered.act ?? '') : '';
    desk.type('Assets', 4, 'Notes', 'Hers');
    expect(desk.callsOf(() => desk.rpc('undo', { act })).length).toBeLessThan(40);
    const notes = desk.rows('Assets').map(({ Notes }) => Notes);
    expect([notes.filter((note) => note === 'seen').length, notes.filter((note) => note === 'Hers').length]).toEqual([0, 1]);
  });
});
