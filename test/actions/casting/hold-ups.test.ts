// What holds up what: steps of shots that wait for what is in them, and the assets for which most is waiting.

import { describe, expect, test } from '@jest/globals';
import { holdUpsOn } from '../../../src/actions/casting/hold-ups';
import { todayView } from '../../../src/office/digest/today';
import { noRetakes } from '../../../src/office/work/retakes';
import type { Catalog } from '../../../src/schema/catalog';
import type { Values } from '../../../src/schema/values/value';
import { assets } from '../../../src/tables/production/assets';
import { casting } from '../../../src/tables/production/casting';
import { shots } from '../../../src/tables/production/shots';
import type { ReadTable } from '../../../src/workbook/rows/read-table';
import { catalogWith, tabOf } from '../../office/production';

const monday = '2026-03-02';

function viewOf(reads: readonly ReadTable[], given: Catalog) {
  return todayView(reads, given, monday, noRetakes, '', holdUpsOn(reads, { catalog: given, today: monday }));
}

const plain = catalogWith();
const catalog: Catalog = {
  ...plain,
  steps: [
    { name: 'Rig', usedOn: ['assets'], leads: [], forTypes: ['Character', 'Prop'] },
    { name: 'Surface', usedOn: ['assets'], leads: [], forTypes: [] },
    { name: 'Animation', usedOn: ['shots'], leads: [], forTypes: [], waitsFor: ['Rig', 'Surface'] },
    { name: 'Comp', usedOn: ['shots'], leads: [], forTypes: [] },
  ],
};

const done = { 'steps/Rig/status': 'Approved', 'steps/Surface/status': 'Approved' };
const oti: Values = { id: 'CH_1', name: 'Oti', type: 'Character', ...done, 'steps/Rig/status': 'WIP', 'steps/Rig/due': '2026-03-05' };
const berry: Values = { id: 'PR_1', name: 'Berry', type: 'Prop', ...done };
const pool: Values = { id: 'EN_1', name: 'Pool', type: 'Environment', 'steps/Surface/status': 'Approved' };
const shot = (name: string, due: string | null = '2026-03-09', more: Values = {}): Values => ({
  ...{ id: `SHT-${name}`, name, 'steps/Animation/due': due, 'steps/Animation/by': 'Jo Rey' },
  ...more,
});
const cast = (asset: string, into: string, more: Values = {}): Values => ({ id: `${asset}/${into}`, asset, into, ...more });

function lines(castings: readonly Values[], things: readonly Values[] = [oti, berry, pool], places: readonly Values[] = [shot('SH010')]) {
  const reads = [tabOf(assets, things, catalog), tabOf(shots, places, catalog), tabOf(casting, castings, catalog)];
  const { waits, holds } = viewOf(reads, catalog).sections;
  const said = (all: typeof waits) => all.map(({ name, words }) => `${name} ${words}`);
  return { waits: said(waits), holds: said(holds) };
}

