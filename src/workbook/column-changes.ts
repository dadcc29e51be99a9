// The columns of one tab: which are missing and where they belong, which heading changed its form, whose drop-down is out of date.

import type { CellRule } from '../schema/kind';
import { sameText } from '../schema/text';
import type { Change, ColumnPlan, NamesPlace, ObservedTab, TabPlan } from './tab-plan';

export interface ColumnChanges {
  readonly changes: readonly Change[];
  /** Headings once the changes are done, in the order of the tab. */
  readonly after: readonly string[];
  /** Keys of the columns that are new to the tab. */
  readonly added: ReadonlySet<string>;
}

/** Columns of the person's own stay where they are among their neighbours. */
export function columnChanges(plan: TabPlan, seen: ObservedTab, names: NamesPlace | null): ColumnChanges {
  const headings = seen.columns.map(({ heading }) => heading);
  const changes: Change[] = renames(plan, seen.sheetId, headings);
  const added = new Set<string>();
  plan.columns.forEach((column, index) => {
    if (placeOf(column, headings) >= 0) return;
    const at = placeFor(plan.columns, index, headings);
    headings.splice(at, 0, column.heading);
    added.add(column.key);
    addTo(changes, { marked: plan.marksColumns, sheetId: seen.sheetId, at, column, names });
  });
  const rules = ruleChanges(plan, seen, headings, added, names);
  return { changes: [...changes, ...rules], after: headings, added };
}

function placeOf({ heading }: Pick<ColumnPlan, 'heading'>, headings: readonly string[]): number {
  return headings.findIndex((other) => sameText(other, heading));
}

/** After the nearest declared column before it that is there; else before the nearest after it; else at the end. */
function placeFor(columns: readonly ColumnPlan[], index: number, headings: readonly string[]): number {
  for (let before = index - 1; before >= 0; before--) {
    const column = columns[before];
    const at = column ? placeOf(column, headings) : -1;
    if (at >= 0) return at + 1;
  }
  for (const column of columns.slice(index + 1)) {
    const at = placeOf(column, headings);
    if (at >= 0) return at;
  }
  return headings.length;
}

interface Addition {
  readonly marked: boolean;
  readonly sheetId: number;
  readonly at: number;
  readonly column: ColumnPlan;
  readonly names: NamesPlace | null;
}

/** Neighbours are added in one go. */
function addTo(changes: Change[], { marked, sheetId, at, column, names }: Addition): void {
  const last = changes[changes.length - 1];
  const joins = last?.kind === 'add columns' && last.at + last.columns.length === at;
  if (joins) changes[changes.length - 1] = { ...last, columns: [...last.columns, column] };
  else changes.push({ kind: 'add columns', sheetId, at, columns: [column], marked, names });
}

/**
 * With one step its columns are called Status, By, Due, Take; with several they bear the step's name. When a second step comes (or the second
 * to last goes), the columns that are there become those of the first step, or their entries would be lost from sight.
 */
function renames({ columns }: TabPlan, sheetId: number, headings: string[]): Change[] {
  const steps = columns.filter(({ alias }) => alias !== null);
  if (steps.some((column) => placeOf(column, headings) >= 0 && column.heading !== column.alias)) return [];
  const changes: Change[] = [];
  for (const { heading, alias } of steps) {
    const at = alias === null ? -1 : headings.findIndex((other) => sameText(other, alias));
    // A step may itself be called Status: its column keeps its heading and is nobody else's.
    if (at < 0 || columns.some((column) => sameText(column.heading, headings[at] ?? ''))) continue;
    headings[at] = heading;
    changes.push({ kind: 'rename heading', sheetId, at, heading });
  }
  return changes;
}

function ruleChanges(
  plan: TabPlan,
  seen: ObservedTab,
  headings: readonly string[],
  added: ReadonlySet<string>,
  names: NamesPlace | null,
): readonly Change[] {
  return plan.columns.flatMap((column): readonly Change[] => {
    const { key, heading, rule, help } = column;
    const there = seen.columns.find((other) => sameText(other.heading, heading));
    if (rule === null || added.has(key) || !there || there.foreignRule || sameRule(there.rule, rule)) return [];
    return [{ kind: 'set rule', sheetId: seen.sheetId, at: placeOf(column, headings), rule, help, names }];
  });
}

function sameRule(one: CellRule | null, other: CellRule): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
