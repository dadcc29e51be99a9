// A tab added by one declaration: everything else of the add-on is as it is, and the tab has its columns, checks, form and reminders.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Project } from '../../host/api';
import { bound } from '../../src/schema/adopted/bound-table';
import { fieldsOf, formOf } from '../../src/workbook/rows/form';
import { couriers } from './support/couriers';
import { Desk } from './support/desk';
import { headingsOf, setting, tabNames, typed, typedRow, wholeBook } from './support/grid-hands';
import { ruleOf } from './support/grid-looks';
import { added, changed, datesNaming, mornings } from './support/mailroom';
import { builtWithCouriers } from './support/one-more-table';

const folder = mkdtempSync(join(tmpdir(), 'one-declaration-'));
let project: Project;

beforeAll(() => {
  project = builtWithCouriers(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Set up, with two people, the coordinator among them, and reminders on. */
function open(): Desk {
  const desk = new Desk({ project });
  desk.menu('Workbook', 'Set up workbook');
  added(desk, 'people', { name: 'Ana Ruiz', email: 'ana@example.com' }, { name: 'Ben Ode', email: 'ben@example.com' });
  setting(desk, 'Coordinator', 'Ana Ruiz');
  desk.rpc('turnOn', { everybody: false });
  return desk;
}

const box = { parcel: 'Puppet box', carrier: 'Express', due: '2026-03-05', owner: 'Ben Ode' };

describe('a table of couriers, declared and nothing else', () => {
  let desk: Desk;
  beforeAll(() => {
    desk = open();
  });

  test('gets its tab in its place, with the headings, and set-up has nothing to do afterwards', () => {
    expect(tabNames(desk).slice(0, 7)).toEqual(['Assets', 'Deliveries', 'Reviews', 'Review notes', 'Stock', 'Petty Cash', 'Couriers']);
    expect(headingsOf(desk, 'Couriers')).toEqual(['ID', 'Parcel', 'Carrier', 'Due', 'Status', 'Owner', 'Notes', 'Updated', 'Updated by']);
    desk.menu('Workbook', 'Set up workbook');
    expect(desk.host.toasts.at(-1)?.message).toBe('The workbook is already set up: 0 changes.');
  });

  test.each([
    ['Due', 'date'],
    ['Status', 'Preparing'],
    ['Owner', 'People'],
  ])('checks what is typed under %s, and warns only', (heading, about) => {
    const rule = ruleOf(desk, 'Couriers', heading);
    expect(rule).toMatchObject({ reject: false });
    expect(JSON.stringify(rule?.criterion)).toMatch(new RegExp(about, 'i'));
  });

  test('has its rows in Settings: whether it is used, and its reminder days', () => {
    const names = desk.rows('Settings').map((row) => row.Setting);
    expect(names).toEqual(expect.arrayContaining(['Use Couriers', 'Reminder days: Couriers']));
  });

  test('has a form with its fields', () => {
    const { catalog, tabs } = desk.rpc('open', {});
    expect(tabs.map(({ table }) => table)).toContain('couriers');
    const form = formOf(bound(couriers), catalog);
    expect(form.one).toBe('parcel');
    expect(fieldsOf(form).map(({ key, control }) => [key, control])).toEqual(
      expect.arrayContaining([
        ['parcel', 'text'],
        ['due', 'date'],
        ['status', 'word'],
        ['owner', 'people'],
        ['notes', 'long text'],
      ]),
    );
    expect(form.first.map(({ key }) => key)).toEqual(['parcel', 'due']);
  });

  test('refuses a bad row, beside its fields, and writes nothing', () => {
    const before = wholeBook(desk);
    const { code, issues } = desk.refusal('add', {
      table: 'couriers',
      rows: [{ parcel: '', due: 'soon', status: 'Flying', owner: 'Nobody' }],
    });
    expect(code).toBe('invalid');
    expect(issues.map(({ path }) => path)).toEqual(['parcel', 'due', 'status', 'owner']);
    expect(issues[0]?.message).toBe('Parcel is missing. Give it one.');
    expect(wholeBook(desk)).toBe(before);
  });

  test('takes a row from the form and one from the grid, with IDs and stamps', () => {
    expect(added(desk, 'couriers', box)).toEqual(['COU-001']);
    typedRow(desk, 'Couriers', { Parcel: 'Hard drive' });
    expect(desk.rows('Couriers')).toMatchObject([
      { ID: 'COU-001', Parcel: 'Puppet box', Owner: 'Ben Ode', 'Updated by': 'ana@example.com' },
      { ID: 'COU-002', Parcel: 'Hard drive', 'Updated by': 'ana@example.com' },
    ]);
  });

  test('stands in Today, and its reminder goes to the owner on its days until it is settled', () => {
    const { week } = desk.rpc('open', {}).view.sections;
    expect(week).toMatchObject([{ table: 'couriers', id: 'COU-001', name: 'Puppet box', people: ['Ben Ode'] }]);
    // Monday is the week's mail, then one working day before.
    const mails = mornings(desk, '2026-03-04');
    expect(datesNaming(mails, 'ben@example.com', 'Puppet box')).toEqual(['2026-03-02', '2026-03-04']);
    changed(desk, 'couriers', 'COU-001', { status: 'Sent' });
    expect(datesNaming(mornings(desk, '2026-03-10'), 'ben@example.com', 'Puppet box')).toEqual([]);
  });
});

test('is switched off like any other tab', () => {
  const desk = open();
  added(desk, 'couriers', box);
  typed(desk, 'Settings', 'Use Couriers', 'Value', 'no');
  expect(desk.rpc('open', {}).tabs.map(({ table }) => table)).not.toContain('couriers');
  expect(datesNaming(mornings(desk, '2026-03-05'), 'ben@example.com', 'Puppet box')).toEqual([]);
});
