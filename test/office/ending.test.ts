// Deadlines that need no status, and those that end by themselves: a rent that is over, an option that lapses.

import { describe, expect, test } from '@jest/globals';
import { mailOf } from '../../src/documents/mail';
import { planRun } from '../../src/office/digest/run';
import { todayView } from '../../src/office/digest/today';
import { lastOwedDay } from '../../src/office/work/ending';
import { calendarOf } from '../../src/office/work/working-days';
import { bound } from '../../src/schema/adopted/bound-table';
import { date } from '../../src/schema/kinds/date';
import { id } from '../../src/schema/kinds/id';
import { person } from '../../src/schema/kinds/people';
import { text } from '../../src/schema/kinds/text';
import { status } from '../../src/schema/kinds/word';
import { defineTable, type Table } from '../../src/schema/table';
import { addDays, type LocalDate } from '../../src/schema/values/local-date';
import type { Values } from '../../src/schema/values/value';
import { defineWorkbook } from '../../src/schema/workbook';
import { adoptedTables } from '../../src/workbook/adopted/adopted-table';
import { coloursOf } from '../../src/workbook/layout/colours';
import { context } from '../documents/mail-context';
import { bensDays, catalog } from './bens-days';
import { exampleDay, runOn, tabOf } from './production';
import { officeFrom, told } from './runs';

const about = { tab: 'Locations', one: 'location', purpose: '', name: 'name' } as const;
const columns = {
  id: id('LOC'),
  name: text('Name', { required: true }),
  keeper: person('Keeper'),
  rented: date('Rented until'),
  option: date('Option until'),
  back: date('Given back'),
  status: status('deliveryStatuses'),
};

const remindOn = [10, 3, 0, -1];
const rent = defineTable('locations', { ...about, columns, deadlines: [{ date: 'rented', holder: 'keeper', until: 'rented', remindOn }] });
const option = defineTable('locations', {
  ...about,
  columns,
  deadlines: [{ date: 'rented', holder: 'keeper', until: 'option', remindOn: [0, -1, -3] }],
});
const settled = defineTable('locations', {
  ...about,
  columns,
  deadlines: [{ date: 'rented', holder: 'keeper', settledBy: 'back', remindOn: [0] }],
});
const opened = defineTable('locations', {
  ...about,
  columns,
  deadlines: [{ date: 'rented', holder: 'keeper', openedBy: 'option', settledBy: 'back', remindOn: [0] }],
});
const byStatus = defineTable('locations', {
  ...about,
  columns,
  deadlines: [{ date: 'rented', holder: 'keeper', until: 'status', remindOn: [0] }],
});

const location = (values: Values): Values => ({ id: 'LOC-1', name: 'Barn', keeper: 'Ben Ode', ...values });
const withRow = (table: Table, values: Values) => runOn(exampleDay, { catalog, reads: [tabOf(table, [location(values)], catalog)] });
const march = Array.from({ length: 30 }, (_, at): LocalDate => addDays('2026-03-02', at));
const todayOn = (table: Table, values: Values, day: LocalDate) =>
  Object.entries(todayView([tabOf(table, [location(values)], catalog)], catalog, day).sections).flatMap(([section, lines]) =>
    lines.map(({ words }) => `${section}: ${words}`),
  );

