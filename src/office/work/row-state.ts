// The state of a row as a whole, where a tab has one beside its steps.

import { isSettled } from '../../schema/adopted/own-state';
import type { Catalog } from '../../schema/catalog';
import { listedWords, listKeyOf } from '../../schema/traits';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { columnOf } from '../../workbook/rows/sheet-row';

/** What holds for all of a row's items. */
export interface RowState {
  /** What is open is blocked: the word that says so, and its column. */
  readonly blocked: { readonly word: string; readonly column: string } | null;
  /** Why it cannot be understood. It silences nothing: the first item says so. */
  readonly problem: { readonly column: string; readonly words: string } | null;
}

const plain: RowState = { blocked: null, problem: null };

/** The state of each row; null while it is on hold, omitted or finished as a whole, when it has no items. */
export function rowStates(read: ReadTable, { lists }: Catalog): (record: ReadRecord) => RowState | null {
  const found = read.columns.find(({ key }) => key === read.table.state);
  if (found === undefined || listKeyOf(found.column) === null) return () => plain;
  const { key, column, heading } = found;
  const words = listedWords(column, lists);
  return columnOf(read, key, ({ value, issue }): RowState | null => {
    if (isSettled(value, words)) return null;
    const state = words.find(({ word }) => word === value);
    if (state?.means === 'blocked') return { blocked: { word: state.word, column: key }, problem: null };
    const problem = issue?.short ?? (state?.means === null ? `${heading} “${value}” has no meaning on the Lists tab` : null);
    return problem === null ? plain : { blocked: null, problem: { column: key, words: problem } };
  });
}
