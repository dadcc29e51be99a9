// The row that a key stands for. Where two rows have it nothing is done to either: the person is shown both and asked.

import type { Methods } from '../../contract/methods';
import { counted } from '../../schema/values/text';
import type { Values } from '../../schema/values/value';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { keyedRows, meantRow, rowsWithKey } from '../../workbook/rows/rows-of-a-key';
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
  throw new Refusal('gone', `This ${read.table.one} is no longer on the tab “${read.tab}”. Somebody deleted it or changed its ID ${id}.`);
}

/** @param loaded null where nothing was to be written */
function twice(read: ReadTable, id: string, rows: readonly ReadRecord[], loaded: Values | null): Refusal {
  const shown = keyedRows(read, rows, loaded);
  const nothing = loaded === null ? '' : ' Nothing was saved.';
  const what =
    rows.length === 1
      ? `“${id}” of “${read.tab}” is no longer the row that you opened.`
      : `“${id}” stands on ${counted(rows.length, 'row')} of “${read.tab}”.`;
  return new Refusal(
    'twice',
    `${what}${nothing} ${wayOut(
      read,
      rows,
      shown.some((one) => one.loaded),
      loaded,
    )}`,
    [],
    {},
    { rows: shown },
  );
}

function wayOut({ table, columns }: ReadTable, rows: readonly ReadRecord[], isKnown: boolean, loaded: Values | null): string {
  if (rows.length === 1) return 'Look at it, and open the right one again.';
  const headings = columns.filter(({ key }) => table.keyColumns.includes(key)).map(({ heading }) => heading);
  const mend = `Give all but one another ${headings.join(' and ') || 'ID'}, so that it does not come again.`;
  if (loaded === null) return `Choose the one that you mean. ${mend}`;
  return isKnown ? `Look at the rows, and say which is meant. ${mend}` : `None of them alone is as you opened it. ${mend}`;
}
