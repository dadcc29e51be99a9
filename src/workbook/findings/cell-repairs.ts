// What a cell that cannot be read was beyond doubt meant to hold. Nothing is guessed: null where two readings are possible.

import type { Catalog } from '../../schema/catalog';
import type { Cell } from '../../schema/cell';
import { type Column, parseField, writeCell } from '../../schema/column';
import { dateInText } from './text-dates';

/** The cell to write instead; null for none. */
export function repairedCell(cell: Cell, column: Column, catalog: Catalog): Cell | null {
  if (typeof cell !== 'string') return null;
  const value = column.kind === 'date' ? dateInText(cell) : numberInText(cell, column, catalog);
  return value === null ? null : writeCell(value, column, catalog);
}

/** `1,200.50` in a money column, `12` in a count: read as a form's field would read it. */
function numberInText(text: string, column: Column, catalog: Catalog): number | null {
  if (column.kind !== 'money' && column.kind !== 'quantity') return null;
  const plain = text.replace(/^'/, '').trim();
  // Three digits behind a point or a comma are thousands in one country and thousandths in the next.
  if (/^\D*\d{1,3}[.,]\d{3}\D*$/.test(plain)) return null;
  const reading = parseField(plain, column, catalog);
  return reading.ok && typeof reading.value === 'number' ? reading.value : null;
}
