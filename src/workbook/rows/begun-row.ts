// A row that was about to be written, by check sums: how one that was left half written is told from one that was done.

import { textHash } from '../../schema/values/text';
import type { Value, Values } from '../../schema/values/value';

/** What somebody was about to write into one row. Remembered outside the cells, so without what stands in them. */
export interface BegunRow {
  /** Key of the table. */
  readonly table: string;
  /** Of the row, before and after where the write changes it. */
  readonly ids: readonly string[];
  /** `2026-03-02 10:04` on the workbook's clock, as the row's stamp says it. */
  readonly when: string;
  /** What was written together has one of these; absent where it was this row alone. */
  readonly act?: string;
  /** True for a row that was not there before. */
  readonly added?: true;
  /** By column, the check sums of what stood there and of what was to stand there. */
  readonly fields: Readonly<Record<string, readonly [number, number]>>;
}

/** Fields that stay as they were are left out. */
export function fieldsBegun(before: Values, wanted: Values): BegunRow['fields'] {
  const sums = Object.entries(wanted).map(([key, value]) => [key, [sumOf(before[key]), sumOf(value)]] as const);
  return Object.fromEntries(sums.filter(([, [old, becomes]]) => old !== becomes));
}

/**
 * The columns that a write which died has left as they were; none when it came to its end, never began, or somebody changed the row since.
 * @param now the row as it stands
 * @param stamp when it was changed last, as it says itself; null where it does not say
 */
export function leftUnwritten({ fields, when }: BegunRow, now: Values, stamp: string | null): readonly string[] {
  const keys = Object.keys(fields);
  const stands = (key: string, at: 0 | 1) => sumOf(now[key]) === fields[key]?.[at];
  const left = keys.filter((key) => stands(key, 0));
  const written = keys.filter((key) => stands(key, 1));
  // A field that is neither: somebody typed there since, and what they left is what they meant.
  if (left.length + written.length < keys.length) return [];
  // Stamps are written before the fields: where nothing else was, they tell. A later one is of somebody who saw the row since.
  const isHalf = written.length > 0 ? stamp === null || stamp <= when : stamp === when;
  return isHalf ? left : [];
}

function sumOf(value: Value | undefined): number {
  return textHash(JSON.stringify(value ?? null));
}
