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

/** The row that is named, null for none and for several. */
function namedIn(...given: Parameters<typeof candidatesIn>): (record: ReadRecord) => Referent | null {
  const candidates = candidatesIn(...given);
  return (record) => {
    const [row = null, other] = candidates(record);
    return other === undefined ? row : null;
  };
}

/** All rows that may be meant. Each distinct cell is looked up once. */
function candidatesIn(
  read: ReadTable,
  key: string,
  rowsOf: (tables: readonly string[]) => Referents | null,
): (record: ReadRecord) => readonly Referent[] {
  const column = read.table.columns[key];
  const named = column?.kind === 'ref' ? rowsOf(column.to) : null;
  if (named === null) return () => [];
  return columnOf(read, key, ({ value }) => (value === null || value === '' ? [] : named.find(String(value))));
}

/** Rows, by what tells them from others, in which something is cast of which nobody knows what it is, or whether it is there: names of none or of two. */
export function unclearPlaces(read: ReadTable, rowsOf: (tables: readonly string[]) => Referents | null): ReadonlySet<string> {
  const { casts } = read.table;
  const unclear = new Set<string>();
  if (casts === null) return unclear;
  const [asset, into] = [candidatesIn(read, casts.asset, rowsOf), candidatesIn(read, casts.into, rowsOf)];
  const isOff = leftOutIn(read);
  for (const record of read.records) {
    const places = into(record);
    if (places.length === 0 || (places.length === 1 && asset(record).length === 1) || isOff(record)) continue;
    for (const place of places) unclear.add(referentKey(place));
  }
  return unclear;
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
