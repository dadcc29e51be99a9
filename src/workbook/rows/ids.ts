// IDs: given where none was typed, each once, and never again after its row is gone.

import { issuedId, issuedNumber, prefixOf } from '../../schema/kinds/id';
import { seenText } from '../../schema/values/text';
import type { Values } from '../../schema/values/value';
import type { ReadTable } from './read-table';

/** An ID that a row is to get. `was`: what stood there, `''` for nothing. */
export interface IdFix {
  readonly row: number;
  readonly id: string;
  readonly was: string;
}

/** Rows of the sheet, from 1, both included. */
export interface RowRange {
  readonly first: number;
  readonly last: number;
}

/**
 * New rows with an ID each.
 * @param next the number that the next ID would have, as remembered; numbers of rows that were deleted since are below it
 * @returns what to remember as `next`
 */
export function withIds(
  read: ReadTable,
  next: number,
  rows: readonly Values[],
): { readonly rows: readonly Values[]; readonly next: number } {
  const { id } = read.table;
  if (id === null) return { rows, next };
  const typed = rows.map((row) => cleanId(row[id]));
  const issuer = issuerOf(read, next, typed);
  const whole = rows.map((row, index) => ({ ...row, [id]: typed[index] || issuer.issue() }));
  return { rows: whole, next: issuer.next() };
}

/**
 * IDs for rows that have none, and new ones for copies. With `rows`, only those rows are mended, and of two rows with one ID it is theirs that
 * changes: they were just pasted. Without, the first keeps its ID.
 */
export function mendIds(read: ReadTable, next: number, rows?: RowRange): { readonly fixes: readonly IdFix[]; readonly next: number } {
  const { id } = read.table;
  if (id === null || !read.columns.some(({ key }) => key === id)) return { fixes: [], next };
  const isMine = (row: number) => rows === undefined || (row >= rows.first && row <= rows.last);
  const issuer = issuerOf(read, next, []);
  if (rows === undefined && issuer.isInOrder) return { fixes: [], next: issuer.next() };
  const taken = new Set(rows === undefined ? [] : read.records.filter(({ row }) => !isMine(row)).map((record) => record.id));
  const fixes: IdFix[] = [];
  for (const record of read.records) {
    if (!isMine(record.row)) continue;
    if (record.id === '' || taken.has(record.id)) fixes.push({ row: record.row, id: issuer.issue(), was: record.id });
    else taken.add(record.id);
  }
  return { fixes, next: issuer.next() };
}

interface Issuer {
  /** Every row has an ID, and another one. */
  readonly isInOrder: boolean;
  issue(): string;
  next(): number;
}

function issuerOf({ table, records }: ReadTable, next: number, typed: readonly string[]): Issuer {
  const prefix = prefixOf(table.columns[table.id ?? '']) ?? '';
  const taken = new Set(typed);
  for (const { id } of records) taken.add(id);
  let highest = 0;
  for (const id of taken) highest = Math.max(highest, issuedNumber(prefix, id) ?? 0);
  let number = Math.max(next, highest + 1);
  return {
    isInOrder: taken.size === records.length + typed.length && !taken.has(''),
    issue: () => {
      let id = issuedId(prefix, number++);
      // AST-0012 is another text than AST-012, so a number below may still be taken as a text.
      while (taken.has(id)) id = issuedId(prefix, number++);
      taken.add(id);
      return id;
    },
    next: () => number,
  };
}

function cleanId(value: unknown): string {
  return typeof value === 'string' ? seenText(value) : '';
}
