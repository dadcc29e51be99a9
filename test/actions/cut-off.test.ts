// A save that came to its end is never said to have been cut off, whatever is typed or lost afterwards.

import { expect, test } from '@jest/globals';
import { type Paper, paper } from './support/paper-ports';

/** With a column of the coordinator's own after the second of that tab: a row is written in two runs of cells. */
function parted(desk: Paper, tab: string, at: number): void {
  const { columns, rows } = desk.book.model.named(tab);
  columns.splice(at, 0, { heading: 'Mine', mark: null, rule: null, foreignRule: false, covered: false });
  for (const row of rows) row.splice(at, 0, '');
}

const cutOff = (desk: Paper) => desk.rpc('check', {}).findings.flatMap(({ kind, words }) => (kind === 'half done' ? [words] : []));

const ben = { name: 'Ben Ode', email: 'ben@example.com', company: 'Kino' };

test.each([1, 2, 3])('an address that was cleared after somebody was added, with a column of one’s own at %i', (at) => {
  const desk = paper();
  parted(desk, 'People', at);
  desk.rpc('add', { table: 'people', rows: [ben] });
  for (const heading of ['Email', 'Company']) {
    desk.type('People', 0, heading, '');
    expect(cutOff(desk)).toEqual([]);
  }
});

test('an address that was saved with a role, and cleared in the grid', () => {
  const desk = paper();
  desk.rpc('add', { table: 'people', rows: [{ name: 'Ben Ode' }] });
  desk.rpc('save', {
    table: 'people',
    id: 'Ben Ode',
    loaded: { email: null, role: null },
    changes: { email: 'ben@example.com', role: 'Lead' },
  });
  desk.type('People', 0, 'Email', '');
  expect(cutOff(desk)).toEqual([]);
});

test.each([
  ['a word of a list and a step that are gone', 'Steps'],
  ['words of a list that is gone', 'Lists'],
])('a row that was added with %s', (_name, tab) => {
  const desk = paper();
  desk.rpc('add', { table: 'people', rows: [ben] });
  parted(desk, 'Assets', 2);
  const row = { name: 'Llama', type: 'Character', 'steps/Rig/status': 'WIP', 'steps/Rig/by': 'Ben Ode' };
  desk.rpc('add', { table: 'assets', rows: [row] });
  desk.book.model.named(tab).rows.length = 0;
  expect(cutOff(desk)).toEqual([]);
});

test.each(['deleted', 'without headings', 'without rows'])('a row whose people cannot be read, as People is %s', (how) => {
  const desk = paper();
  desk.rpc('add', { table: 'people', rows: [ben] });
  parted(desk, 'Deliveries', 2);
  const row = { title: 'Reel', partner: 'Kino', direction: 'Out', status: 'Planned', due: '2026-03-04' };
  desk.rpc('add', { table: 'deliveries', rows: [row] });
  const loaded = { partner: 'Kino', owner: null };
  desk.rpc('save', { table: 'deliveries', id: 'DEL-001', loaded, changes: { partner: 'Arte', owner: 'Ben Ode' } });
  const { model } = desk.book;
  const people = model.named('People');
  if (how === 'deleted') model.tabs = model.tabs.filter((tab) => tab !== people);
  else if (how === 'without rows') people.rows.length = 0;
  else people.columns = people.columns.map((column, at) => ({ ...column, heading: `Mine ${at}`, mark: null }));
  expect(cutOff(desk)).toEqual([]);
});
