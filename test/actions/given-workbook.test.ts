// A workbook is given, not imported: a test adds a table as data, and everything that is done to tabs is done to that one too.

import { expect, test } from '@jest/globals';
import { date } from '../../src/schema/kinds/date';
import { id } from '../../src/schema/kinds/id';
import { person } from '../../src/schema/kinds/people';
import { text } from '../../src/schema/kinds/text';
import { defineTable, stamps } from '../../src/schema/table';
import { defineWorkbook } from '../../src/schema/workbook';
import { workbook } from '../../src/tables';
import { newTabs } from '../tables/declared-tabs';
import { paper } from './support/paper-ports';

const kit = defineTable('kit', {
  tab: 'Kit',
  one: 'piece of kit',
  purpose: 'What is hired.',
  columns: { id: id('KIT'), name: text('Name', { required: true }), keeper: person('Keeper'), back: date('Back by'), ...stamps },
  name: 'name',
  deadlines: [{ date: 'back', holder: 'keeper', until: 'back', remindOn: [1, 0, -1] }],
});

const withKit = defineWorkbook([kit, ...workbook.tables], workbook.lists, workbook.stepNames);

test('set up, filled, checked and reminded of like any other', () => {
  const desk = paper(withKit);
  expect(desk.book.model.tabs.map(({ name }) => name)).toEqual(['Kit', ...newTabs]);
  expect(desk.rpc('setUp', { pipeline: 'cg', sample: false }).changes).toBe(0);
  desk.rpc('add', { table: 'people', rows: [{ name: 'Ben Ode', email: 'ben@example.com' }] });
  expect(desk.rpc('add', { table: 'kit', rows: [{ name: 'Tripod', keeper: 'Ben Ode', back: '2026-03-04' }] }).ids).toEqual(['KIT-001']);
  expect(desk.refusal('add', { table: 'kit', rows: [{ name: '', back: 'soon' }] }).issues.map(({ path }) => path)).toEqual([
    'name',
    'back',
  ]);
  desk.rpc('save', { table: 'kit', id: 'KIT-001', loaded: { name: 'Tripod' }, changes: { name: 'Long tripod' } });
  expect(desk.rows('Kit')).toMatchObject([{ ID: 'KIT-001', Name: 'Long tripod', 'Updated by': 'ana@example.com' }]);
  desk.type('Kit', 0, 'Keeper', 'Nobody');
  expect(desk.rpc('check', {}).findings.map(({ tab, kind }) => [tab, kind])).toContainEqual(['Kit', 'person']);
  desk.type('Kit', 0, 'Keeper', 'Ben Ode');
  desk.rpc('turnOn', { everybody: false });
  for (const day of [1, 2, 3, 4, 7, 8]) desk.hour(day, 9);
  const told = desk.mails.filter(({ to, text: words }) => to.includes('ben@example.com') && words.includes('Long tripod'));
  expect(told).toHaveLength(3);
});

test('of the table that is not given nobody knows', () => {
  expect(paper().refusal('add', { table: 'kit', rows: [{ name: 'Tripod' }] }).issues[0]?.message).toBe('Routesheet keeps no such tab.');
});
