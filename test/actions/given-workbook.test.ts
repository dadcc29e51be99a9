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

const costumes = defineTable('costumes', {
  tab: 'Costumes',
  one: 'costume',
  purpose: 'What is lent to us.',
  columns: { id: id('COS'), name: text('Name', { required: true }), keeper: person('Keeper'), back: date('Back by'), ...stamps },
  name: 'name',
  deadlines: [{ date: 'back', holder: 'keeper', until: 'back', remindOn: [1, 0, -1] }],
});

const withCostumes = defineWorkbook([costumes, ...workbook.tables], workbook.lists, workbook.stepNames);

test('set up, filled, checked and reminded of like any other', () => {
  const desk = paper(withCostumes);
  expect(desk.book.model.tabs.map(({ name }) => name)).toEqual(['Costumes', ...newTabs]);
  expect(desk.rpc('setUp', { pipeline: 'cg', sample: false }).changes).toBe(0);
  desk.rpc('add', { table: 'people', rows: [{ name: 'Ben Ode', email: 'ben@example.com' }] });
  expect(desk.rpc('add', { table: 'costumes', rows: [{ name: 'Coat', keeper: 'Ben Ode', back: '2026-03-04' }] }).ids).toEqual(['COS-001']);
  expect(desk.refusal('add', { table: 'costumes', rows: [{ name: '', back: 'soon' }] }).issues.map(({ path }) => path)).toEqual([
    'name',
    'back',
  ]);
  desk.rpc('save', { table: 'costumes', id: 'COS-001', loaded: { name: 'Coat' }, changes: { name: 'Long coat' } });
  expect(desk.rows('Costumes')).toMatchObject([{ ID: 'COS-001', Name: 'Long coat', 'Updated by': 'ana@example.com' }]);
  desk.type('Costumes', 0, 'Keeper', 'Nobody');
  expect(desk.rpc('check', {}).findings.map(({ tab, kind }) => [tab, kind])).toContainEqual(['Costumes', 'person']);
  desk.type('Costumes', 0, 'Keeper', 'Ben Ode');
  desk.rpc('turnOn', { everybody: false });
  for (const day of [1, 2, 3, 4, 7, 8]) desk.hour(day, 9);
  const told = desk.mails.filter(({ to, text: words }) => to.includes('ben@example.com') && words.includes('Long coat'));
  expect(told).toHaveLength(3);
});

test('of the table that is not given nobody knows', () => {
  expect(paper().refusal('add', { table: 'costumes', rows: [{ name: 'Coat' }] }).issues[0]?.message).toBe('Routesheet keeps no such tab.');
});
