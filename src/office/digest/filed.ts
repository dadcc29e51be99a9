// What a row is filed under, for whoever looks through Today: the episode, the sequence, the vendor.

import type { Catalog } from '../../schema/catalog';
import { tablesNamedBy } from '../../schema/traits';
import { groupedBy } from '../../schema/values/grouping';
import { onceEach } from '../../schema/values/once';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { valueIn } from '../../workbook/rows/sheet-row';
import { tellsOf } from '../work/row-facts';

/** By the key of its table and its row of the sheet. */
export type Filed = (line: { readonly table: string; readonly row: number }) => { readonly filed?: Readonly<Record<string, string>> };

/** From the tabs as they were read; a row is looked for once it is asked about. */
export function filedIn(reads: readonly ReadTable[], catalog: Catalog): Filed {
  // A row that has a day of its own is work, and nothing to file other work under.
  const owed = new Set(reads.flatMap(({ table }) => (table.deadlines.length > 0 ? [table.baseTable] : [])));
  const tabs = groupedBy(reads, ({ table }) => table.key);
  const keys = onceEach((read: ReadTable) => keysOf(read, owed));
  return ({ table, row }) => {
    const [read] = tabs.get(table) ?? [];
    const record = read && recordInRow(read, row);
    if (read === undefined || record === undefined) return {};
    const told = keys(read).flatMap((key) => tellsOf(read, key, valueIn(record, key), catalog));
    return told.length === 0 ? {} : { filed: Object.fromEntries(told.map(({ heading, text }) => [heading, text])) };
  };
}

/** What the row is a part of, and the company that it names. */
function keysOf({ table, columns }: ReadTable, owed: ReadonlySet<string>): readonly string[] {
  const named = columns.filter(({ column }) => {
    const [to, ...others] = tablesNamedBy(column);
    return to !== undefined && others.length === 0 && !owed.has(to);
  });
  return [...new Set([...table.partOf, ...named.map(({ key }) => key)])];
}

/** Records stand in the order of their rows: a tab has thousands, and few of them are asked about. */
function recordInRow({ records }: ReadTable, row: number): ReadRecord | undefined {
  let [from, to] = [0, records.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((records[middle]?.row ?? 0) < row) from = middle + 1;
    else to = middle;
  }
  return records[from]?.row === row ? records[from] : undefined;
}
