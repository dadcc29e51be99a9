// What is in what, as the rows of a tab of castings say it.

import type { Referent, Referents } from '../references/referents';
import type { ReadRecord, ReadTable } from '../rows/read-table';
import { columnOf, leftOutIn } from '../rows/sheet-row';

/** A casting of which both ends are known. */
export interface Casting {
  readonly record: ReadRecord;
  readonly asset: Referent;
  readonly into: Referent;
  /** It was taken off. */
  readonly off: boolean;
}

/** Those that name one row each, in the order of the tab; rows that are left out are among them. Each distinct cell is looked up once. */
export function allCasts(read: ReadTable, rowsOf: (tables: readonly string[]) => Referents | null): readonly Casting[] {
  const { casts } = read.table;
  if (casts === null) return [];
  const [asset, into] = [namedIn(read, casts.asset, rowsOf), namedIn(read, casts.into, rowsOf)];
  const isOff = leftOutIn(read);
  const found: Casting[] = [];
  for (const record of read.records) {
    const [one, other] = [asset(record), into(record)];
    if (one && other) found.push({ record, asset: one, into: other, off: isOff(record) });
  }
  return found;
}

/** The same without those that were taken off. */
export function castsIn(...given: Parameters<typeof allCasts>): readonly Casting[] {
  return allCasts(...given).filter(({ off }) => !off);
}

function namedIn(read: ReadTable, key: string, rowsOf: (tables: readonly string[]) => Referents | null) {
  const column = read.table.columns[key];
  const named = column?.kind === 'ref' ? rowsOf(column.to) : null;
  if (named === null) return () => null;
  return columnOf(read, key, ({ value }) => {
    const [row, ...others] = value === null || value === '' ? [] : named.find(String(value));
    return row === undefined || others.length > 0 ? null : row;
  });
}

/** Tells a row from all others. */
export function referentKey({ tab, row }: Pick<Referent, 'tab' | 'row'>): string {
  return `${tab}/${row}`;
}

/** Those of which neither end is left out: nothing goes with what is. */
export function countingCasts(casts: readonly Casting[]): readonly Casting[] {
  return casts.filter(({ asset, into }) => !asset.leftOut && !into.leftOut);
}

/** Rows that one comes to from another, by way of others too, each once. @param next those that one step leads to from a row, which `referentKey` tells */
export function reached(from: string, next: (key: string) => readonly Referent[]): readonly Referent[] {
  const found = new Map<string, Referent>();
  const open = [from];
  for (const one of open)
    for (const row of next(one)) {
      const key = referentKey(row);
      if (found.has(key)) continue;
      found.set(key, row);
      open.push(key);
    }
  return [...found.values()];
}
