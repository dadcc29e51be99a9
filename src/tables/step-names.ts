// PLACEHOLDER
import type { StepName } from '../schema/step-name';

export const stepNames: readonly StepName[] = ['Design', 'Model', 'Rig', 'Animation', 'Layout', 'Comp'].map((step) => ({
  step,
  also: [],
  usedOn: ['assets', 'shots'],
}));
