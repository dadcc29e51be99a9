// Set-up as a difference: what has to change in the spreadsheet so that it is as planned. Nothing that is right is touched.

import { sameText } from '../schema/text';
import { columnChanges } from './column-changes';
import { followedPlan, markChanges } from './marked-columns';
import { placedColours } from './placed-colours';
import type { Change, ColumnPlan, NamesPlace, ObservedTab, TabPlan } from './tab-plan';

/** A tab that may be ours, with the key of the table that it was found for. */
export interface Candidate {
  readonly table: string;
  readonly observed: ObservedTab;
}

export interface Changes {
  readonly changes: readonly Change[];
  /** What was found in the way and left alone, in plain words. */
  readonly notes: readonly string[];
  /** Keys of the tables whose tab's name is taken by a tab that is not ours. */
  readonly taken: readonly string[];
}

/**
 * A tab is ours when it is marked so, or when it has the table's name, key and name headings; another tab of that name is left alone and said.
 * Once the changes are carried out, there are none left.
 * @param others tabs that are not among the candidates: their names are taken
 */
export function changesBetween(
  plans: readonly TabPlan[],
  candidates: readonly Candidate[],
  others: readonly { readonly name: string }[],
): Changes {
  const changes: Change[] = [];
  const taken: TabPlan[] = [];
  const names = namesPlace(plans, candidates);
  for (const plan of plans) {
    const seen = candidates.find(({ table }) => table === plan.table)?.observed;
    if (seen && isOurs(plan, seen)) changes.push(...tabChanges(followedPlan(plan, seen), seen, names));
    else if (seen || others.some(({ name }) => sameText(name, plan.tab))) taken.push(plan);
    else changes.push(createTab(plan, names));
  }
  return { changes, notes: taken.map(inTheWay), taken: taken.map(({ table }) => table) };
}

function inTheWay({ tab }: TabPlan): string {
  return `There is a tab “${tab}” already that is not Routesheet’s, so it was left alone. Give it another name and run Set up workbook again.`;
}

/** A blank tab of the name is taken too: it is what a set-up that died leaves, and nobody's rows are in it. */
function isOurs({ table, columns }: TabPlan, { marked, columns: there, firstColumn }: ObservedTab): boolean {
  if (marked !== null) return marked === table;
  if (there.length === 0 && firstColumn.length === 0) return true;
  return columns
    .filter(({ indispensable }) => indispensable)
    .every(({ heading }) => there.some((column) => sameText(column.heading, heading)));
}

function createTab(plan: TabPlan, names: NamesPlace | null): Change {
  return {
    kind: 'create tab',
    plan: { ...plan, columns: answerable(plan.columns, names) },
    colours: placedColours(plan.colours, plan.columns),
    names,
  };
}

/** Without a tab of people there is nothing that a drop-down of names could show. */
function answerable(columns: readonly ColumnPlan[], names: NamesPlace | null): readonly ColumnPlan[] {
  return names === null ? columns.map((column) => (column.rule?.kind === 'people' ? { ...column, rule: null } : column)) : columns;
}

function tabChanges(plan: TabPlan, seen: ObservedTab, names: NamesPlace | null): readonly Change[] {
  const { sheetId } = seen;
  const columns = columnChanges({ ...plan, columns: answerable(plan.columns, names) }, seen, names);
  const coloured = plan.colours.flatMap((colour) => {
    // A colour that was there once is up to the person now; only columns that are new to the tab get it.
    const fresh = seen.coloursApplied.includes(colour.key) ? colour.columns.filter((key) => columns.added.has(key)) : colour.columns;
    return [{ ...colour, columns: fresh }];
  });
  const colours = placedColours(coloured, columns.after.map(keyedBy(plan)));
  return [
    ...(seen.marked === null ? [{ kind: 'mark tab', sheetId, table: plan.table } as const] : []),
    ...columns.changes,
    ...markChanges(plan, seen, columns.after, columns.added),
    ...(seen.frozenRows < plan.frozenRows ? [{ kind: 'freeze', sheetId, rows: plan.frozenRows } as const] : []),
    ...(colours.length > 0 ? [{ kind: 'add colours', sheetId, colours } as const] : []),
    ...rowChanges(plan, seen, columns.after),
  ];
}

/** The declared column that a heading belongs to; of repeated headings the first. */
function keyedBy({ columns }: TabPlan): (heading: string, at: number, all: readonly string[]) => { readonly key: string } {
  return (heading, at, all) => {
    const first = all.findIndex((other) => sameText(other, heading)) === at;
    return { key: (first && columns.find((column) => sameText(column.heading, heading))?.key) || '' };
  };
}

/** Planned rows that are missing, below the last one. Told by the first column, so only where that still stands first. */
function rowChanges({ keepsRows, rows, columns }: TabPlan, seen: ObservedTab, after: readonly string[]): readonly Change[] {
  const { sheetId, firstColumn } = seen;
  const [first] = columns;
  // A tab without mark and rows was not finished: its first rows never came.
  const unfinished = seen.marked === null && firstColumn.length === 0;
  if (!(keepsRows || unfinished) || !first || !sameText(after[0] ?? '', first.heading)) return [];
  // A column that is only being added has no texts yet.
  const there = sameText(seen.columns[0]?.heading ?? '', first.heading) ? firstColumn : [];
  const missing = rows.filter(([name]) => !there.some((text) => sameText(text, String(name))));
  const at = columns.map(({ heading }) => after.findIndex((other) => sameText(other, heading)));
  return missing.length === 0 ? [] : [{ kind: 'add rows', sheetId, after: firstColumn.length + 1, at, rows: missing }];
}

/** Where the names of people stand in the end: the first indispensable column of the people's tab. */
function namesPlace(plans: readonly TabPlan[], candidates: readonly Candidate[]): NamesPlace | null {
  const plan = plans.find(({ table }) => table === 'people');
  const name = plan?.columns.find(({ indispensable }) => indispensable);
  if (!plan || !name) return null;
  const seen = candidates.find(({ table }) => table === 'people')?.observed;
  if (!seen) return { sheetId: null, table: plan.table, at: plan.columns.indexOf(name) };
  if (!isOurs(plan, seen)) return null;
  const here = followedPlan(plan, seen);
  const heading = here.columns.find(({ key }) => key === name.key)?.heading ?? name.heading;
  const after = columnChanges(here, seen, null).after;
  return { sheetId: seen.sheetId, table: plan.table, at: after.findIndex((other) => sameText(other, heading)) };
}
