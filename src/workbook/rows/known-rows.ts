// Under which name Sent mail knows a row whose key is a text of the person's: a row that was renamed, and rows that share a name.

import { timesOf } from '../../schema/values/grouping';
import type { ReadRecord, ReadTable } from './read-table';
import { recordWith, valueIn } from './sheet-row';

/** A key that was changed to another, oldest first. `to`: `''` where nobody knows which row bears it now. `at`: a sign of when, unlike any other. */
export interface RenamedRow {
  readonly from: string;
  readonly to: string;
  readonly at: string;
}

/** The tab with `known` on each row that Sent mail knows by another name than its key. */
export function knownRows(read: ReadTable, renamed: readonly RenamedRow[]): ReadTable {
  if (read.table.id !== null && renamed.length === 0) return read;
  const times = timesOf(read.table.id === null ? read.records.map(({ id }) => id) : []);
  const names = namesNow(renamed);
  const met = new Map<string, number>();
  const records = read.records.map((record): ReadRecord => {
    const name = names.get(record.id) ?? record.id;
    if (record.id === '' || (times.get(record.id) ?? 0) < 2) return name === record.id ? record : recordWith(record, { known: name });
    // Of two rows that nothing tells apart it does not matter which was told first, as long as two were: so the name alone is neither's.
    const parts = [name, ...read.table.partOf.map((key) => String(valueIn(record, key) ?? ''))].join(' / ');
    const nth = (met.get(parts) ?? 0) + 1;
    met.set(parts, nth);
    return recordWith(record, { known: `${parts} / ${nth}` });
  });
  return { ...read, records };
}

/** By key as it is now. Who takes a key that another row has left begins afresh: what was told under it went along with that row. */
function namesNow(renamed: readonly RenamedRow[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { from, to, at } of renamed) {
    const name = names.get(from) ?? from;
    if (to !== '') names.set(to, name);
    names.set(from, `${from} since ${at}`);
  }
  return names;
}
