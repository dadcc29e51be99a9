// A retake needs a new date; one that got it and missed it is late like anything else.

import { describe, expect, test } from '@jest/globals';
import type { Digest } from '../../src/office/digest/digest';
import { planRun } from '../../src/office/digest/run';
import { todayView } from '../../src/office/digest/today';
import { rememberedRetakes } from '../../src/office/work/retakes';
import type { LocalDate } from '../../src/schema/values/local-date';
import type { Values } from '../../src/schema/values/value';
import { assets } from '../../src/tables/production/assets';
import { catalog, rig, withAssets } from './bens-days';
import { catalogWith, people, runOn, tabOf } from './production';
import { namesIn, officeFrom } from './runs';

function said(digest: Digest): readonly string[] {
  return [...namesIn(digest), ...digest.sections.sortOut.flatMap(({ kind, lines }) => lines.map(({ name }) => `${kind} ${name}`))];
}

/** The rows as they stand on each day that has a run at eight, and where Oti stands in Today on the last of them after its run. */
function lived(days: Readonly<Record<LocalDate, Values>>, known = catalog) {
  const office = officeFrom();
  let view: ReturnType<typeof todayView> | null = null;
  const mails = Object.entries(days).map(([day, row]) => {
    const read = tabOf(assets, [row], known);
    const input = runOn(day as LocalDate, { catalog: known, reads: [read] });
    const plan = planRun({ ...input, journal: office.journal() });
    const digests = office.run(day as LocalDate, input);
    view = todayView([read], known, day as LocalDate, rememberedRetakes(plan.retakes));
    return [day, Object.fromEntries(digests.map((digest) => [digest.to.split('@')[0], said(digest)]))] as const;
  });
  const { sections } = view ?? todayView([], known, '2026-03-02');
  const [standing] = Object.entries(sections).flatMap(([section, lines]) => lines.map(({ words }) => `${section}: ${words}`));
  return { mails: Object.fromEntries(mails), standing };
}

const retake = (due: LocalDate | null, take: number | null = 2) => rig({ status: 'Retake', due, take });

describe('a retake that got a new date and missed it', () => {
  test('is late, after the mails called it in need of one', () => {
    const { mails, standing } = lived({
      '2026-03-02': retake('2026-02-24'),
      '2026-03-03': retake('2026-03-04'),
      '2026-03-05': retake('2026-03-04'),
    });
    expect(mails['2026-03-02']?.ana).toEqual(['retakes Oti']);
    expect(mails['2026-03-05']?.ben).toEqual(['late Oti']);
    expect(standing).toBe('late: was due Wed 4 Mar (1 working day)');
  });

  test('is late at once when the new date is past already', () => {
    const { standing } = lived({ '2026-03-02': retake('2026-02-24'), '2026-03-03': retake('2026-02-27') });
    expect(standing).toBe('late: was due Fri 27 Feb (2 working days)');
  });

  test('is late where it had no date before', () => {
    const { standing } = lived({ '2026-03-02': retake(null), '2026-03-03': retake('2026-03-02') });
    expect(standing).toBe('late: was due Mon 2 Mar (1 working day)');
  });

  test('is late where the date was given with the status, and the mails told of it while it lay ahead', () => {
    const { mails, standing } = lived({ '2026-03-03': retake('2026-03-03'), '2026-03-04': retake('2026-03-03') });
    expect(mails['2026-03-04']?.ben).toEqual(['late Oti']);
    expect(standing).toBe('late: was due Tue 3 Mar (1 working day)');
  });

  test('is reminded of on each reminder day after it, and stands in the Monday mail', () => {
    const days = ['2026-03-05', '2026-03-06', '2026-03-09', '2026-03-10', '2026-03-16'] as const;
    const { mails } = lived({
      '2026-03-02': retake('2026-02-24'),
      '2026-03-04': retake('2026-03-04'),
      ...Object.fromEntries(days.map((day) => [day, retake('2026-03-04')])),
    });
    expect(Object.entries(mails).filter(([, { ben }]) => ben?.includes('late Oti'))).toHaveLength(3);
  });

  test('is late on a tab without takes too', () => {
    const { standing } = lived({ '2026-03-02': retake('2026-02-24', null), '2026-03-03': retake('2026-03-02', null) });
    expect(standing).toBe('late: was due Mon 2 Mar (1 working day); needs a new date, if it came back again');
  });
});

/** Rows without takes: the status and the date on each day. */
const takeless = (days: Readonly<Record<string, readonly [status: string, due: LocalDate | null]>>) =>
  Object.fromEntries(Object.entries(days).map(([day, [status, due]]) => [day, rig({ status, due, take: null })]));

const oldOne = (words: string) => `retake: needs a new date, was due ${words}`;
const lateOne = (words: string) => `late: was due ${words}; needs a new date, if it came back again`;

