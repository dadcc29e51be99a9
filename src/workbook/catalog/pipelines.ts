// The steps that a new workbook starts with.

import type { BoundTable } from '../../schema/adopted/bound-table';
import type { Pipeline } from '../../schema/per-step';
import { recordTables, type WorkbookDefinition } from '../../schema/workbook';
import { perStepOf } from '../layout/columns';

/** A step to begin with, and the tables (by key) that have it; none: all of them. */
export interface FirstStep {
  readonly step: string;
  readonly usedOn: readonly string[];
}

/** The tables whose rows have steps. */
export function steppedTables(workbook: WorkbookDefinition): readonly BoundTable[] {
  return recordTables(workbook).filter((table) => perStepOf(table) !== null);
}

/** The steps of those tables of the workbook, in order. */
export function firstSteps(workbook: WorkbookDefinition, pipeline: Pipeline, tables: readonly BoundTable[]): readonly FirstStep[] {
  const all = steppedTables(workbook).flatMap((table) => {
    const begins = perStepOf(table)?.perStep.begins;
    return begins ? [begins[pipeline]] : [];
  });
  const of = (table: BoundTable) => perStepOf(table)?.perStep.begins?.[pipeline] ?? all[0] ?? [];
  const everywhere = (step: string) => all.every((names) => names.includes(step));
  return [...new Set(tables.flatMap(of))].map((step) => ({
    step,
    usedOn: everywhere(step) ? [] : tables.filter((table) => of(table).includes(step)).map(({ key }) => key),
  }));
}
