// The state of a row as a whole, where a tab has one beside its steps.

import { isSettled } from '../../schema/adopted/own-state';
import type { Catalog, StatusMeaning } from '../../schema/catalog';
import { listedWords, listKeyOf } from '../../schema/traits';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';

interface Stated {
  readonly problems: readonly { readonly column: string; readonly words: string }[];
  readonly open: boolean;
  readonly means: StatusMeaning | null;
  readonly status: string | null;
  readonly statusColumn: string;
}

/**
 * The row's items: none while it is on hold, omitted or finished as a whole; where it is blocked as a whole, so is what is open. A state that cannot be
 * understood silences nothing: the first says so.
 */
export function itemsByState<I extends Stated>(
  { table, columns }: ReadTable,
  { values, issues }: ReadRecord,
  { lists }: Catalog,
  itemsOf: () => readonly I[],
): readonly I[] {
  const found = columns.find(({ key }) => key === table.state);
  if (found === undefined || listKeyOf(found.column) === null) return itemsOf();
  const { key, column, heading } = found;
  const words = listedWords(column, lists);
  if (isSettled(values[key], words)) return [];
  const state = words.find(({ word }) => word === values[key]);
  if (state?.means === 'blocked')
    return itemsOf().map((item) => (item.open ? { ...item, means: 'blocked', status: state.word, statusColumn: key } : item));
  const vague = state?.means === null;
  const problem =
    issues.find(({ path }) => path === key)?.short ?? (vague ? `${heading} “${values[key]}” has no meaning on the Lists tab` : null);
  return itemsOf().map((item, at) =>
    at > 0 || problem === null ? item : { ...item, problems: [{ column: key, words: problem }, ...item.problems] },
  );
}
