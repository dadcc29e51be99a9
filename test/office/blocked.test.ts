// Blocked work: its lead and the coordinator hear of it, its artist does not, and it is nobody's lateness.

import { describe, expect, test } from '@jest/globals';
import { guessWords } from '../../src/adoption/contents/word-guess';
import { sortOutLine } from '../../src/documents/lines';
import { subjectOf } from '../../src/documents/subject';
import type { Digest } from '../../src/office/digest/digest';
import { planRun } from '../../src/office/digest/run';
import { sortOutLists } from '../../src/office/digest/sort-out';
import { todayView } from '../../src/office/digest/today';
import { workOf } from '../../src/office/rules/deadline';
import { countsOf, managerReport } from '../../src/office/work/counts';
import { calendarOf } from '../../src/office/work/working-days';
import type { LocalDate } from '../../src/schema/values/local-date';
import type { Values } from '../../src/schema/values/value';
import { tableOf } from '../../src/schema/workbook';
import { workbook } from '../../src/tables';
import { deliveriesTable } from '../../src/tables/deliveries/deliveries';
import { assets } from '../../src/tables/production/assets';
import { reviews } from '../../src/tables/reviews/reviews';
import { coloursOf } from '../../src/workbook/layout/colours';
import { catalog, rig, withAssets } from './bens-days';
import { catalogWith, exampleDay, runOn, tabOf } from './production';
import { officeFrom, told } from './runs';

const monday: LocalDate = exampleDay;
const blocked = (due: string | null, name = 'Oti', more: Values = {}) => rig({ status: 'Blocked', due, ...more }, name);
const lists = (digests: readonly Digest[], to = 'ana@example.com') =>
  digests.find((digest) => digest.to === to)?.sections.sortOut.map(({ kind, lines }) => [kind, ...lines.map(({ name }) => name)]);
const nothing = { unreachable: [], refused: [], unreadRows: [], problems: [] };

