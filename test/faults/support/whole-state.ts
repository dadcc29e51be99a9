// All that a workbook has come to, in a form that can be compared: rows by tab, mails, triggers, what the sidebar shows.

import type { Desk } from '../../journeys/support/desk';
import { mailedTo, sentMail } from './due-today';

/** What stands on a tab, a line for each row that is not blank; of a formula that it is there, as what it comes to follows the other cells. Numbers of IDs that are not in `known` are all one; who edited is not told to every run. */
export function rowsIn(desk: Desk, tab: string, known: ReadonlySet<string> = new Set()): readonly string[] {
  const formulas = formulasIn(desk, tab);
  const values = desk.values(tab).map((row, at) => row.map((cell, column) => (formulas[at]?.[column] ? '=' : cell)));
  const who = (values[0] ?? []).indexOf('Updated by');
  const rows = values.filter((row) => row.some((cell) => cell !== '' && cell !== false));
  return rows.map((row) => `${tab}: ${JSON.stringify(row.filter((_cell, at) => at !== who).map((cell) => newIdAsOne(cell, known)))}`);
}

function formulasIn(desk: Desk, tab: string): readonly (readonly string[])[] {
  const { tabs, cells } = desk.host.book;
  const id = tabs.named(tab)?.id ?? '';
  const { rows, columns } = cells.extent(id);
  return rows === 0 ? [] : cells.formulas(id, { top: 0, left: 0, bottom: rows - 1, right: columns - 1 });
}

/** Which number a new row gets is all one, as long as no other has it: a run that died may have used one up. */
function newIdAsOne(cell: unknown, known: ReadonlySet<string>): unknown {
  return typeof cell === 'string' && /^[A-Z]{3}-\d{3,}$/.test(cell) && !known.has(cell) ? '(new ID)' : cell;
}

export function tabsOf(desk: Desk): readonly string[] {
  return desk.host.book.tabs.all().map(({ name }) => name);
}

/** IDs of a tab's rows, without blank ones; in a log each row may be told of more than once. */
export function idsIn(desk: Desk, tab: string): readonly string[] {
  if (logs.includes(tab)) return [];
  return desk.rows(tab).flatMap(({ ID }) => (typeof ID === 'string' && ID !== '' ? [ID] : []));
}

/** First columns of all tabs: there stand the IDs, whatever their heading. */
export function allIds(desk: Desk): ReadonlySet<string> {
  return new Set(tabsOf(desk).flatMap((tab) => keysIn(desk, tab)));
}

/** They tell of every run, also of those that died. */
const logs: readonly string[] = ['Sent mail', 'Changes'];

/** A line for each thing; of Sent mail what was sent to whom. */
export function stateOf(desk: Desk, known: ReadonlySet<string>): readonly string[] {
  const { view, tabs, reminders, checklist } = desk.rpc('open', {});
  const shown = { ...view.sections, ...tabs, on: reminders.on, trouble: reminders.trouble, checklist };
  const withoutNewIds = (_key: string, value: unknown) => newIdAsOne(value, known);
  return [
    ...tabsOf(desk).flatMap((tab) => (logs.includes(tab) ? [] : rowsIn(desk, tab, known))),
    ...desk.host.triggers.map(({ function: name, owner }) => `trigger ${name} ${owner}`),
    ...[...new Set(mailedTo(desk))].sort().map((to) => `mailed ${to}`),
    ...[...new Set(sentMail(desk).flatMap(({ to, state }) => (wasSent(state) ? [to] : [])))].sort().map((to) => `noted ${to}`),
    ...Object.entries(shown).map(([name, value]) => `shown ${name}: ${JSON.stringify(value, withoutNewIds)}`),
  ];
}

/** The cells of all tabs but the logs, and but what is worked out from the others: half made it is seen to be. */
export function cellsOf(desk: Desk, known: ReadonlySet<string>): readonly string[] {
  return tabsOf(desk).flatMap((tab) =>
    [...logs, 'Progress', 'Retakes', 'Statements', 'Breakdown'].includes(tab) ? [] : rowsIn(desk, tab, known),
  );
}

/** What Check workbook says, a line for each finding; why it says nothing where it is refused. */
export function foundIn(desk: Desk): readonly string[] {
  const answer = desk.ask('check', {});
  return answer.ok ? answer.value.findings.map(({ key, count }) => `${key}: ${count}`) : [answer.error.code];
}

/** The lines that only one of the two has. Order counts for nothing: people sort. */
export function differences(expected: readonly string[], actual: readonly string[]): readonly string[] {
  return [...without(expected, actual).map((line) => `- ${line}`), ...without(actual, expected).map((line) => `+ ${line}`)];
}

/** Lines that stand there twice are taken away once each. */
function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}

export function wasSent(state: string): boolean {
  return state === 'sent' || state === 'perhaps sent twice';
}

/** Addresses that got more than one mail. */
export function mailedTwice(desk: Desk): readonly string[] {
  const to = mailedTo(desk);
  return to.filter((address, at) => to.indexOf(address) !== at);
}

/** By tab, what stands in the first column of rows that are there before and after: what no moment in between may be without. */
export function keptKeys(before: Desk, after: Desk): ReadonlyMap<string, readonly string[]> {
  const tabs = tabsOf(after).filter((tab) => tabsOf(before).includes(tab) && !logs.includes(tab));
  return new Map(
    tabs.map((tab) => {
      const there = new Set(keysIn(after, tab));
      return [tab, keysIn(before, tab).filter((key) => there.has(key))];
    }),
  );
}

/** First columns, heading included; blank cells left out. */
export function keysIn(desk: Desk, tab: string): readonly string[] {
  return desk.values(tab).flatMap(([key]) => (key === undefined || key === '' ? [] : [String(key)]));
}
