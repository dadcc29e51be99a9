// Approved with fixes: the step has passed and keeps its take, and its maker is reminded of the fixes.

import { describe, expect, test } from '@jest/globals';
import { guessWords } from '../../src/adoption/contents/word-guess';
import { nowFact } from '../../src/documents/lines';
import { planRun } from '../../src/office/digest/run';
import { sortOutLists } from '../../src/office/digest/sort-out';
import { todayView } from '../../src/office/digest/today';
import { workOf } from '../../src/office/rules/deadline';
import { countsOf, managerReport } from '../../src/office/work/counts';
import { calendarOf } from '../../src/office/work/working-days';
import { bound } from '../../src/schema/adopted/bound-table';
import type { LocalDate } from '../../src/schema/values/local-date';
import type { Values } from '../../src/schema/values/value';
import { tableOf } from '../../src/schema/workbook';
import { workbook } from '../../src/tables';
import { assets } from '../../src/tables/production/assets';
import { reviews } from '../../src/tables/reviews/reviews';
import { coloursOf } from '../../src/workbook/layout/colours';
import { raiseTakes } from '../../src/workbook/rows/retake';
import { bensDays, catalog, rig, withAssets } from './bens-days';
import { asset, exampleDay, tabOf } from './production';
import { told } from './runs';

const monday: LocalDate = exampleDay;
const nothing = { unreachable: [], refused: [], unreadRows: [], problems: [] };
const withFixes = (due: string | null, name = 'Oti', more: Values = {}) => rig({ status: 'Approved with fixes', due, ...more }, name);
const viewOf = (...rows: readonly Values[]) => todayView([tabOf(assets, rows, catalog)], catalog, monday).sections;

/** Oti, whose Design stands so and whose Rig waits, both with dates of this week. */
const inPipeline = (design: Values, rigged: Values = {}) =>
  asset('CH_Oti', 'Oti', {
    Design: { by: 'Mia Lo', due: '2026-03-05', ...design } as Values,
    Rig: { by: 'Ben Ode', due: '2026-03-06', status: 'To do', ...rigged } as Values,
  } as never);

function rigFact(row: Values, known = catalog): string {
  const [item] = workOf(tabOf(assets, [row], known), known).filter(({ step }) => step === 'Rig');
  return item ? nowFact({ item, late: 0, eve: false, together: null }) : '';
}

const canStart = 'Design has passed, with fixes to make: it can start.';

describe('the step after one that is approved with fixes', () => {
  test('starts: its mail says so while it is to do', () => {
    expect(rigFact(inPipeline({ status: 'Approved with fixes' }))).toBe(`Now: To do. ${canStart}`);
    expect(rigFact(inPipeline({ status: 'Approved with fixes' }, { status: null }))).toBe(`Now: to do. ${canStart}`);
    expect(rigFact(inPipeline({ status: 'Approved with fixes' }, { status: 'Ready' }))).toBe(`Now: Ready. ${canStart}`);
  });

  test('is held and reminded as after Approved, and the fixes are reminded of beside it', () => {
    const days: readonly LocalDate[] = ['2026-03-02', '2026-03-04', '2026-03-06', '2026-03-09'];
    const daysAfter = (status: string) => bensDays(days, () => withAssets(inPipeline({ status })));
    expect(daysAfter('Approved with fixes')).toEqual(daysAfter('Approved'));
    expect(Object.keys(daysAfter('Approved'))).toEqual(days);
    const mails = told(planRun(withAssets(inPipeline({ status: 'Approved with fixes' }))).digests);
    expect([mails.mia, mails.ben]).toEqual([['thisWeek Oti'], ['thisWeek Oti']]);
  });

  test.each(['WIP', 'For approval', 'Retake', 'Blocked', 'Approved with fixes'])('that is %s has begun, and is told nothing', (status) => {
    expect(rigFact(inPipeline({ status: 'Approved with fixes' }, { status }))).not.toContain('can start');
  });

  test.each(['WIP', 'For approval', 'Retake', 'Blocked', 'On hold', 'Approved', null])('does not start by this rule after %s', (status) => {
    expect(rigFact(inPipeline({ status }))).toBe('Now: To do.');
  });

  test('is the next that is needed', () => {
    const steps = ['Concept', 'Design', 'Rig'].map((name) => ({ name, usedOn: [], leads: [], forTypes: [] }));
    const known = { ...catalog, steps };
    const row = (design: string | null) =>
      asset('CH_Oti', 'Oti', {
        Concept: { status: 'Approved with fixes' },
        Design: { status: design },
        Rig: { by: 'Ben Ode', status: 'To do' },
      });
    expect(rigFact(row('N/A'), known)).toBe('Now: To do. Concept has passed, with fixes to make: it can start.');
    expect([rigFact(row('To do'), known), rigFact(row(null), known)]).toEqual(['Now: To do.', 'Now: To do.']);
  });

  test('is told of the step by its own name in one line', () => {
    const steps = [
      { name: 'De\nsign', usedOn: [], leads: [], forTypes: [] },
      { name: 'Rig', usedOn: [], leads: [], forTypes: [] },
    ];
    const row = asset('CH_Oti', 'Oti', { 'De\nsign': { status: 'Approved with fixes' }, Rig: { status: 'To do' } });
    expect(rigFact(row, { ...catalog, steps })).toBe(`Now: To do. De sign has passed, with fixes to make: it can start.`);
  });
});

