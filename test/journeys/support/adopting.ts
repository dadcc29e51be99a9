// Using a tab that was there before, as the sidebar asks for it.

import { type AdoptionDraft, emptyDraft, type Proposal } from '../../../src/contract/adoption';
import type { Desk } from './desk';
import { letters } from './grid-hands';

export function sheetIdOf(desk: Desk, name: string): number {
  const tab = desk.rpc('candidates', {}).tabs.find((candidate) => candidate.name === name);
  if (!tab) throw new Error(`No tab ${name}`);
  return tab.sheetId;
}

export function draftFor(desk: Desk, names: readonly string[], said: Partial<AdoptionDraft> = {}): AdoptionDraft {
  return { ...emptyDraft, sheetIds: names.map((name) => sheetIdOf(desk, name)), ...said };
}

export function proposed(desk: Desk, names: readonly string[], said: Partial<AdoptionDraft> = {}): Proposal {
  return desk.rpc('propose', { draft: draftFor(desk, names, said) });
}

/** Looks and says yes. Answers with the proposal that was taken. */
export function adopted(desk: Desk, names: readonly string[], said: Partial<AdoptionDraft> = {}): Proposal {
  const draft = draftFor(desk, names, said);
  const proposal = desk.rpc('propose', { draft });
  desk.rpc('adopt', { draft, seen: proposal.seen });
  return proposal;
}

/** Key of the table that the tab is. */
export function tableKey(desk: Desk, name: string): string {
  const found = desk.rpc('open', {}).tabs.find(({ tab }) => tab === name);
  if (!found) throw new Error(`${name} is no tab of Routesheet's`);
  return found.table;
}

/** What a column of the tab was taken for, by its heading as it is said. */
export function choices({ columns }: Proposal): Readonly<Record<string, string>> {
  return Object.fromEntries(columns.map(({ heading, choice }) => [heading, choice]));
}

/** A tab with these rows from A1 on, in front of the others. */
export function addTab(desk: Desk, name: string, rows: readonly (readonly (string | number | boolean | Date)[])[]): void {
  const { book } = desk.host;
  const width = Math.max(...rows.map((row) => row.length));
  const tab = book.tabs.add(name, 0, rows.length + 30, width + 3);
  const whole = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
  book.writing.write(tab.id, 0, 0, whole);
}

/** Everything that belongs to a tab - cells, formats, rules, widths, filter - but one column, which is counted from 0. */
export function tabBut(desk: Desk, name: string, column: number): string {
  const { data } = desk.host.book.snapshot();
  const sheet = (data.sheets ?? []).find((candidate) => candidate.name === name);
  const own = new RegExp(`^${letters(column)}\\d+(:${letters(column)}\\d+)?$`);
  const isOwn = (key: string) => own.test(key);
  return JSON.stringify(sheet, (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).filter(([key]) => !isOwn(key)));
  });
}
