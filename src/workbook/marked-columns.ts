// Marks on the columns of our own tabs: how a column is known again whose heading was renamed.

import { sameText } from '../schema/text';
import type { Change, ColumnPlan, ObservedTab, TabPlan } from './tab-plan';

/** The plan with the headings that its columns bear now: a marked column under a heading that is nobody else's was renamed. */
export function followedPlan(plan: TabPlan, seen: ObservedTab): TabPlan {
  const isThere = (heading: string | null) => heading !== null && seen.columns.some((column) => sameText(column.heading, heading));
  const isPlanned = (heading: string) => plan.columns.some((column) => sameText(column.heading, heading));
  const columns = plan.columns.map((column): ColumnPlan => {
    if (isThere(column.heading) || isThere(column.alias)) return column;
    const renamed = seen.columns.find(({ mark, heading }) => mark === column.key && heading !== '' && !isPlanned(heading));
    return renamed ? { ...column, heading: renamed.heading } : column;
  });
  return { ...plan, columns };
}

/**
 * Marks for the columns that were there before and have none, or that of another.
 * @param after headings once the other changes are done
 * @param added keys of columns that are new, and marked as they are made
 */
export function markChanges(
  { marksColumns, columns }: TabPlan,
  seen: ObservedTab,
  after: readonly string[],
  added: ReadonlySet<string>,
): readonly Change[] {
  const marks = columns.flatMap(({ key, heading }) => {
    const at = after.findIndex((other) => sameText(other, heading));
    const isMarked = seen.columns.some(({ mark }) => mark === key);
    return at < 0 || added.has(key) || isMarked || !marksColumns ? [] : [{ at, key }];
  });
  return marks.length === 0 ? [] : [{ kind: 'mark columns', sheetId: seen.sheetId, marks }];
}
