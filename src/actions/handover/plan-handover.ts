// What giving rows to others comes to: as changing several does, in several tabs at once.

import type { Methods } from '../../contract/methods';
import type { LineChanges } from '../../contract/rows/lines';
import type { PlannedRow, SeveralPlan } from '../../contract/rows/several';
import type { HandedPart, HandedRow, HandoverPlan } from '../../contract/studio/handover';
import { changedValue } from '../../office/work/changed-value';
import type { Ports } from '../../ports';
import type { Issue } from '../../schema/issue';
import { groupedBy } from '../../schema/values/grouping';
import { namesOf } from '../../schema/values/names';
import { sameText, seenText } from '../../schema/values/text';
import type { ReadTable } from '../../workbook/rows/read-table';
import { rowsWithKey } from '../../workbook/rows/rows-of-a-key';
import { handedToOneself, handedToUnknown, nobodyNamedForAny, whoGetsIt } from '../messages/studio/handover';
import { invalid } from '../transaction/failure';
import { type HeldDesk, heldDesk, onPeople } from './open-rows';

/** Rows that stay are left out. @throws Refusal: invalid (path `table/column`) for nobody, oneself or somebody who is not active on People; setup */
export function planHandover(ports: Ports, { person, handed }: Methods['planHandover']['input']): HandoverPlan {
  const desk = heldDesk(ports, person);
  const given = checkedRows(desk, handed);
  const groups = [...groupedBy(given, ({ table, column }) => `${table}/${column}`).values()];
  const parts = groups.map((rows): HandedPart & { readonly table: string } => {
    const { table = '', column = '' } = rows[0] ?? {};
    const read = desk.readOf(table);
    const formulas = ports.book.allFormulas(read.sheetId);
    return { table, title: handedTitle(read, column), plan: planOf(desk, read, rows, formulas) };
  });
  return {
    parts: parts.map(({ title, plan }) => ({ title, plan })),
    changes: changesOf(parts),
    rows: parts.reduce((sum, { plan }) => sum + plan.changes.length, 0),
  };
}

/** Each with the full name of whoever gets it. */
export function checkedRows({ person, catalog, readOf }: HeldDesk, handed: readonly HandedRow[]): readonly HandedRow[] {
  const given = handed.filter(({ to }) => seenText(to) !== '');
  const issues = new Map<string, Issue>();
  const rows = given.map((row) => {
    const to = onPeople(row.to, catalog);
    const path = `${row.table}/${row.column}`;
    if (to === null || !to.active) issues.set(path, { path, message: handedToUnknown({ name: seenText(row.to) }) });
    else if (sameText(to.name, person)) issues.set(path, { path, message: handedToOneself({ person }) });
    return { ...row, to: to?.name ?? '' };
  });
  if (given.length === 0) {
    const [first] = handed;
    const path = first === undefined ? 'handed' : `${first.table}/${first.column}`;
    const message = first === undefined ? nobodyNamedForAny() : whoGetsIt({ title: handedTitle(readOf(first.table), first.column) });
    throw invalid([{ path, message }]);
  }
  if (issues.size > 0) throw invalid([...issues.values()]);
  return rows;
}

/** `Assets, Rig by`. */
export function handedTitle({ tab, columns }: ReadTable, key: string): string {
  return [tab, columns.find((column) => column.key === key)?.heading ?? ''].filter((text) => text !== '').join(', ');
}

function planOf(
  { catalog, person }: HeldDesk,
  read: ReadTable,
  rows: readonly HandedRow[],
  formulas: readonly (readonly string[])[],
): SeveralPlan {
  const plan = { changes: [] as PlannedRow[], already: [] as SeveralPlan['already'][number][], left: [] as SeveralPlan['left'][number][] };
  for (const { id, column: key, to } of rows) {
    const [record, ...others] = rowsWithKey(read, id);
    const found = read.columns.find((one) => one.key === key);
    const row = { id, name: String(record?.values[read.table.name] ?? '') };
    if (record === undefined || found === undefined || others.length > 0) {
      plan.left.push({ ...row, why: others.length > 0 ? 'stands on several rows' : 'is no longer there' });
      continue;
    }
    const now = record.values[key] ?? null;
    const isTheirs = namesOf(String(now ?? ''), catalog.people).some((name) => sameText(name, person));
    const isFormula = (formulas[record.row - 1]?.[found.at] ?? '') !== '';
    const becomes = changedValue(
      { ...found.column, heading: found.heading },
      now,
      { rule: 'replace', typed: to, instead: person },
      catalog,
    );
    if (isFormula) plan.left.push({ ...row, why: `has a formula under ${found.heading}` });
    else if (!isTheirs && namesOf(String(now ?? ''), catalog.people).some((name) => sameText(name, to))) plan.already.push(row);
    else if (!isTheirs || 'refused' in becomes) plan.left.push({ ...row, why: `is not ${person}’s any more` });
    else {
      const loaded = { [read.table.name]: record.values[read.table.name] ?? null, [key]: now };
      const edit = { id, loaded, changes: { [key]: becomes.value } };
      plan.changes.push({ ...row, before: String(now ?? ''), after: String(becomes.value ?? ''), edit });
    }
  }
  return plan;
}

/** Of a row that changes in several columns one edit. */
function changesOf(parts: readonly (HandedPart & { readonly table: string })[]): readonly LineChanges[] {
  return [...groupedBy(parts, ({ table }) => table)].flatMap(([table, ofTable]) => {
    const edits = groupedBy(
      ofTable.flatMap(({ plan }) => plan.changes.map(({ edit }) => edit)),
      ({ id }) => id,
    );
    const merged = [...edits].map(([id, all]) => ({
      id,
      loaded: Object.assign({}, ...all.map(({ loaded }) => loaded)),
      changes: Object.assign({}, ...all.map(({ changes }) => changes)),
    }));
    return merged.length === 0 ? [] : [{ table, adds: [], edits: merged }];
  });
}
