// Open work with somebody who is off the production by its date: a line for the coordinator, and nobody's lateness.

import { expect, test } from '@jest/globals';
import { planRun } from '../../src/office/digest/run';
import { todayView } from '../../src/office/digest/today';
import { assets } from '../../src/tables/production/assets';
import { rig } from './bens-days';
import { catalogWith, people, person, runOn, tabOf } from './production';

const leaving = catalogWith(
  { manager: '' },
  people.map((one) => (one.name === 'Ben Ode' ? person('Ben Ode', { department: 'Rig', finish: '2026-03-06' }) : one)),
);
const rows = [rig({ due: '2026-03-05' }), rig({ due: '2026-03-12' }), rig({ due: '2026-03-12', status: 'Approved' })];

test('what is due after somebody’s last day stands under To sort out, what is due before or is done does not', () => {
  const view = todayView([tabOf(assets, rows, leaving)], leaving, '2026-03-02');
  expect(view.sections.sortOut.map(({ words, column }) => [words, column])).toEqual([
    ['due Thu 12 Mar, Ben Ode finishes on Fri 6 Mar', 'steps/Rig/by'],
  ]);
  expect(view.sections.week).toHaveLength(1);
});

test('the coordinator’s mail lists it by itself', () => {
  const { digests } = planRun(runOn('2026-03-02', { catalog: leaving, reads: [tabOf(assets, rows, leaving)] }));
  const lists = digests.flatMap(({ sections }) => sections.sortOut).filter(({ kind }) => kind === 'leaving');
  expect(lists.map(({ lines }) => lines.map(({ words }) => words))).toEqual([['Ben Ode finishes on Fri 6 Mar']]);
});

test('after the day all that is open is, also what was due before', () => {
  const view = todayView([tabOf(assets, rows, leaving)], leaving, '2026-03-09');
  expect(view.sections.late).toHaveLength(1);
  expect(view.sections.sortOut.map(({ words }) => words)).toEqual(['due Thu 12 Mar, Ben Ode finished on Fri 6 Mar']);
});
