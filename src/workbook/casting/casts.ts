// What is in what, as the rows of a tab of castings say it.

import type { Referent, Referents } from '../references/referents';
import type { ReadRecord, ReadTable } from '../rows/read-table';
import { columnOf, leftOutIn } from '../rows/sheet-row';
import type { PlacedRow } from './by-row';

/** A casting of which both ends are known. */
export interface Casting {
  readonly record: ReadRecord;
  readonly asset: Referent;
  readonly into: Referent;
  /** It was taken off. */
  readonly off: boolean;
}

type RowsOf = (tables: readonly string[]) => Referents | null;

/** Those that name one row each, in the order of the tab; rows that are left out are among them. */
export function allCasts(read: ReadTable, rowsOf: RowsOf): readonly Casting[] {
  return castsOf(read, rowsOf, true);
}

/** The same without those that were taken off. */
export function castsIn(read: ReadTable, rowsOf: RowsOf): readonly Casting[] {
  return castsOf(read, rowsOf, false);
}

function castsOf(read: ReadTable, rowsOf: RowsOf, withOff: boolean): readonly Casting[] {
  const { casts } = read.table;
  if (casts === null) return [];
  const [asset, into] = [lookedUpIn(read, casts.asset, rowsOf, onlyOne), lookedUpIn(read, casts.into, rowsOf, onlyOne)];
  const isOff = leftOutIn(read);
  const found: Casting[] = [];
  for (const record of read.records) {
    const off = isOff(record);
    const one = asset(record);
    const other = into(record);
    if (one !== null && other !== null && (withOff || !off)) found.push({ record, asset: one, into: other, off });
  }
  return found;
}

/** Rows, by what tells them from others, in which something is cast of which nobody knows what it is, or whether it is there: names of none or of two. */
export function unclearPlaces(read: ReadTable, rowsOf: RowsOf): ReadonlySet<string> {
  const { casts } = read.table;
  const unclear = new Set<string>();
  if (casts === null) return unclear;
  const [asset, into] = [lookedUpIn(read, casts.asset, rowsOf, all), lookedUpIn(read, casts.into, rowsOf, all)];
  const isOff = leftOutIn(read);
  for (const record of read.records) {
    const places = into(record);
    if (places.length === 0 || (places.length === 1 && asset(record).length === 1) || isOff(record)) continue;
    for (const place of places) unclear.add(referentKey(place));
  }
  return unclear;
}

const all = (found: readonly Referent[]) => found;
const onlyOne = (found: readonly Referent[]) => (found.length === 1 ? (found[0] ?? null) : null);

/** What the rows come to that may be meant: each distinct cell is looked up once. */
function lookedUpIn<T>(read: ReadTable, key: string, rowsOf: RowsOf, of: (found: readonly Referent[]) => T): (record: ReadRecord) => T {
  const column = read.table.columns[key];
  const named = column?.kind === 'ref' ? rowsOf(column.to) : null;
  const none = of([]);
  if (named === null) return () => none;
  return columnOf(read, key, ({ value }) => (value === null || value === '' ? none : of(named.find(String(value)))));
}

/** Tells a row from all others. */
export function referentKey({ tab, row }: PlacedRow): string {
  return `${tab}/${row}`;
}

/** Those of which neither end is left out: nothing goes with what is. */
export function countingCasts(casts: readonly Casting[]): readonly Casting[] {
  return casts.filter(({ asset, into }) => !asset.leftOut && !into.leftOut);
}

/** Rows that one comes to from another, by way of others too, each once. @param next those that one step leads to from a row */
export function reached(from: PlacedRow, next: (row: PlacedRow) => readonly Referent[]): readonly Referent[] {
  const found = new Map<string, Referent>();
  const open: PlacedRow[] = [from];
  for (const one of open)
    for (const row of next(one)) {
      const key = referentKey(row);
      if (found.has(key)) continue;
      found.set(key, row);
      open.push(row);
    }
  return [...found.values()];
}
