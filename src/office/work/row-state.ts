// The state of a row as a whole, where a tab has one beside its steps.

import { isSettled } from '../../schema/adopted/own-state';
import type { Catalog } from '../../schema/catalog';
import { listedWords, listKeyOf } from '../../schema/traits';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';

interface Troubled {
  readonly problems: readonly { readonly column: string; readonly words: string }[];
}

/** The row's items: none while it is on hold, omitted or finished as a whole. A state that cannot be understood silences nothing: the first says so. */
export function itemsByState<I extends Troubled>(
  { table: { state }, columns }: ReadTable,
  { values, issues }: ReadRecord,
  { lists }: Catalog,
  itemsOf: () => readonly I[],
): readonly I[] {
  const found = state === null ? undefined : columns.find(({ key }) => key === state);
  if (found === undefined || listKeyOf(found.column) === null) return itemsOf();
  const { key, column, heading } = found;
  const words = listedWords(column, lists);
  if (isSettled(values[key], words)) return [];
  const vague = words.some(({ word, means }) => word === values[key] && means === null);
  const problem =
    issues.find(({ path }) => path === key)?.short ?? (vague ? `${heading} “${values[key]}” has no meaning on the Lists tab` : null);
  return itemsOf().map((item, at) =>
    at > 0 || problem === null ? item : { ...item, problems: [{ column: key, words: problem }, ...item.problems] },
  );
}
