// What somebody has put off: out of their mails until its day, and never past its date; the others are told as before.

import { describe, expect, test } from '@jest/globals';
import { mailOf } from '../../../src/documents/mail';
import { sleepKey } from '../../../src/office/digest/asleep';
import { todayView } from '../../../src/office/digest/today';
import { obligationsOn } from '../../../src/office/rules';
import { workOf } from '../../../src/office/rules/deadline';
import { placeKey } from '../../../src/office/sent-log/item-keys';
import { latestWake, snoozeIn } from '../../../src/schema/calendar/snooze';
import type { LocalDate } from '../../../src/schema/values/local-date';
import type { Values } from '../../../src/schema/values/value';
import { assets } from '../../../src/tables/production/assets';
import { stock } from '../../../src/tables/stock';
import { snoozed } from '../../../src/tables/studio/snoozed';
import { timeOff } from '../../../src/tables/studio/time-off';
import { context } from '../../documents/mail-context';
import { catalog, rig, week } from '../bens-days';
import { catalogWith, runOn, tabOf } from '../production';
import { namesIn, officeFrom } from '../runs';
import { off } from './away-days';

const oti = rig({ due: '2026-03-05' });
const key =
  workOf(tabOf(assets, [oti], catalog), catalog)
    .filter(({ step }) => step === 'Rig')
    .map(placeKey)[0] ?? '';

function asleep(wake: LocalDate, more: Values = {}): Values {
  return { id: 'SNZ-001', what: 'Oti', person: 'Ben Ode', wake, dateThen: '2026-03-05', since: '2026-03-01', item: key, ...more };
}

interface Rows {
  readonly assets?: readonly Values[];
  readonly snoozed?: readonly Values[];
  readonly away?: readonly Values[];
}

function readsOf({ assets: work = [oti], snoozed: put = [], away = [] }: Rows, known = catalog) {
  return [tabOf(assets, work, known), tabOf(snoozed, put, known), tabOf(timeOff, away, known)];
}

/** `2026-03-03 ben thisWeek Oti`; figures and what the coordinator has to sort out are left out. */
function told(rows: Rows, days: readonly LocalDate[] = week.slice(0, 5), known = catalog): readonly string[] {
  const office = officeFrom();
  return days.flatMap((day) =>
    office
      .run(day, runOn(day, { catalog: known, reads: readsOf(rows, known) }))
      .flatMap((digest) => namesIn(digest).map((name) => `${day} ${digest.to.split('@')[0]} ${name}`)),
  );
}

const bens = (rows: Rows, days?: readonly LocalDate[]) => told(rows, days).filter((line) => line.includes(' ben '));

describe('a line that is put off', () => {
  test('is in no mail of that person until its day, not in the week’s either, and is told on it once', () => {
    expect(bens({})).toEqual([
      '2026-03-02 ben thisWeek Oti',
      '2026-03-03 ben thisWeek Oti',
      '2026-03-05 ben dueToday Oti',
      '2026-03-06 ben late Oti',
    ]);
    expect(bens({ snoozed: [asleep('2026-03-04')] })).toEqual([
      '2026-03-04 ben thisWeek Oti',
      '2026-03-05 ben dueToday Oti',
      '2026-03-06 ben late Oti',
    ]);
  });

  test('wakes on its date at the latest, whatever day somebody types', () => {
    expect(bens({ snoozed: [asleep('2026-04-30')] })).toEqual(['2026-03-05 ben dueToday Oti', '2026-03-06 ben late Oti']);
  });

  test.each<readonly [string, LocalDate]>([
    ['a later date', '2026-03-06'],
    ['an earlier date', '2026-03-04'],
  ])('is awake as soon as it has %s', (_what, due) => {
    const moved = { assets: [rig({ due })] };
    expect(bens({ ...moved, snoozed: [asleep('2026-03-05')] })).toEqual(bens(moved));
  });

  test('sleeps a week at most once it is late, and its lead, the coordinator and the manager are told of it all the same', () => {
    const late = { assets: [rig({ due: '2026-02-26' })] };
    const put = asleep('2026-05-01', { dateThen: '2026-02-26', since: '2026-03-02' });
    const days: readonly LocalDate[] = ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-09', '2026-03-10'];
    const known = catalogWith({ manager: 'Pam Low', escalates: 3 });
    const others = (rows: Rows) => told(rows, days, known).filter((line) => !line.includes(' ben '));
    expect(others({ ...late, snoozed: [put] })).toEqual(others(late));
    expect(others(late).length).toBeGreaterThan(0);
    expect(told({ ...late, snoozed: [put] }, days, known).filter((line) => line.includes(' ben '))).toEqual(['2026-03-09 ben late Oti']);
  });

  test('sleeps for that person alone: others on it are told', () => {
    const both = { assets: [rig({ due: '2026-03-05', by: 'Ben Ode, Jo Rey' })] };
    expect(told({ ...both, snoozed: [asleep('2026-03-05')] }).filter((line) => line.startsWith('2026-03-03'))).toEqual([
      '2026-03-03 jo thisWeek Oti',
    ]);
  });

  test('sleeps for whoever covers too, until it wakes', () => {
    const away = [off('Ben Ode', '2026-03-03', '2026-03-06', { cover: 'Jo Rey' })];
    const jos = (rows: Rows) => told({ ...rows, away }).filter((line) => line.includes(' jo '));
    expect(jos({})).toEqual(['2026-03-03 jo for Ben Ode: Oti', '2026-03-05 jo for Ben Ode: Oti', '2026-03-06 jo for Ben Ode: Oti']);
    expect(jos({ snoozed: [asleep('2026-03-04')] })).toEqual([
      '2026-03-04 jo for Ben Ode: Oti',
      '2026-03-05 jo for Ben Ode: Oti',
      '2026-03-06 jo for Ben Ode: Oti',
    ]);
  });

  test('that is done meanwhile is told nobody when its day comes', () => {
    expect(bens({ assets: [rig({ due: '2026-03-05', status: 'Approved' })], snoozed: [asleep('2026-03-04')] })).toEqual([]);
  });

  test('far from any reminder day is told on the day it wakes', () => {
    const far = { assets: [rig({ due: '2026-03-27' })] };
    const put = asleep('2026-03-11', { dateThen: '2026-03-27' });
    const days: readonly LocalDate[] = ['2026-03-10', '2026-03-11', '2026-03-12'];
    expect(bens({ ...far, snoozed: [put] }, days)).toEqual(['2026-03-11 ben later Oti']);
    expect(bens({ ...far, snoozed: [{ ...put, since: '2026-03-11' }] }, days)).toEqual([]);
  });

  test('is said in the week’s mail with the day on which it wakes, and how to put a line off at its end', () => {
    const lama = rig({ due: '2026-03-04' }, 'Lama');
    const input = runOn('2026-03-02', { catalog, reads: readsOf({ assets: [oti, lama], snoozed: [asleep('2026-03-04')] }) });
    const [mail] = officeFrom()
      .run('2026-03-02', input)
      .filter(({ to }) => to === 'ben@example.com')
      .map((digest) => mailOf(digest, context));
    expect(mail?.text).toContain('ASLEEP\nPut off until a day; wake it in Today. The date still stands.\n  Oti, Rig: Wakes Wed 4 Mar.');
    expect(mail?.text).toContain('To get fewer or none, tell Ana. To put one line off until a day, snooze it in Today');
  });

  test('is no reason for a mail by itself', () => {
    expect(told({ snoozed: [asleep('2026-03-05')] }, ['2026-03-02']).filter((line) => line.includes(' ben '))).toEqual([]);
  });
});

