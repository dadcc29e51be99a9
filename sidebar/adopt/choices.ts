// What the coordinator has chosen for a tab, laid over what was proposed: shown at once, before the server has answered again.

import {
  type AdoptionDraft,
  emptyDraft,
  type Proposal,
  type ProposedColumn,
  type ProposedDates,
  type ProposedPerson,
  type ProposedWord,
} from '../../src/contract/adoption';
import type { Person } from '../../src/schema/catalog';
import { textKey } from '../../src/schema/values/text';
import { stepIn } from '../../src/workbook/layout/columns';

export function columnChoice({ columns }: AdoptionDraft, { at, choice }: ProposedColumn): string {
  return ownOf(columns, String(at)) ?? choice;
}

export function wordChoice({ words }: AdoptionDraft, { key, choice }: ProposedWord): string {
  return ownOf(words, key) ?? choice;
}

export function personChoice({ people }: AdoptionDraft, { text, choice }: ProposedPerson): string {
  return ownOf(people, text) ?? choice;
}

/** `''`: nobody knows yet. */
export function dateChoice({ dates }: AdoptionDraft, { column, written }: ProposedDates): string {
  return ownOf(dates, column) ?? (written === 'dmy' || written === 'mdy' ? written : '');
}

export function constantChoice({ constants }: AdoptionDraft, { column, choice }: Proposal['constants'][number]): string {
  return ownOf(constants, column) ?? choice;
}

/** Columns whose dates must be asked about, or were: an answer can be taken back. */
export function askedDates({ dates }: AdoptionDraft, { dates: proposed }: Proposal): readonly ProposedDates[] {
  return proposed.filter(({ column, written }) => written === 'ask' || written === 'mixed' || column in dates);
}

/** In the draft's dates: what a week's number of that column stands for. */
export function weeksKey({ column }: ProposedDates): string {
  return `${column}:weeks`;
}

/** Columns with weeks by their number, `wk 12`. */
export function askedWeeks({ dates }: Proposal): readonly (ProposedDates & { readonly weeks: NonNullable<ProposedDates['weeks']> })[] {
  return dates.flatMap((column) => (column.weeks === null ? [] : [{ ...column, weeks: column.weeks }]));
}

/** `''`: unread. */
export function weekChoice({ dates }: AdoptionDraft, column: ProposedDates): string {
  return ownOf(dates, weeksKey(column)) ?? column.weeks?.choice ?? '';
}

/** Somebody new who gets a row on People. */
export interface TypedPerson {
  readonly name: string;
  /** As written in the tab. */
  readonly texts: readonly string[];
  readonly count: number;
  readonly address: string;
}

/** People who are named in the tab and not on the People tab, with the address that was typed for them. Those named most come first. */
export function newPeople(draft: AdoptionDraft, { people }: Proposal, directory: readonly Person[]): readonly TypedPerson[] {
  const known = new Set(directory.map(({ name }) => textKey(name)));
  const found = new Map<string, TypedPerson>();
  for (const person of people) {
    const name = personChoice(draft, person);
    if (name === '' || known.has(textKey(name))) continue;
    const before = found.get(textKey(name));
    found.set(textKey(name), {
      name: before?.name ?? name,
      texts: [...(before?.texts ?? []), person.text],
      count: (before?.count ?? 0) + person.count,
      address: ownOf(draft.addresses, before?.name ?? name) ?? (before?.address || person.address),
    });
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}

/** Of another tab, or of several: what was said of columns is said of those that stood there. Words and people stay. */
export function withTabs(draft: AdoptionDraft, sheetIds: readonly number[]): AdoptionDraft {
  if (sheetIds[0] === draft.sheetIds[0]) return { ...draft, sheetIds };
  return { ...draft, sheetIds, table: '', headingRow: 0, columns: {}, stepName: '', dates: {}, constants: {} };
}

/** Rows of another kind have other columns. */
export function withTable(draft: AdoptionDraft, table: string): AdoptionDraft {
  return { ...draft, table, columns: {}, stepName: '', dates: {}, constants: {} };
}

/** Columns that were said to be of the step keep to it under its new name. */
export function withStepName(draft: AdoptionDraft, { stepName: before }: Proposal, stepName: string): AdoptionDraft {
  const [old, now] = [draft.stepName.trim() || before, stepName.trim() || before];
  const renamed = Object.entries(draft.columns).map(([at, key]) => [at, stepIn(key) === old ? inStep(key, now) : key] as const);
  return { ...draft, stepName, columns: Object.fromEntries(renamed) };
}

/** The same part of another step. */
function inStep(key: string, step: string): string {
  return `${key.slice(0, key.indexOf('/'))}/${step}${key.slice(key.lastIndexOf('/'))}`;
}

/** As another tab is understood: what was said before of the columns would only be in its way. */
export function withMapping(draft: AdoptionDraft, mapping: string): AdoptionDraft {
  return { ...emptyDraft, sheetIds: draft.sheetIds, people: draft.people, addresses: draft.addresses, mapping };
}

/** Everything as it is shown, said: what is written is what was looked at, whatever would be guessed then. */
export function settledChoices(draft: AdoptionDraft, proposal: Proposal): AdoptionDraft {
  return {
    ...draft,
    table: proposal.table,
    headingRow: proposal.headingRow,
    columns: Object.fromEntries(proposal.columns.map((column) => [column.at, columnChoice(draft, column)])),
    words: Object.fromEntries(proposal.words.map((word) => [word.key, wordChoice(draft, word)])),
    people: Object.fromEntries(proposal.people.map((person) => [person.text, personChoice(draft, person)])),
    constants: Object.fromEntries(proposal.constants.map((constant) => [constant.column, constantChoice(draft, constant)])),
  };
}

/** People write the keys: somebody called `constructor` is not what every object inherits. */
function ownOf(said: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.entries(said).find(([own]) => own === key)?.[1];
}
