// The Today view: each thing to see to, in one section, in words.

import { describe, expect, test } from '@jest/globals';
import type { TodayView } from '../../src/contract/today';
import { todayView } from '../../src/office/digest/today';
import { noRetakes } from '../../src/office/work/retakes';
import type { SectionKey } from '../../src/schema/section';
import type { Values } from '../../src/schema/values/value';
import { deliveriesTable } from '../../src/tables/deliveries/deliveries';
import { assets } from '../../src/tables/production/assets';
import { reviews } from '../../src/tables/reviews/reviews';
import { stock } from '../../src/tables/stock';
import { rig } from './bens-days';
import { asset, catalogWith, exampleDay, exampleReads, people, person, tabOf } from './production';

const catalog = catalogWith();

/** `late CH_002 Oti · Rig · Ben Ode · was due ...` */
function linesIn({ sections }: TodayView): readonly string[] {
  return (Object.keys(sections) as SectionKey[]).flatMap((section) =>
    sections[section].map(({ id, name, step, people: names, words }) =>
      [`${section} ${id} ${name}`, step, names.join(', '), words].filter(Boolean).join(' · '),
    ),
  );
}

function linesOf(...rows: readonly Values[]) {
  return linesIn(todayView([tabOf(assets, rows, catalog)], catalog, exampleDay));
}

test('the worked example, each line once', () => {
  expect(linesIn(todayView(exampleReads(catalog), catalog, exampleDay))).toEqual([
    'late CH_002 Oti · Rig · Ben Ode · was due Thu 26 Feb (2 working days)',
    'today CH_001 Lama · Rig · Ben Ode · due today',
    'week PR_003 Mine Cart · Rig · Ben Ode · due Thu 5 Mar',
    'approval EN_003 Railroad · Design · Kim Ito · due today',
    'retake PR_004 Train · Rig · Ben Ode, Jo Rey · needs a new date, was due Tue 24 Feb; late, if that is the new one',
  ]);
});

test('where there is one step only it goes without saying', () => {
  const one = { ...catalog, steps: catalog.steps.filter(({ name }) => name === 'Rig') };
  const read = tabOf(assets, [rig({ due: exampleDay })], one);
  expect(linesIn(todayView([read], one, exampleDay))).toEqual(['today CH_Oti Oti · Ben Ode · due today']);
});

