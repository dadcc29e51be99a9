// An adopted tab as a table like any other: the declaration of its kind, less what the tab has no column for.

import type { AdoptedTab, Adoption, Placements, Renamed } from '../../schema/adopted/adoption';
import type { AnyBoundTable, BoundTable } from '../../schema/adopted/bound-table';
import type { Deadline } from '../../schema/deadline';
import { text } from '../../schema/kinds/text';
import type { Columns, PerStep } from '../../schema/per-step';
import type { Attention, Fill, RowRule } from '../../schema/row-rules';
import { listKeyOf } from '../../schema/traits';
import type { WordList } from '../../schema/values/word-list';
import { wordFor } from '../../schema/values/words';
import type { WorkbookDefinition } from '../../schema/workbook';
import { stepIn } from '../layout/columns';

/** Key of an adopted tab's table: `assets@812`. */
export function adoptedKey(table: string, sheetId: number): string {
  return `${table}@${sheetId}`;
}

/** Key of the declared table that a key is of: `assets` for `assets@812`, and for itself. */
export function baseTableOf(key: string): string {
  return key.split('@')[0] ?? key;
}

/** The declared tables, their renamed headings told, and those of adopted tabs after them. */
export function placedWorkbook(workbook: WorkbookDefinition, { adoptions, renamed, gone }: Placements): WorkbookDefinition {
  const adopted = adoptions.flatMap((adoption) => adoptedTables(workbook, adoption));
  const own = workbook.tables.map((table) => withMore(table, 'borrowed', borrowedSteps(table.key, adoptions)));
  const tables = [...own, ...adopted].map((table) => withMore(placed(table, renamed[table.key]), 'gone', gone[table.key] ?? []));
  return { ...workbook, tables };
}

/** Steps that adopted tabs have whose rows are of that table. */
function borrowedSteps(table: string, adoptions: readonly Adoption[]): readonly string[] {
  const keys = adoptions.flatMap((adoption) => (adoption.table === table ? Object.keys(adoption.columns) : []));
  return [...new Set(keys.flatMap((key) => stepIn(key) ?? []))];
}

/** Of most tables there is nothing to add. */
function withMore<T extends AnyBoundTable>(table: T, what: 'borrowed' | 'gone', keys: readonly string[]): T {
  if (keys.length === 0 && (table.placement[what] ?? []).length === 0) return table;
  return { ...table, placement: { ...table.placement, [what]: keys } };
}

function placed(table: AnyBoundTable, renamed: Renamed[string] | undefined): AnyBoundTable {
  return renamed === undefined ? table : withHeadings(table, renamed);
}

/** The table with those headings told, by column key. */
export function withHeadings<T extends AnyBoundTable>(table: T, renamed: Renamed[string]): T {
  return { ...table, placement: { ...table.placement, headings: { ...table.placement.headings, ...renamed } } };
}

/** Without the adopted tabs. */
export function declaredTables(workbook: WorkbookDefinition): WorkbookDefinition {
  return { ...workbook, tables: workbook.tables.filter((table) => table.shape !== 'records' || !table.placement.adopted) };
}

/** One table for each tab; none for a kind that is no longer declared. */
export function adoptedTables({ tables, lists }: WorkbookDefinition, adoption: Adoption): readonly BoundTable[] {
  const base = tables.find((table): table is BoundTable => table.shape === 'records' && table.key === adoption.table);
  return base ? adoption.tabs.map((tab) => adoptedTable(base, adoption, tab, lists)) : [];
}

