// Rows as they are once an act is done, and more that it changes in them.

import { textKey } from '../../schema/values/text';
import type { Value, Values } from '../../schema/values/value';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { valueIn } from '../../workbook/rows/sheet-row';
import { type EditedRow, editOfRecord } from '../changes/changes';
import type { Rows } from './supply-tabs';

/** What a row says in a column. */
export type ValueAt = (key: string) => Value;

/** What the act changes on that tab, by row. */
export function changesBy({ table }: ReadTable, edits: Rows['edits']): ReadonlyMap<string, Values> {
  return new Map([...editsBy(table.key, edits)].map(([key, { changes }]) => [key, changes] as const));
}

export function editsBy(table: string, edits: Rows['edits']): ReadonlyMap<string, EditedRow> {
  return new Map(edits.flatMap((edit) => (edit.table === table ? [[textKey(edit.id), edit] as const] : [])));
}

/** As it will be. */
export function valueAt(record: ReadRecord, changed: ReadonlyMap<string, Values>): ValueAt {
  const changes = changed.size === 0 ? undefined : changed.get(textKey(record.id));
  return (key) => (changes !== undefined && key in changes ? (changes[key] ?? null) : valueIn(record, key));
}

/** Of a row that the act adds. */
export function addedAt(row: Values): ValueAt {
  return (key) => row[key] ?? null;
}

/** @param edit what the act changes in it already */
export function withMore({ table }: ReadTable, record: ReadRecord, edit: EditedRow | undefined, more: Values): EditedRow {
  const own = editOfRecord(table.key, record, more);
  return edit === undefined ? own : { ...edit, loaded: { ...own.loaded, ...edit.loaded }, changes: { ...edit.changes, ...more } };
}
