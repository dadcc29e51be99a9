// Saving from the sidebar while everything that can go wrong does: the row is as it was or as it should be, and there is one of it.

import { describe, expect, test } from '@jest/globals';
import type { Methods } from '../../src/contract/methods';
import { coordinator } from '../journeys/support/desk';
import { breakpointsOf, callsOf, withFault } from './support/breakpoints';
import { columnOf, rowOf, sortTab } from './support/by-hand';
import { assetsNamed, deskWithAssets, newAsset, newAssetShown } from './support/one-asset';
import { request } from './support/request';
import { sampled } from './support/thoroughness';

const adding: Methods['add']['input'] = { table: 'assets', rows: [newAsset] };

const saving: Methods['save']['input'] = {
  table: 'assets',
  id: 'AST-002',
  loaded: { name: 'Bench', 'steps/Rig/status': 'WIP', notes: null },
  changes: { name: 'Long bench', 'steps/Rig/status': 'For approval', notes: 'Paint it' },
};

const savedRow = { ID: 'AST-002', Name: 'Long bench', Rig: 'For approval', Notes: 'Paint it', 'Rig by': 'Jo Rey', Mine: 10 };

function breakpoints(method: 'add' | 'save') {
  const desk = deskWithAssets();
  return breakpointsOf(desk.host, () => (method === 'add' ? desk.rpc('add', adding, 'probe') : desk.rpc('save', saving)));
}

describe('C3: adding', () => {
  test.each(sampled(breakpoints('add'), 2))('killed before call $at, just after $after, and tried again gives one whole row', ({ at }) => {
    const desk = deskWithAssets();
    const killed = withFault(desk.host, { kind: 'kill', at }, () => desk.host.run('rpc', [request('add', adding, 'once')]));
    expect(killed.ok).toBe(false);
    expect(assetsNamed(desk, 'Robot').length).toBeLessThanOrEqual(1);
    const { ids } = desk.rpc('add', adding, 'once');
    expect(assetsNamed(desk, 'Robot')).toEqual([expect.objectContaining({ ...newAssetShown, ID: ids[0] })]);
    expect(desk.rpc('add', adding, 'once')).toEqual({ ids, again: true });
    expect(desk.rows('Assets').length).toBe(4);
  });

  test.each(sampled(breakpoints('add'), 2))(
    'refused by a service at call $at, just after $after, is told in words and can be tried again',
    ({ at }) => {
      const desk = deskWithAssets();
      const answer = withFault(desk.host, { kind: 'throw', at }, () => desk.ask('add', adding, 'once'));
      if (!answer.ok) {
        expect(['denied', 'busy']).toContain(answer.error.code);
        expect(answer.error.message).not.toContain('Exception');
        expect(assetsNamed(desk, 'Robot').every((row) => Object.entries(newAssetShown).every(([key, value]) => row[key] === value))).toBe(
          true,
        );
      }
      desk.rpc('add', adding, 'once');
      expect(assetsNamed(desk, 'Robot')).toEqual([expect.objectContaining(newAssetShown)]);
    },
  );

  test('tried again and again after it was killed gives one row', () => {
    for (const { at } of breakpoints('add').slice(-4)) {
      const desk = deskWithAssets();
      withFault(desk.host, { kind: 'kill', at }, () => desk.host.run('rpc', [request('add', adding, 'once')]));
      for (let again = 0; again < 3; again += 1) desk.rpc('add', adding, 'once');
      expect(assetsNamed(desk, 'Robot').length).toBe(1);
    }
  });

  test('tried again leaves alone what somebody filled in meanwhile', () => {
    const desk = deskWithAssets();
    const { ids } = desk.rpc('add', adding, 'once');
    desk.rpc('save', { table: 'assets', id: String(ids[0]), loaded: { notes: 'Two arms' }, changes: { notes: 'Three arms' } });
    desk.rpc('add', adding, 'once');
    expect(assetsNamed(desk, 'Robot')).toEqual([expect.objectContaining({ Notes: 'Three arms' })]);
  });

  test('twice at the same moment gives one row', () => {
    const desk = deskWithAssets();
    const inner: unknown[] = [];
    desk.host.faults.onCall(() => {
      inner.push(desk.ask('add', adding, 'once'));
    });
    desk.ask('add', adding, 'once');
    desk.host.faults.onCall(null);
    expect(inner.length).toBeGreaterThan(10);
    expect(assetsNamed(desk, 'Robot').length).toBe(1);
  });

  test('twenty-one rows later the first submit is still known for as long as the sidebar may try again', () => {
    const desk = deskWithAssets();
    const first = desk.rpc('add', adding, 'first');
    for (let n = 0; n < 19; n += 1) desk.rpc('add', { table: 'assets', rows: [{ name: `Other ${n}` }] });
    expect(desk.rpc('add', adding, 'first')).toEqual({ ...first, again: true });
    expect(assetsNamed(desk, 'Robot').length).toBe(1);
  });
});