function adoptedTable(base: BoundTable, adoption: Adoption, tab: AdoptedTab, lists: readonly WordList[]): BoundTable {
  const { headingRow, bandRow, columns: headings, written } = adoption;
  const perStep = stepsKey(base.columns);
  const hasSteps = Object.keys(headings).some((key) => stepIn(key) !== null);
  const has = (key: string | null) => key !== null && (key in headings || (key === perStep && hasSteps));
  const columns = Object.fromEntries(Object.entries(base.columns).filter(([key]) => has(key) || key in tab.constants));
  const keyColumn = columns[adoption.key];
  return {
    ...base,
    key: adoptedKey(base.key, tab.sheetId),
    baseTable: base.key,
    columns: adoption.ownIds || !keyColumn ? columns : { ...columns, [adoption.key]: text(headingOf(keyColumn), { required: true }) },
    keyColumns: [adoption.key],
    id: adoption.ownIds ? adoption.key : null,
    name: has(base.name) ? base.name : adoption.key,
    deadlines: base.deadlines.filter((deadline) => stands(deadline, base, has, tab, lists)),
    attention: base.attention.filter((attention) => attentionStands(attention, has)),
    absence: absenceStands(base, has) ? base.absence : null,
    ...{ snoozes: null, visits: null },
    holidays: holidaysStand(base, has) ? base.holidays : null,
    repeats: repeatsStand(base, has) ? base.repeats : null,
    casts: base.casts !== null && has(base.casts.asset) && has(base.casts.into) ? base.casts : null,
    lends: base.lends !== null && has(base.lends.holder) && has(base.lends.since) ? base.lends : null,
    rules: base.rules.filter((rule) => ruleStands(rule, has)),
    fills: base.fills.flatMap((fill) => standingFill(fill, has)),
    leftOut: has(base.leftOut) ? base.leftOut : null,
    state: has(base.state) ? base.state : null,
    link: has(base.link) ? base.link : null,
    tells: [...base.tells.filter(has), ...Object.keys(tab.constants).filter((key) => key in columns && listKeyOf(columns[key]) === null)],
    trail: base.trail.filter(has),
    partOf: base.partOf.filter((key) => has(key) || key in tab.constants),
    placement: { headingRow, bandRow, headings, adopted: true, written, constants: tab.constants },
  };
}

type Has = (key: string) => boolean;

/** What the next row merely takes along may be missing. */
function repeatsStand({ repeats }: BoundTable, has: Has): boolean {
  return repeats !== null && [repeats.repeats, repeats.date, repeats.done, repeats.from].every((key) => key === undefined || has(key));
}

function stepsKey(columns: Columns): string | null {
  return Object.keys(columns).find((key) => columns[key]?.kind === 'perStep') ?? null;
}

function headingOf(column: Columns[string]): string {
  return column.kind === 'perStep' ? '' : column.heading;
}

/** Its date is there, and what the tab says of all its rows does not speak against it. */
function stands(
  { perStep, date, when, status, until, settledBy, done }: Deadline,
  base: BoundTable,
  has: Has,
  { constants }: AdoptedTab,
  lists: readonly WordList[],
): boolean {
  const concerned = when.every(({ column, means }) => {
    const word = constants[column];
    const declared: Columns[string] | PerStep | undefined = base.columns[column];
    const list = listKeyOf(declared);
    if (word === undefined || list === null) return true;
    const words = lists.find(({ key }) => key === list)?.words ?? [];
    return means.includes(wordFor(word, words)?.means ?? '');
  });
  // Without a status something else must end it, or it would be late for ever.
  const ends = status !== null ? until !== status || has(until) : [until, settledBy, done].some((key) => key !== null && has(key));
  return concerned && ends && has(perStep ?? date);
}

/** Without a status every receipt would count as not handed in. */
function attentionStands(attention: Attention, has: Has): boolean {
  if (attention.rule === 'atRisk') return has(attention.columns.status) && has(attention.columns.due);
  if (attention.rule === 'kitOut') return has(attention.columns.back) || has(attention.columns.offHire);
  return attention.rule === 'reorder' || has(attention.columns.status);
}

/** Nobody is away without a name and both days. */
function absenceStands({ absence }: BoundTable, has: Has): boolean {
  return absence !== null && [absence.person, absence.from, absence.to].every(has);
}

/** A tab without boxes to tick is taken for what it says: a list of days off. */
function holidaysStand({ holidays }: BoundTable, has: Has): boolean {
  return holidays !== null && has(holidays.date);
}

function ruleStands(rule: RowRule, has: Has): boolean {
  if (rule.rule === 'order') return has(rule.from) && has(rule.to);
  if (rule.rule === 'needs') return has(rule.column) && has(rule.needs);
  if (rule.rule === 'approved') return has(rule.status) && has(rule.by);
  if (rule.rule === 'within') return has(rule.part) && has(rule.whole);
  return [...rule.parts, rule.whole].every(has);
}

/** What may be claimed back is worked out where somebody says what paper there is. */
function standingFill({ reclaim, ...fill }: Fill, has: Has): readonly Fill[] {
  const { gross, rate, vat, net } = fill;
  if (![gross, rate, vat, net].every(has)) return [];
  return [reclaim && [reclaim.evidence, reclaim.claimed].every(has) ? { ...fill, reclaim } : fill];
}
