// Jobs that come again: the next row, once.

import { expect, test } from '@jest/globals';
import type { LocalDate } from '../../../src/schema/values/local-date';
import type { Values } from '../../../src/schema/values/value';
import { jobs } from '../../../src/tables/studio/jobs';
import { nextRows } from '../../../src/workbook/repeats/next-rows';
import { catalogWith, tabOf } from '../../office/production';

const catalog = catalogWith();
const lunch: Values = {
  id: 'JOB-1',
  job: 'Lunch',
  givenTo: 'Jo Rey',
  due: '2026-03-06',
  repeats: 'weekly on Fri',
  done: true,
  time: '12:30',
};

function next(today: LocalDate, ...rows: readonly Values[]) {
  return nextRows(tabOf(jobs, rows, catalog), today, () => true);
}

test('what is done and repeats comes again with the next date, not done, and says what it comes after', () => {
  const [{ before, values } = { before: null, values: null }, ...others] = next('2026-03-06', lunch);
  expect(others).toEqual([]);
  expect(before?.id).toBe('JOB-1');
  expect(values).toMatchObject({
    job: 'Lunch',
    givenTo: 'Jo Rey',
    time: '12:30',
    due: '2026-03-13',
    done: null,
    repeats: 'weekly on Fri',
    from: 'JOB-1',
  });
  expect(Object.keys(values ?? {})).not.toContain('id');
  expect(Object.keys(values ?? {})).not.toContain('updated');
});

test.each([
  ['not done', { done: null }],
  ['dropped', { dropped: true }],
  ['not to come again', { repeats: null }],
  ['without an ID yet', { id: '' }],
  ['over by its last day', { repeats: 'weekly on Fri until 10 Mar 2026' }],
])('what is %s has none', (_what, more) => {
  expect(next('2026-03-06', { ...lunch, ...more })).toEqual([]);
});

test('where the next one is there already, nothing is made but the end of the old one', () => {
  const made = { ...lunch, id: 'JOB-2', done: null, due: '2026-03-13', from: 'JOB-1' };
  expect(next('2026-03-06', lunch, made).map(({ before, values }) => [before.id, values])).toEqual([['JOB-1', null]]);
});

test('without a date it goes by today', () => {
  expect(next('2026-03-04', { ...lunch, due: null, repeats: 'monthly' })[0]?.values).toMatchObject({
    due: '2026-04-04',
    repeats: 'monthly on 4',
  });
});
