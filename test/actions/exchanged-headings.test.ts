// Headings that were exchanged look like any others: what reads a tab goes by the marks of its columns, and costs no more while nobody touched them.

import { expect, test } from '@jest/globals';
import { edited } from '../../src/actions/rows/edited';
import { type Paper, paper } from './support/paper-ports';

/** Two deliveries, one due in a week and expected today; somebody has looked at the sidebar. */
function office(): Paper {
  const desk = paper();
  const row = { partner: 'Kino', direction: 'out', status: 'planned', due: '2026-03-09', expected: '2026-03-02' };
  desk.rpc('add', { table: 'people', rows: [{ name: 'Ana Ruiz', email: 'ana@example.com' }] });
  desk.rpc('add', { table: 'deliveries', rows: [{ ...row, title: 'Reel', owner: 'Ana Ruiz' }] });
  desk.rpc('open', {});
  return desk;
}

function exchange(desk: Paper, tab: string, one: string, other: string): void {
  const { columns } = desk.book.model.named(tab);
  const renamed = new Map([
    [one, other],
    [other, one],
  ]);
  for (const [at, column] of columns.entries()) columns[at] = { ...column, heading: renamed.get(column.heading) ?? column.heading };
}

const asked = (calls: readonly string[]) => calls.filter((call) => call.startsWith('marks'));
const dueIn = (desk: Paper) => JSON.stringify(desk.rpc('open', {}).view);

test('the sidebar shows of exchanged headings what the mails tell: what stands in the marked columns', () => {
  const desk = office();
  const before = dueIn(desk);
  exchange(desk, 'Deliveries', 'Due', 'Expected');
  expect(dueIn(desk)).toBe(before);
});

test('a form saves into the marked column, also before the sidebar has looked again', () => {
  const desk = office();
  exchange(desk, 'Deliveries', 'Due', 'Expected');
  desk.rpc('save', { table: 'deliveries', id: 'DEL-001', loaded: { due: '2026-03-09' }, changes: { due: '2026-03-11' } });
  expect(desk.rows('Deliveries')[0]).toMatchObject({ Expected: { date: '2026-03-11' }, Due: { date: '2026-03-02' } });
});

test('it is told once, and the marks are asked for once', () => {
  const desk = office();
  exchange(desk, 'Deliveries', 'Due', 'Partner');
  const told = () => desk.rpc('open', {}).tabs.flatMap(({ problems }) => problems);
  expect(told()).toHaveLength(2);
  expect(desk.callsOf(() => expect(told()).toEqual([])).filter((call) => call.startsWith('marks'))).toEqual([]);
});

test('headings that nobody touched cost no round trip, a column that was moved or added one, once', () => {
  const desk = office();
  expect(asked(desk.callsOf(() => desk.rpc('open', {})))).toEqual([]);
  const { columns, rows } = desk.book.model.named('Deliveries');
  columns.splice(2, 0, { heading: 'Mine', mark: null, rule: null, foreignRule: false, covered: false });
  for (const row of rows) row.splice(2, 0, '');
  expect(asked(desk.callsOf(() => desk.rpc('open', {})))).toEqual(['marks Deliveries']);
  expect(asked(desk.callsOf(() => desk.rpc('open', {})))).toEqual([]);
});

test.each([
  ['one row', 2],
  ['several rows', 3],
])('who typed into %s of the grid is stamped in the marked column, and not over a date that is called so now', (_rows, last) => {
  const desk = office();
  desk.rpc('add', {
    table: 'deliveries',
    rows: [{ title: 'Trailer', partner: 'Kino', direction: 'out', status: 'planned', due: '2026-03-09' }],
  });
  exchange(desk, 'Deliveries', 'Due', 'Updated by');
  const { sheetId, columns } = desk.book.model.named('Deliveries');
  const at = columns.findIndex(({ heading }) => heading === 'Notes') + 1;
  edited(desk.ports, { sheetId, first: 2, last, left: at, right: at, cell: null });
  expect(desk.rows('Deliveries')[0]).toMatchObject({ 'Updated by': { date: '2026-03-09' }, Due: 'ana@example.com' });
});