describe('a second retake where no takes are counted', () => {
  const firstOne = { '2026-03-02': ['Retake', '2026-02-24'], '2026-03-03': ['Retake', '2026-03-04'] } as const;

  test.each([
    [
      'came back with the date that the one before met',
      { '2026-03-04': ['For approval', '2026-03-04'], '2026-03-05': ['Retake', '2026-03-04'] },
      oldOne('Wed 4 Mar'),
    ],
    [
      'was with the client in between',
      { '2026-03-04': ['With client', '2026-03-04'], '2026-03-05': ['Retake', '2026-03-04'] },
      oldOne('Wed 4 Mar'),
    ],
    ['was approved in between', { '2026-03-05': ['Approved', '2026-03-04'], '2026-03-10': ['Retake', '2026-03-04'] }, oldOne('Wed 4 Mar')],
    [
      'was approved with fixes in between',
      { '2026-03-05': ['Approved with fixes', '2026-03-04'], '2026-03-10': ['Retake', '2026-03-04'] },
      oldOne('Wed 4 Mar'),
    ],
    [
      'came back with the date of the first take',
      { '2026-03-04': ['For approval', '2026-02-24'], '2026-03-05': ['Retake', '2026-02-24'] },
      oldOne('Tue 24 Feb'),
    ],
    [
      'got a new date and missed it too',
      {
        '2026-03-04': ['For approval', '2026-03-04'],
        '2026-03-05': ['Retake', '2026-03-04'],
        '2026-03-06': ['Retake', '2026-03-09'],
        '2026-03-10': ['Retake', '2026-03-09'],
      },
      lateOne('Mon 9 Mar (1 working day)'),
    ],
    [
      'got a new date that is past already',
      { '2026-03-04': ['For approval', '2026-03-04'], '2026-03-05': ['Retake', '2026-03-04'], '2026-03-06': ['Retake', '2026-03-05'] },
      lateOne('Thu 5 Mar (1 working day)'),
    ],
    ['has no date', { '2026-03-04': ['For approval', '2026-03-04'], '2026-03-05': ['Retake', null] }, 'retake: retake without a date'],
    [
      'came a third time',
      {
        '2026-03-04': ['For approval', '2026-03-04'],
        '2026-03-05': ['Retake', '2026-03-06'],
        '2026-03-06': ['For approval', '2026-03-06'],
        '2026-03-09': ['Retake', '2026-03-06'],
      },
      oldOne('Fri 6 Mar'),
    ],
    [
      'stays late until it comes back',
      { '2026-03-05': ['Retake', '2026-03-04'], '2026-03-06': ['Retake', '2026-03-04'] },
      lateOne('Wed 4 Mar (2 working days)'),
    ],
  ] as const)('%s', (_what, days, words) => {
    expect(lived(takeless({ ...firstOne, ...days })).standing).toBe(words);
  });

  test('has a date that nobody can know where it was moved in between, and the coordinator’s mail says so', () => {
    const office = officeFrom();
    const days = { ...firstOne, '2026-03-04': ['WIP', '2026-03-05'], '2026-03-09': ['Retake', '2026-03-06'] } as const;
    const mails = Object.entries(takeless(days)).map(([day, row]) =>
      office.run(day as LocalDate, runOn(day as LocalDate, { catalog, reads: [tabOf(assets, [row], catalog)] })),
    );
    const words = mails.map((digests) =>
      digests.flatMap(({ sections }) => sections.sortOut.flatMap(({ lines }) => lines.map((line) => line.words))),
    );
    expect(words).toEqual([
      ['needs a new date, or is late if this is the new one'],
      [],
      [],
      ['needs a new date, or is late if this is the new one'],
    ]);
  });

  test('is known of in a Sent mail that somebody sorted the other way round', () => {
    const days = takeless({ ...firstOne, '2026-03-04': ['For approval', '2026-03-04'] });
    const office = officeFrom();
    for (const [day, row] of Object.entries(days))
      office.run(day as LocalDate, runOn(day as LocalDate, { catalog, reads: [tabOf(assets, [row], catalog)] }));
    const read = tabOf(assets, [rig({ status: 'Retake', due: '2026-03-04', take: null })], catalog);
    const sorted = [...office.journal()].reverse();
    const { digests } = planRun({ ...runOn('2026-03-05', { catalog, reads: [read] }), journal: sorted });
    expect(digests.flatMap(({ sections }) => sections.late)).toEqual([]);
  });
});

test('a retake that kept its date over two takes is late once it has missed the date that it got then', () => {
  const { standing } = lived({
    '2026-03-02': retake('2026-02-24', 1),
    '2026-03-09': retake('2026-02-24', 2),
    '2026-03-11': retake('2026-03-10', 2),
  });
  expect(standing).toBe('late: was due Tue 10 Mar (1 working day)');
});