describe('C2: saving', () => {
  test.each(sampled(breakpoints('save'), 2))('killed before call $at, just after $after, and tried again is saved whole', ({ at }) => {
    const desk = deskWithAssets();
    withFault(desk.host, { kind: 'kill', at }, () => desk.host.run('rpc', [request('save', saving, 'once')]));
    desk.rpc('save', saving, 'once');
    expect(desk.rows('Assets').filter(({ ID }) => ID === 'AST-002')).toEqual([expect.objectContaining(savedRow)]);
    expect(assetsNamed(desk, 'Apple').length + assetsNamed(desk, 'Cart').length).toBe(2);
  });

  test('what somebody else changed meanwhile is a conflict that says what it is now; nothing is written', () => {
    const desk = deskWithAssets();
    desk.host.user = 'ben@example.com';
    desk.rpc('save', { ...saving, changes: { 'steps/Rig/status': 'Retake' } });
    desk.host.user = coordinator;
    const before = desk.values('Assets');
    expect(desk.refusal('save', saving)).toMatchObject({ code: 'conflict', theirs: { 'steps/Rig/status': 'Retake' } });
    expect(desk.values('Assets')).toEqual(before);
  });

  test('other fields of the same row merge', () => {
    const desk = deskWithAssets();
    desk.rpc('save', { ...saving, changes: { notes: 'Theirs' } });
    desk.rpc('save', { ...saving, changes: { name: 'Long bench' } });
    expect(assetsNamed(desk, 'Long bench')).toEqual([expect.objectContaining({ Notes: 'Theirs', Rig: 'WIP' })]);
  });

  test('by two people at any call of each other loses nothing silently', () => {
    const desk = deskWithAssets();
    const theirs: string[] = [];
    let accepted = '';
    desk.host.faults.onCall((n) => {
      const answer = desk.ask('save', { ...saving, changes: { notes: `Theirs at ${n}` }, loaded: { notes: accepted || null } });
      if (answer.ok) accepted = `Theirs at ${n}`;
      else theirs.push(answer.error.code);
    });
    const mine = desk.ask('save', saving);
    desk.host.faults.onCall(null);
    const [row] = desk.rows('Assets').filter(({ ID }) => ID === 'AST-002');
    // Theirs came before the lock and mine is told, or mine came first and theirs were refused.
    if (mine.ok) expect(row).toMatchObject(savedRow);
    else expect([mine.error.code, row?.Notes]).toEqual(['conflict', accepted]);
    expect(new Set([...theirs, 'busy', 'conflict'])).toEqual(new Set(['busy', 'conflict']));
  });
});

describe('C1: two people adding at once', () => {
  test('at any call of each other get a row each, with IDs of their own', () => {
    const desk = deskWithAssets();
    const ids: string[] = [];
    const refused: string[] = [];
    desk.host.faults.onCall((n) => {
      desk.host.user = 'ben@example.com';
      const answer = desk.ask('add', { table: 'assets', rows: [{ name: `Ben’s at ${n}` }] }, `ben-${n}`);
      desk.host.user = coordinator;
      if (answer.ok) ids.push(...answer.value.ids);
      else refused.push(answer.error.code);
    });
    ids.push(...desk.rpc('add', adding, 'mine').ids);
    desk.host.faults.onCall(null);
    expect(ids.length).toBeGreaterThan(2);
    expect(new Set(refused)).toEqual(new Set(['busy']));
    expect(new Set(ids).size).toBe(ids.length);
    const there = desk.rows('Assets').map(({ ID }) => ID);
    expect([...there].sort()).toEqual(['AST-001', 'AST-002', 'AST-003', ...ids].sort());
    expect(assetsNamed(desk, 'Robot')).toEqual([expect.objectContaining(newAssetShown)]);
  });
});

describe('C4: while somebody holds the lock', () => {
  const requests = {
    add: adding,
    save: saving,
    setUp: { pipeline: 'cg', sample: false },
    turnOn: { everybody: false },
    turnOff: {},
    sendNow: {},
  } as const satisfies Partial<{ [M in keyof Methods]: Methods[M]['input'] }>;

  test.each(Object.entries(requests))('%s says so, changes nothing, and works afterwards', (method, input) => {
    const desk = deskWithAssets();
    const [before, properties] = [desk.values('Assets'), JSON.stringify(desk.host.save().services)];
    const lock = desk.host.holdLock();
    const refusal = desk.refusal(method as keyof typeof requests, input);
    expect(refusal).toMatchObject({ code: 'busy', message: expect.stringContaining('Try again') });
    expect(desk.values('Assets')).toEqual(before);
    expect(JSON.stringify(desk.host.save().services)).toBe(properties);
    expect(desk.host.triggers).toEqual([]);
    lock.release();
    expect(desk.ask(method as keyof typeof requests, input).ok).toBe(true);
  });

  test('a menu item says so too', () => {
    const desk = deskWithAssets();
    desk.host.holdLock();
    desk.menu('Workbook', 'Set up workbook');
    expect(desk.host.toasts.at(-1)?.message).toContain('Somebody else is saving');
  });

  test('looking needs no lock', () => {
    const desk = deskWithAssets();
    desk.host.holdLock();
    expect(desk.rpc('open', {}).ready).toBe(true);
    expect(desk.rpc('select', { table: 'assets', id: 'AST-002', column: 'name' }).row).toBe(3);
    expect(desk.rpc('preview', { everybody: false }).summary).toContain('mail');
  });
});

