// Set-up as a difference: what has to change in the spreadsheet so that it is as planned. Nothing that is right is touched.

import { sameText } from '../../schema/values/text';
import { columnChanges } from './column-changes';
import { areHeadingsLost } from './lost-headings';
import { markChanges } from './marked-columns';
import { placedColours } from './placed-colours';
import type { Change, ColumnPlan, NamesPlace, ObservedTab, TabPlan } from './tab-plan';

/** A tab that is known to be ours, with the key of its table. */
export interface Candidate {
  readonly table: string;
  readonly observed: ObservedTab;
}

export interface Changes {
  readonly changes: readonly Change[];
  /** What was found in the way and left alone, in plain words. */
  readonly notes: readonly string[];
  /** Tabs that are made under another name. */
  readonly taken: readonly { readonly table: string; readonly tab: string; readonly becomes: string }[];
}

/**
 * A tab that is not there is made, under another name where its own is taken. Once the changes are carried out, there are none left.
 * @param others tabs that are not ours: their names are taken
 */
export function changesBetween(
  plans: readonly TabPlan[],
  candidates: readonly Candidate[],
  others: readonly { readonly name: string }[],
): Changes {
  const changes: Change[] = [];
  const notes: string[] = [];
  const renamed: Changes['taken'][number][] = [];
  const names = namesPlace(plans, candidates);
  const taken = [...others.map(({ name }) => name), ...candidates.map(({ observed }) => observed.tab)];
  for (const plan of plans) {
    const seen = candidates.find(({ table }) => table === plan.table)?.observed;
    if (seen) {
      const more = tabChanges(plan, seen, names, taken);
      changes.push(...more.changes);
      notes.push(...more.notes);
    } else {
      const tab = freeName(plan.tab, taken);
      if (tab !== plan.tab) renamed.push({ table: plan.table, tab: plan.tab, becomes: tab });
      changes.push(createTab({ ...plan, tab }, names));
    }
  }
  return { changes, notes, taken: renamed };
}

/** The name of a new tab beside those that are there. */
export function freeName(tab: string, taken: readonly string[]): string {
  const isTaken = (name: string) => taken.some((other) => sameText(other, name));
  if (!isTaken(tab)) return tab;
  let name = `Routesheet ${tab}`;
  for (let number = 2; isTaken(name); number++) name = `Routesheet ${tab} ${number}`;
  return name;
}

/** What tells a tab that nobody marked from one that is only called so: it is blank, or has all those headings. */
export function isWhole(headings: readonly string[], { columns, lastRow }: ObservedTab): boolean {
  return lastRow === 0 || headings.every((heading) => columns.some((column) => sameText(column.heading, heading)));
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

function tabChanges(
  plan: TabPlan,
  seen: ObservedTab,
  names: NamesPlace | null,
  taken: readonly string[],
): Pick<Changes, 'changes' | 'notes'> {
  const { sheetId, headingRow, tab } = seen;
  if (areHeadingsLost(plan, seen)) return { changes: [], notes: [lostHeadings(tab, headingRow)] };
  const columns = columnChanges({ ...plan, columns: answerable(plan.columns, names) }, seen, names);
  const coloured = plan.colours.flatMap((colour) => {
    // A colour that was there once is up to the person now; only columns that are new to the tab get it.
    const fresh = seen.coloursApplied.includes(colour.key) ? colour.columns.filter((key) => columns.added.has(key)) : colour.columns;
    return [{ ...colour, columns: fresh }];
  });
  const colours = placedColours(coloured, columns.after);
  const changes: readonly Change[] = [
    ...renamedTab(plan, seen, taken),
    ...(seen.marked === null ? [{ kind: 'mark tab', sheetId, headingRow, table: plan.table } as const] : []),
    ...columns.changes,
    ...markChanges(plan, seen, columns.after, columns.added),
    ...((seen.frozenRows ?? plan.frozenRows) < plan.frozenRows ? [{ kind: 'freeze', sheetId, headingRow, rows: headingRow } as const] : []),
    ...(colours.length > 0 ? [{ kind: 'add colours', sheetId, headingRow, colours } as const] : []),
    ...rowChanges(plan, seen, columns),
  ];
  return { changes, notes: columns.hidden ? [mergedHeadings(tab, headingRow)] : [] };
}

/** A tab that is still called as an earlier Routesheet called it; what somebody else called it stays. */
function renamedTab({ tab, formerly }: TabPlan, seen: ObservedTab, taken: readonly string[]): readonly Change[] {
  const isFormer = formerly.some((former) => sameText(former, seen.tab)) && freeName(tab, taken) === tab;
  return isFormer ? [{ kind: 'rename tab', sheetId: seen.sheetId, headingRow: seen.headingRow, tab }] : [];
}

function lostHeadings(tab: string, row: number): string {
  return `The headings of “${tab}” are gone, or all of them have other names: row ${row} has none that Routesheet knows, so nothing was written there. Put them back in a row of their own, each over its column, and run Set up workbook again.`;
}

function mergedHeadings(tab: string, row: number): string {
  return `Headings of “${tab}” in row ${row} are merged, and Routesheet cannot tell what stands behind them, so no column was added there. Part them with Format, Merge cells, Unmerge, write the headings back and run Set up workbook again.`;
}

/** Planned rows that are missing, below the last one. Told by the first column, so only where that still stands first. */
function rowChanges(
  { keepsRows, rows, columns }: TabPlan,
  seen: ObservedTab,
  { after, added }: ReturnType<typeof columnChanges>,
): Change[] {
  const { sheetId, headingRow, firstColumn, lastRow } = seen;
  const [first] = columns;
  // A tab without mark and rows was not finished: its first rows never came.
  const unfinished = seen.marked === null && firstColumn.every((text) => text === '');
  if (!(keepsRows || unfinished) || !first || after[0]?.key !== first.key) return [];
  // A column that is only being added has no texts yet.
  const there = added.has(first.key) ? [] : firstColumn;
  const missing = rows.filter(([name]) => !there.some((text) => sameText(text, String(name))));
  const at = columns.map(({ key }) => after.findIndex((slot) => slot.key === key));
  return missing.length === 0 ? [] : [{ kind: 'add rows', sheetId, headingRow, after: Math.max(lastRow, headingRow), at, rows: missing }];
}

/** Where the names of people stand in the end: the first indispensable column of the people's tab. */
function namesPlace(plans: readonly TabPlan[], candidates: readonly Candidate[]): NamesPlace | null {
  const plan = plans.find(({ holdsNames }) => holdsNames);
  const name = plan?.columns.find(({ indispensable }) => indispensable);
  if (!plan || !name) return null;
  const seen = candidates.find(({ table }) => table === plan.table)?.observed;
  if (!seen) return { sheetId: null, table: plan.table, at: plan.columns.indexOf(name), headingRow: 1 };
  const at = columnChanges(plan, seen, null).after.findIndex(({ key }) => key === name.key);
  return at < 0 ? null : { sheetId: seen.sheetId, table: plan.table, at, headingRow: seen.headingRow };
}
