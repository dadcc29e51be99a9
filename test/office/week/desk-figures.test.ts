// What the coordinator's mail counts and lists: the same as the Today view, and nothing that nobody would be told of.

import { describe, expect, test } from '@jest/globals';
import { subjectOf } from '../../../src/documents/subject';
import { planRun } from '../../../src/office/digest/run';
import { todayView } from '../../../src/office/digest/today';
import { bySection } from '../../../src/schema/section';
import type { Values } from '../../../src/schema/values/value';
import { assets } from '../../../src/tables/production/assets';
import { reviews } from '../../../src/tables/reviews/reviews';
import { rig } from '../bens-days';
import { catalogWith, exampleDay, people, person, runOn, tabOf } from '../production';
import { namesIn, officeFrom } from '../runs';

const catalog = catalogWith();

function coordinatorsMail(rows: readonly Values[], known = catalog) {
  return planRun(runOn(exampleDay, { catalog: known, reads: [tabOf(assets, rows, known)] })).digests.find(
    ({ to }) => to === 'ana@example.com',
  );
}

test('what waits for the client is in the subject too, as nobody else is told of it', () => {
  const digest = coordinatorsMail([rig({ status: 'With client', due: exampleDay })]);
  expect(digest && subjectOf(digest, 'Show')).toBe('Show today: 1 with the client');
});

test('the figures of the mail are those of the Today view, whatever is wrong with a row', () => {
  const crew = [...people, person('Lou Far', { email: null })];
  const known = catalogWith({}, crew);
  const rows = [
    rig({ due: '2026-02-20' }, 'Late'),
    rig({ due: '2026-02-20', by: null }, 'Late, nobody'),
    rig({ due: '2026-02-20', by: null }, 'Late, unknown name'),
    rig({ due: exampleDay }, 'Today'),
    rig({ due: '2026-03-05' }, 'Week'),
    rig({ due: '2026-03-05', by: null }, 'Week, nobody'),
    rig({}, 'No date'),
    rig({ status: 'For approval' }, 'Approval without a date'),
    rig({ status: 'With client', due: '2026-02-20' }, 'Client'),
    rig({ status: 'Retake', due: '2026-02-20' }, 'Retake'),
    rig({ status: 'Retake', due: '2026-02-20' }, 'Retake, unknown name'),
    rig({ due: '2026-02-20', status: 'cooking' }, 'Unknown word'),
    rig({ due: '2026-04-20', by: 'Lou Far' }, 'No address'),
  ];
  const unknown = { 'steps/Rig/by': ['Rig by names “Zed”, who is not on the People tab', 'Add them there.'] as const };
  const held = tabOf(reviews, [{ id: 'R', title: 'Dailies', date: '2026-02-27', owner: 'Ben Ode', status: 'Planned' }], known);
  const reads = [tabOf(assets, rows, known, { 2: unknown, 10: unknown }), held];
  const { counts } =
    planRun(runOn(exampleDay, { catalog: known, reads })).digests.find(({ to }) => to === 'ana@example.com')?.sections ?? {};
  const { sections } = todayView(reads, known, exampleDay);
  expect(counts).toEqual(bySection(({ key }) => sections[key].length));
  expect(counts).toMatchObject({ late: 2, today: 1, week: 1, approval: 1, client: 1, retake: 1, sortOut: 7 });
});

describe('work of somebody who wants no mails', () => {
  const work = [rig({ due: exampleDay }, 'Oti')];
  const withBen = (active: boolean) =>
    catalogWith(
      {},
      people.map((one) => (one.name === 'Ben Ode' ? { ...one, reminders: 'off' as const, active } : one)),
    );

  test('is theirs alone while they are there', () => {
    expect(coordinatorsMail(work, withBen(true))?.sections).toMatchObject({ onBehalf: [], sortOut: [] });
    expect(todayView([tabOf(assets, work, withBen(true))], withBen(true), exampleDay).sections.sortOut).toEqual([]);
  });

  test('goes to the coordinator once they have left', () => {
    expect(coordinatorsMail(work, withBen(false))?.sections).toMatchObject({
      onBehalf: [{ name: 'Ben Ode', why: 'left', lines: [{ item: { name: 'Oti' } }] }],
      sortOut: [{ kind: 'no address' }],
    });
    expect(todayView([tabOf(assets, work, withBen(false))], withBen(false), exampleDay).sections.sortOut).toMatchObject([
      { name: 'Ben Ode', words: 'not active, 1 open line' },
    ]);
  });
});

test('what was late before reminders were turned on is told whole once; then weekly without questions and without what leads are told', () => {
  const rows = [rig({ due: '2026-02-20' }, 'Oti'), rig({ due: '2026-02-20', status: 'For approval' }, 'Lama')];
  const held = { id: 'R', title: 'Dailies', date: '2026-02-27', owner: 'Ben Ode', status: 'Planned' };
  const input = runOn(exampleDay, { startedOn: exampleDay, reads: [tabOf(assets, rows, catalog), tabOf(reviews, [held], catalog)] });
  // As Today counts them: what waits for somebody's word is not late.
  expect(planRun(input).alreadyLate).toEqual({ late: 1, elsewhere: 2 });
  const office = officeFrom();
  const anas = (day: typeof exampleDay) =>
    office
      .run(day, input)
      .filter(({ to }) => to === 'ana@example.com')
      .flatMap(namesIn);
  expect(anas('2026-03-02')).toEqual(['alreadyLate Lama', 'alreadyLate Oti', 'alreadyLate Dailies']);
  expect(anas('2026-03-03')).toEqual([]);
  expect(anas('2026-03-09')).toEqual(['alreadyLate Oti']);
});
