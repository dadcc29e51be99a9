// The delivery that follows another, as it would stand: planned for whoever asks, and once more under the lock.

import type { NextWay, SentRow } from '../../contract/deliveries';
import type { BoundTable } from '../../schema/adopted/bound-table';
import type { Catalog } from '../../schema/catalog';
import { isLocalDate } from '../../schema/values/local-date';
import { unmetIn } from '../../workbook/references/conditions';
import { type CarriedRow, nextRow } from '../../workbook/references/next-row';
import type { ReadTable } from '../../workbook/rows/read-table';
import { onlyRow } from '../changes/keyed-row';
import { noPackages, notBack, nothingAgain, nothingBack, onlyOut } from '../messages/deliveries';
import { lineTables } from '../rows/lines';
import { Refusal } from '../transaction/failure';
import { type Located, recordTableOf } from '../transaction/tabs';

export interface NextDelivery extends CarriedRow {
  /** The table of its lines, and the tab that they stand on. */
  readonly lineTable: BoundTable;
  readonly read: ReadTable;
  /** When it is planned for; `''`: nobody has said. */
  readonly due: string;
  /** Column for that. */
  readonly dueColumn: string;
}

/** The table whose rows are the lines. @throws Refusal: invalid, where a row of that table does not go on */
export function carriedTable(located: Located, table: string): BoundTable {
  const lines = lineTables(located, recordTableOf(located, table)).find(({ linesOf }) => linesOf?.carried !== undefined);
  if (lines === undefined) throw new Refusal('invalid', noPackages());
  return lines;
}

/** @param readOf the tab of a table, once @throws Refusal: invalid, where nothing goes on that way; gone, twice */
export function nextDelivery(
  located: Located,
  catalog: Catalog,
  readOf: (table: string) => ReadTable,
  { of: { table, id }, way }: { readonly of: SentRow; readonly way: NextWay },
): NextDelivery {
  const lineTable = carriedTable(located, table);
  const carried = lineTable.linesOf?.carried;
  const rows = readOf(table);
  const record = onlyRow(rows, id);
  if (carried === undefined) throw new Refusal('invalid', noPackages());
  if (unmetIn(rows.table, record.values, [{ column: carried.row.direction, means: ['out'] }], catalog) !== null) {
    throw new Refusal('invalid', onlyOut({ way }));
  }
  const due = record.values[carried.row.back] ?? null;
  if (way === 'back' && due === null) {
    const heading = rows.columns.find(({ key }) => key === carried.row.back)?.heading ?? 'Back by';
    throw new Refusal('invalid', notBack({ heading }));
  }
  const next = nextRow({ rows, lines: readOf(lineTable.key), record, carried }, way, catalog);
  if (next.lines.length === 0 && next.later.length === 0) throw new Refusal('invalid', way === 'again' ? nothingAgain() : nothingBack());
  return { ...next, lineTable, read: rows, due: way === 'back' && isLocalDate(due) ? due : '', dueColumn: carried.row.due };
}
