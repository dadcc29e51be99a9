// Whose mail a piece of work goes into.

import { describe, expect, test } from '@jest/globals';
import { planRun } from '../../src/office/digest/run';
import { workOf } from '../../src/office/rules/deadline';
import type { LocalDate } from '../../src/schema/values/local-date';
import type { Values } from '../../src/schema/values/value';
import { assets } from '../../src/tables/production/assets';
import { bensDays, catalog, rig, withAssets } from './bens-days';
import { asset, catalogWith, exampleDay, people, person, runOn, tabOf } from './production';
import { namesIn, officeFrom, told } from './runs';

describe('who holds the work', () => {
  test('For approval is the lead’s, With client the coordinator’s, On hold and Approved nobody’s', () => {
    const due = '2026-03-03';
    const mails = (status: string) =>
      told(planRun(runOn(due, { catalog, reads: [tabOf(assets, [rig({ status, due })], catalog)] })).digests);
    expect(mails('For approval')).toMatchObject({ rob: ['waiting Oti'] });
    expect(mails('For approval').ben).toBeUndefined();
    expect(mails('With client')).toMatchObject({ ana: ['dueToday Oti'] });
    expect(mails('On hold')).toEqual({});
    expect(mails('Approved')).toEqual({});
    expect(mails('N/A')).toEqual({});
  });

  test('whoever is known beside a name that is not has the work all the same, and the coordinator has the name to sort out', () => {
    const day = '2026-03-03';
    const issues = { 0: { 'steps/Rig/by': ['Rig by names “Zed”, who is not on the People tab', 'Add them there.'] as const } };
    const read = tabOf(assets, [rig({ by: null, due: day })], catalog, issues);
    const records = read.records.map((record) => ({ ...record, partly: { 'steps/Rig/by': 'Ben Ode' } }));
    const { digests } = planRun(runOn(day, { catalog, reads: [{ ...read, records }] }));
    expect(told(digests)).toMatchObject({ ben: ['dueToday Oti'] });
    expect(digests.find(({ to }) => to === 'ana@example.com')?.sections.sortOut.map(({ kind }) => kind)).toEqual(['words']);
  });

  test('a blank status beside a date is to do', () => {
    expect(bensDays(['2026-03-03'], () => withAssets(asset('CH_1', 'Oti', { Rig: { by: 'Ben Ode', due: '2026-03-03' } })))).toEqual({
      '2026-03-03': ['dueToday Oti'],
    });
  });

  test('a retake with its old date is the coordinator’s to sort out and no news of its own to its people', () => {
    const office = officeFrom();
    const before = withAssets(rig({ due: '2026-03-03' }));
    const after = withAssets(rig({ status: 'Retake', due: '2026-03-03' }));
    office.run('2026-03-03', before);
    const mails = office.run('2026-03-04', after);
    expect(told(mails).ben).toBeUndefined();
    expect(mails.find(({ to }) => to === 'ana@example.com')?.sections.sortOut.map(({ kind }) => kind)).toEqual(['retakes']);
    expect(told(office.run('2026-03-09', after)).ben).toEqual(['retakes Oti']);
  });

  test('a retake with a new date is due on it', () => {
    const input = withAssets(rig({ status: 'Retake', due: '2026-03-06' }));
    expect(bensDays(['2026-03-04', '2026-03-06'], () => input)).toMatchObject({ '2026-03-06': ['dueToday Oti'] });
  });

  test('an omitted row is told to nobody', () => {
    const row = { ...rig({ due: '2026-03-03' }), omitted: true };
    expect(planRun(runOn('2026-03-03', { catalog, reads: [tabOf(assets, [row], catalog)] })).digests).toEqual([]);
  });

  test('the lead hears in the week’s mail of what is due in their step with nobody named', () => {
    const mails = told(planRun(withAssets(asset('CH_1', 'Oti', { Rig: { due: '2026-03-05' } }))).digests);
    expect(mails.rob).toEqual(['withoutPerson Oti']);
  });

  test('several roles of one person are one mail', () => {
    const alone = catalogWith({ coordinator: 'Ben Ode', manager: 'Ben Ode' });
    const digests = planRun(runOn(exampleDay, { catalog: alone, reads: [tabOf(assets, [rig({ due: '2026-03-05' })], alone)] })).digests;
    expect(digests.map(({ to }) => to)).toEqual(['ben@example.com']);
    expect(digests[0]?.sections).toMatchObject({ counts: { week: 1 }, report: { deliveriesOut: 0 } });
  });
});

