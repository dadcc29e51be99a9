// Where an issue is shown: beside a field, of one of several rows, or of a line.

import type { Issue } from '../../schema/issue';
import type { AddedRows, EditedRow } from './changes';

/** The path of a column of one of those new rows, which count from 0. */
export function pathInAdded({ table, rows, asLines }: AddedRows, at: number, column: string): string {
  if (asLines) return `${table}/${at}:${column}`;
  return rows.length > 1 ? `${at}:${column}` : column;
}

/** Of a line they say which. */
export function issuesOfEdited({ table, id, asLine }: EditedRow, issues: readonly Issue[]): readonly Issue[] {
  return asLine ? issues.map((issue) => ({ ...issue, path: `${table}/${id}:${issue.path}` })) : issues;
}
