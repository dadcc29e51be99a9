// What the other rows of the same receipt come to: several VAT rates or cost codes are several rows, and the paper is one.

import type { BoundTable } from '../../schema/adopted/bound-table';
import { groupedBy } from '../../schema/values/grouping';
import { once, onceEach } from '../../schema/values/once';
import { textKey } from '../../schema/values/text';
import type { Value, Values } from '../../schema/values/value';
import type { ReadRecord, ReadTable } from '../rows/read-table';
import { valueIn } from '../rows/sheet-row';

/** Of a row as it is to be; minor units, 0 for a receipt of one row. */
export type OtherRows = (row: Values) => number;

/** `of`: what the row is told by. */
interface Line {
  readonly of: object;
  readonly value: (key: string) => Value;
}

/** By rows that stand there. @param own the row that is asked about, as it stands; null: it is new */
export function besideIn(read: Pick<ReadTable, 'table' | 'records'>): (own: ReadRecord | null) => OtherRows {
  const known = ofRecords.get(read.records) ?? besideAmong(read.table, () => linesOf(read));
  ofRecords.set(read.records, known);
  return known;
}

/** Of tabs that were read: each row asks. */
const ofRecords = new WeakMap<readonly ReadRecord[], (own: object | null) => OtherRows>();

/** The same with rows that are added in one go, each told by itself. */
export function besideWith(read: Pick<ReadTable, 'table' | 'records'>, added: readonly Values[]): (own: object) => OtherRows {
  const news = added.map((row): Line => ({ of: row, value: (key) => row[key] ?? null }));
  return besideAmong(read.table, () => [...linesOf(read), ...news]);
}

function linesOf({ records }: Pick<ReadTable, 'records'>): readonly Line[] {
  return records.map((record) => ({ of: record, value: (key) => valueIn(record, key) }));
}

function besideAmong({ id, spend }: BoundTable, lines: () => readonly Line[]): (own: object | null) => OtherRows {
  const { lineOf, gross } = spend ?? {};
  if (id === null || lineOf === undefined || gross === undefined) return () => () => 0;
  const keyOf = (value: Value | undefined) => (typeof value === 'string' ? textKey(value) : '');
  const byKey = (key: string) => once(() => groupedBy(lines(), ({ value }) => keyOf(value(key))));
  const [firsts, others] = [byKey(id), byKey(lineOf)];
  const lineFor = once(() => new Map(lines().map((line) => [line.of, line])));
  // Added up once, however many rows ask.
  const sumOf = onceEach((first: string) => amountOf(others().get(first) ?? []));
  const amountOf = (some: readonly Line[]) => some.reduce((sum, { value }) => sum + amountIn(value(gross)), 0);
  return (own) => (row) => {
    const isOther = ({ of }: Line) => of !== own;
    const named = keyOf(row[lineOf]);
    const found = named === '' ? [] : (firsts().get(named) ?? []).filter(isOther);
    const first = found.length === 0 ? keyOf(row[id]) : named;
    // Of two rows with that number nobody knows which is meant.
    if (first === '' || found.length > 1) return 0;
    const isAmong = ({ value }: Line) => keyOf(value(lineOf)) === first;
    const mine = own === null ? undefined : lineFor().get(own);
    return sumOf(first) + amountOf(found.filter((line) => !isAmong(line))) - amountOf(mine !== undefined && isAmong(mine) ? [mine] : []);
  };
}

function amountIn(value: Value): number {
  return typeof value === 'number' ? value : 0;
}
