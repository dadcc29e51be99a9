// The columns of a table, and those that each step of the pipeline has.

import { stepPartNames } from './adopted/step-part-names';
import type { Column } from './column';
import { type DateColumn, date } from './kinds/date';
import { type PeopleColumn, people } from './kinds/people';
import { count, type QuantityColumn } from './kinds/quantity';
import { status, type WordColumn } from './kinds/word';
import type { LocalDate } from './values/local-date';

/** What each step of the pipeline has on a row: `Rig`, `Rig by`, `Rig due`, `Rig take`. Only the first is indispensable. */
export interface PerStep {
  readonly kind: 'perStep';
  readonly parts: StepParts;
  /** Key of the column whose word decides, by *For types*, whether a step is needed at all. Null: every row needs every step. */
  readonly typedBy: string | null;
  /** Key of the table that says what is in a row, whose steps those of the row may wait for. Null: they wait for nothing. */
  readonly castOn: string | null;
  /** The steps that a new workbook may start with; null: those of the first table that says it. */
  readonly begins: Readonly<Record<Pipeline, readonly string[]>> | null;
}

/** The ways in which animation is made, as far as their steps differ. */
export type Pipeline = 'cg' | '2d' | 'stop-motion' | 'one step';

/** What a part is called after the name of its step: `Rig due`. The status is called as the step. */
export const afterStep = { by: 'by', due: 'due', take: 'take' } as const;

export interface StepParts {
  readonly status: WordColumn;
  readonly by: PeopleColumn;
  readonly due: DateColumn;
  readonly take: QuantityColumn;
}

/** Steps with statuses of the list `statuses`. */
export function perStep(
  statuses: string,
  options: Partial<Pick<PerStep, 'begins'>> & { readonly typedBy?: string; readonly castOn?: string } = {},
): PerStep {
  return {
    kind: 'perStep',
    parts: {
      status: status(statuses),
      by: people('By', { also: stepPartNames.by }),
      due: date('Due', { also: stepPartNames.due }),
      take: count('Take', { also: stepPartNames.take }),
    },
    typedBy: options.typedBy ?? null,
    castOn: options.castOn ?? null,
    begins: options.begins ?? null,
  };
}

export type Columns = Readonly<Record<string, Column | PerStep>>;

/** A step's part of a row. */
export interface StepValues {
  readonly status: string | null;
  readonly by: string | null;
  readonly due: LocalDate | null;
  readonly take: number | null;
}

/** The key of a step's column in `Values`: `steps/Rig/due`. */
export function stepKey(perStepKey: string, step: string, part: keyof StepParts): string {
  return `${perStepKey}/${step}/${part}`;
}

export const stepParts = ['status', 'by', 'due', 'take'] as const satisfies readonly (keyof StepParts)[];
