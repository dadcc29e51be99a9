// From the sidebar to the grid and back: selecting a row's cell, and reading the row that is selected.

import type { Methods } from '../contract/methods';
import type { Ports } from '../ports';
import { emptyCatalog } from '../workbook/catalog';
import { rememberedCatalog } from './known-catalog';
import { readOne, recordById } from './reading';
import { recordTableOf } from './record-table';
import { locate, tableAt } from './tabs';

/** Selects the cell of that row and column, found by ID: two round trips. @throws Refusal when the row is gone. */
export function select(ports: Ports, { table: tableKey, id, column }: Methods['select']['input']): Methods['select']['answer'] {
  const table = recordTableOf(tableKey);
  const located = locate(ports);
  // The step of the wanted column is all of the catalog that finding it takes.
  const { read } = readOne(ports, located, table, emptyCatalog([stepOf(column)]));
  const record = recordById(read, id);
  const found = read.columns.find(({ key }) => key === column) ?? read.columns.find(({ key }) => key === table.name);
  ports.book.select(read.sheetId, record.row, (found?.at ?? 0) + 1);
  return { row: record.row };
}

function stepOf(column: string): string {
  return column.split('/')[1] ?? '';
}

/** The row that the person has selected, if it is one of ours. */
export function selected(ports: Ports): Methods['selected']['answer'] {
  const { sheetId, row } = ports.book.selection();
  const located = locate(ports);
  const table = tableAt(located, sheetId);
  if (table?.shape !== 'records') return { row: null, reason: 'Select a row on one of Routesheet’s tabs, then try again.' };
  const { read } = readOne(ports, located, table, rememberedCatalog(ports, located));
  const record = read.records.find((candidate) => candidate.row === row);
  if (!record) return { row: null, reason: `Row ${row} of “${read.tab}” has nothing to edit. Select a row with an entry.` };
  if (record.id === '') return { row: null, reason: `Row ${row} has no ID yet. Change any of its cells and it gets one.` };
  const formulas = ports.book.formulas(sheetId, row);
  return {
    row: {
      table: table.key,
      id: record.id,
      name: String(record.values[table.name] ?? record.id),
      values: record.values,
      issues: record.issues,
      formulas: read.columns.filter(({ at }) => (formulas[at] ?? '') !== '').map(({ key }) => key),
    },
    reason: null,
  };
}