describe('a deadline that its own date ends', () => {
  test('reminds on its days, and in no mail after the last of them, however long it stands there', () => {
    expect(bensDays(march, () => withRow(rent, { rented: '2026-03-18' }))).toEqual({
      '2026-03-02': ['later Barn'],
      '2026-03-04': ['later Barn'],
      '2026-03-09': ['later Barn'],
      '2026-03-13': ['later Barn'],
      '2026-03-16': ['thisWeek Barn'],
      '2026-03-18': ['dueToday Barn'],
      '2026-03-19': ['late Barn'],
    });
  });

  test('stands in Today until then, and nowhere afterwards', () => {
    const on = (day: LocalDate) => todayOn(rent, { rented: '2026-03-18' }, day);
    expect(['2026-03-18', '2026-03-19', '2026-03-20', '2026-04-20'].map((day) => on(day as LocalDate))).toEqual([
      ['today: due today'],
      ['late: was due Wed 18 Mar (1 working day)'],
      [],
      [],
    ]);
  });

  test('that was missed on its last day is made up for within a week, and not later', () => {
    const remindedOn = (first: LocalDate) => {
      const office = officeFrom();
      return [first, addDays(first, 1)].map(
        (day) => told(office.run(day, { ...withRow(rent, { rented: '2026-03-11' }), everybody: true })).ben ?? [],
      );
    };
    expect(remindedOn('2026-03-13')).toEqual([['late Barn'], []]);
    expect(remindedOn('2026-03-18')).toEqual([['late Barn'], []]);
    expect(remindedOn('2026-03-23')).toEqual([[], []]);
  });

  test('of which Settings say that nobody is reminded after it ends on its day', () => {
    const calendar = calendarOf(catalog.settings);
    expect(lastOwedDay('2026-03-18', '2026-03-18', [3, 0], calendar)).toBe('2026-03-18');
    expect(lastOwedDay('2026-03-18', '2026-03-18', [], calendar)).toBe('2026-03-18');
    // On a Saturday the last reminder is on the Friday before, and the rent is still paid.
    expect(lastOwedDay('2026-03-14', '2026-03-14', [3, 0], calendar)).toBe('2026-03-14');
    expect(lastOwedDay('2026-03-13', '2026-03-13', [-1], calendar)).toBe('2026-03-16');
    expect(lastOwedDay('2026-03-18', null, [-1], calendar)).toBeNull();
    expect(lastOwedDay(null, null, [-1], calendar)).toBeNull();
  });

  test('says nothing of a status in its mail, as there is none', () => {
    const [digest] = planRun({ ...withRow(rent, { rented: '2026-03-02' }) }).digests.filter(({ to }) => to.startsWith('ben'));
    const { text: words } = mailOf(digest as NonNullable<typeof digest>, context);
    expect(words).toContain('Barn');
    expect(words).not.toMatch(/Now:|to do/);
  });

  test('is never coloured as late', () => {
    expect(
      coloursOf(bound(rent), catalog)
        .filter(({ key }) => /^(late|soon)/.test(key))
        .map(({ key }) => key),
    ).toEqual(['soon/rented/rented: ']);
    expect(coloursOf(bound(settled), catalog).some(({ key }) => key.startsWith('late'))).toBe(true);
  });
});

describe('a deadline without a status', () => {
  test('that another date ends is late until then, and while that is blank for as long as it takes', () => {
    const days = (values: Values) => Object.keys(bensDays(march, () => withRow(option, { rented: '2026-03-10', ...values })));
    expect(days({ option: '2026-03-12' })).toEqual(['2026-03-02', '2026-03-09', '2026-03-10', '2026-03-11']);
    expect(days({ option: '2026-03-17' })).toEqual(['2026-03-02', '2026-03-09', '2026-03-10', '2026-03-11', '2026-03-13', '2026-03-16']);
    expect(days({})).toContain('2026-03-23');
  });

  test('is met once the date that settles it is filled', () => {
    const on = (values: Values) => bensDays(['2026-03-10', '2026-03-16'], () => withRow(settled, { rented: '2026-03-10', ...values }));
    expect(Object.keys(on({}))).toEqual(['2026-03-10', '2026-03-16']);
    expect(on({ back: '2026-03-09' })).toEqual({});
  });

  test('stands from when the date that opens it is filled', () => {
    const on = (values: Values) => bensDays(['2026-03-10'], () => withRow(opened, { rented: '2026-03-10', ...values }));
    expect(on({})).toEqual({});
    expect(on({ option: '2026-03-01' })).toEqual({ '2026-03-10': ['dueToday Barn'] });
    expect(on({ option: '2026-03-01', back: '2026-03-09' })).toEqual({});
  });

  test('with a status to end it stands until that means finished or not needed', () => {
    const on = (word: string | null) => told(planRun(withRow(byStatus, { rented: '2026-03-02', status: word })).digests).ben ?? [];
    expect([null, 'Planned', 'Sent', 'Received', 'Rejected'].map((word) => on(word).length)).toEqual([1, 1, 1, 1, 1]);
    expect(['Accepted', 'Cancelled', 'On hold'].map(on)).toEqual([[], [], []]);
    expect(todayOn(byStatus, { rented: '2026-03-02', status: 'Accepted' }, exampleDay)).toEqual([]);
  });

  test('is none of a tab of somebody’s own that has nothing to end it', () => {
    const of = (table: Table, headings: readonly string[]) =>
      adoptedTables(defineWorkbook([table], []), {
        table: 'locations',
        headingRow: 1,
        bandRow: null,
        key: 'id',
        ownIds: true,
        columns: Object.fromEntries(headings.map((key) => [key, { text: key, band: null, nth: 1, of: 1 }])),
        written: {},
        tabs: [{ sheetId: 7, constants: {} }],
      })[0]?.deadlines.length;
    expect(of(rent, ['id', 'name', 'rented', 'keeper'])).toBe(1);
    expect([of(option, ['id', 'name', 'rented']), of(option, ['id', 'name', 'rented', 'option'])]).toEqual([0, 1]);
    expect([of(byStatus, ['id', 'name', 'rented']), of(byStatus, ['id', 'name', 'rented', 'status'])]).toEqual([0, 1]);
  });
});
