// Whether a row can stand as it is, on both sides: in the form while it is filled, on the server before it is written.

import type { BoundTable } from '../../schema/adopted/bound-table';
import type { Catalog } from '../../schema/catalog';
import { isTyped, problemOf } from '../../schema/column';
import type { Issue } from '../../schema/issue';
import type { RowRule } from '../../schema/row-rules';
import { formatMoney } from '../../schema/values/money';
import { inWords, quotedStart, sameText } from '../../schema/values/text';
import type { Value, Values } from '../../schema/values/value';
import { columnsOf, type TableColumn } from '../layout/columns';
import { approvalIssues } from '../references/approval';
import { fillKeys } from './fills';
import type { ReadHead } from './read-table';

export { fillIn } from './fills';

/** Everything that is wrong with a whole row, each with the field that it is shown beside. Empty: it can be saved. */
export function checkRecord(table: BoundTable, values: Values, catalog: Catalog): readonly Issue[] {
  const columns = columnsOf(table, catalog.steps);
  const issues = [...unknownKeys(table, columns, values), ...columns.flatMap((column) => columnIssues(column, table, values, catalog))];
  // A rule between columns has nothing to say about a value that is wrong by itself.
  const sound: Values = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, issues.some(({ path }) => path === key) ? null : value]),
  );
  return [...issues, ...brokenRules(table, sound, columns, catalog)];
}

/** Columns of a row that contradict each other; null values, blank or unreadable, contradict nothing. */
export function brokenRules(table: BoundTable, values: Values, columns: readonly TableColumn[], catalog: Catalog): readonly Issue[] {
  return table.rules.flatMap((rule) => ruleIssues(rule, values, columns, catalog));
}

function unknownKeys({ tab }: BoundTable, columns: readonly TableColumn[], values: Values): readonly Issue[] {
  const known = new Set(columns.map(({ key }) => key));
  const unknown = Object.keys(values).filter((key) => !known.has(key));
  return unknown.map((path) => ({ path, message: `${quotedStart(path)} is no column of ${tab}. Close the form and open it again.` }));
}

/** Values for columns that the tab does not have, so that they would be lost; what Routesheet offers and works out by itself is no loss. */
export function absentIssues({ table, tab, columns }: ReadHead<BoundTable>, values: Values, catalog: Catalog): readonly Issue[] {
  const worked = Object.values(table.columns).flatMap((column) => ('derived' in column && column.derived ? [column.derived.wrote] : []));
  const offered = [...table.fills.map(({ rate }) => rate), ...fillKeys(table).to, ...worked];
  const absent = columnsOf(table, catalog.steps).filter(
    ({ key }) => !offered.includes(key) && !columns.some((column) => column.key === key),
  );
  return absent
    .filter(({ key }) => (values[key] ?? '') !== '')
    .map(({ key, heading }) => ({
      path: key,
      message: `${heading} has no column on the tab “${tab}”, so it would be lost. Leave it blank, or put the heading in first.`,
    }));
}

function columnIssues({ key, heading, column }: TableColumn, table: BoundTable, values: Values, catalog: Catalog): readonly Issue[] {
  const value = values[key] ?? null;
  if (value === null || (typeof value === 'string' && value.trim() === '')) {
    return column.required && !isNamedBeside(key, table, values) ? [{ path: key, message: `${heading} is missing. Give it one.` }] : [];
  }
  // Stamps are not typed: what stands there is Routesheet's own.
  const problem = isTyped(column) ? problemOf(value, column, catalog) : null;
  return problem === null ? [] : [{ path: key, message: `${heading} ${problem}.` }];
}

/** It gets the name of the row that another column names. */
function isNamedBeside(key: string, { columns }: BoundTable, values: Values): boolean {
  return Object.entries(columns).some(
    ([other, column]) => column.kind === 'ref' && column.nameInto === key && (values[other] ?? null) !== null,
  );
}

function ruleIssues(rule: RowRule, values: Values, columns: readonly TableColumn[], catalog: Catalog): readonly Issue[] {
  const valueAt = (key: string): Value => values[key] ?? null;
  const headingOf = (key: string) => columns.find((column) => column.key === key)?.heading ?? key;
  if (rule.rule === 'order') return orderIssues(rule, valueAt, headingOf);
  if (rule.rule === 'sum') return sumIssues(rule, valueAt, headingOf, catalog);
  if (rule.rule === 'approved') return approvalIssues(rule, columnsByKey(columns), values, catalog, headingOf);
  if (rule.rule === 'within') return withinIssues(rule, valueAt, headingOf, catalog);
  const { column, value, needs } = rule;
  if (!sameText(String(valueAt(column) ?? ''), value) || valueAt(needs) !== null) return [];
  return [{ path: needs, message: `${headingOf(needs)} is missing. With ${headingOf(column)} “${value}” it has to be typed.` }];
}

function columnsByKey(columns: readonly TableColumn[]): BoundTable['columns'] {
  return Object.fromEntries(columns.map(({ key, column }) => [key, column]));
}

type ValueOf = (key: string) => Value;
type HeadingOf = (key: string) => string;

function orderIssues({ from, to, until }: Extract<RowRule, { rule: 'order' }>, valueAt: ValueOf, headingOf: HeadingOf): readonly Issue[] {
  const [first, second] = [valueAt(from), valueAt(to)];
  if (until !== undefined && valueAt(until) !== null) return [];
  if (first === null || second === null || typeof first !== typeof second || second >= first) return [];
  const relation = typeof second === 'number' ? 'is less than' : 'is before';
  return [{ path: to, message: `${headingOf(to)} ${relation} ${headingOf(from)}. Change one of the two.` }];
}

function withinIssues(
  { part, whole }: Extract<RowRule, { rule: 'within' }>,
  valueAt: ValueOf,
  headingOf: HeadingOf,
  { settings: { currency } }: Catalog,
): readonly Issue[] {
  const [some, total] = [valueAt(part), valueAt(whole)];
  if (typeof some !== 'number' || typeof total !== 'number' || some === 0) return [];
  const [less, more] = [`${headingOf(part)} is ${formatMoney(some, currency)}`, `${headingOf(whole)} ${formatMoney(total, currency)}`];
  if (some > 0 !== total > 0)
    return [{ path: part, message: `${less} and ${more}: of a refund both are below nought. Change one of them.` }];
  return Math.abs(some) <= Math.abs(total) ? [] : [{ path: part, message: `${less}, which is more than ${more}. Change one of them.` }];
}

function sumIssues(
  { parts, whole }: Extract<RowRule, { rule: 'sum' }>,
  valueAt: ValueOf,
  headingOf: HeadingOf,
  catalog: Catalog,
): readonly Issue[] {
  const amounts = parts.map(valueAt);
  const total = valueAt(whole);
  if (typeof total !== 'number' || !amounts.every((amount) => typeof amount === 'number')) return [];
  const sum = amounts.reduce((added, amount) => added + amount, 0);
  if (sum === total) return [];
  const money = (minor: number) => formatMoney(minor, catalog.settings.currency);
  const named = inWords(parts.map(headingOf));
  const message = `${named} make ${money(sum)}, but ${headingOf(whole)} is ${money(total)}. Change one of them.`;
  return [{ path: parts[parts.length - 1] ?? whole, message }];
}
