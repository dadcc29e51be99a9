// The lines that belong to one row.

import { textKey } from '../../schema/values/text';
import type { ReadRecord, ReadTable } from '../rows/read-table';
import { columnOf, leftOutIn, valueIn } from '../rows/sheet-row';

/** Lines of the tab that name the row, in their order; those that were taken off are none. */
export function linesOfRow(read: ReadTable, id: string): readonly ReadRecord[] {
  const wanted = textKey(id);
  const isMine = columnOf(read, read.table.linesOf?.by ?? '', ({ value }) => textKey(String(value ?? '')) === wanted);
  const isTakenOff = leftOutIn(read);
  return read.records.filter((line) => isMine(line) && !isTakenOff(line));
}

/** Those without a number come last, as they stand. */
export function inOrder(lines: readonly ReadRecord[], key: string): readonly ReadRecord[] {
  const order = (line: ReadRecord) => {
    const value = valueIn(line, key);
    return typeof value === 'number' ? value : Number.POSITIVE_INFINITY;
  };
  return [...lines].sort((a, b) => (order(a) === order(b) ? a.row - b.row : order(a) - order(b)));
}
