// What people wrote for rows of other tabs, as it is to stand there: the ID or the name of the one row that is meant.

import { type BoundTable, boundHeading } from '../../schema/adopted/bound-table';
import type { Issue } from '../../schema/issue';
import type { RefColumn } from '../../schema/kinds/ref';
import type { Value, Values } from '../../schema/values/value';
import { derivedWrites } from '../../workbook/references/derived';
import { referencesIn } from '../../workbook/references/reference-columns';
import { calledSo, type Referents, type Resolved, referentsBy, resolved } from '../../workbook/references/referents';
import { invalid } from '../transaction/failure';
import type { AddedRows, EditedRow, WantedChanges } from './changes';
import type { Desk } from './desk';
import { pathInAdded, pathInEdited } from './issue-paths';

type Rows = Pick<WantedChanges, 'adds' | 'edits'>;

/**
 * The changes with every reference as it is to be written. Reads each tab that one of them names, once, and none where nothing is named: before the
 * tabs of edited rows, as nothing may take time after these. `looked`: the tabs of those tables were read for it. @throws Refusal: invalid, for a name of no row, of two, or of one that is left out
 */
export function withReferences(
  desk: Desk,
  { adds = [], edits = [] }: Rows,
): Required<Rows> & { readonly looked: (tables: readonly string[]) => boolean } {
  const asked = new Set<string>();
  const rowsOf = referentsBy((tables) => {
    asked.add(tables.join(' '));
    return desk.readsOf(tables);
  });
  const issues: Issue[] = [];
  const looked = (table: BoundTable, values: Values, at: Place) => {
    const { values: whole, problems } = withLookedUp(table, values, at, rowsOf);
    issues.push(...problems);
    return whole;
  };
  const addedRows = adds.map((added): AddedRows => {
    const { rows, lineOf, known = [] } = added;
    const table = desk.table(added.table);
    const path = (at: number) => (column: string) => pathInAdded(added, at, column);
    return {
      ...added,
      rows: rows.map((row, at) => {
        const isAsIs = (column: string) => column === lineOf?.column || known.includes(column);
        return looked(table, row, { path: path(at), isAsIs, isKnown: () => true });
      }),
    };
  });
  const editedRows = edits.map((edit): EditedRow => {
    const whole = { ...edit.loaded, ...edit.changes };
    const isKept = (key: string) =>
      !(key in edit.changes) || (edit.known ?? []).includes(key) || edit.changes[key] === (edit.loaded[key] ?? null);
    const place = { path: (key: string) => pathInEdited(edit, key), isAsIs: isKept, isKnown: (key: string) => key in whole };
    const changes = looked(desk.table(edit.table), whole, place);
    const changed = Object.entries(changes).filter(([key, value]) => key in edit.changes || value !== (edit.loaded[key] ?? null));
    return { ...edit, changes: Object.fromEntries(changed) };
  });
  if (issues.length > 0) throw invalid(issues);
  return { adds: addedRows, edits: editedRows, looked: (tables) => asked.has(tables.join(' ')) };
}

/** A row of an act. */
interface Place {
  readonly path: (key: string) => string;
  /** True for a column that stands as it is to stand. */
  readonly isAsIs: (key: string) => boolean;
  /** Whether the values say what stands in that column. */
  readonly isKnown: (key: string) => boolean;
}

function withLookedUp(
  table: BoundTable,
  values: Values,
  { path, isAsIs, isKnown }: Place,
  rowsOf: (tables: readonly string[]) => Referents | null,
): { readonly values: Values; readonly problems: readonly Issue[] } {
  const more: Record<string, Value> = {};
  const problems: Issue[] = [];
  for (const [key, column] of referencesIn(table)) {
    const text = values[key];
    if (typeof text !== 'string' || text.trim() === '' || isAsIs(key)) continue;
    const named = rowsOf(column.to);
    // None of those tabs is in use: then it is a text like any other.
    if (named === null) continue;
    const found = lookedUp(text, column, named);
    if (found === null) continue;
    if ('problem' in found) problems.push({ path: path(key), message: `${boundHeading(table, key)} ${found.problem}.` });
    else Object.assign(more, written(table, key, column, found, values, isKnown));
  }
  return { values: { ...values, ...more }, problems };
}

/** The row that a text names, or why it names none; null where any text may stand. What is left out takes nothing new: it counts nowhere. */
export function lookedUp(text: string, column: RefColumn, named: Referents): Resolved | null {
  const found = resolved(text, column, named);
  if ('problem' in found) return column.free && found.kind === 'none' ? null : found;
  const { row } = found;
  if (!row.leftOut || column.free) return found;
  return {
    kind: 'none',
    problem: `names “${calledSo(row)}”, which is left out on the tab “${row.tab}”. Take the tick away there first`,
  };
}

/** The reference, and the name beside it unless somebody calls it otherwise. */
function written(
  table: BoundTable,
  key: string,
  { nameInto }: RefColumn,
  { row, written: text }: Extract<Resolved, { row: unknown }>,
  values: Values,
  isKnown: (key: string) => boolean,
): Values {
  const name = calledSo(row);
  return { [key]: text, ...(nameInto !== null && derivedWrites(table, nameInto, name, (one) => values[one] ?? null, isKnown)) };
}
