// The row that a key stands for. Where two rows have it nothing is done to either: the person is shown both and asked.

import type { Methods } from '../../contract/methods';
import type { Values } from '../../schema/values/value';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { keyedRows, meantRow, rowsWithKey } from '../../workbook/rows/rows-of-a-key';
import { rowGone, rowTwice } from '../messages/rows';
import { Refusal } from '../transaction/failure';

/** @throws Refusal: gone, or twice where several rows have that ID. */
export function onlyRow(read: ReadTable, id: string): ReadRecord {
  const rows = thereOf(read, id);
  const [first, ...others] = rows;
  if (first === undefined || others.length > 0) throw twice(read, id, rows, null);
  return first;
}

/** The row that a form was filled with. @throws Refusal: gone, or twice where its key and what the form held do not tell it beyond doubt. */
export function rowMeant(read: ReadTable, { id, loaded, where }: Methods['save']['input']): ReadRecord {
  const rows = thereOf(read, id);
  const { row, ...said } = where ?? { row: null, twice: false, sure: false };
  const record = meantRow(read, rows, { loaded, row, ...said });
  if (record === null) throw twice(read, id, rows, loaded);
  return record;
}

function thereOf(read: ReadTable, id: string): readonly ReadRecord[] {
  const rows = rowsWithKey(read, id);
  if (rows.length > 0) return rows;
  throw new Refusal('gone', rowGone({ one: read.table.one, tab: read.tab, id }));
}

/** @param loaded null where nothing was to be written */
function twice(read: ReadTable, id: string, rows: readonly ReadRecord[], loaded: Values | null): Refusal {
  const { table, tab, columns } = read;
  const shown = keyedRows(read, rows, loaded);
  const headings = columns.filter(({ key }) => table.keyColumns.includes(key)).map(({ heading }) => heading);
  const asked = loaded === null ? 'which' : shown.some((one) => one.loaded) ? 'known' : 'unknown';
  return new Refusal('twice', rowTwice({ id, tab, rows: rows.length, headings, asked }), [], {}, { rows: shown });
}
