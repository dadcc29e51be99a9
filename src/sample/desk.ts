// Who runs the sample production, and who approves its steps.

import type { Values } from '../schema/values/value';
import { stepsTable } from '../tables/production/steps';
import type { DayAt } from './day-at';
import { flattened } from './flattened';

/** One record with a value per setting; the others keep what the workbook starts with. */
export const settingValues = (day: DayAt): Values => ({
  production: 'Caminandes',
  country: 'England and Wales',
  coordinator: 'Ana Ruiz',
  manager: 'Max Bell',
  start: day(productionDays.start),
  wrap: day(productionDays.wrap),
});

/** In working days from the day on which the sample is added: jobs of the checklists count from them. */
export const productionDays = { start: -45, wrap: 30 } as const;

/** The steps of a CG pipeline, as *Start here* makes them, with their leads. */
export const stepRows = (): readonly Values[] => [
  flattened(stepsTable, { step: 'Design', usedOn: 'Assets', order: 1, lead: 'Noor Khan' }),
  flattened(stepsTable, { step: 'Model', usedOn: 'Assets', order: 2, lead: 'Pia Berg', forTypes: 'Character, Prop, Environment' }),
  flattened(stepsTable, { step: 'Rig', usedOn: 'Assets', order: 3, lead: 'Tom Vale', forTypes: 'Character, Prop' }),
  flattened(stepsTable, { step: 'Surface', usedOn: 'Assets', order: 4, lead: 'Lea Fox', forTypes: 'Character, Prop, Environment' }),
];
