// What scripts hand over as cell values, checked before anything is written.

import type { CellInput } from '../book/writing';
import { NotEmulated } from '../engine/google-object';
import { refusals } from './refusals';

/** Characters that fit into one cell. */
const cellLimit = 50_000;

/** One value for a cell. What Google would turn into Java's text for an object is refused: nobody means that. */
export function cellInput(value: unknown): CellInput {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean' || value instanceof Date) return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value !== 'string') throw new NotEmulated(`Writing ${typeof value === 'number' ? value : typeof value} into a cell`);
  if (value.length > cellLimit) throw refusals.tooLong();
  return value;
}

/** Checks that data have the shape of the range that they are for. */
export function checkShape(data: readonly (readonly unknown[])[], rows: number, columns: number): void {
  if (!Array.isArray(data) || !data.every(Array.isArray)) throw refusals.invalidArgument('values');
  if (data.length !== rows) throw refusals.rowsMismatch(data.length, rows);
  const wrong = data.find((row) => row.length !== columns);
  if (wrong) throw refusals.columnsMismatch(wrong.length, columns);
}
