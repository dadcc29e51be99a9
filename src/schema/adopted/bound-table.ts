// What a declaration becomes in a workbook: the table as it was declared, and beside it where its headings stand and which declared table it is one of.

import type { Columns } from '../per-step';
import type { AnyTable, Log, SettingsTable, Table } from '../table';
import { asDeclared, type Placement } from './placement';

/** A tab of records in a workbook. */
export interface BoundTable<K extends string = string, C extends Columns = Columns> extends Table<K, C> {
  /** Key of the declared table that it is one of: an adopted tab of assets is one of `assets`. Of a declared table its own key. */
  readonly baseTable: string;
  readonly placement: Placement;
}

export interface BoundLog<K extends string = string, C extends Columns = Columns> extends Log<K, C> {
  readonly placement: Placement;
}

export interface BoundSettings<K extends string = string> extends SettingsTable<K> {
  readonly placement: Placement;
}

export type AnyBoundTable = BoundTable | BoundLog | BoundSettings;

/** What a table of that shape becomes. */
export type BoundOf<T extends AnyTable> = T extends Table
  ? T & Pick<BoundTable, 'baseTable' | 'placement'>
  : T & Pick<BoundLog, 'placement'>;

/** A tab of our own as it is made: headings as declared. */
export function bound<T extends AnyTable>(table: T): BoundOf<T>;
export function bound(table: AnyTable): AnyBoundTable {
  return table.shape === 'records' ? { ...table, baseTable: table.key, placement: asDeclared } : { ...table, placement: asDeclared };
}

/** What a column is called on its tab now. */
export function boundHeading({ placement, columns }: BoundTable, key: string): string {
  const column = columns[key];
  return placement.headings[key]?.text ?? (column !== undefined && 'heading' in column ? column.heading : key);
}
