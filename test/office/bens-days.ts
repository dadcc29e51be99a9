// Ben's mails over some days, the shortest way to say what the rhythm of the reminders is.

import type { LocalDate } from '../../src/schema/values/local-date';
import type { Values } from '../../src/schema/values/value';
import { assets } from '../../src/tables/production/assets';
import { asset, catalogWith, exampleDay, runOn, tabOf } from './production';
import { officeFrom, told } from './runs';

export const catalog = catalogWith({ coordinator: 'Ana Ruiz', manager: '' });

/** A run's input with these rows of assets, reminders turned on long ago. */
export function withAssets(...rows: readonly Values[]) {
  return runOn(exampleDay, { catalog, reads: [tabOf(assets, rows, catalog)] });
}

export function rig(values: Values, name = 'Oti'): Values {
  return asset(`CH_${name}`, name, { Rig: { by: 'Ben Ode', status: 'WIP', ...values } });
}

/** What Ben is told on each of the days, by day; days without a mail are left out. */
export function bensDays(days: readonly LocalDate[], inputOn: (day: LocalDate) => ReturnType<typeof runOn>) {
  const office = officeFrom();
  const mails = days.map((day) => [day, told(office.run(day, inputOn(day))).ben] as const);
  return Object.fromEntries(mails.flatMap(([day, names]) => (names === undefined ? [] : [[day, names]])));
}

export const week: readonly LocalDate[] = [
  '2026-03-02',
  '2026-03-03',
  '2026-03-04',
  '2026-03-05',
  '2026-03-06',
  '2026-03-07',
  '2026-03-08',
  '2026-03-09',
];
