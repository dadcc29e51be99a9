// What changing one field of many rows would come to, row by row.

import type { Methods } from '../../contract/methods';
import type { PlannedRow, SeveralPlan } from '../../contract/rows/several';
import { changedValue, ruleProblem } from '../../office/work/changed-value';
import type { Ports } from '../../ports';
import { isTyped, shownText } from '../../schema/column';
import { dayOffWords } from '../../schema/values/days-off';
import { isLocalDate } from '../../schema/values/local-date';
import type { Values } from '../../schema/values/value';
import type { FoundColumn, ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { rowsWithKey } from '../../workbook/rows/rows-of-a-key';
import { chooseField } from '../messages/rows';
import { Refusal } from '../transaction/failure';
import { freshCatalog } from '../transaction/known-catalog';
import { readOne } from '../transaction/reading';
import { locate, recordTableOf, tabOf } from '../transaction/tabs';

/**
 * Properties, the tabs that say what words mean, formulas and cells of the tab. A cell with a formula, or with something that cannot be read, is left.
 * @throws Refusal: invalid (path of the field) where the rule does not fit the column or lacks something; setup
 */
export function planSeveral(ports: Ports, { table: key, ids, column, ...wanted }: Methods['planSeveral']['input']): SeveralPlan {
  const located = locate(ports);
  const table = recordTableOf(located, key);
  const { catalog } = freshCatalog(ports, located);
  const formulas = ports.book.allFormulas(tabOf(located, table).sheetId);
  const { read } = readOne(ports, located, table, catalog);
  const found = read.columns.find((one) => one.key === column && isTyped(one.column));
  if (!found) throw new Refusal('invalid', chooseField());
  // By the heading of its step, as it is told.
  const asked = { ...found.column, heading: found.heading };
  const problem = ruleProblem(asked, wanted, catalog);
  if (problem !== null) throw new Refusal('invalid', problem, [{ path: 'typed', message: problem }]);
  const plan = { changes: [] as PlannedRow[], already: [] as SeveralPlan['already'][number][], left: [] as SeveralPlan['left'][number][] };
  for (const id of new Set(ids)) {
    const [record, ...others] = rowsWithKey(read, id);
    const row = { id, name: String(record?.values[table.name] ?? '') };
    const why =
      record === undefined ? 'is no longer there' : others.length > 0 ? 'stands on several rows' : whyNot(read, found, record, formulas);
    if (record === undefined || why !== null) {
      plan.left.push({ ...row, why: why ?? '' });
      continue;
    }
    const now = record.values[column] ?? null;
    const becomes = changedValue(asked, now, wanted, catalog);
    if ('refused' in becomes) plan.left.push({ ...row, why: becomes.refused });
    else if (becomes.value === now) plan.already.push(row);
    else {
      const [before, after] = [now, becomes.value].map((value) => shownText(value, found.column, catalog));
      plan.changes.push({ ...row, before: before ?? '', after: after ?? '', edit: editOf(id, column, now, becomes.value, record, read) });
    }
  }
  // A date that nobody works on may be meant: it is said, and written.
  const days = new Set(plan.changes.flatMap(({ edit: { changes } }) => (isLocalDate(changes[column]) ? [changes[column]] : [])));
  const notes = [...days].flatMap((day) => dayOffWords(day, catalog.settings) ?? []).slice(0, mostNotes);
  return { ...plan, ...(notes.length > 0 && { notes }) };
}

const mostNotes = 5;

function whyNot(
  { table }: ReadTable,
  { key, at, heading }: FoundColumn,
  { issues, row }: ReadRecord,
  formulas: readonly (readonly string[])[],
): string | null {
  if (table.keyColumns.includes(key)) return `is told from others by its ${heading}: change it in its own form`;
  if ((formulas[row - 1]?.[at] ?? '') !== '') return `has a formula under ${heading}`;
  return issues.some(({ path }) => path === key) ? `has something under ${heading} that cannot be read` : null;
}

/** With its name among what was seen: by that a row is known that was given another's ID meanwhile. */
function editOf(id: string, column: string, before: Values[string], after: Values[string], { values }: ReadRecord, { table }: ReadTable) {
  return { id, loaded: { [table.name]: values[table.name] ?? null, [column]: before ?? null }, changes: { [column]: after ?? null } };
}
