// Taking acts back after people have had their hands in the rows and in the log.

import { expect, test } from '@jest/globals';
import type { Cell } from '../../../src/schema/values/cell';
import { type Paper, paper } from '../support/paper-ports';

const last = (desk: Paper) => String(desk.rows('Changes').at(-1)?.Act);
const undo = (desk: Paper, act = last(desk)) => desk.rpc('undo', { act });
const notes = (desk: Paper) => desk.rows('Assets').map(({ Notes }) => Notes);

function cast(count: number): Paper {
  const desk = paper();
  for (let from = 0; from < count; from += 500) {
    const size = Math.min(500, count - from);
    desk.rpc('add', {
      table: 'assets',
      rows: Array.from({ length: size }, (_none, at) => ({ id: `CH_${from + at}`, name: `Asset ${from + at}` })),
    });
  }
  return desk;
}

const noted = (count: number, from = 0) =>
  Array.from({ length: count }, (_none, at) => ({ id: `CH_${from + at}`, loaded: { notes: null }, changes: { notes: 'Paint it' } }));

test('an act of 5,000 rows, the most that one takes, is taken back whole', () => {
  const desk = cast(1);
  desk.rpc('changeSeveral', { table: 'assets', edits: noted(1) });
  const [assets, changes] = [desk.book.model.named('Assets').rows, desk.book.model.named('Changes').rows];
  const [row, entry] = [assets[0] ?? [], changes.at(-1) ?? []];
  // As one act leaves them that changes as many rows.
  const called = (id: string) => (cell: Cell) => (cell === 'CH_0' ? id : cell);
  for (let at = 1; at < 5000; at += 1) {
    assets.push(row.map(called(`CH_${at}`)));
    changes.push(entry.map(called(`CH_${at}`)));
  }
  const calls = desk.callsOf(() => expect(undo(desk)).toEqual({ undone: 5000, left: [] }));
  expect(new Set(notes(desk))).toEqual(new Set(['']));
  // However many rows: what stands below each other is written in one go.
  expect(calls.length).toBeLessThan(20);
});

test('an act whose entries were sorted apart is found whole', () => {
  const desk = cast(40);
  desk.rpc('changeSeveral', { table: 'assets', edits: noted(30) });
  const act = last(desk);
  const { rows, columns } = desk.book.model.named('Changes');
  // Entries of others between them, further apart than what is read together.
  const others = () => Array.from({ length: 60 }, () => columns.map((_column, at) => (at === 2 ? '1-x' : 'other')));
  const own = rows.splice(40, 30);
  rows.push(...own.flatMap((entry) => [entry, ...others()]));
  const calls = desk.callsOf(() => expect(undo(desk, act)).toEqual({ undone: 30, left: [] }));
  expect(notes(desk).filter((text) => text !== '')).toEqual([]);
  expect(calls.filter((call) => call === 'part Changes').length).toBeLessThanOrEqual(11);
});

test('history, too, finds the entries of a row however far apart they stand, in eight reads at most', () => {
  const desk = cast(3);
  const texts = Array.from({ length: 20 }, (_none, at) => `Note ${at}`);
  for (const [at, text] of texts.entries()) {
    desk.rpc('save', { table: 'assets', id: 'CH_1', loaded: { notes: texts[at - 1] ?? null }, changes: { notes: text } });
    const { rows, columns } = desk.book.model.named('Changes');
    for (let more = 0; more < 50; more += 1) rows.push(columns.map((_column, place) => (place === 2 ? `${at + 2}-x` : 'other')));
  }
  const calls = desk.callsOf(() => expect(desk.rpc('history', { table: 'assets', id: 'CH_1' }).lines).toHaveLength(21));
  expect(calls.filter((call) => call === 'part Changes').length).toBeLessThanOrEqual(1 + 1 + 8);
});

test('a log whose headings were moved and renamed is still undone from', () => {
  const desk = cast(3);
  desk.rpc('changeSeveral', { table: 'assets', edits: noted(2) });
  const act = last(desk);
  const tab = desk.book.model.named('Changes');
  for (const line of [tab.columns, ...tab.rows] as unknown[][]) line.unshift(...line.splice(7, 1));
  const at = tab.columns.findIndex(({ heading }) => heading === 'Data');
  const [data] = tab.columns.slice(at, at + 1);
  if (data) tab.columns[at] = { ...data, heading: 'Before and after' };
  expect(undo(desk, act)).toEqual({ undone: 2, left: [] });
  expect(notes(desk)).toEqual(['', '', '']);
});

test('a tab that was renamed and moved since is found', () => {
  const desk = cast(2);
  desk.rpc('save', { table: 'assets', id: 'CH_1', loaded: { notes: null }, changes: { notes: 'Paint it' } });
  const tab = desk.book.model.named('Assets');
  tab.name = 'Cast';
  desk.book.model.tabs.push(...desk.book.model.tabs.splice(desk.book.model.tabs.indexOf(tab), 1));
  expect(undo(desk)).toEqual({ undone: 1, left: [] });
  expect(desk.rows('Cast').map(({ Notes }) => Notes)).toEqual(['', '']);
});

test('of an act of somebody else, while they work on, everything but what they changed since goes back', () => {
  const desk = cast(3);
  Object.assign(desk.ports.identity, { active: () => 'ben@example.com' });
  desk.rpc('changeSeveral', { table: 'assets', edits: noted(3) });
  const act = last(desk);
  desk.rpc('save', { table: 'assets', id: 'CH_1', loaded: { notes: 'Paint it' }, changes: { notes: 'Painted' } });
  Object.assign(desk.ports.identity, { active: () => 'ana@example.com' });
  expect(undo(desk, act)).toEqual({ undone: 2, left: ['CH_1 Asset 1 has another Notes since.'] });
  expect(notes(desk)).toEqual(['', 'Painted', '']);
  // Who did it stands there, and it is an act like others.
  expect(desk.rows('Changes').at(-1)).toMatchObject({ Who: 'ana@example.com', Change: 'Notes: Paint it → blank' });
  expect(undo(desk)).toEqual({ undone: 2, left: [] });
  expect(notes(desk)).toEqual(['Paint it', 'Painted', 'Paint it']);
});

test('where a column is gone since, the rest goes back and it is said', () => {
  const desk = cast(1);
  desk.rpc('save', { table: 'assets', id: 'CH_0', loaded: { notes: null, episode: null }, changes: { notes: 'Paint it', episode: '104' } });
  const tab = desk.book.model.named('Assets');
  const at = tab.columns.findIndex(({ heading }) => heading === 'Notes');
  for (const line of [tab.columns, ...tab.rows] as unknown[][]) line.splice(at, 1);
  expect(undo(desk)).toEqual({ undone: 1, left: ['CH_0 Asset 0 has a column less than then.'] });
  expect(desk.rows('Assets')[0]).toMatchObject({ Episode: '' });
});

test('where the tab is gone since, nothing is changed and it is said', () => {
  const desk = cast(1);
  desk.rpc('add', { table: 'stock', rows: [{ item: 'Tape', onHand: 4, reorderAt: 1 }] });
  const act = last(desk);
  const { tabs } = desk.book.model;
  tabs.splice(tabs.indexOf(desk.book.model.named('Stock')), 1);
  expect(desk.refusal('undo', { act })).toMatchObject({ code: 'setup', message: expect.stringContaining('Stock') });
});