describe('who cannot be mailed', () => {
  const crew = [...people, person('Lou Far', { email: null }), person('Old Hand', { active: false })];
  const catalogNow = catalogWith({ manager: '' }, crew);
  const rows = [rig({ by: 'Lou Far', due: '2026-03-05' }, 'Oti'), rig({ by: 'Old Hand', due: '2026-03-05' }, 'Lama')];
  const input = (options: Parameters<typeof runOn>[1] = {}) =>
    runOn('2026-03-03', { catalog: catalogNow, reads: [tabOf(assets, rows, catalogNow)], ...options });

  test('the coordinator is told instead, once, and that there is no address', () => {
    const office = officeFrom();
    const first = office.run('2026-03-03', input());
    expect(told(first)).toEqual({ ana: ['for Lou Far: Oti', 'for Old Hand: Lama'] });
    expect(first[0]?.sections.sortOut.map(({ kind, lines }) => [kind, lines.length])).toEqual([['no address', 2]]);
    expect(told(office.run('2026-03-04', input())).ana ?? []).toEqual([]);
    // Of somebody who left it is not an address that is missing.
    expect(planRun(input()).withoutAddress).toEqual(['Lou Far']);
  });

  test('without a coordinator the account that sends gets it', () => {
    const nobody = { ...catalogNow, settings: { ...catalogNow.settings, coordinator: '' } };
    expect(planRun(input({ catalog: nobody, reads: [tabOf(assets, rows, nobody)] })).digests.map(({ to }) => to)).toEqual([
      'sender@example.com',
    ]);
  });

  test('an address that refuses three mails in a row counts as none', () => {
    const office = officeFrom((digest) => (digest.to === 'ben@example.com' ? 'not sent' : 'sent'));
    const mine = withAssets(rig({ due: '2026-03-03' }));
    const days: readonly LocalDate[] = ['2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06'];
    const to = days.map((day) => office.run(day, mine).map((digest) => digest.to));
    expect(to.map((addresses) => addresses.includes('ben@example.com'))).toEqual([true, true, true, false]);
    const last = office.sent[office.sent.length - 1];
    expect(last && namesIn(last)).toEqual(['for Ben Ode: Oti']);
  });

  test('a mail that waited for the daily limit goes out with the next run, once', () => {
    let full = true;
    const office = officeFrom(() => (full ? 'waiting' : 'sent'));
    const mine = withAssets(rig({ due: '2026-03-20' }));
    office.run('2026-03-02', mine);
    full = false;
    expect(told(office.run('2026-03-03', mine)).ben).toEqual(['later Oti']);
    expect(told(office.run('2026-03-04', mine)).ben).toBeUndefined();
  });
});

test('a name with a comma in it is one person, and nobody else’s work', () => {
  const crew = [...people, person('Ruiz, Ana'), person('Ana'), person('Rey, Jo')];
  const catalog = catalogWith({}, crew);
  const held = (by: string) =>
    workOf(tabOf(assets, [rig({ by, due: '2026-03-03' })], catalog), catalog).find(({ step }) => step === 'Rig')?.by;
  expect(held('Ruiz, Ana')).toEqual(['Ruiz, Ana']);
  expect(held('Ben Ode, Ruiz, Ana, Rey, Jo')).toEqual(['Ben Ode', 'Ruiz, Ana', 'Rey, Jo']);
  expect(held('Ana, Ben Ode')).toEqual(['Ana', 'Ben Ode']);
});

describe('the coordinator', () => {
  test('hears on every working day on which a figure changed or a list grew, and not otherwise', () => {
    const office = officeFrom();
    const undated = asset('CH_9', 'Pingoo', { Rig: { status: 'WIP', by: 'Ben Ode' } });
    const days: readonly (readonly [LocalDate, readonly Values[]])[] = [
      ['2026-03-03', [rig({ due: '2026-03-20' }), undated]],
      ['2026-03-04', [rig({ due: '2026-03-20' }), undated]],
      ['2026-03-05', [rig({ due: '2026-03-20' }), undated, { ...undated, id: 'CH_10' }]],
      ['2026-03-06', [rig({ due: '2026-03-20' }), undated]],
    ];
    const lists = days.map(([day, rows]) => {
      const mail = office.run(day, withAssets(...rows)).find(({ to }) => to === 'ana@example.com');
      return mail && [mail.sections.counts?.sortOut, mail.sections.sortOut.map(({ kind }) => kind)];
    });
    expect(lists).toEqual([[1, ['no date']], undefined, [2, ['no date']], [1, []]]);
  });

  test('sorts out dates, words and names that cannot be read, and nobody is mailed on a guess', () => {
    const rows = [rig({ due: null }), rig({ status: null, due: '2026-03-03' }, 'Lama'), rig({ by: null, due: '2026-03-04' }, 'Train')];
    const read = tabOf(assets, rows, catalog, {
      0: { 'steps/Rig/due': ['Rig due “wk 12” is not a date', 'Pick a day.'] as const },
      1: { 'steps/Rig/status': ['Rig “Finl” is not on its list', 'Choose another.'] as const },
      2: { 'steps/Rig/by': ['Rig by names “BX”, who is not on the People tab', 'Add them there.'] as const },
    });
    const digests = planRun(
      runOn('2026-03-03', { catalog, reads: [read], problems: ['The tab “Reviews” has no heading “Title” any more.'] }),
    ).digests;
    expect(digests.map(({ to }) => to)).toEqual(['ana@example.com']);
    expect(digests[0]?.sections.sortOut.map(({ kind, lines }) => [kind, ...lines.map(({ words }) => words)])).toEqual([
      ['dates', 'Rig due “wk 12” is not a date'],
      ['words', 'Rig “Finl” is not on its list', 'Rig by names “BX”, who is not on the People tab'],
      ['tabs', 'The tab “Reviews” has no heading “Title” any more.'],
    ]);
  });
});
