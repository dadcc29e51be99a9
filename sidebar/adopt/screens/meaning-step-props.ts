// What the parts of the step on meanings are given.

import type { Proposal } from '../../../src/contract/adoption';
import type { Person } from '../../../src/schema/catalog';
import type { Adopting } from '../use-adopting';

export interface MeaningStepProps {
  readonly adopting: Adopting;
  readonly proposal: Proposal;
  /** People of the workbook. */
  readonly directory: readonly Person[];
}
