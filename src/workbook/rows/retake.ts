// A retake is a new take of the same work: the number rises in the same write as the status.

import type { BoundTable } from '../../schema/adopted/bound-table';
import type { Catalog, Word } from '../../schema/catalog';
import { isStatus, listedWords } from '../../schema/traits';
import type { Value, Values } from '../../schema/values/value';
import { wordFor } from '../../schema/values/words';
import { columnsOf, type TableColumn } from '../layout/columns';

/**
 * `after` with the take raised by one for every step whose status has just become a retake; a blank take counts as 1. Left alone
 * where the take itself was changed, or where there is none to raise.
 * @param before null for a new row
 */
export function raiseTakes(table: BoundTable, before: Values | null, after: Values, catalog: Catalog): Values {
  const columns = columnsOf(table, catalog.steps);
  const raised: Record<string, Value> = {};
  for (const { key, column, step } of columns) {
    if (!isStatus(column)) continue;
    const words = listedWords(column, catalog.lists);
    const take = takeOf(columns, step);
    if (take === null || !isRetake(after[key], words) || isRetake(before?.[key], words)) continue;
    const was = before?.[take] ?? null;
    const now = after[take] ?? null;
    if (before !== null ? now === was : now === null) raised[take] = (typeof now === 'number' ? now : 1) + 1;
  }
  return { ...after, ...raised };
}

function takeOf(columns: readonly TableColumn[], ofStep: string | null): string | null {
  return columns.find(({ step, part }) => step !== null && step === ofStep && part === 'take')?.key ?? null;
}

function isRetake(status: Value | undefined, words: readonly Word[]): boolean {
  return typeof status === 'string' && wordFor(status, words)?.means === 'retake';
}
