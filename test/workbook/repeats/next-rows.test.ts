// Jobs that come again: the next row, once.

import { describe, expect, test } from '@jest/globals';
import { type LocalDate, weekdayOf } from '../../../src/schema/values/local-date';
import type { Values } from '../../../src/schema/values/value';
import { reviews } from '../../../src/tables/reviews/reviews';
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

describe('a series of reviews', () => {
  const dailies: Values = {
    id: 'REV-1',
    title: 'Rig dailies',
    date: '2026-03-06',
    prepareBy: '2026-03-05',
    start: '10:00',
    repeats: 'weekly on Fri',
    repeatsUntil: '2026-03-27',
    status: 'Planned',
    invitedOn: '2026-03-02',
    shown: 'Lama',
    notesLink: 'https://drive.example/notes',
  };
  const isWorkingDay = (day: LocalDate) => weekdayOf(day) < 6;
  const following = (today: LocalDate, ...rows: readonly Values[]) => nextRows(tabOf(reviews, rows, catalog), today, isWorkingDay);

  test('has its next one as soon as the day of the last has come, whatever became of that', () => {
    expect(following('2026-03-05', dailies)).toEqual([]);
    for (const status of ['Planned', 'Held', 'Cancelled']) {
      const [{ values } = { values: null }, ...others] = following('2026-03-06', { ...dailies, status });
      expect(others).toEqual([]);
      expect(values).toMatchObject({
        ...{ title: 'Rig dailies', date: '2026-03-13', prepareBy: '2026-03-12', start: '10:00' },
        ...{ repeats: 'weekly on Fri', repeatsUntil: '2026-03-27' },
        ...{ status: null, invitedOn: null, shown: null, notesLink: null },
      });
    }
  });

  test('goes on with the first day that is still to come after weeks in which nothing ran', () => {
    expect(following('2026-03-19', dailies)[0]?.values).toMatchObject({ date: '2026-03-20', prepareBy: '2026-03-19' });
  });

  test('is made once: a later one of its name that comes as often is the next', () => {
    const made = { ...dailies, id: 'REV-2', date: '2026-03-13' };
    expect(following('2026-03-06', dailies, made).map(({ before, values }) => [before.id, values])).toEqual([['REV-1', null]]);
    // Another that comes as often on the same day is a series of its own.
    expect(following('2026-03-06', dailies, { ...dailies, id: 'REV-3' }).map(({ before }) => before.id)).toEqual(['REV-1', 'REV-3']);
  });

  test('ends with its last day', () => {
    expect(following('2026-03-27', { ...dailies, date: '2026-03-20' })[0]?.values).toMatchObject({ date: '2026-03-27' });
    expect(following('2026-03-27', { ...dailies, date: '2026-03-27' })).toEqual([]);
  });

  test('is prepared on the working day before, where so many days before is none', () => {
    const monday = { ...dailies, date: '2026-03-06', prepareBy: '2026-03-05', repeats: 'weekly on Mon' };
    expect(following('2026-03-06', monday)[0]?.values).toMatchObject({ date: '2026-03-09', prepareBy: '2026-03-06' });
  });
});
