// Rows above the headings: mostly titles, but somebody may have sorted the headings in among the rows.

import type { AnyTable } from '../../schema/table';
import { proofIn } from '../../schema/traits';
import { type Cell, isBlank } from '../../schema/values/cell';
import type { FoundColumn } from '../rows/read-table';

/**
 * True for a row that is one of the table for certain: it has an ID that Routesheet gave, or a whole key of several columns, or an address, or beside
 * two other cells a date or a number, each in its column. Other texts prove nothing, as titles are texts too.
 */
export function isRowAbove(table: AnyTable, columns: readonly FoundColumn[], cells: readonly Cell[]): boolean {
  const filled = columns.filter(({ at }) => !isBlank(cells[at]));
  const proofs = filled.flatMap(({ column, at }) => proofIn(cells[at] ?? '', column) ?? []);
  if (proofs.includes(1)) return true;
  if (table.shape === 'records' && table.keyColumns.length > 1)
    return table.keyColumns.every((key) => filled.some((column) => column.key === key));
  return proofs.some((needed) => filled.length >= needed);
}