test('a review that is approved with fixes was held: nobody is asked, and nothing of it is late', () => {
  const row = {
    id: 'REV_1',
    title: 'Dailies',
    date: '2026-02-26',
    prepareBy: '2026-02-25',
    owner: 'Ben Ode',
    status: 'Approved with fixes',
  };
  const items = workOf(tabOf(reviews, [row], catalog), catalog);
  expect(items.map(({ means, open, over }) => [means, open, over])).toEqual([
    ['approved with fixes', false, true],
    ['approved with fixes', false, true],
  ]);
  expect(Object.values(todayView([tabOf(reviews, [row], catalog)], catalog, monday).sections).flat()).toEqual([]);
});

test.each(['AWF', 'approved with notes', 'Approved w/ fixes', 'APPROVED WITH FIXES'])(
  '%s is a spelling of it among the statuses of reviews',
  (text) => {
    expect(guessWords([text], catalog.lists.reviewStatuses ?? [])[0]?.choice).toBe('Approved with fixes');
  },
);

describe('work that is approved with fixes', () => {
  test.each([
    ['2026-02-24', 'late Oti'],
    ['2026-03-02', 'dueToday Oti'],
    ['2026-03-05', 'thisWeek Oti'],
    ['2026-04-20', 'later Oti'],
  ])('due %s is its maker’s on a Monday: %s', (due, line) => {
    const mails = told(planRun({ ...withAssets(withFixes(due)), everybody: true }).digests);
    expect(mails.ben).toEqual([line]);
    expect(mails.rob ?? []).toEqual(line === 'late Oti' ? ['lateInStep Oti'] : []);
  });

  test('is told on the reminder days, and after its date has passed as late', () => {
    const days: readonly LocalDate[] = ['2026-03-03', '2026-03-05', '2026-03-06'];
    expect(bensDays(days, () => withAssets(withFixes('2026-03-05')))).toEqual({
      '2026-03-03': ['thisWeek Oti'],
      '2026-03-05': ['dueToday Oti'],
      '2026-03-06': ['late Oti'],
    });
  });

  test('says in Today that there are fixes to make, and never that it needs a new date', () => {
    const sections = viewOf(withFixes('2026-02-26', 'Late'), withFixes('2026-03-02', 'Now'), withFixes('2026-03-05', 'Soon'));
    expect([sections.late, sections.today, sections.week].map((lines) => lines.map(({ name, words }) => `${name}: ${words}`))).toEqual([
      ['Late: fixes to make, was due Thu 26 Feb (2 working days)'],
      ['Now: fixes to make, due today'],
      ['Soon: fixes to make, due Thu 5 Mar'],
    ]);
    expect([...sections.retake, ...sections.approval, ...sections.sortOut]).toEqual([]);
  });

  test('without a date or without anybody is to sort out, so that the fix is not lost', () => {
    const lines = viewOf(withFixes(null), withFixes(null, 'Lama', { by: null }), withFixes('2026-03-20', 'Train', { by: null })).sortOut;
    expect(lines.map(({ name, words }) => `${name}: ${words}`).sort()).toEqual([
      'Lama: no date',
      'Oti: no date',
      'Train: due Fri 20 Mar, nobody is named',
    ]);
  });

  test('counts neither as a retake nor as to approve', () => {
    const items = workOf(tabOf(assets, [withFixes('2026-02-20'), withFixes('2026-03-05', 'Lama')], catalog), catalog);
    const counts = countsOf(items, monday, [], sortOutLists(items, monday, nothing));
    expect(counts).toMatchObject({ late: 1, week: 1, retake: 0, approval: 0, sortOut: 0 });
  });

  test('is no lateness of its department in the manager’s week, but a figure of its own', () => {
    const rows = [
      withFixes('2026-02-20'),
      withFixes('2026-03-02', 'Now'),
      withFixes('2026-03-05', 'Soon'),
      withFixes(null, 'Undated'),
      withFixes('2026-04-20', 'Later'),
      rig({ due: '2026-02-20' }, 'Lama'),
    ];
    const report = managerReport(workOf(tabOf(assets, rows, catalog), catalog), catalog.steps, monday, calendarOf(catalog.settings));
    expect(report.departments).toEqual([{ department: 'Rig', late: 1, due: 0, toApprove: 0, retakes: 0, fixes: 5 }]);
    expect(report.mostLate.map(({ item }) => item.name)).toEqual(['Lama']);
  });

  test('whose date or names cannot be read is in none of the manager’s figures', () => {
    const issues = { 0: { 'steps/Rig/due': ['Rig due “wk 12” is not a date', 'Pick a day.'] as const } };
    const items = workOf(tabOf(assets, [withFixes(null)], catalog, issues), catalog);
    expect(managerReport(items, catalog.steps, monday, calendarOf(catalog.settings)).departments).toEqual([]);
  });

  test('says so in the line of a mail, in the workbook’s own word', () => {
    const own = { ...catalog, lists: { ...catalog.lists, stepStatuses: [{ word: 'AWF', means: 'approved with fixes', also: [] }] } };
    const [item] = workOf(tabOf(assets, [rig({ status: 'AWF', due: '2026-03-05' })], own), own).filter(({ step }) => step === 'Rig');
    expect(item && nowFact({ item, late: 0, eve: false, together: null })).toBe('Now: AWF. Fixes to make.');
  });

  test('keeps its take', () => {
    const after = { 'steps/Rig/status': 'Approved with fixes', 'steps/Rig/take': 2 };
    expect(raiseTakes(bound(assets), { ...after, 'steps/Rig/status': 'For approval' }, after, catalog)).toEqual(after);
  });

  test('has a colour of its own, and a late date of it is coloured', () => {
    const plans = coloursOf(tableOf(workbook, 'assets'), catalog);
    expect(plans.some(({ test: rule }) => rule.kind === 'word' && rule.words.join() === 'Approved with fixes')).toBe(true);
    const where = plans.flatMap(({ test: rule }) => (rule.kind === 'late' ? rule.where : []));
    expect(where.every(({ oneOf }) => oneOf.includes('Approved with fixes'))).toBe(true);
  });

  test.each([
    'AWF',
    'awn',
    'approved w/ notes',
    'Approved with notes',
    'approved with changes',
    'Approved w/ fixes',
    'approved with comments',
    'approved with minor fixes',
    'Conditionally approved',
    'approved pending fixes',
    'APPROVED WITH FIXES!',
  ])('%s is a spelling of it', (text) =>
    expect(guessWords([text], catalog.lists.stepStatuses ?? [])[0]?.choice).toBe('Approved with fixes'),
  );

  test('could be better stays approved', () => {
    expect(guessWords(['CBB'], catalog.lists.stepStatuses ?? [])[0]?.choice).toBe('Approved');
  });
});
