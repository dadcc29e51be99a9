// Two rows that have one key: nothing is written to either before somebody has said which is meant.

import { describe, expect, test } from '@jest/globals';
import type { Methods } from '../../src/contract/methods';
import { sampled } from '../faults/support/thoroughness';
import { addTab, adopted, proposed, tableKey } from './support/adopting';
import { findingsOf } from './support/checked';
import { Desk, emptyDesk, succeeded } from './support/desk';
import { cellOf, slipped, tabNamed, wholeBook } from './support/grid-hands';
import { day } from './support/small-trackers';

const shots = 'Shots list';
const headings = ['Sequence', 'Shot', 'Status', 'Artist', 'Due'];
const rows = [
  ['SQ01', 'S010', 'WIP', 'Ben Ode', day(4)],
  ['SQ01', 'S020', 'WIP', 'Ben Ode', day(5)],
  ['SQ01', 'S030', 'WIP', 'Ben Ode', day(6)],
];

/** Adopted by an older version, which took the names for keys: what it remembers is as it left it. */
function formerDesk(): Desk {
  const desk = emptyDesk();
  addTab(desk, shots, [headings, ...rows]);
  adopted(desk, [shots], { table: 'shots' });
  desk.host.book.hand.type(shots, 'F1', [[''], [''], [''], ['']]);
  const { book, services } = desk.host.save();
  const state = JSON.parse(JSON.stringify(services), (key, value: unknown) => (key.startsWith('adopted/') ? byName(String(value)) : value));
  return new Desk({ saved: { book, services: state } });
}

function byName(text: string): string {
  const { columns, ...adoption } = JSON.parse(text) as { readonly columns: Record<string, unknown> };
  const { id: _own, ...others } = columns;
  return JSON.stringify({ ...adoption, key: 'name', ownIds: false, columns: others });
}

/** A fifth row, S010 of the next sequence, as somebody types it. */
function doubledDesk(): Desk {
  const desk = formerDesk();
  desk.host.edit(shots, 'A5:E5', [['SQ02', 'S010', 'WIP', 'Ben Ode', day(6)]]).map(succeeded);
  return desk;
}

function openedRow(desk: Desk, row: number) {
  desk.host.selection = { sheetId: tabNamed(desk, shots).id, range: `C${row}` };
  const { row: selected } = desk.rpc('selected', {});
  if (selected === null) throw new Error(`Row ${row} has nothing to edit`);
  return selected;
}

function approving(desk: Desk, row: number, sure: number | null = null): Methods['save']['input'] {
  const { table, id, values, twins } = openedRow(desk, row);
  const status = Object.keys(values).find((key) => key.endsWith('/status')) ?? '';
  const where = { row: sure ?? row, twice: twins > 0, sure: sure !== null };
  return { table, id, loaded: values, changes: { [status]: 'Approved' }, where };
}

const statuses = (desk: Desk) => desk.values(shots).map((row) => row[2]);

describe('a name that two rows have', () => {
  test('is asked about with both rows, and nothing is written', () => {
    const desk = doubledDesk();
    const input = approving(desk, 5);
    expect(openedRow(desk, 5)).toMatchObject({ row: 5, twins: 1 });
    const before = wholeBook(desk);
    const refusal = desk.refusal('save', input);
    expect(refusal).toMatchObject({
      code: 'twice',
      message:
        '“S010” stands on 2 rows of “Shots list”. Nothing was saved. Look at the rows, and say which is meant. Give all but one another Shot, so that it does not come again.',
      rows: [
        { row: 2, column: 2, facts: ['Sequence: SQ01', 'Status: WIP', expect.stringContaining('Due: ')], loaded: false },
        { row: 5, column: 2, facts: ['Sequence: SQ02', 'Status: WIP', expect.stringContaining('Due: ')], loaded: true },
      ],
    });
    expect(wholeBook(desk)).toBe(before);
  });

  test('is saved in the row that was chosen, and in no other', () => {
    const desk = doubledDesk();
    desk.rpc('save', approving(desk, 5, 5));
    expect(statuses(desk)).toEqual(['Status', 'WIP', 'WIP', 'WIP', 'Approved']);
  });

  test('is asked about again where the rows have moved or changed since', () => {
    const desk = doubledDesk();
    const input = approving(desk, 5, 5);
    desk.host.book.hand.insertRows(shots, 2, 1);
    expect(desk.refusal('save', input)).toMatchObject({ code: 'twice', rows: [{ row: 3 }, { row: 6, loaded: true }] });
    slipped(desk, shots, 'SQ02', 'Artist', 'Jo Rey');
    expect(desk.refusal('save', { ...input, where: { row: 6, twice: true, sure: true } }).rows?.map(({ loaded }) => loaded)).toEqual([
      false,
      false,
    ]);
  });

  test('is never saved where the two hold the same, not even in the chosen row', () => {
    const desk = formerDesk();
    desk.host.edit(shots, 'A5:E5', [rows[0] ?? []]).map(succeeded);
    const input = approving(desk, 5, 5);
    const before = wholeBook(desk);
    expect(desk.refusal('save', input)).toMatchObject({ code: 'twice', rows: [{ loaded: false }, { loaded: false }] });
    expect(wholeBook(desk)).toBe(before);
  });

  test('does not lead to the row that is left when the one that was opened has gone', () => {
    const desk = doubledDesk();
    const input = approving(desk, 5);
    desk.host.book.hand.deleteRows(shots, 5, 1);
    const before = wholeBook(desk);
    expect(desk.refusal('save', input)).toMatchObject({ code: 'twice', rows: [{ row: 2, loaded: false }] });
    expect(wholeBook(desk)).toBe(before);
  });

  test('is shown twice to who wants to go there, and each row can be gone to', () => {
    const desk = doubledDesk();
    const table = tableKey(desk, shots);
    const { code, rows: found = [] } = desk.refusal('select', { table, id: 'S010', column: 'due' });
    expect([code, found.map(({ row }) => row)]).toEqual(['twice', [2, 5]]);
    for (const { row, column } of found) expect(desk.rpc('goTo', { table, row, column })).toEqual({ row });
  });

  test('stands in Check workbook, every row of it', () => {
    const [finding, ...more] = findingsOf(doubledDesk(), 'id twice');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      words: expect.stringContaining('“S010” stands on 2 rows under Shot, by which rows are told apart.'),
      spots: [{ cell: 'B2' }, { cell: 'B5' }],
    });
  });

  test('is not filled into either row by a submit that comes again', () => {
    const desk = formerDesk();
    const table = tableKey(desk, shots);
    const input = { table, rows: [{ sequence: 'SQ03', name: 'S090' }] };
    desk.rpc('add', input, 'once');
    desk.host.edit(shots, 'A7:B7', [['SQ04', 'S090']]).map(succeeded);
    slipped(desk, shots, 'SQ03', 'Sequence', '');
    const before = wholeBook(desk);
    expect(desk.rpc('add', input, 'once')).toEqual({ ids: ['S090'], again: true });
    expect(wholeBook(desk)).toBe(before);
  });
});