describe('a retake with its old date', () => {
  test('needs a new one for as long as it has none, and Today knows what the mails said', () => {
    const days = Object.fromEntries((['2026-03-02', '2026-03-03', '2026-03-09'] as const).map((day) => [day, retake('2026-02-24')]));
    const { mails, standing } = lived(days);
    expect(mails['2026-03-09']?.ben).toEqual(['retakes Oti']);
    expect(standing).toBe('retake: needs a new date, was due Tue 24 Feb');
  });

  test('needs one again after the next take, whose date is the one that the take before it missed', () => {
    const { mails, standing } = lived({
      '2026-03-02': retake('2026-02-24', 2),
      '2026-03-03': retake('2026-03-02', 2),
      '2026-03-04': rig({ status: 'For approval', due: '2026-03-02', take: 2 }),
      '2026-03-05': retake('2026-03-02', 3),
    });
    expect(mails['2026-03-05']?.ana).toEqual(['retakes Oti']);
    expect(standing).toBe('retake: needs a new date, was due Mon 2 Mar');
  });

  test('needs one where the take is raised after the mails called it in need', () => {
    const { standing } = lived({ '2026-03-02': retake('2026-02-24', 1), '2026-03-03': retake('2026-02-24', 2) });
    expect(standing).toBe('retake: needs a new date, was due Tue 24 Feb');
  });
});

describe('where nobody can know whether the date is the new one', () => {
  test('Today and the coordinator’s mail say so', () => {
    const view = todayView([tabOf(assets, [retake('2026-02-24')], catalog)], catalog, '2026-03-02');
    expect(view.sections.retake.map(({ words }) => words)).toEqual(['needs a new date, was due Tue 24 Feb; late, if that is the new one']);
    const { digests } = planRun(withAssets(retake('2026-02-24')));
    const sortOut = digests.find(({ to }) => to === 'ana@example.com')?.sections.sortOut ?? [];
    expect(sortOut.map(({ kind, lines }) => [kind, lines.map(({ words }) => words)])).toEqual([
      ['retakes', ['needs a new date, or is late if this is the new one']],
    ]);
  });

  test('two rows that share their ID prove nothing of each other', () => {
    const office = officeFrom();
    office.run('2026-03-02', runOn('2026-03-02', { catalog, reads: [tabOf(assets, [retake('2026-02-24')], catalog)] }));
    const both = [retake('2026-02-24'), retake('2026-03-02')];
    const plan = planRun({ ...runOn('2026-03-03', { catalog, reads: [tabOf(assets, both, catalog)] }), journal: office.journal() });
    expect(plan.digests.flatMap(({ sections }) => sections.late)).toEqual([]);
  });

  test('another row, another step and another take are no evidence', () => {
    const office = officeFrom();
    const rows = [retake('2026-02-24'), rig({ status: 'Retake', due: '2026-02-24', take: 2 }, 'Lama')];
    office.run('2026-03-02', runOn('2026-03-02', { catalog, reads: [tabOf(assets, rows, catalog)] }));
    const later = [rig({ status: 'Retake', due: '2026-03-02', take: 3 }), rig({ status: 'Retake', due: '2026-03-02', take: 2 }, 'Pip')];
    const input = runOn('2026-03-03', { catalog, reads: [tabOf(assets, later, catalog)] });
    const plan = planRun({ ...input, journal: office.journal() });
    expect(plan.digests.flatMap(({ sections }) => sections.late)).toEqual([]);
  });
});

test('who wants no mails is no obstacle: the coordinator’s mail remembers dates that lie ahead', () => {
  const crew = people.map((one) => (one.name === 'Ben Ode' ? { ...one, reminders: 'off' as const } : one));
  const quiet = catalogWith({ manager: '' }, crew);
  const { standing } = lived({ '2026-03-02': retake('2026-03-03'), '2026-03-04': retake('2026-03-03') }, quiet);
  expect(standing).toBe('late: was due Tue 3 Mar (1 working day)');
});

test('more retakes than a property takes are remembered as far as it goes, the earliest dates first', () => {
  const rows = Array.from({ length: 900 }, (_, at) => rig({ status: 'Retake', due: '2026-02-24', take: at % 4 }, `N${at}`));
  const read = tabOf(assets, rows, catalog);
  const { retakes } = planRun(runOn('2026-03-02', { catalog, reads: [read] }));
  expect(retakes.length).toBeLessThan(9000);
  const { retake: lines } = todayView([read], catalog, '2026-03-02', rememberedRetakes(retakes)).sections;
  const known = lines.filter(({ words }) => !words.includes('if that')).length;
  expect(known).toBeGreaterThan(450);
  expect(lines).toHaveLength(900);
});
