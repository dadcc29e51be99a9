// Due of an invoice follows from its terms while nobody has typed another.

import { expect, test } from '@jest/globals';
import type { LocalDate } from '../../../src/schema/values/local-date';
import type { Values } from '../../../src/schema/values/value';
import { setting } from '../support/paper-mailroom';
import { type Paper, paper } from '../support/paper-ports';

function desk(companyTerms: string | null, dayOff = 'before'): Paper {
  const made = paper();
  for (const [at, row] of made.rows('Settings').entries()) {
    if (/^Use (Invoices|Companies)$/.test(String(row.Setting))) made.type('Settings', at, 'Value', true);
    if (row.Setting === 'Due on a day off') made.type('Settings', at, 'Value', dayOff);
  }
  made.rpc('setUp', { pipeline: 'cg', sample: false });
  made.rpc('add', { table: 'companies', rows: [{ company: 'Harbour Sound', ...(companyTerms && { terms: companyTerms }) }] });
  return made;
}

const add = (made: Paper, more: Values = {}) =>
  made.rpc('add', { table: 'invoices', rows: [{ supplier: 'Harbour Sound', theirNo: '1', date: '2026-03-02', gross: 12_000, ...more }] });

const due = (made: Paper) => made.rows('Invoices').map((row) => row.Due);

const day = (date: LocalDate) => expect.objectContaining({ date });

const save = (made: Paper, loaded: Values, changes: Values) =>
  made.rpc('save', { table: 'invoices', id: 'IVC-001', loaded, changes, where: null });

test('comes from the terms of the invoice, else from those of the company, and says so', () => {
  const made = desk('end of month + 30');
  const { notes } = add(made);
  expect(notes).toEqual(['Due is Thu 30 Apr: end of month + 30.']);
  add(made, { theirNo: '2', terms: '30 days' });
  expect(due(made)).toEqual([day('2026-04-30'), day('2026-04-01')]);
});

test('terms unknown are said, and no day is guessed', () => {
  const made = desk('soon');
  const { notes } = add(made);
  expect(notes).toEqual([
    'Due is blank: “soon” is nothing that can be counted. Write 30 days, end of month + 30 or 14 days from receipt under Terms, or type the day.',
  ]);
  expect(due(made)).toEqual(['']);
});

test('terms unknown that are typed in the grid are named by Check, until somebody types the day or it is over', () => {
  const made = desk('30 days');
  for (const theirNo of ['1', '2', '3', '4']) add(made, { theirNo });
  for (const row of [0, 1, 2]) made.type('Invoices', row, 'Terms', '=when paid');
  made.type('Invoices', 1, 'Due', { date: '2026-05-01', time: '00:00' });
  made.type('Invoices', 2, 'Status', 'With accounts');
  const named = made.rpc('check', {}).findings.filter(({ words }) => words.includes('nothing that can be counted'));
  expect(named.map(({ words, spots }) => [words, spots.map(({ row, becomes }) => [row, becomes])])).toEqual([
    [
      'Terms of 1 invoice is nothing that can be counted, so that Due does not follow from it. Write 30 days, end of month + 30 or 14 days from receipt, or type the day.',
      [[2, null]],
    ],
  ]);
});

test('31 April typed in the grid as the day is named by Check, and no reminder goes by it', () => {
  const made = desk(null);
  add(made, { terms: '30 days' });
  made.type('Invoices', 0, 'Due', '31 April');
  const [named] = made.rpc('check', {}).findings.filter(({ kind }) => kind === 'date');
  expect([named?.spots[0]?.shows, named?.spots[0]?.becomes]).toEqual(['31 April', null]);
});

test('due that would be 31 April is 30 April', () => {
  const made = desk(null);
  add(made, { date: '2026-03-31', terms: '1 month' });
  expect(due(made)).toEqual([day('2026-04-30')]);
});

test('a day off moves as Settings say', () => {
  const made = desk(null, 'after');
  add(made, { terms: '5 days' });
  expect(due(made)).toEqual([day('2026-03-09')]);
});

test('waits for the day of receipt, and follows until somebody types another', () => {
  const made = desk(null);
  expect(add(made, { terms: '14 days from receipt' }).notes).toEqual([
    'Due is blank until Received on is filled in: 14 days from receipt.',
  ]);
  save(made, { receivedOn: null }, { receivedOn: '2026-03-05' });
  expect(due(made)).toEqual([day('2026-03-19')]);
  save(made, { terms: '14 days from receipt' }, { terms: 'as agreed' });
  expect(due(made)).toEqual(['']);
  save(made, { due: null }, { due: '2026-05-01' });
  save(made, { terms: 'as agreed' }, { terms: '30 days' });
  expect(due(made)).toEqual([day('2026-05-01')]);
  save(made, { due: '2026-05-01' }, { due: null });
  expect(due(made)).toEqual([day('2026-04-01')]);
});

test('typed in the grid it is named by Check, whose repair writes it; a day that was typed stays', () => {
  const made = desk('30 days');
  add(made);
  add(made, { theirNo: '2', due: '2026-05-01' });
  made.type('Invoices', 0, 'Terms', '14 days');
  const found = () => made.rpc('check', {}).findings.filter(({ words }) => words.includes('terms come to'));
  const findings = found();
  expect(findings.map(({ words, count }) => [words, count])).toEqual([
    ['Due of 1 invoice is not what the terms come to, and nobody has typed it. Repair writes the day.', 1],
  ]);
  const changes = findings.flatMap(({ spots }) =>
    spots.map(({ table, row, column, shows, becomes }) => ({ table, row, column, shows, becomes: becomes ?? '' })),
  );
  made.rpc('repair', { changes });
  expect([due(made), found()]).toEqual([[day('2026-03-16'), day('2026-05-01')], []]);
});

test('typed in the grid it follows in the night, and the mail says so; what is with accounts stays', () => {
  const made = desk('30 days');
  made.rpc('add', { table: 'people', rows: [{ name: 'Ana Ruiz', email: 'ana@example.com' }] });
  setting(made, 'Coordinator', 'Ana Ruiz');
  made.rpc('turnOn', { everybody: false });
  made.hour(1, 8);
  add(made);
  add(made, { theirNo: '2', status: 'With accounts' });
  for (const at of [0, 1]) made.type('Invoices', at, 'Terms', '14 days');
  made.hour(2, 4);
  made.hour(2, 8);
  expect(made.mails.map(({ text }) => text).join('')).toContain('IVC-001 1, Due: Wed 1 Apr → Mon 16 Mar');
  expect(due(made)).toEqual([day('2026-03-16'), day('2026-04-01')]);
});