describe('S2: rows that move', () => {
  /** Calls of a save up to the one that reads the tab: from there to the writes nothing is asked of Google. */
  function callsBeforeReading(): number {
    const desk = deskWithAssets();
    return callsOf(desk.host, () => desk.rpc('save', saving)).lastIndexOf('Range.getValues') + 1;
  }

  test('between any two calls before the tab is read are found by their ID', () => {
    const desk = deskWithAssets();
    const last = callsBeforeReading();
    let ascending = false;
    desk.host.faults.onCall((n) => {
      if (n > last) return;
      sortTab(desk, 'Assets', 'Name', ascending);
      if (n % 7 === 0) desk.host.book.hand.insertRows('Assets', 2);
      ascending = !ascending;
    });
    desk.rpc('save', saving);
    desk.host.faults.onCall(null);
    const rows = desk.rows('Assets').filter(({ ID }) => ID !== '');
    expect(rows.map(({ ID, Name, Rig }) => [ID, Name, Rig]).sort()).toEqual([
      ['AST-001', 'Apple', 'WIP'],
      ['AST-002', 'Long bench', 'For approval'],
      ['AST-003', 'Cart', 'WIP'],
    ]);
  });

  // The zone comes with the spreadsheet; a range is no more than its place.
  const asksNothing =
    /^(Utilities|Session|User|SpreadsheetApp)\.|^Spreadsheet\.getS(heetById|preadsheetTimeZone)$|^Sheet\.get(Range|Name|SheetId)$/;

  test('once the tab was read, no server is asked before the cells are written', () => {
    const desk = deskWithAssets();
    const calls = callsOf(desk.host, () => desk.rpc('save', saving));
    const between = calls.slice(calls.lastIndexOf('Range.getValues') + 1, calls.indexOf('Range.setValues'));
    expect(between.filter((name) => !asksNothing.test(name))).toEqual([]);
  });

  test('while a form was open are saved where they are now, and shown where they are now', () => {
    const desk = deskWithAssets();
    sortTab(desk, 'Assets', 'Name', false);
    desk.host.book.hand.insertRows('Assets', 2, 3);
    desk.rpc('save', saving);
    const row = rowOf(desk, 'Assets', 'ID', 'AST-002');
    expect(row).toBe(6);
    expect(desk.rows('Assets')[row - 2]).toMatchObject(savedRow);
    expect(desk.rpc('select', { table: 'assets', id: 'AST-002', column: 'name' }).row).toBe(row);
  });
});

describe('S3: columns that move', () => {
  test('between any two calls before the tab is read are found by their heading', () => {
    const desk = deskWithAssets();
    desk.host.faults.onCall((_n, name) => {
      if (name !== 'Range.getValues') return;
      desk.host.book.hand.moveColumns('Assets', 2, 1, 8);
      desk.host.book.hand.insertColumns('Assets', 2);
    });
    desk.rpc('save', saving);
    desk.host.faults.onCall(null);
    expect(desk.rows('Assets').filter(({ ID }) => ID === 'AST-002')).toEqual([expect.objectContaining(savedRow)]);
    expect(columnOf(desk, 'Assets', 'Name')).not.toBe('B');
  });
});

describe('P6: a sidebar that stayed open overnight', () => {
  test('and is closed before the answer came: the row is there once, and a sidebar opened again shows it', () => {
    const desk = deskWithAssets();
    desk.host.run('rpc', [request('add', adding, 'sent and gone')]);
    expect(desk.rpc('open', {}).tabs.find(({ table }) => table === 'assets')?.rows).toBe(4);
    expect(desk.rpc('add', adding, 'sent and gone').again).toBe(true);
    expect(assetsNamed(desk, 'Robot').length).toBe(1);
  });

  test('and is closed before it asked anything: nothing was written', () => {
    const desk = deskWithAssets();
    const before = JSON.stringify(desk.host.book.snapshot());
    withFault(desk.host, { kind: 'kill', at: 1 }, () => desk.host.run('rpc', [request('save', saving, 'never heard')]));
    expect(JSON.stringify(desk.host.book.snapshot())).toBe(before);
    desk.rpc('save', saving);
    expect(assetsNamed(desk, 'Long bench').length).toBe(1);
  });

  test('after the row was deleted is told so', () => {
    const desk = deskWithAssets();
    desk.host.book.hand.deleteRows('Assets', 3);
    expect(desk.refusal('save', saving)).toMatchObject({ code: 'gone', message: expect.stringContaining('AST-002') });
    expect(desk.rows('Assets').length).toBe(2);
  });

  test('from another version is told to open it again, and nothing is written', () => {
    const desk = deskWithAssets();
    const before = desk.values('Assets');
    const result = desk.host.run('rpc', [JSON.stringify({ method: 'add', input: adding, key: 'old', version: '0.0.1' })]);
    expect(result).toMatchObject({ ok: true, value: expect.stringContaining('"code":"reload"') });
    expect(desk.values('Assets')).toEqual(before);
  });
});