describe('what is low, put off', () => {
  const tape = { id: 'STK-001', item: 'Tape', onHand: 0, reorderAt: 4, owner: 'Kim Ito' };
  const [owed] = obligationsOn([tabOf(stock, [tape], catalog)], { catalog, today: '2026-03-02' });
  const put = asleep('2026-03-04', { person: 'Kim Ito', what: 'Tape', dateThen: null, item: owed ? sleepKey(owed) : '' });
  const kims = (rows: readonly Values[]) => {
    const office = officeFrom();
    return week.flatMap((day) => {
      const reads = [tabOf(stock, [tape], catalog), tabOf(snoozed, rows, catalog)];
      return office.run(day, runOn(day, { catalog, reads })).flatMap(({ to }) => (to.startsWith('kim') ? [day] : []));
    });
  };

  test('is told once its day has come', () => {
    expect(kims([])).toEqual(['2026-03-02', '2026-03-09']);
    expect(kims([put])).toEqual(['2026-03-04']);
  });
});

describe('Today', () => {
  const view = (rows: Rows) => todayView(readsOf(rows), catalog, '2026-03-02').sections;

  test('has it under what is asleep, with the day on which it wakes', () => {
    const { week: before, asleep: none } = view({});
    expect([before.map(({ sleep }) => sleep), none]).toEqual([[{ item: key, latest: '2026-03-05', people: ['Ben Ode'] }], []]);
    const { week: after, asleep: lines } = view({ snoozed: [asleep('2026-03-04')] });
    expect(after).toEqual([]);
    expect(lines.map(({ words, sleep }) => [words, sleep?.until])).toEqual([['due Thu 5 Mar; wakes Wed 4 Mar', '2026-03-04']]);
  });

  test('has it where it was while one of those who have it is told of it', () => {
    const both = { assets: [rig({ due: '2026-03-05', by: 'Ben Ode, Jo Rey' })], snoozed: [asleep('2026-03-04')] };
    expect(view(both).week.map(({ words }) => words)).toEqual(['due Thu 5 Mar; asleep for Ben Ode']);
  });

  test('offers it for nothing where the tab is not in use, and not for what is due today', () => {
    expect(todayView([tabOf(assets, [oti], catalog)], catalog, '2026-03-02').sections.week[0]).not.toHaveProperty('sleep');
    expect(view({ assets: [rig({ due: '2026-03-02' })] }).today[0]).not.toHaveProperty('sleep');
  });
});

describe('a row', () => {
  const columns = { person: 'person', what: 'what', date: 'dateThen', since: 'since', wake: 'wake', item: 'item' };
  const read = (more: Values) => {
    const row = asleep('2026-03-04', more);
    return snoozeIn((name) => row[name], columns)?.until ?? null;
  };

  test.each<readonly [string, Values, LocalDate | null]>([
    ['as Today wrote it', {}, '2026-03-04'],
    ['without a person', { person: null }, null],
    ['without a wake day', { wake: null }, null],
    ['that says wk 12', { wake: 'wk 12' }, null],
    ['of which nobody knows since when', { since: null }, null],
    ['without its line', { item: null }, null],
    ['without a date, for a month', { dateThen: null, wake: '2026-04-01' }, '2026-03-08'],
  ])('%s', (_what, more, until) => {
    expect(read(more)).toBe(until);
  });

  test.each<readonly [LocalDate | null, LocalDate]>([
    ['2026-03-20', '2026-03-20'],
    ['2026-03-02', '2026-03-02'],
    ['2026-03-01', '2026-03-09'],
    [null, '2026-03-09'],
  ])('of what is due %s wakes on %s at the latest', (due, latest) => {
    expect(latestWake(due, '2026-03-02')).toBe(latest);
  });
});
