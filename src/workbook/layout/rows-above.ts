// Rows above the headings: mostly titles, but somebody may have sorted the headings in among the rows.

import { isEmail } from '../../schema/kinds/address';
import { issuedNumber } from '../../schema/kinds/id';
import type { AnyTable } from '../../schema/table';
import { type Cell, cellText, isBlank, isDateCell } from '../../schema/values/cell';
import type { FoundColumn } from '../rows/read-table';

/**
 * True for a row that is one of the table for certain: it has an ID that Routesheet gave, or a whole key of several columns, or an address, or beside
 * two other cells a date or a number, each in its column. Other texts prove nothing, as titles are texts too.
 */
export function isRowAbove(table: AnyTable, columns: readonly FoundColumn[], cells: readonly Cell[]): boolean {
  const filled = columns.filter(({ at }) => !isBlank(cells[at]));
  if (filled.some(({ column, at }) => column.kind === 'id' && issuedNumber(column.prefix, textAt(cells, at)) !== null)) return true;
  if (table.shape === 'records' && table.keyColumns.length > 1)
    return table.keyColumns.every((key) => filled.some((column) => column.key === key));
  if (filled.some((column) => isAddress(column, cells))) return filled.length >= 2;
  return filled.length >= 3 && filled.some((column) => isOfItsKind(column, cells));
}

function isAddress({ column, at }: FoundColumn, cells: readonly Cell[]): boolean {
  return column.kind === 'address' && isEmail(textAt(cells, at));
}

function isOfItsKind({ column, at }: FoundColumn, cells: readonly Cell[]): boolean {
  const cell = cells[at] ?? '';
  if (column.kind === 'date') return isDateCell(cell);
  if (column.kind === 'stamp') return column.of === 'when' && (isDateCell(cell) || /^\d{4}-\d\d-\d\d \d\d:\d\d$/.test(textAt(cells, at)));
  return (column.kind === 'quantity' || column.kind === 'money') && typeof cell === 'number';
}

function textAt(cells: readonly Cell[], at: number): string {
  return cellText(cells[at] ?? '').trim();
}
