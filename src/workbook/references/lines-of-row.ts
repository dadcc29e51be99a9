// The lines that belong to one row.

import { textKey } from '../../schema/values/text';
import type { ReadRecord, ReadTable } from '../rows/read-table';
import { columnOf, leftOutIn } from '../rows/sheet-row';

/** Lines of the tab that name the row, in their order; those that were taken off are none. */
export function linesOfRow(read: ReadTable, id: string): readonly ReadRecord[] {
  const wanted = textKey(id);
  const isMine = columnOf(read, read.table.linesOf?.by ?? '', ({ value }) => textKey(String(value ?? '')) === wanted);
  const isTakenOff = leftOutIn(read);
  return read.records.filter((line) => isMine(line) && !isTakenOff(line));
}
