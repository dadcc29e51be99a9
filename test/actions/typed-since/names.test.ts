// Names beside keys, once the row that they name was renamed in the grid: the next save that looks there, Check and the night bring them up to date.

import { describe, expect, test } from '@jest/globals';
import { once } from '../../../src/schema/values/once';
import { withoutColumn } from '../support/lost-column';
import { setting } from '../support/paper-mailroom';
import { type Paper, paper } from '../support/paper-ports';

const out = { title: 'Turnover', direction: 'Out', partner: 'Kestrel', due: '2026-03-09' };

/** A delivery with two assets, of which one is called otherwise on purpose, and a line without an item. */
const desk = (): Paper => begun().copy();
const begun = once(() => {
  const made = paper();
  made.rpc('add', { table: 'assets', rows: ['Llama', 'Oti'].map((name, at) => ({ id: `CH_00${at + 1}`, name })) });
  const adds = [{ item: 'CH_001' }, { item: 'CH_002', what: 'Oti, colour keys' }, { what: 'Readme' }];
  made.rpc('saveWhole', { table: 'deliveries', row: { id: null, values: out }, lines: [{ table: 'deliveryItems', adds, edits: [] }] });
  return made;
});

const names = (made: Paper) => made.rows('Delivery items').map((row) => `${row.What}|${row['Item’s name']}`);
const rename = (made: Paper, at: number, name: string) => made.type('Assets', at, 'Name', name);
const anotherLine = (made: Paper) =>
  made.rpc('saveWhole', {
    table: 'deliveries',
    row: { id: 'DEL-001', loaded: {}, changes: {}, where: null },
    lines: [{ table: 'deliveryItems', adds: [{ item: 'CH_002' }], edits: [] }],
  });
const found = (made: Paper) => made.rpc('check', {}).findings.filter(({ table, kind }) => table === 'deliveryItems' && kind === 'rule');

describe('what was written is remembered beside it', () => {
  test('where we filled it, and not where it is called otherwise', () => {
    expect(names(desk())).toEqual(['Llama|Llama', 'Oti, colour keys|', 'Readme|']);
  });

  test('a name that is typed as the row is called counts as ours', () => {
    const made = desk();
    made.rpc('add', { table: 'deliveryItems', rows: [{ delivery: 'DEL-001', item: 'CH_002', what: 'Oti' }] });
    expect(names(made).at(-1)).toBe('Oti|Oti');
  });

  test('another item brings its own name, unless the line was called otherwise', () => {
    const made = desk();
    const change = (id: string, what: string, named: string | null, item: string) =>
      made.rpc('save', { table: 'deliveryItems', id, loaded: { item: null, what, named }, changes: { item } });
    made.type('Delivery items', 0, 'Item', '');
    made.type('Delivery items', 1, 'Item', '');
    change('DIT-001', 'Llama', 'Llama', 'CH_002');
    change('DIT-002', 'Oti, colour keys', null, 'CH_001');
    expect(names(made).slice(0, 2)).toEqual(['Oti|Oti', 'Oti, colour keys|']);
  });

  test('a tab of before, without the column, is saved on as it was', () => {
    const made = desk();
    withoutColumn(made, 'Delivery items', 'Item’s name');
    rename(made, 0, 'Llama the Great');
    anotherLine(made);
    expect(made.rows('Delivery items').map(({ What }) => What)).toEqual(['Llama', 'Oti, colour keys', 'Readme', 'Oti']);
  });
});

describe('a row that was renamed in the grid', () => {
  test('has its new name with the next save that looks there, and that is said; what was typed stays', () => {
    const made = desk();
    rename(made, 0, 'Llama the Great');
    rename(made, 1, 'Oti the Small');
    expect(anotherLine(made).notes).toEqual(['What of DIT-001 is Llama the Great now: it follows from what was typed in the grid.']);
    expect(names(made)).toEqual(['Llama the Great|Llama the Great', 'Oti, colour keys|', 'Readme|', 'Oti the Small|Oti the Small']);
  });

  test('is listed by Check, and repaired with what is remembered', () => {
    const made = desk();
    rename(made, 0, 'Llama the Great');
    made.type('Delivery items', 1, 'What', '');
    const findings = found(made);
    expect(findings.map(({ words }) => words)).toEqual([
      '1 name under What is not what the row is called any more. Repair writes the name of now.',
      expect.stringContaining('What is blank in 1 row that says which item it is'),
    ]);
    const changes = findings.flatMap(({ spots }) =>
      spots.map(({ table, row, column, shows, becomes }) => ({ table, row, column, shows, becomes: becomes ?? '' })),
    );
    made.rpc('repair', { changes });
    expect(names(made)).toEqual(['Llama the Great|Llama the Great', 'Oti|Oti', 'Readme|']);
    expect(found(made)).toEqual([]);
  });

  test('is followed in the night; the mail says so once, and undo takes it back', () => {
    const made = desk();
    made.rpc('add', { table: 'people', rows: [{ name: 'Ana Ruiz', email: 'ana@example.com' }] });
    setting(made, 'Coordinator', 'Ana Ruiz');
    made.rpc('turnOn', { everybody: false });
    made.hour(1, 8);
    rename(made, 0, 'Llama the Great');
    made.hour(2, 4);
    const before = made.mails.length;
    made.hour(2, 8);
    const mail = made.mails
      .slice(before)
      .map(({ text }) => text)
      .join('');
    expect(mail).toContain('FILLED IN OVERNIGHT');
    expect(mail).toContain('DIT-001, What: Llama → Llama the Great');
    expect(names(made)[0]).toBe('Llama the Great|Llama the Great');
    const [act] = made.rpc('recent', {}).acts;
    made.rpc('undo', { act: act?.act ?? '' });
    expect(names(made)[0]).toBe('Llama|Llama');
  });

  test('is left where two rows have its ID, where it is gone, and where its tab is not whole', () => {
    const twice = desk();
    twice.type('Assets', 1, 'ID', 'CH_001');
    rename(twice, 0, 'Llama the Great');
    expect(found(twice)).toEqual([]);
    const broken = desk();
    rename(broken, 0, 'Llama the Great');
    withoutColumn(broken, 'Assets', 'Name');
    expect(found(broken)).toEqual([]);
  });

  test('names that were right before anything was remembered are remembered by the night, without a word', () => {
    const made = desk();
    made.rpc('turnOn', { everybody: false });
    made.type('Delivery items', 0, 'Item’s name', '');
    made.hour(1, 4);
    expect(names(made)[0]).toBe('Llama|Llama');
    expect(made.store.dated).toBeUndefined();
  });
});
