// Who runs the sample production, and who approves its steps.

import type { LocalDate } from '../schema/values/local-date';
import type { Values } from '../schema/values/value';
import { stepsTable } from '../tables/production/steps';
import type { DayAt } from './day-at';
import { flattened } from './flattened';

/** One record with a value per setting; the others keep what the workbook starts with. */
export const settingValues = ({ start, wrap }: ProductionDates): Values => ({
  production: 'Caminandes',
  country: 'England and Wales',
  coordinator: 'Ana Ruiz',
  manager: 'Max Bell',
  start,
  wrap,
});

/** Jobs of the checklists count from them. */
export interface ProductionDates {
  readonly start: LocalDate;
  readonly wrap: LocalDate;
}

/** Those that the workbook says; of the others nine weeks before the day on which the sample is added, and six after. */
export const productionDatesFrom = (day: DayAt, { start, wrap }: Partial<ProductionDates>): ProductionDates => ({
  start: start ?? day(-45),
  wrap: wrap ?? day(30),
});

/** The steps of a CG pipeline, as *Start here* makes them, with their leads. */
export const stepRows = (): readonly Values[] => [
  flattened(stepsTable, { step: 'Design', usedOn: 'Assets', order: 1, lead: 'Noor Khan' }),
  flattened(stepsTable, { step: 'Model', usedOn: 'Assets', order: 2, lead: 'Pia Berg', forTypes: 'Character, Prop, Environment' }),
  flattened(stepsTable, { step: 'Rig', usedOn: 'Assets', order: 3, lead: 'Tom Vale', forTypes: 'Character, Prop' }),
  flattened(stepsTable, { step: 'Surface', usedOn: 'Assets', order: 4, lead: 'Lea Fox', forTypes: 'Character, Prop, Environment' }),
];
