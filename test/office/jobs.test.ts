// Jobs: told on the day they are given, on their day and late; the tick ends it.

import { expect, test } from '@jest/globals';
import { todayView } from '../../src/office/digest/today';
import { bound } from '../../src/schema/adopted/bound-table';
import { readCell } from '../../src/schema/column';
import type { LocalDate } from '../../src/schema/values/local-date';
import type { Values } from '../../src/schema/values/value';
import { jobs } from '../../src/tables/studio/jobs';
import { datesToMeet } from '../../src/workbook/rows/due-columns';
import { catalogWith, runOn, tabOf } from './production';
import { officeFrom, told } from './runs';

const catalog = catalogWith({ manager: '' });
const job = (more: Values = {}): Values => ({ id: 'JOB-1', job: 'Post', givenTo: 'Jo Rey', due: '2026-03-10', ...more });

/** What Jo is told on each of the days, after a Monday on which there was no job yet. */
function josDays(days: readonly LocalDate[], rowsOn: (day: LocalDate) => readonly Values[]) {
  const office = officeFrom();
  office.run('2026-03-02', runOn('2026-03-02', { catalog, reads: [tabOf(jobs, [], catalog)] }));
  return days.flatMap((day) => {
    const names = told(office.run(day, runOn(day, { catalog, reads: [tabOf(jobs, rowsOn(day), catalog)] }))).jo;
    return names === undefined ? [] : [`${day}: ${names.join(', ')}`];
  });
}

const days: readonly LocalDate[] = [
  '2026-03-03',
  '2026-03-04',
  '2026-03-09',
  '2026-03-10',
  '2026-03-11',
  '2026-03-12',
  '2026-03-13',
  '2026-03-16',
];

test('a job is told on the morning after it was given, on its day, and one and three working days after', () => {
  expect(josDays(days, () => [job()])).toEqual([
    '2026-03-03: later Post',
    '2026-03-09: thisWeek Post',
    '2026-03-10: dueToday Post',
    '2026-03-11: late Post',
    '2026-03-13: late Post',
    '2026-03-16: late Post',
  ]);
});

test('one that is given on its own day is told once', () => {
  expect(josDays(['2026-03-10'], () => [job()])).toEqual(['2026-03-10: dueToday Post']);
});

test('one without a date is told when it is given, and then with the week', () => {
  expect(josDays(days, () => [job({ due: null })])).toEqual(['2026-03-03: later Post', '2026-03-09: later Post', '2026-03-16: later Post']);
});

test('whoever it is given to next is told at once; the one before hears nothing more', () => {
  const rows = (day: LocalDate) => [job(day < '2026-03-04' ? {} : { givenTo: 'Ben Ode' })];
  expect(josDays(days.slice(0, 2), rows)).toEqual(['2026-03-03: later Post']);
  const office = officeFrom();
  const run = (day: LocalDate) => told(office.run(day, runOn(day, { catalog, reads: [tabOf(jobs, rows(day), catalog)] })));
  run('2026-03-03');
  expect(run('2026-03-04')).toMatchObject({ ben: ['later Post'] });
});

test('the tick ends it, and so does Dropped', () => {
  expect(josDays(days, () => [job({ done: true }), job({ id: 'JOB-2', dropped: true })])).toEqual([]);
  const view = todayView(
    [tabOf(jobs, [job({ due: '2026-03-02', done: true }), job({ due: '2026-03-02', id: 'JOB-2' })], catalog)],
    catalog,
    '2026-03-03',
  );
  expect(view.sections.late.map(({ id }) => id)).toEqual(['JOB-2']);
  expect([...datesToMeet(bound(jobs), job({ done: true }), catalog, '2026-03-03').keys()]).toEqual([]);
  expect([...datesToMeet(bound(jobs), job(), catalog, '2026-03-03').keys()]).toEqual(['due']);
});

test.each(['x', 'X', 'yes', 'TRUE', '✓', '1', true])('a tick typed as %p counts', (cell) => {
  expect(readCell(cell, jobs.columns.done, catalog)).toEqual({ ok: true, value: true });
});

test('a job that nobody was given is the coordinator’s', () => {
  const { digests } = {
    digests: officeFrom().run('2026-03-10', runOn('2026-03-10', { catalog, reads: [tabOf(jobs, [job({ givenTo: null })], catalog)] })),
  };
  expect(told(digests)).toEqual({ ana: ['dueToday Post'] });
});
