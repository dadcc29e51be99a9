// What people wrote for rows of other tabs, as it is to stand there: the ID or the name of the one row that is meant.

import type { BoundTable } from '../../schema/adopted/bound-table';
import type { Issue } from '../../schema/issue';
import type { RefColumn } from '../../schema/kinds/ref';
import type { Value, Values } from '../../schema/values/value';
import { referencesIn } from '../../workbook/references/reference-columns';
import { type Referents, type Resolved, referentsBy, resolved } from '../../workbook/references/referents';
import { invalid } from '../transaction/failure';
import { tablesNamed } from '../transaction/reading';
import type { AddedRows, EditedRow, WantedChanges } from './changes';
import type { Desk } from './desk';
import { pathInAdded, pathInEdited } from './issue-paths';

type Rows = Pick<WantedChanges, 'adds' | 'edits'>;

/**
 * The changes with every reference as it is to be written. Reads each tab that one of them names, once, and none where nothing is named: before the
 * tabs of edited rows, as nothing may take time after these. @throws Refusal: invalid, for a name of no row, of two, or of one that is left out
 */
export function withReferences(desk: Desk, { adds = [], edits = [] }: Rows): Required<Rows> {
  const rowsOf = referentsBy((tables) => tablesNamed(desk.located, desk.catalog(), tables).map(({ key }) => desk.read(key).read));
  const issues: Issue[] = [];
  const looked = (table: BoundTable, values: Values, path: (key: string) => string, known: (key: string) => boolean): Values => {
    const more: Record<string, Value> = {};
    for (const [key, column] of referencesIn(table)) {
      const text = values[key];
      if (typeof text !== 'string' || text.trim() === '' || known(key)) continue;
      const named = rowsOf(column.to);
      // None of those tabs is in use: then it is a text like any other.
      if (named === null) continue;
      const found = lookedUp(text, column, named);
      if (found === null) continue;
      if ('problem' in found) issues.push({ path: path(key), message: `${boundHeading(table, key)} ${found.problem}.` });
      else Object.assign(more, written(key, column, found, values));
    }
    return { ...values, ...more };
  };
  const addedRows = adds.map((added): AddedRows => {
    const { rows, lineOf, known = [] } = added;
    const table = desk.table(added.table);
    const path = (at: number) => (column: string) => pathInAdded(added, at, column);
    return {
      ...added,
      rows: rows.map((row, at) => looked(table, row, path(at), (column) => column === lineOf?.column || known.includes(column))),
    };
  });
  const editedRows = edits.map((edit): EditedRow => {
    const whole = { ...edit.loaded, ...edit.changes };
    const isKept = (key: string) => !(key in edit.changes) || edit.changes[key] === (edit.loaded[key] ?? null);
    const changes = looked(desk.table(edit.table), whole, (key) => pathInEdited(edit, key), isKept);
    const changed = Object.entries(changes).filter(([key, value]) => key in edit.changes || value !== (edit.loaded[key] ?? null));
    return { ...edit, changes: Object.fromEntries(changed) };
  });
  if (issues.length > 0) throw invalid(issues);
  return { adds: addedRows, edits: editedRows };
}

/** The row that a text names, or why it names none; null where any text may stand. What is left out takes nothing new: it counts nowhere. */
export function lookedUp(text: string, column: RefColumn, named: Referents): Resolved | null {
  const found = resolved(text, column, named);
  if ('problem' in found) return column.free && found.kind === 'none' ? null : found;
  const { row } = found;
  if (!row.leftOut || column.free) return found;
  return {
    kind: 'none',
    problem: `names “${row.name || row.id}”, which is left out on the tab “${row.tab}”. Take the tick away there first`,
  };
}

/** The reference, and the name beside it where nothing stands there. */
function written(
  key: string,
  { nameInto }: RefColumn,
  { row, written: text }: Extract<Resolved, { row: unknown }>,
  values: Values,
): Values {
  const isBlank = nameInto !== null && (values[nameInto] ?? null) === null;
  return { [key]: text, ...(isBlank && { [nameInto]: row.name || row.id }) };
}

/** As its tab calls it now. */
export function boundHeading({ placement, columns }: BoundTable, key: string): string {
  const column = columns[key];
  return placement.headings[key]?.text ?? (column !== undefined && 'heading' in column ? column.heading : key);
}
