// What tabs and columns are called in the dataset: as the reference page calls them.

import type { BoundTable } from '../../schema/adopted/bound-table';
import type { Column } from '../../schema/column';
import type { Columns } from '../../schema/per-step';
import { onceEach } from '../../schema/values/once';
import { recordTables, type WorkbookDefinition } from '../../schema/workbook';
import { distinctNames, snake } from '../sql/text';

/** A column of a table that is none of a step, with its name in the dataset. */
export interface NamedColumn {
  readonly key: string;
  readonly name: string;
  readonly column: Column;
}

/** What all rows have: no column of a tab is called so. */
const taken = ['workbook', 'production', 'tab', 'row_id', 'row_name', 'has', 'owes', 'steps', 'currency'];

/** The columns of a declared table in their order. */
export const namedColumns = onceEach((table: BoundTable): readonly NamedColumn[] => {
  const columns = Object.entries<Columns[string]>(table.columns).flatMap(([key, column]) =>
    column.kind === 'perStep' ? [] : [{ key, column }],
  );
  const names = distinctNames([...taken, ...columns.map(({ column }) => snake(column.heading))]).slice(taken.length);
  return columns.map(({ key, column }, at) => ({ key, column, name: names[at] ?? '' }));
});

/** Name of the column that says of which production a row is, on tabs of an office that serves several; null: there is none. */
export function ownProduction(table: BoundTable): string | null {
  return namedColumns(table).find(({ column }) => snake(column.heading) === 'production')?.name ?? null;
}

/** Name of a column by its key. @throws when the table has none: a bug, not bad input */
export function columnName(table: BoundTable, key: string): string {
  const found = namedColumns(table).find((column) => column.key === key);
  if (found === undefined) throw new Error(`No column ${key} in ${table.key}`);
  return found.name;
}

/** The declared tables whose rows are read. */
export function warehouseTables(definition: WorkbookDefinition): readonly BoundTable[] {
  return recordTables(definition);
}

/** `assets`: a view that people ask. */
export function viewName({ tab }: Pick<BoundTable, 'tab'>): string {
  return snake(tab);
}

export function rowsName(table: Pick<BoundTable, 'tab'>): string {
  return `rows_${viewName(table)}`;
}

/** Its rows understood, with what cannot be read: others stand on it. */
export function readName(table: Pick<BoundTable, 'tab'>): string {
  return `read_${viewName(table)}`;
}

export function stepsName(table: Pick<BoundTable, 'tab'>): string {
  return `${viewName(table)}_steps`;
}

export function headingsName(table: Pick<BoundTable, 'tab'>): string {
  return `headings_${viewName(table)}`;
}
