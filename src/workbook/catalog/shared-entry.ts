// Whether what somebody is about to save calls a row what another is called already.

import type { Issue } from '../../schema/issue';
import type { Table } from '../../schema/table';
import type { Values } from '../../schema/values/value';
import type { ReadRecord } from '../rows/read-table';
import { type NamedRow, type SharedText, sharedTexts } from './shared-texts';

export interface SharedEntry {
  /** One list for each of the new rows. */
  readonly issues: readonly (readonly Issue[])[];
  /** What works all the same, a sentence each. */
  readonly notes: readonly string[];
  /** The texts of `notes`, as the rows have them. */
  readonly shared: readonly string[];
}

/** @param rows as they will stand; where the name is the key, doubled names are refused elsewhere */
export function sharedEntry(table: Table, others: readonly ReadRecord[], rows: readonly Values[]): SharedEntry {
  if (table.called.length === 0) return { issues: rows.map(() => []), notes: [], shared: [] };
  // Rows of the sheet count from 1, so that these can be told from them.
  const fresh = rows.map((values, at): NamedRow => ({ row: -at, values }));
  const shared = sharedTexts(table, [...others, ...fresh]).filter(({ row, sameName }) => row <= 0 && !(sameName && table.id === null));
  const issueOf = ({ path, words }: SharedText): Issue => ({ path, message: `${words}.` });
  return {
    issues: fresh.map((one) => shared.filter(({ row, unclear }) => unclear && row === one.row).map(issueOf)),
    notes: shared.filter(({ unclear }) => !unclear).map(({ words }) => `${words}.`),
    shared: shared.filter(({ unclear }) => !unclear).map(({ row, path }) => String(rows[-row]?.[path] ?? '')),
  };
}

/** True where such a change may call a row what another is called: only then the others have to be looked through. */
export function callsAnew({ called }: Pick<Table, 'called'>, changed: Values): boolean {
  return called.some(({ columns, within, unless }) => [...columns, ...within, unless ?? ''].some((key) => key in changed));
}