describe('a step', () => {
  test('waits for what is in its shot, with the step and its date', () => {
    expect(lines([cast('Oti', 'SH010'), cast('Berry', 'SH010')])).toEqual({
      waits: ['SH010 Animation waits for Oti (Rig, due Thu 5 Mar)'],
      holds: ['Oti Rig holds up 1 step, the first due Mon 9 Mar'],
    });
  });

  test('waits for what dresses a set in its shot, too', () => {
    const { waits } = lines([cast('Pool', 'SH010'), cast('Oti', 'Pool')]);
    expect(waits).toEqual(['SH010 Animation waits for Oti (Rig, due Thu 5 Mar)']);
  });

  test('waits for all that is missing, of which four are named', () => {
    const many = ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => ({
      id: `P_${name}`,
      name,
      type: 'Prop',
      ...done,
      'steps/Rig/status': 'To do',
    }));
    const { waits } = lines(
      many.map(({ name }) => cast(name, 'SH010')),
      many,
    );
    expect(waits[0]).toBe('SH010 Animation waits for A (Rig, no date), B (Rig, no date), C (Rig, no date), D (Rig, no date) and 2 more');
  });

  test.each([
    ['has passed', { ...oti, 'steps/Rig/status': 'Approved' }],
    ['has passed with fixes', { ...oti, 'steps/Rig/status': 'Approved with fixes' }],
    ['is not needed', { ...oti, 'steps/Rig/status': 'N/A' }],
    ['is blank and not for that type', { ...oti, type: 'Environment', 'steps/Rig/status': null }],
    ['is of an asset that is omitted', { ...oti, omitted: true }],
  ])('waits for nothing that %s', (_what, thing) => {
    expect(lines([cast('Oti', 'SH010')], [thing, berry])).toEqual({ waits: [], holds: [] });
  });

  test.each([
    ['is on hold', { ...oti, 'steps/Rig/status': 'On hold' }],
    ['is for approval', { ...oti, 'steps/Rig/status': 'For approval' }],
    ['is blank, and for that type', { ...oti, 'steps/Rig/status': null }],
    ['has a status that nobody knows', { ...oti, 'steps/Rig/status': 'Half way' }],
  ])('waits for what %s', (_what, thing) => {
    expect(lines([cast('Oti', 'SH010')], [thing, berry]).waits).toEqual(['SH010 Animation waits for Oti (Rig, due Thu 5 Mar)']);
  });

  test.each(['WIP', 'Approved', 'N/A', 'On hold'])('that is %s waits for nothing', (status) => {
    expect(lines([cast('Oti', 'SH010')], [oti], [shot('SH010', '2026-03-09', { 'steps/Animation/status': status })])).toEqual({
      waits: [],
      holds: [],
    });
  });

  test('of a shot that is omitted waits for nothing, nor does one of which the casting was taken off', () => {
    expect(lines([cast('Oti', 'SH010')], [oti], [shot('SH010', '2026-03-09', { omitted: true })])).toEqual({ waits: [], holds: [] });
    expect(lines([cast('Oti', 'SH010', { takenOff: true })])).toEqual({ waits: [], holds: [] });
  });

  test('of which the date is far off or blank is not listed, and counts for what it waits for', () => {
    const places = [shot('SH010', '2026-03-16'), shot('SH020', '2026-03-17'), shot('SH030', null)];
    const { waits, holds } = lines(
      ['SH010', 'SH020', 'SH030'].map((into) => cast('Oti', into)),
      [oti],
      places,
    );
    expect([waits.length, holds]).toEqual([1, ['Oti Rig holds up 3 steps, the first due Mon 16 Mar']]);
  });
});

test('what holds up most comes first, ten at most; of equals what is needed first', () => {
  const things = Array.from({ length: 12 }, (_none, at) => ({ ...oti, id: `CH_${at}`, name: `Thing ${at}` }));
  const places = [shot('SH010', '2026-03-20'), shot('SH020', '2026-03-10')];
  const castings = [...things.map(({ name }) => cast(name, 'SH010')), cast('Thing 7', 'SH020')];
  const { holds } = lines(castings, things, places);
  expect([holds.length, holds[0]]).toEqual([10, 'Thing 7 Rig holds up 2 steps, the first due Tue 10 Mar']);
});

test('what holds up most stays first, whatever it is called and whoever has it', () => {
  const things = [
    { ...oti, 'steps/Rig/by': 'Rob Sol' },
    { ...oti, id: 'PR_2', name: 'Anvil', 'steps/Rig/by': 'Ben Ode' },
  ];
  const places = [shot('SH010'), shot('SH020')];
  const { holds } = lines([cast('Anvil', 'SH010'), cast('Oti', 'SH010'), cast('Oti', 'SH020')], things, places);
  expect(holds).toEqual(['Oti Rig holds up 2 steps, the first due Mon 9 Mar', 'Anvil Rig holds up 1 step, the first due Mon 9 Mar']);
});

test('without castings, or without a step that waits, nothing is said', () => {
  expect(lines([])).toEqual({ waits: [], holds: [] });
  const reads = [tabOf(assets, [oti], plain), tabOf(casting, [cast('Oti', 'Oti')], plain)];
  expect(viewOf(reads, plain).sections.waits).toEqual([]);
});
