// A small production in which somebody is away: what the tests of time off begin with.

import type { RunInput } from '../../../src/office/digest/run';
import type { Person } from '../../../src/schema/catalog';
import type { LocalDate } from '../../../src/schema/values/local-date';
import type { Values } from '../../../src/schema/values/value';
import { deliveriesTable } from '../../../src/tables/deliveries/deliveries';
import { assets } from '../../../src/tables/production/assets';
import { timeOff } from '../../../src/tables/studio/time-off';
import { catalogWith, people, runOn, tabOf } from '../production';
import { namesIn, type Office } from '../runs';

/** Ana coordinates, Rob leads Rig, where Ben, Jo and Mia work. */
export const catalog = catalogWith({ manager: '' });

export function off(person: string, from: LocalDate, to: LocalDate, more: Values = {}): Values {
  return { id: `TOF-${person}-${from}`, person, from, to, ...more };
}

export interface Rows {
  readonly away?: readonly Values[];
  readonly assets?: readonly Values[];
  readonly deliveries?: readonly Values[];
  readonly crew?: readonly Person[];
}

/** A run's input on any day, with these rows. */
export function inputWith({ away = [], assets: work = [], deliveries = [], crew = people }: Rows): RunInput {
  const known = { ...catalog, people: crew };
  const reads = [tabOf(timeOff, away, known), tabOf(assets, work, known), tabOf(deliveriesTable, deliveries, known)];
  return runOn('2026-03-02', { catalog: known, reads });
}

/** Everything that everybody is told on those days: `2026-03-02 ben dueToday Oti`. Figures and lists of the coordinator are left out. */
export function toldOn(office: Office, days: readonly LocalDate[], inputOn: (day: LocalDate) => RunInput): readonly string[] {
  return days.flatMap((day) =>
    office.run(day, inputOn(day)).flatMap((digest) => namesIn(digest).map((name) => `${day} ${digest.to.split('@')[0]} ${name}`)),
  );
}
