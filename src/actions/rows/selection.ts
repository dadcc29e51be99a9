// From the sidebar to the grid and back: selecting a row's cell, and reading the row that is selected.

import type { Methods } from '../../contract/methods';
import type { Ports } from '../../ports';
import type { BoundTable } from '../../schema/adopted/bound-table';
import type { Grid } from '../../schema/values/cell';
import { emptyCatalog } from '../../workbook/catalog/catalog';
import { lettersOf } from '../../workbook/layout/cell-name';
import { columnsOf, stepIn } from '../../workbook/layout/columns';
import type { ReadTable } from '../../workbook/rows/read-table';
import { readHead, readTable } from '../../workbook/rows/records';
import { rowsWithKey } from '../../workbook/rows/rows-of-a-key';
import { onlyRow } from '../changes/keyed-row';
import { rowEmpty, rowWithoutId, rowWithoutKey, selectRow } from '../messages/rows';
import { rememberedCatalog } from '../transaction/known-catalog';
import { readOne, type TabReading } from '../transaction/reading';
import { type Located, locate, recordTableOf, tableAt, tabOf } from '../transaction/tabs';
import { selectCell } from './selecting';

/** Selects the cell of that row and column, found by ID: five round trips, and of the ID and the name no other cells are read. @throws Refusal: gone; twice, with the rows that have the ID */
export function select(ports: Ports, { table: tableKey, id, column }: Methods['select']['input']): Methods['select']['answer'] {
  const located = locate(ports);
  const table = recordTableOf(located, tableKey);
  const narrow = narrowRead(ports, located, table, column);
  const place =
    narrow === null || rowsWithKey(narrow, id).length > 1 ? null : { row: onlyRow(narrow, id).row, at: columnIn(narrow, column) };
  const { row, at } = place ?? wholePlace(readOne(ports, located, table, emptyCatalog()), id, column);
  selectCell(ports, { ...tabOf(located, table) }, row, at + 1);
  return { row };
}

/** The IDs and no other cells, with the names where they stand beside them and are asked for; null where neither stands as it is declared. One round trip. */
function narrowRead(ports: Ports, located: Located, table: BoundTable, wanted: string): ReadTable | null {
  const keys = columnsOf(table, []).map(({ key }) => key);
  const last = keys.indexOf(wanted);
  if (table.placement.adopted || keys[0] !== table.id || last < 0 || last > 1) return null;
  const tab = { ...tabOf(located, table) };
  const read = readTable(table, tab, ports.book.part(tab.sheetId, `A:${lettersOf(last)}`), emptyCatalog());
  return columnIn(read, keys[0]) === 0 && columnIn(read, wanted) === last ? read : null;
}

function columnIn({ columns }: ReadTable, wanted: string): number {
  return columns.find(({ key }) => key === wanted)?.at ?? -1;
}

function wholePlace({ read, grid }: TabReading, id: string, column: string) {
  return { row: onlyRow(read, id).row, at: columnAt(read, grid, column) };
}

/** Where the column stands, counted from 0. Of the catalog it takes no more than the column's own step, which its key names. */
function columnAt({ table, sheetId, tab, columns }: ReadTable, grid: Grid, wanted: string): number {
  const step = stepIn(wanted);
  const name = columns.find(({ key }) => key === table.name)?.at ?? 0;
  if (step === null) return columns.find(({ key }) => key === wanted)?.at ?? name;
  // With one step only its headings bear no prefix: whichever of the two readings finds it is right.
  const readings = [[step, `not ${step}`], [step]].map((steps) => readHead(table, { sheetId, name: tab }, grid, emptyCatalog(steps)));
  return readings.flatMap((read) => read.columns).find(({ key }) => key === wanted)?.at ?? name;
}

/** The row that the person has selected, if it is one of ours. */
export function selected(ports: Ports): Methods['selected']['answer'] {
  const { sheetId, row, column } = ports.book.selection();
  const located = locate(ports);
  const table = tableAt(located, sheetId);
  if (table?.shape !== 'records') return { row: null, reason: selectRow() };
  const { read } = readOne(ports, located, table, rememberedCatalog(ports, located));
  const record = read.records.find((candidate) => candidate.row === row);
  if (!record) return { row: null, reason: rowEmpty({ row, tab: read.tab }) };
  if (record.id === '') return { row: null, reason: keylessWords(table, row) };
  const formulas = ports.book.formulas(sheetId, row);
  const at = read.columns.find((candidate) => candidate.at === column - 1);
  return {
    row: {
      table: table.key,
      id: record.id,
      name: String(record.values[table.name] ?? record.id),
      values: record.values,
      row,
      twins: rowsWithKey(read, record.id).length - 1,
      issues: record.issues.map(({ path, message }) => ({ path, message })),
      formulas: read.columns.filter(({ at }) => (formulas[at] ?? '') !== '').map(({ key }) => key),
      ...(at && { column: at.key }),
    },
    reason: null,
  };
}

function keylessWords({ id, keyColumns, placement }: BoundTable, row: number): string {
  if (id !== null) return rowWithoutId({ row });
  const headings = keyColumns.flatMap((key) => placement.headings[key]?.text ?? []);
  return rowWithoutKey({ row, headings });
}
