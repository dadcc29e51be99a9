// The thirteen assets of Caminandes, each somewhere else on its way, and what dresses its sets; names and types are the film's, states and dates are invented.

import type { StepValues } from '../schema/per-step';
import type { LocalDate } from '../schema/values/local-date';
import type { Values } from '../schema/values/value';
import { assets } from '../tables/production/assets';
import { casting } from '../tables/production/casting';
import type { DayAt } from './day-at';
import { flattened, type Given } from './flattened';

type Asset = Given<typeof assets>;

interface AssetSteps {
  readonly Design: StepValues;
  readonly Model: StepValues;
  readonly Rig: StepValues;
  readonly Surface: StepValues;
}

function at(status: string | null, by: string | null, due: LocalDate | null, take: number | null = null): StepValues {
  return { status, by, due, take };
}

const notNeeded = at('N/A', null, null);

/** A row, its files' address made from its name. */
function asset(id: string, name: string, type: string, steps: AssetSteps, more: Partial<Asset> = {}): Values {
  const link = `https://drive.example/${name.toLowerCase().replace(/ /g, '-')}`;
  return flattened(assets, { id, name, type, episode: '003', link, steps: { ...steps }, ...more });
}

export function assetRows(day: DayAt): readonly Values[] {
  return [...characters(day), ...environments(day), ...effects(day), ...props(day)];
}

function characters(day: DayAt): readonly Values[] {
  return [
    asset('CH_001', 'Lama', 'Character', {
      Design: at('Approved', 'Mia Lo', day(-25), 2),
      Model: at('Approved', 'Lito Cruz', day(-9), 1),
      Rig: at('WIP', 'Ben Ode', day(0), 1),
      Surface: at('Ready', 'Sam Poe', day(8), 1),
    }),
    asset(
      'CH_002',
      'Oti',
      'Character',
      {
        Design: at('Approved', 'Mia Lo', day(-11), 1),
        Model: at('Approved', 'Lito Cruz', day(-6), 3),
        Rig: at('WIP', 'Ben Ode', day(-2), 1),
        Surface: at('To do', 'Sam Poe', day(10)),
      },
      { neededBy: day(12) },
    ),
    asset('CH_003', 'Pingoo', 'Character', {
      Design: at('Approved with fixes', 'Kim Ito', day(12), 1),
      Model: at('For approval', 'Lito Cruz', day(1), 2),
      Rig: at('To do', null, day(4)),
      Surface: at('To do', 'Sam Poe', null),
    }),
  ];
}

function environments(day: DayAt): readonly Values[] {
  return [
    asset('EN_001', 'Mine', 'Environment', {
      Design: at('With client', 'Mia Lo', day(-1), 3),
      Model: at('On hold', 'Lito Cruz', day(3), 1),
      Rig: notNeeded,
      Surface: at('To do', 'Sam Poe', day(15)),
    }),
    asset('EN_002', 'Pool', 'Environment', {
      Design: at('WIP', 'Kim Ito', day(2), 1),
      Model: at('Blocked', 'Lito Cruz', day(7)),
      Rig: notNeeded,
      Surface: at('To do', null, null),
    }),
    asset('EN_003', 'Railroad', 'Environment', {
      Design: at('For approval', 'Kim Ito', day(0), 1),
      Model: at('To do', 'Lito Cruz', day(6)),
      Rig: notNeeded,
      Surface: at('To do', 'Sam Poe', day(14)),
    }),
    asset('EN_004', 'Oil Machine', 'Environment', {
      Design: at('Approved', 'Mia Lo', day(-10), 1),
      Model: at('WIP', 'Lito Cruz', day(-5), 1),
      Rig: notNeeded,
      Surface: at('To do', 'Dee Hart', day(1)),
    }),
  ];
}

function effects(day: DayAt): readonly Values[] {
  const designOnly = { Model: notNeeded, Rig: notNeeded, Surface: notNeeded };
  return [
    asset('FX_001', 'Smoke', 'FX', { Design: at('Retake', 'Mia Lo', day(5), 2), ...designOnly }),
    asset(
      'FX_002',
      'Wind',
      'FX',
      { Design: at('To do', 'Kim Ito', day(-4)), ...designOnly },
      { omitted: true, notes: 'Cut: Smoke does it.' },
    ),
  ];
}

function props(day: DayAt): readonly Values[] {
  return [
    asset('PR_001', 'Berry', 'Prop', {
      Design: at('Approved', 'Kim Ito', day(-20), 1),
      Model: at('Approved', 'Lito Cruz', day(-15), 1),
      Rig: at('Approved', 'Jo Rey', day(-7), 1),
      Surface: at('WIP', 'Uma Sen', day(1), 1),
    }),
    asset('PR_002', 'Flower', 'Prop', {
      Design: at('Approved', 'Kim Ito', day(-18), 1),
      Model: at('Approved', 'Lito Cruz', day(-12), 2),
      Rig: at('Ready', 'Jo Rey', day(2), 1),
      Surface: at('WIP', 'Sam Poe', day(-1), 1),
    }),
    asset('PR_003', 'Mine Cart', 'Prop', {
      Design: at('Approved', 'Mia Lo', day(-16), 1),
      Model: at('Approved', 'Lito Cruz', day(-8), 1),
      Rig: at('Ready', 'Ben Ode', day(3), 1),
      Surface: at('To do', 'Uma Sen', day(9)),
    }),
    asset('PR_004', 'Train', 'Prop', {
      Design: at('Approved', 'Mia Lo', day(-6), 1),
      Model: at('Approved', 'Lito Cruz', day(-5), 1),
      Rig: at('Retake', 'Ben Ode, Jo Rey', day(-4), 2),
      Surface: at('To do', null, day(6)),
    }),
  ];
}

/** What is in what. */
export function castingRows(): readonly Values[] {
  const rows: readonly Given<typeof casting>[] = [
    { id: 'CST-001', asset: 'Mine Cart', into: 'Mine', count: 3, as: 'Set dressing' },
    { id: 'CST-002', asset: 'Train', into: 'Railroad', as: 'Animated' },
    { id: 'CST-003', asset: 'Berry', into: 'Pool', count: 12, as: 'Set dressing' },
    { id: 'CST-004', asset: 'Smoke', into: 'Oil Machine', as: 'Animated' },
  ];
  return rows.map((row) => flattened(casting, row));
}
