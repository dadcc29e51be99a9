// On which days a person gets a mail, and what of.

import { describe, expect, test } from '@jest/globals';
import { planRun } from '../../src/office/run';
import { assets } from '../../src/tables/assets';
import { bensDays, rig, week, withAssets } from './bens-days';
import { catalogWith, exampleDay, people, person, runOn, tabOf } from './production';
import { officeFrom, told } from './runs';

describe('the rhythm of a person', () => {
  test('their week on Monday, two working days before and on the day, then only with the week', () => {
    expect(bensDays(week, () => withAssets(rig({ due: '2026-03-05' })))).toEqual({
      '2026-03-02': ['thisWeek Oti'],
      '2026-03-03': ['thisWeek Oti'],
      '2026-03-05': ['dueToday Oti'],
      '2026-03-09': ['late Oti'],
    });
  });

  test('a week that begins with a holiday begins on Tuesday', () => {
    const off = catalogWith({ manager: '', nonWorking: [{ from: '2026-03-02', to: '2026-03-02' }] });
    const input = runOn(exampleDay, { catalog: off, reads: [tabOf(assets, [rig({ due: '2026-03-20' })], off)] });
    expect(bensDays(week.slice(0, 4), () => input)).toEqual({ '2026-03-03': ['later Oti'] });
  });

  test('a date on a Saturday is reminded of on Friday', () => {
    expect(bensDays(week.slice(2), () => withAssets(rig({ due: '2026-03-07' })))).toMatchObject({ '2026-03-06': ['thisWeek Oti'] });
  });

  test('a Monday that never ran is caught up on Tuesday, once', () => {
    expect(bensDays(['2026-02-27', '2026-03-03', '2026-03-04'], () => withAssets(rig({ due: '2026-03-20' })))).toEqual({
      '2026-02-27': ['later Oti'],
      '2026-03-03': ['later Oti'],
    });
  });

  test('missed reminder days are caught up once, at the highest', () => {
    expect(bensDays(['2026-03-02', '2026-03-06', '2026-03-10'], () => withAssets(rig({ due: '2026-03-05' })))).toEqual({
      '2026-03-02': ['thisWeek Oti'],
      '2026-03-06': ['late Oti'],
      '2026-03-10': ['late Oti'],
    });
  });

  test('a moved date starts afresh', () => {
    const days = bensDays(week, (day) => withAssets(rig({ due: day < '2026-03-04' ? '2026-03-03' : '2026-03-06' })));
    expect(days).toEqual({
      '2026-03-02': ['thisWeek Oti'],
      '2026-03-03': ['dueToday Oti'],
      '2026-03-04': ['thisWeek Oti'],
      '2026-03-06': ['dueToday Oti'],
      '2026-03-09': ['late Oti'],
    });
  });

  test('the second run of a day sends nothing, not even what came in since', () => {
    const office = officeFrom();
    expect(office.run('2026-03-03', withAssets(rig({ due: '2026-03-03' }))).length).toBeGreaterThan(0);
    expect(office.run('2026-03-03', withAssets(rig({ due: '2026-03-03' }), rig({ due: '2026-03-03' }, 'Lama')))).toEqual([]);
  });

  test('nothing goes out before the hour, on a Saturday, or on a holiday', () => {
    const input = withAssets(rig({ due: '2026-03-07' }));
    expect(planRun({ ...input, at: () => ({ date: '2026-03-06', hour: 7 }) }).digests).toEqual([]);
    expect(planRun({ ...input, at: () => ({ date: '2026-03-07', hour: 9 }) }).digests).toEqual([]);
    expect(planRun({ ...input, at: () => ({ date: '2026-03-06', hour: 7 }), ignoreHour: true }).digests).not.toEqual([]);
  });

  test('Mondays only gets the week alone, Off nothing', () => {
    const crew = people.map((each) => (each.name === 'Ben Ode' ? person('Ben Ode', { reminders: 'mondays only' }) : each));
    const quiet = catalogWith({ manager: '' }, crew);
    const input = runOn(exampleDay, { catalog: quiet, reads: [tabOf(assets, [rig({ due: '2026-03-03' })], quiet)] });
    expect(bensDays(week, () => input)).toEqual({ '2026-03-02': ['thisWeek Oti'], '2026-03-09': ['late Oti'] });
    const off = catalogWith(
      { manager: '' },
      crew.map((each) => (each.name === 'Ben Ode' ? { ...each, reminders: 'off' } : each)),
    );
    expect(bensDays(week, () => runOn(exampleDay, { catalog: off, reads: [tabOf(assets, [rig({ due: '2026-03-03' })], off)] }))).toEqual(
      {},
    );
  });

  test('the hour is that of the person’s zone, and the day too', () => {
    const crew = people.map((each) => (each.name === 'Ben Ode' ? person('Ben Ode', { zone: 'Asia/Manila' }) : each));
    const far = catalogWith({ manager: '' }, crew);
    const input = runOn(exampleDay, { catalog: far, reads: [tabOf(assets, [rig({ due: '2026-03-03' })], far)] });
    const office = officeFrom();
    // Midnight in London is eight in Manila.
    const early = office.runAt(
      (zone) => (zone === 'Asia/Manila' ? { date: '2026-03-03', hour: 8 } : { date: '2026-03-03', hour: 0 }),
      input,
    );
    expect(told(early)).toEqual({ ben: ['dueToday Oti'] });
    expect(Object.keys(told(office.runAt((zone) => ({ date: '2026-03-03', hour: zone === 'Asia/Manila' ? 16 : 8 }), input)))).not.toContain(
      'ben',
    );
  });
});

describe('the first days', () => {
  const late = rig({ due: '2026-02-20' });
  const turnedOn = (options: Parameters<typeof runOn>[1] = {}) => ({
    ...withAssets(late, rig({ due: '2026-03-04' }, 'Lama')),
    startedOn: exampleDay,
    ...options,
  });

  test('what was late already goes to the coordinator as one list, people are reminded from then on', () => {
    const office = officeFrom();
    const mails = told(office.run(exampleDay, turnedOn()));
    expect(mails.ana).toEqual(['alreadyLate Oti']);
    expect(mails.ben).toEqual(['thisWeek Lama']);
    expect(planRun(turnedOn()).alreadyLate).toBe(1);
    expect(told(office.run('2026-03-03', turnedOn()))).toEqual({});
  });

  test('unless everybody is to be reminded', () => {
    expect(told(planRun(turnedOn({ everybody: true })).digests)).toMatchObject({ ben: ['late Oti', 'thisWeek Lama'] });
  });

  test('turned on in the middle of a week, nobody gets the week', () => {
    const mails = told(planRun({ ...turnedOn(), startedOn: '2026-03-04', at: () => ({ date: '2026-03-04', hour: 8 }) }).digests);
    expect(mails.ben).toEqual(['dueToday Lama']);
  });
});