describe('blocked work', () => {
  test.each([
    ['late', '2026-02-24'],
    ['due today', '2026-03-02'],
    ['due this week', '2026-03-05'],
    ['due later', '2026-04-20'],
    ['without a date', null],
  ])('%s: on a Monday the lead and the coordinator are told, the artist is not', (_when, due) => {
    const { digests } = planRun({ ...withAssets(blocked(due)), everybody: true });
    expect(told(digests)).toMatchObject({ rob: ['waiting Oti'] });
    expect(told(digests).ben).toBeUndefined();
    expect(lists(digests)).toEqual([['blocked', 'Oti']]);
  });

  test('the lead’s subject says how much is blocked, not that it is to approve', () => {
    const { digests } = planRun(withAssets(blocked('2026-03-05'), rig({ status: 'For approval', due: '2026-03-05' }, 'Lama')));
    const mail = digests.find(({ to }) => to === 'rob@example.com');
    expect(mail && subjectOf(mail, 'Show')).toMatch(/^Show: 1 to approve, 1 blocked/);
  });

  test('with nobody named it is blocked all the same', () => {
    expect(lists(planRun(withAssets(blocked('2026-03-05', 'Oti', { by: null }))).digests)).toEqual([['blocked', 'Oti']]);
  });

  test('the coordinator hears on the day on which it gets blocked, then every Monday until it goes on', () => {
    const office = officeFrom();
    const days: readonly (readonly [LocalDate, string])[] = [
      ['2026-03-02', 'WIP'],
      ['2026-03-04', 'Blocked'],
      ['2026-03-05', 'Blocked'],
      ['2026-03-09', 'Blocked'],
      ['2026-03-10', 'Blocked'],
      ['2026-03-16', 'WIP'],
    ];
    const heard = days.map(([day, status]) => lists(office.run(day, withAssets(rig({ status, due: '2026-05-20' })))) ?? []);
    expect(heard).toEqual([[], [['blocked', 'Oti']], [], [['blocked', 'Oti']], [], []]);
  });

  test('a step that the coordinator leads is told once in a mail', () => {
    const own = { ...catalog, steps: catalog.steps.map((step) => ({ ...step, leads: ['Ana Ruiz'] })) };
    const { digests } = planRun(runOn(monday, { catalog: own, reads: [tabOf(assets, [blocked('2026-03-02')], own)] }));
    expect(told(digests)).toEqual({ ana: [] });
    expect(lists(digests)).toEqual([['blocked', 'Oti']]);
  });

  test('is in Today to sort out, whatever its date, with the status to change', () => {
    const rows = [blocked('2026-02-26', 'Late'), blocked('2026-03-02', 'Now'), blocked(null, 'Undated')];
    const { sections } = todayView([tabOf(assets, rows, catalog)], catalog, monday);
    expect(sections.sortOut.map(({ name, words, column, late }) => [name, words, column, late])).toEqual([
      ['Late', 'blocked, was due Thu 26 Feb', 'steps/Rig/status', 0],
      ['Now', 'blocked, due today', 'steps/Rig/status', 0],
      ['Undated', 'blocked, no date', 'steps/Rig/status', 0],
    ]);
    expect([sections.late, sections.today, sections.retake].flat()).toEqual([]);
  });

  test('a date that cannot be read is told before it', () => {
    const issues = { 0: { 'steps/Rig/due': ['Rig due “wk 12” is not a date', 'Pick a day.'] as const } };
    const items = workOf(tabOf(assets, [blocked(null)], catalog, issues), catalog);
    expect(sortOutLists(items, monday, nothing).map(({ kind }) => kind)).toEqual(['dates']);
  });

  test('counts as to sort out, and as late for nobody', () => {
    const items = workOf(tabOf(assets, [blocked('2026-02-20'), blocked('2026-03-05', 'Lama')], catalog), catalog);
    const counts = countsOf(items, monday, [], sortOutLists(items, monday, nothing));
    expect(counts).toMatchObject({ late: 0, today: 0, week: 0, sortOut: 2 });
    expect(managerReport(items, catalog.steps, monday, calendarOf(catalog.settings))).toMatchObject({ departments: [], mostLate: [] });
  });

  test('a past date of it is not coloured as late, and the word has its colour', () => {
    const plans = coloursOf(tableOf(workbook, 'assets'), catalog);
    const where = plans.flatMap(({ test: rule }) => (rule.kind === 'late' || rule.kind === 'soon' ? rule.where : []));
    expect(where.length).toBeGreaterThan(0);
    expect(where.some(({ oneOf }) => oneOf.includes('Blocked'))).toBe(false);
    expect(plans.some(({ test: rule }) => rule.kind === 'word' && rule.words.includes('Blocked'))).toBe(true);
  });

  test.each([
    [
      'delivery',
      deliveriesTable,
      { id: 'DEL_1', title: 'Master', direction: 'Out', partner: 'ARD', due: '2026-02-26', owner: 'Ben Ode' },
      'deliveryStatuses',
    ],
    ['review', reviews, { id: 'REV_1', title: 'Dailies', date: '2026-02-26', owner: 'Ben Ode' }, 'reviewStatuses'],
  ] as const)('a %s whose own word means blocked is the coordinator’s to sort out, not its owner’s', (_one, table, row, list) => {
    const known = catalogWith({ manager: '' });
    const own = { ...known, lists: { ...known.lists, [list]: [{ word: 'Stuck', means: 'blocked', also: [] }] } };
    const { digests } = planRun(runOn(monday, { catalog: own, reads: [tabOf(table, [{ ...row, status: 'Stuck' }], own)] }));
    expect(Object.keys(told(digests))).toEqual(['ana']);
    expect(lists(digests)).toEqual([['blocked', row.title]]);
  });

  test.each([
    ['2026-02-26', 'blocked, was planned Thu 26 Feb. Was it held?', 'Was it held?'],
    ['2026-03-02', 'blocked, takes place today', ''],
    ['2026-03-09', 'blocked, takes place Mon 9 Mar', ''],
  ])('a review of %s that is blocked is asked about once its date is past', (date, words, question) => {
    const known = catalogWith({ manager: '' });
    const own = { ...known, lists: { ...known.lists, reviewStatuses: [{ word: 'Stuck', means: 'blocked', also: [] }] } };
    const read = tabOf(reviews, [{ id: 'REV_1', title: 'Dailies', date, owner: 'Ben Ode', status: 'Stuck' }], own);
    expect(todayView([read], own, monday).sections.sortOut.map((line) => line.words)).toEqual([words]);
    const [line] = planRun(runOn(monday, { catalog: own, reads: [read] })).digests.flatMap(
      ({ sections }) => sections.sortOut[0]?.lines ?? [],
    );
    const facts = line ? sortOutLine(line, { person: 'Ana Ruiz', day: monday, away: {}, rowUrl: () => null }).facts : '';
    expect([facts.startsWith('Blocked.'), facts.includes('Was it held?')]).toEqual([true, question !== '']);
  });

  test('where the workbook’s list has it as a spelling of On hold, it stays on hold', () => {
    const own = { ...catalog, lists: { ...catalog.lists, stepStatuses: [{ word: 'On hold', means: 'paused', also: ['blocked'] }] } };
    expect(planRun(runOn(monday, { catalog: own, reads: [tabOf(assets, [blocked('2026-03-02')], own)] })).digests).toEqual([]);
  });

  test.each([
    'BLK',
    'blkd',
    'Stuck',
    'waiting on',
    'Waiting on upstream',
    'waiting for assets',
    'impeded',
    'cannot start',
    'Needs info',
    'BLOCKED!',
  ])('%s is a spelling of it', (text) => expect(guessWords([text], catalog.lists.stepStatuses ?? [])[0]?.choice).toBe('Blocked'));
});
