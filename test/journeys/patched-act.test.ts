// An act as somebody would add it: one file and its lines in the index, applied to a copy of the source, compiled, built and run. It says what is to change and
// nothing else, so all that keeps rows whole must come to it by itself.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Method, Methods } from '../../src/contract/methods';
import { callsOf, endedBefore } from '../faults/support/breakpoints';
import { request } from '../faults/support/request';
import { findingsOf } from './support/checked';
import { Desk, sampleDesk } from './support/desk';
import { builtPatched } from './support/one-more-table';
import { compilerSays, filesOf } from './support/patching';

const folder = mkdtempSync(join(tmpdir(), 'patched-act-'));
let saved: ReturnType<Desk['host']['save']>;
let project: ReturnType<typeof builtPatched>;

beforeAll(() => {
  project = builtPatched(folder, 'mark-done');
  const desk = sampleDesk({ project });
  const rows = Array.from({ length: 50 }, (_unused, n) => ({ name: `Prop ${n}`, 'steps/Rig/status': 'WIP' }));
  desk.rpc('add', { table: 'assets', rows });
  saved = desk.host.save();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The rows of the fifty are selected. */
function selecting(tab: string, first: number, last: number): Desk {
  const desk = new Desk({ project, saved });
  desk.host.selection = { sheetId: String(desk.host.book.tabs.named(tab)?.id), range: `A${first}:C${last}` };
  return desk;
}

const fifty = (desk: Desk) => desk.rows('Assets').filter(({ Name }) => /^Prop \d+$/.test(String(Name)));
const firstOfFifty = (desk: Desk) => desk.rows('Assets').findIndex(({ Name }) => Name === 'Prop 0') + 2;
const rigs = (desk: Desk) => new Set(fifty(desk).map(({ Rig }) => Rig));

/** No method that the sidebar knows. */
const method = 'markDone' as Method;
const mark = (desk: Desk) => desk.ask(method, {} as Methods[Method]['input'], 'once');

function selectingFifty(): Desk {
  const first = firstOfFifty(new Desk({ project, saved }));
  return selecting('Assets', first, first + 49);
}

test('a new act is one file and its lines in the index, and compiles', () => {
  expect(filesOf('mark-done')).toEqual(['src/actions/acts/index.ts', 'src/actions/acts/mark-done.ts']);
  expect(compilerSays(folder, 'src')).toBe('');
});

test('it changes fifty rows in as many round trips as one, under the lock, stamped and flushed', () => {
  const desk = selectingFifty();
  const calls = callsOf(desk.host, () => expect(mark(desk)).toMatchObject({ ok: true, value: { words: '50 rows marked done.' } }));
  expect(rigs(desk)).toEqual(new Set(['Approved']));
  expect(new Set(fifty(desk).map((row) => row['Updated by']))).toEqual(new Set(['ana@example.com']));
  expect([calls[0], desk.last.flips, desk.last.writes]).toEqual([expect.stringContaining('LockService'), 0, 2 + 1]);
  expect(calls.indexOf('SpreadsheetApp.flush')).toBeGreaterThan(calls.lastIndexOf('Range.setValues'));
  const one = selecting('Assets', firstOfFifty(desk), firstOfFifty(desk));
  mark(one);
  expect(one.last.roundTrips).toBeGreaterThanOrEqual(desk.last.roundTrips - 1);
});

test('killed at any write it is named row by row, and done by the same once more', () => {
  const whole = selectingFifty();
  const writes = callsOf(whole.host, () => mark(whole)).filter((name) => name === 'Range.setValues').length;
  // The last write is the entry in the log of changes: by then the rows are done.
  for (let nth = 2; nth < writes; nth++) {
    const desk = selectingFifty();
    endedBefore(desk.host, 'Range.setValues', nth, () => desk.host.run('rpc', [request(method, {}, 'once')]));
    const left = findingsOf(desk, 'half done');
    expect([nth, left.map(({ words, count }) => [count, words])]).toEqual([
      nth,
      [[50, 'A save was cut off and left Rig as it was on 50 rows. Save it again there.']],
    ]);
    expect(mark(desk)).toMatchObject({ ok: true });
    expect(rigs(desk)).toEqual(new Set(['Approved']));
    expect(findingsOf(desk, 'half done')).toEqual([]);
  }
});

test('rows that have one ID are asked about, and nothing is written', () => {
  const desk = selectingFifty();
  const first = firstOfFifty(desk);
  desk.host.book.hand.type('Assets', `A${first + 1}`, [[String(fifty(desk)[0]?.ID)]]);
  const before = JSON.stringify(desk.values('Assets'));
  expect(mark(desk)).toMatchObject({ ok: false, error: { code: 'twice' } });
  expect(JSON.stringify(desk.values('Assets'))).toBe(before);
});

test('elsewhere it says where to select', () => {
  expect(mark(selecting('Settings', 2, 3))).toMatchObject({ ok: false, error: { message: 'Select rows with a status, then try again.' } });
});
