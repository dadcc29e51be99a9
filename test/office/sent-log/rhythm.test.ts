// On which days a person gets a mail, and what of.

import { describe, expect, test } from '@jest/globals';
import { planRun } from '../../../src/office/digest/run';
import { assets } from '../../../src/tables/production/assets';
import { shots } from '../../../src/tables/production/shots';
import { bensDays, catalog, rig, week, withAssets } from '../bens-days';
import { catalogWith, exampleDay, people, person, runOn, tabOf } from '../production';
import { officeFrom, told } from '../runs';

describe('the rhythm of a person', () => {
  test('their week on Monday, two working days before, on the day, one and three after, and then with the week', () => {
    const days = [...week, '2026-03-10', '2026-03-11', '2026-03-16'] as const;
    expect(bensDays(days, () => withAssets(rig({ due: '2026-03-05' })))).toEqual({
      '2026-03-02': ['thisWeek Oti'],
      '2026-03-03': ['thisWeek Oti'],
      '2026-03-05': ['dueToday Oti'],
      '2026-03-06': ['late Oti'],
      '2026-03-09': ['late Oti'],
      '2026-03-10': ['late Oti'],
      '2026-03-16': ['late Oti'],
    });
  });

  test('a shot is told on the day and one working day after, and otherwise with the week', () => {
    const shot = { id: 'SHT-1', name: 'sh010', 'steps/Rig/by': 'Ben Ode', 'steps/Rig/status': 'WIP', 'steps/Rig/due': '2026-03-05' };
    const input = runOn(exampleDay, { catalog, reads: [tabOf(shots, [shot], catalog)] });
    const days = [...week, '2026-03-10', '2026-03-16'] as const;
    expect(Object.keys(bensDays(days, () => input))).toEqual(['2026-03-02', '2026-03-05', '2026-03-06', '2026-03-09', '2026-03-16']);
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

  test('what was late already goes to the coordinator as one list and to its people as another, once; they are reminded from then on', () => {
    const office = officeFrom();
    const mails = told(office.run(exampleDay, turnedOn()));
    expect(mails.ana).toEqual(['alreadyLate Oti']);
    expect(mails.ben).toEqual(['lateBefore Oti', 'thisWeek Lama']);
    expect(planRun(turnedOn()).alreadyLate).toEqual({ late: 1, elsewhere: 0 });
    expect(told(office.run('2026-03-03', turnedOn()))).toEqual({});
  });

  test('turned on after Monday’s mails, its people get the list on the next Monday, once, and the coordinator a list at once', () => {
    const days = ['2026-03-04', '2026-03-05', '2026-03-09', '2026-03-10', '2026-03-16'] as const;
    const office = officeFrom();
    const input = { ...withAssets(late), startedOn: days[0] };
    const mails = days.map((day) => [day, told(office.run(day, input))] as const);
    expect(Object.fromEntries(mails)).toMatchObject({
      '2026-03-04': { ana: ['alreadyLate Oti'] },
      '2026-03-05': {},
      '2026-03-09': { ben: ['lateBefore Oti'], ana: ['alreadyLate Oti'] },
      '2026-03-10': {},
    });
    expect(mails.filter(([, { ben }]) => ben !== undefined)).toHaveLength(1);
  });

  test('a list that was refused, or waited, comes on the Monday after; work that changes hands is told to the new hands', () => {
    let full = true;
    const office = officeFrom(() => (full ? 'not sent' : 'sent'));
    office.run(exampleDay, turnedOn());
    full = false;
    expect(told(office.run('2026-03-09', turnedOn())).ben).toEqual(['late Lama', 'lateBefore Oti']);
    const handed = { ...turnedOn(), reads: [tabOf(assets, [rig({ due: '2026-02-20', by: 'Jo Rey' })], catalog)] };
    expect(told(office.run('2026-03-16', handed))).toMatchObject({ jo: ['lateBefore Oti'] });
  });

  test('retakes that wait for a date since before are on the list, what is done or asks a question is not', () => {
    const rows = [
      rig({ due: '2026-02-20', status: 'Retake' }, 'Back'),
      rig({ due: '2026-02-20', status: 'Approved' }, 'Done'),
      rig({ due: '2026-02-20', status: 'On hold' }, 'Held'),
      rig({ due: '2026-02-20', status: 'For approval' }, 'Seen'),
    ];
    const mails = told(planRun({ ...withAssets(...rows), startedOn: exampleDay }).digests);
    expect([mails.ben, mails.rob]).toEqual([['lateBefore Back'], ['waiting Seen']]);
  });

  test('whoever coordinates and makes has one list, and whoever wants Mondays only gets theirs', () => {
    const made = [rig({ due: '2026-02-20', by: 'Ana Ruiz' }, 'Hers'), rig({ due: '2026-02-20' }, 'His')];
    const crew = people.map((one) => (one.name === 'Ben Ode' ? person('Ben Ode', { reminders: 'mondays only' }) : one));
    const rare = catalogWith({ manager: '' }, crew);
    const input = runOn(exampleDay, { catalog: rare, reads: [tabOf(assets, made, rare)], startedOn: exampleDay });
    expect(told(planRun(input).digests)).toMatchObject({ ana: ['alreadyLate Hers', 'alreadyLate His'], ben: ['lateBefore His'] });
  });

  test('more than a year on, when Sent mail has forgotten, the list does not come again', () => {
    const far = { ...withAssets(late), startedOn: '2025-01-06' as const };
    const old = { ...far, reads: [tabOf(assets, [rig({ due: '2025-01-03' })], catalog)] };
    expect(told(planRun(old).digests).ben).toBeUndefined();
  });

  test('unless everybody is to be reminded', () => {
    expect(told(planRun(turnedOn({ everybody: true })).digests)).toMatchObject({ ben: ['late Oti', 'thisWeek Lama'] });
  });

  test('turned on in the middle of a week, nobody gets the week', () => {
    const mails = told(planRun({ ...turnedOn(), startedOn: '2026-03-04', at: () => ({ date: '2026-03-04', hour: 8 }) }).digests);
    expect(mails.ben).toEqual(['dueToday Lama']);
  });
});
