// The sample in a workbook with other steps than its own: the first of them takes the place of the first, and so on.

import { type StepParts, stepKey } from '../schema/per-step';
import type { Values } from '../schema/values/value';
import { stepRows } from './desk';

/** The step of the workbook that stands for one of the sample's; undefined: it has fewer. */
function standIn(steps: readonly string[], step: string): string | undefined {
  return steps[stepRows().findIndex((row) => row.step === step)];
}

/** A row of the sample, its steps called as the workbook calls them. */
export function fittedRow(row: Values, steps: readonly string[]): Values {
  return Object.fromEntries(
    Object.entries(row).flatMap(([key, value]) => {
      const [group = '', step, part] = key.split('/');
      if (step === undefined) return [[key, value]];
      const name = standIn(steps, step);
      return name === undefined ? [] : [[stepKey(group, name, part as keyof StepParts), value]];
    }),
  );
}

/** What the sample says of the workbook's steps: it adds none. Which types need a step it knows of its own only. */
export function fittedSteps(steps: readonly string[]): readonly Values[] {
  return stepRows().flatMap((row) => {
    const name = standIn(steps, String(row.step));
    if (name === undefined) return [];
    return [name === row.step ? row : { step: name, lead: row.lead ?? null }];
  });
}
