// All that a workbook has come to, in a form that can be compared: rows by tab, mails, triggers, what the sidebar shows.

import type { Desk } from '../../journeys/support/desk';
import { mailedTo, sentMail } from './due-today';

/** What stands on a tab, row by row, as text; blank rows count as nothing. Numbers of IDs that are not in `known` are all one. */
export function rowsIn(desk: Desk, tab: string, known: ReadonlySet<string> = new Set()): readonly string[] {
  const rows = desk.values(tab).filter((row) => row.some((cell) => cell !== '' && cell !== false));
  return rows.map((row) => JSON.stringify(row.map((cell) => newIdAsOne(cell, known))));
}

/** Which number a new row gets is all one, as long as no other has it: a run that died may have used one up. */
function newIdAsOne(cell: unknown, known: ReadonlySet<string>): unknown {
  return typeof cell === 'string' && /^[A-Z]{3}-\d{3,}$/.test(cell) && !known.has(cell) ? '(new ID)' : cell;
}

export function tabsOf(desk: Desk): readonly string[] {
  return desk.host.book.tabs.all().map(({ name }) => name);
}

/** IDs of a tab's rows, without blank ones. */
export function idsIn(desk: Desk, tab: string): readonly string[] {
  return desk.rows(tab).flatMap(({ ID }) => (typeof ID === 'string' && ID !== '' ? [ID] : []));
}

export function allIds(desk: Desk): ReadonlySet<string> {
  return new Set(tabsOf(desk).flatMap((tab) => idsIn(desk, tab)));
}

/** Everything but Sent mail, which tells of every run, also of those that died: of it what was sent to whom. */
export function stateOf(desk: Desk, known: ReadonlySet<string>) {
  const tabs = tabsOf(desk).filter((tab) => tab !== 'Sent mail');
  const { view, tabs: shown, reminders, checklist } = desk.rpc('open', {});
  return {
    rows: Object.fromEntries(tabs.map((tab) => [tab, rowsIn(desk, tab, known)])),
    triggers: desk.host.triggers.map(({ function: name, owner }) => `${name} ${owner}`),
    mailed: [...new Set(mailedTo(desk))].sort(),
    told: [...new Set(sentMail(desk).flatMap(({ to, state }) => (wasSent(state) ? [to] : [])))].sort(),
    shown: JSON.parse(JSON.stringify({ view, shown, on: reminders.on, trouble: reminders.trouble, checklist }), (_key, value: unknown) =>
      newIdAsOne(value, known),
    ) as unknown,
  };
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
  const tabs = tabsOf(after).filter((tab) => tabsOf(before).includes(tab) && tab !== 'Sent mail');
  return new Map(tabs.map((tab) => [tab, keysIn(before, tab).filter((key) => keysIn(after, tab).includes(key))]));
}

/** First columns, heading included; blank cells left out. */
export function keysIn(desk: Desk, tab: string): readonly string[] {
  return desk.values(tab).flatMap(([key]) => (key === undefined || key === '' ? [] : [String(key)]));
}
