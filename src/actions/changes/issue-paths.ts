// Where an issue is shown: beside a field, of one of several rows, or of a line.

import type { Issue } from '../../schema/issue';
import type { AddedRows, EditedRow } from './changes';

/** The path of a column of one of those new rows, which count from 0. */
export function pathInAdded({ table, rows, asLines }: AddedRows, at: number, column: string): string {
  if (asLines) return `${table}/${at}:${column}`;
  return rows.length > 1 ? `${at}:${column}` : column;
}

/** The path of a column of that row: of a line it says which. */
export function pathInEdited({ table, id, asLine }: EditedRow, column: string): string {
  return asLine ? `${table}/${id}:${column}` : column;
}

export function issuesOfEdited(edit: EditedRow, issues: readonly Issue[]): readonly Issue[] {
  return issues.map((issue) => ({ ...issue, path: pathInEdited(edit, issue.path) }));
}
