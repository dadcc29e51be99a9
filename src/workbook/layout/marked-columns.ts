// Marks on the columns of our own tabs: how a column is known again whose heading was renamed.

import type { Slot } from './column-slots';
import type { Change, ObservedTab, TabPlan } from './tab-plan';

/**
 * Marks for the columns that were there before and have none, or that of another.
 * @param after columns once the other changes are done
 * @param added keys of columns that are new, and marked as they are made
 */
export function markChanges(
  { marksColumns, columns }: TabPlan,
  { sheetId, headingRow, columns: there }: ObservedTab,
  after: readonly Slot[],
  added: ReadonlySet<string>,
): readonly Change[] {
  const marks = columns.flatMap(({ key }) => {
    const at = after.findIndex((slot) => slot.key === key);
    const isMarked = there.some(({ mark }) => mark === key);
    return at < 0 || added.has(key) || isMarked || !marksColumns ? [] : [{ at, key }];
  });
  return marks.length === 0 ? [] : [{ kind: 'mark columns', sheetId, headingRow, marks }];
}
