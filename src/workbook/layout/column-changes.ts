// The columns of one tab: which are missing and where they belong, which heading changed its form, whose drop-down is out of date.

import type { CellRule } from '../../schema/kind';
import { sameText } from '../../schema/values/text';
import { type Slot, slotsOf } from './column-slots';
import type { Change, ColumnPlan, NamesPlace, ObservedColumn, ObservedTab, TabPlan } from './tab-plan';

export interface ColumnChanges {
  readonly changes: readonly Change[];
  /** Columns once the changes are done, in the order of the tab. */
  readonly after: readonly Slot[];
  /** Keys of the columns that are new to the tab. */
  readonly added: ReadonlySet<string>;
  /** True: what is missing may be hidden behind merged headings, so nothing is added. */
  readonly hidden: boolean;
}

/** Columns of the person's own stay where they are among their neighbours. */
export function columnChanges(plan: TabPlan, seen: ObservedTab, names: NamesPlace | null): ColumnChanges {
  const slots = [...slotsOf(plan, seen)];
  const changes: Change[] = [...restored(plan, seen, slots), ...reworded(plan, seen, slots), ...renames(plan, seen, slots)];
  const missing = plan.columns.filter(({ key }) => !slots.some((slot) => slot.key === key));
  const hidden = missing.length > 0 && seen.columns.some(({ covered }, at) => covered && slots[at]?.key === '');
  const rules = hidden ? [] : ruleChanges(plan, seen, slots, names);
  const added = new Set(hidden ? [] : missing.map(({ key }) => key));
  for (const column of hidden ? [] : missing) {
    const at = placeFor(plan.columns, column, slots);
    slots.splice(at, 0, column);
    addTo(changes, { marked: plan.marksColumns, seen, at, column, names });
  }
  const moved = rules.map((rule) => ({ ...rule, at: slots.findIndex(({ key }) => key === rule.key) }));
  return { changes: [...changes, ...moved.map(({ key: _key, ...rule }) => rule)], after: slots, added, hidden };
}

/** After the nearest declared column before it that is there; else before the nearest after it; else at the end. */
function placeFor(columns: readonly ColumnPlan[], wanted: ColumnPlan, slots: readonly Slot[]): number {
  const index = columns.indexOf(wanted);
  const placeOf = ({ key }: ColumnPlan) => slots.findIndex((slot) => slot.key === key);
  const before = columns.slice(0, index).reverse().map(placeOf).find(isPlace);
  const after = columns
    .slice(index + 1)
    .map(placeOf)
    .find(isPlace);
  return before === undefined ? (after ?? slots.length) : before + 1;
}

function isPlace(at: number): boolean {
  return at >= 0;
}

interface Addition {
  readonly marked: boolean;
  readonly seen: ObservedTab;
  readonly at: number;
  readonly column: ColumnPlan;
  readonly names: NamesPlace | null;
}

/** Neighbours are added in one go. */
function addTo(changes: Change[], { marked, seen, at, column, names }: Addition): void {
  const { sheetId, headingRow } = seen;
  const last = changes[changes.length - 1];
  const joins = last?.kind === 'add columns' && last.at + last.columns.length === at;
  if (joins) changes[changes.length - 1] = { ...last, columns: [...last.columns, column] };
  else changes.push({ kind: 'add columns', sheetId, headingRow, at, columns: [column], marked, names, lastRow: lastRowOf(seen) });
}

/** Headings of marked columns that somebody emptied, or merged with their neighbours. */
function restored({ columns }: TabPlan, { sheetId, headingRow }: ObservedTab, slots: Slot[]): Change[] {
  const headings = slots.flatMap(({ key, heading }, at) => {
    const wanted = columns.find((column) => column.key === key)?.heading;
    return wanted === undefined || heading.trim() !== '' ? [] : [{ at, heading: wanted }];
  });
  for (const { at, heading } of headings) slots[at] = { key: slots[at]?.key ?? '', heading };
  return headings.length === 0 ? [] : [{ kind: 'restore headings', sheetId, headingRow, headings }];
}

/** Headings that an earlier Routesheet gave; not where another column is called by the present one already. */
function reworded({ columns }: TabPlan, { sheetId, headingRow }: ObservedTab, slots: Slot[]): Change[] {
  return columns.flatMap(({ key, heading, formerly }): Change[] => {
    const at = slots.findIndex((slot) => slot.key === key);
    if (!formerly.some((former) => sameText(former, slots[at]?.heading ?? '')) || isTaken(heading, slots)) return [];
    slots[at] = { key, heading };
    return [{ kind: 'rename heading', sheetId, headingRow, at, heading }];
  });
}

function isTaken(heading: string, slots: readonly Slot[]): boolean {
  return slots.some((slot) => sameText(slot.heading, heading));
}

/** Headings of steps that have another form now: all of them, or else the person called one so. */
function renames({ columns }: TabPlan, { sheetId, headingRow }: ObservedTab, slots: Slot[]): Change[] {
  const stands = columns.some(({ key, heading, alias }) => {
    const slot = slots.find((other) => other.key === key);
    return alias !== null && slot !== undefined && sameText(slot.heading, heading) && !sameText(alias, heading);
  });
  return (stands ? [] : columns).flatMap(({ key, heading, alias }): Change[] => {
    const at = slots.findIndex((slot) => slot.key === key);
    const slot = slots[at];
    if (alias === null || sameText(alias, heading) || slot === undefined || !sameText(slot.heading, alias)) return [];
    slots[at] = { key, heading };
    return [{ kind: 'rename heading', sheetId, headingRow, at, heading }];
  });
}

type RuleChange = Extract<Change, { kind: 'set rule' }> & { readonly key: string };

/** Of the columns that were there before; their places are those that they have before anything is added. */
function ruleChanges(plan: TabPlan, seen: ObservedTab, slots: readonly Slot[], names: NamesPlace | null): readonly RuleChange[] {
  const { sheetId, headingRow } = seen;
  return plan.columns.flatMap(({ key, rule, help }): readonly RuleChange[] => {
    const at = slots.findIndex((slot) => slot.key === key);
    const there = seen.columns[at];
    if (rule === null || !there || isTheirs(there, rule) || sameRule(there.rule, rule)) return [];
    return [{ kind: 'set rule', key, sheetId, headingRow, at, rule, help, names, lastRow: lastRowOf(seen) }];
  });
}

/** From 1: the last row with something in the first column. A box that was never ticked stands in none. */
function lastRowOf({ firstColumn }: ObservedTab): number {
  return firstColumn.reduce((last, text, index) => (text === '' ? last : index + 2), 1);
}

/** Of rules that cannot be read only those of names are ours for certain: nothing else of ours points to a tab. */
function isTheirs({ foreignRule, unreadable }: ObservedColumn, ours: CellRule): boolean {
  return foreignRule || (unreadable === true && ours.kind !== 'people');
}

function sameRule(one: CellRule | null, other: CellRule): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
