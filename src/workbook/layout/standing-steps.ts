// The steps that tabs have columns of: what is left of them where the tab Steps is gone.

import type { FirstStep } from '../catalog/pipelines';
import { stepIn } from './columns';

/** Keys of the columns of one tab, in order, and the declared table that it is one of. */
export interface KeyedColumns {
  readonly table: string;
  readonly keys: readonly string[];
}

/** Each step once, in the order in which it stands, with the tables that have it. */
export function standingSteps(tabs: readonly KeyedColumns[]): readonly FirstStep[] {
  const tables = new Map<string, Set<string>>();
  for (const { table, keys } of tabs) {
    for (const step of keys.flatMap((key) => stepIn(key) ?? [])) tables.set(step, (tables.get(step) ?? new Set()).add(table));
  }
  return [...tables].map(([step, usedOn]) => ({ step, usedOn: [...usedOn] }));
}