describe('sections', () => {
  test('what is done, on hold, not needed or not planned yet is nowhere', () => {
    const rows = ['Approved', 'On hold', 'N/A'].map((status) => rig({ status, due: '2026-02-01' }, status));
    expect(linesOf(...rows, asset('CH_1', 'Blank', {}), asset('CH_2', 'To do', { Rig: { status: 'To do' } }))).toEqual([]);
  });

  test('with the client, and for how long it has been late', () => {
    expect(linesOf(rig({ status: 'With client', due: '2026-02-27' }))).toEqual([
      'client CH_Oti Oti · Rig · Ben Ode · was due Fri 27 Feb (1 working day)',
    ]);
  });

  test('to sort out: no date, nobody, unreadable, no address', () => {
    const crew = [...people, person('Lou Far', { email: null })];
    const known = catalogWith({}, crew);
    const rows = [
      rig({}, 'Oti'),
      rig({ by: null, due: '2026-03-12' }, 'Lama'),
      rig({}, 'Train'),
      rig({ by: 'Lou Far', due: '2026-04-01' }, 'Berry'),
    ];
    const issues = { 2: { 'steps/Rig/due': ['Rig due “wk 12” is not a date', 'Pick a day, or type one such as 2 Mar 2026.'] as const } };
    const view = todayView([tabOf(assets, rows, known, issues)], known, exampleDay, noRetakes, 'people');
    expect(view.sections.sortOut.map(({ table, name, column, words }) => [table, name, column, words])).toEqual([
      ['assets', 'Oti', 'steps/Rig/due', 'no date'],
      ['assets', 'Train', 'steps/Rig/due', 'Rig due “wk 12” is not a date'],
      ['assets', 'Lama', 'steps/Rig/by', 'due Thu 12 Mar, nobody is named'],
      ['people', 'Lou Far', 'email', 'no address, 1 open line'],
    ]);
  });

  test('late with nobody named is late all the same', () => {
    expect(linesOf(rig({ by: null, due: '2026-02-26' }))).toEqual(['late CH_Oti Oti · Rig · was due Thu 26 Feb (2 working days)']);
  });

  test('deliveries, reviews and stock', () => {
    const reads = [
      tabOf(
        deliveriesTable,
        [{ id: 'DEL-1', title: 'Ep 1', direction: 'In', partner: 'Vendor', due: '2026-03-02', status: 'Planned' }],
        catalog,
      ),
      tabOf(reviews, [{ id: 'REV-1', title: 'Dailies', date: '2026-02-27', status: 'Planned', owner: 'Ana Ruiz' }], catalog),
      tabOf(stock, [{ id: 'STK-1', item: 'Pegs', onHand: 2, onOrder: 1, reorderAt: 5, upTo: 20 }], catalog),
    ];
    expect(linesIn(todayView(reads, catalog, exampleDay))).toEqual([
      'today DEL-1 Ep 1 · comes in today',
      'sortOut REV-1 Dailies · Ana Ruiz · was planned Fri 27 Feb. Was it held?',
      'reorder STK-1 Pegs · low, 2 on hand, 1 on order, reorder at 5: order 17',
    ]);
  });

  test('a review ahead that was put on a day off is not asked for yet', () => {
    const review = { id: 'REV-1', title: 'Dailies', date: '2026-03-07', status: 'Planned', owner: 'Ana Ruiz' };
    expect(linesIn(todayView([tabOf(reviews, [review], catalog)], catalog, exampleDay))).toEqual([
      'sortOut REV-1 Dailies · Ana Ruiz · takes place Sat 7 Mar, a day off',
    ]);
  });

  test('without a due column nobody is asked for dates', () => {
    const read = tabOf(assets, [rig({ status: 'For approval' })], catalog);
    const view = todayView([{ ...read, columns: read.columns.filter(({ part }) => part !== 'due') }], catalog, exampleDay);
    expect(linesIn(view)).toEqual(['approval CH_Oti Oti · Rig · Ben Ode · no date']);
  });
});

test('lines stand by step, then person, then date, with the departments of their people', () => {
  const rows = [
    asset('A', 'A', { Rig: { by: 'Jo Rey', due: '2026-02-26' }, Design: { by: 'Mia Lo', due: '2026-02-26' } }),
    asset('B', 'B', { Rig: { by: 'Ben Ode', due: '2026-02-26' } }),
    asset('C', 'C', { Rig: { by: 'Ben Ode', due: '2026-02-25' } }),
  ];
  const { late } = todayView([tabOf(assets, rows, catalog)], catalog, exampleDay).sections;
  expect(late.map(({ step, people: names, id, departments }) => [step, names[0], id, departments[0]])).toEqual([
    ['Design', 'Mia Lo', 'A', 'Design'],
    ['Rig', 'Ben Ode', 'C', 'Rig'],
    ['Rig', 'Ben Ode', 'B', 'Rig'],
    ['Rig', 'Jo Rey', 'A', 'Rig'],
  ]);
  expect(late[0]?.leads).toEqual(['Dee Art']);
});

describe('what a line brings along', () => {
  const [line] = todayView(
    [tabOf(assets, [{ ...rig({ due: exampleDay, status: 'WIP', take: 3 }), episode: 'EP7' }], catalog)],
    catalog,
    exampleDay,
  ).sections.today;

  test('its status and take, to be changed where it stands', () => {
    expect(line?.status).toEqual({ column: 'steps/Rig/status', loaded: { 'steps/Rig/status': 'WIP', 'steps/Rig/take': 3 } });
  });

  test('what its row is filed under, by heading', () => {
    expect(line?.filed).toEqual({ Episode: 'EP7' });
  });

  test('no status that nobody understands', () => {
    const view = todayView([tabOf(assets, [rig({ due: exampleDay, status: 'somewhere' })], catalog)], catalog, exampleDay);
    expect(view.sections.sortOut[0]).not.toHaveProperty('status');
  });
});