test('an ID of ours that stands on two rows is asked about too', () => {
  const desk = emptyDesk();
  desk.rpc('add', { table: 'assets', rows: [{ name: 'Oti' }, { name: 'Lama' }] });
  slipped(desk, 'Assets', 'Lama', 'ID', 'AST-001');
  const before = wholeBook(desk);
  const refusal = desk.refusal('save', { table: 'assets', id: 'AST-001', loaded: {}, changes: { notes: 'Mine' } });
  expect(refusal).toMatchObject({
    code: 'twice',
    rows: [{ facts: expect.arrayContaining(['Name: Oti']) }, { facts: expect.arrayContaining(['Name: Lama']) }],
  });
  expect(wholeBook(desk)).toBe(before);
});

test('a name on two rows of People is asked about too', () => {
  const desk = emptyDesk();
  slipped(desk, 'People', 'Jo Rey', 'Name', 'Ben Ode');
  const refusal = desk.refusal('save', { table: 'people', id: 'Ben Ode', loaded: {}, changes: { email: 'x@example.com' } });
  expect(refusal).toMatchObject({ code: 'twice', rows: [{ row: 3 }, { row: 4 }] });
  expect(desk.values('People')[2]?.[1]).toBe('ben@example.com');
});

describe('a tab that is used from now on', () => {
  // On a change three of the pairs, in the long run all.
  const pairs: readonly (readonly [string, string])[] = [
    ['Sequence', 'Shot'],
    ['Seq.', 'Shot no.'],
    ['Scene', 'Shot code'],
    ['Sc', 'Sh'],
    ['Ep', 'Shot'],
    ['Reel', 'Shot'],
    ['Location', 'Shot'],
  ];

  test.each(sampled(pairs, 3))('gets IDs where %s stands beside %s', (part, name) => {
    const desk = emptyDesk();
    addTab(desk, shots, [[part, name, 'Status', 'Artist', 'Due'], ...rows]);
    const { key } = proposed(desk, [shots], { table: 'shots' });
    expect(key).toContain('a column of IDs is put at the right edge of the tab');
    adopted(desk, [shots], { table: 'shots' });
    expect(desk.values(shots)[0]?.[5]).toBe('Routesheet ID');
  });

  test('goes by its codes where they say themselves what they are a part of', () => {
    const desk = emptyDesk();
    const coded = rows.map(([sequence, name, ...rest]) => [sequence ?? '', `${String(sequence)}_${String(name)}`, ...rest]);
    addTab(desk, shots, [['Sequence', 'Shot ID', 'Status', 'Artist', 'Due'], ...coded]);
    expect(proposed(desk, [shots], { table: 'shots' }).key).toBe('Rows are told apart by “Shot ID”. Nothing is added to the tab.');
  });

  test('goes by its names where nothing stands beside them', () => {
    const desk = emptyDesk();
    addTab(desk, shots, [['Shot', 'Status', 'Artist', 'Due'], ...rows.map(([, ...rest]) => rest)]);
    expect(proposed(desk, [shots], { table: 'shots' }).key).toBe('Rows are told apart by “Shot”. Nothing is added to the tab.');
  });

  test('saves in its own row what the names alone would not tell', () => {
    const desk = emptyDesk();
    addTab(desk, shots, [headings, ...rows]);
    adopted(desk, [shots], { table: 'shots' });
    desk.host.edit(shots, 'A5:E5', [['SQ02', 'S010', 'WIP', 'Ben Ode', day(6)]]).map(succeeded);
    desk.rpc('save', approving(desk, 5));
    expect(statuses(desk)).toEqual(['Status', 'WIP', 'WIP', 'WIP', 'Approved']);
    expect(desk.values(shots)[4]?.[5]).not.toBe(desk.values(shots)[1]?.[5]);
    expect(cellOf(desk, shots, 'SQ02', 'Shot')).toBe('B5');
  });
});
