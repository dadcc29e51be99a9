// Findings as the view shows them: by kind, with what of each can be repaired.

import type { ShownChange } from '../../src/contract/check';
import { type Finding, type FindingKind, findingKinds } from '../../src/schema/finding';
import type { CopiedTable } from '../copying/table-text';

export interface KindGroup {
  readonly kind: FindingKind;
  readonly title: string;
  readonly count: number;
  readonly findings: readonly Finding[];
}

const titles: Readonly<Record<FindingKind, string>> = {
  tab: 'Tabs that are missing',
  heading: 'Headings',
  catalog: 'Settings and lists',
  'half done': 'Stopped half way',
  'id missing': 'Rows without an ID',
  'id twice': 'One ID on several rows',
  'id malformed': 'IDs hard to tell apart',
  padding: 'Lost noughts',
  error: 'Formulas without a value',
  date: 'Dates that are text',
  word: 'Words on no list',
  person: 'Unknown people',
  reference: 'Rows that are not there',
  number: 'Amounts and numbers',
  unreadable: 'Cells that cannot be read',
  rule: 'Columns that do not fit together',
  unfinished: 'Rows not filled in',
  merged: 'Merged cells',
  formula: 'Typed over a formula',
  leftover: 'Stamps without a row',
  alike: 'Perhaps entered twice',
  unlikely: 'Seldom meant',
  'day off': 'Dates on a day off',
  spelling: 'Other spellings',
};

/** In the order of the kinds; the findings of one kind in the order of the tabs. */
export function byKind(findings: readonly Finding[]): readonly KindGroup[] {
  return findingKinds.flatMap((kind) => {
    const mine = findings.filter((finding) => finding.kind === kind);
    const count = mine.reduce((sum, finding) => sum + finding.count, 0);
    return mine.length === 0 ? [] : [{ kind, title: titles[kind], count, findings: mine }];
  });
}

/** A cell that would be repaired, with what the preview calls it. */
export interface ShownRepair {
  readonly tab: string;
  readonly cell: string;
  readonly change: ShownChange;
}

/** More are not written in one go. */
export const mostChanges = 500;

export function proposalsIn(findings: readonly Finding[]): readonly ShownRepair[] {
  const proposals = findings.flatMap(({ tab, spots }) =>
    spots.flatMap(({ table, row, column, cell, shows, becomes }) =>
      becomes === null ? [] : [{ tab, cell, change: { table, row, column, shows, becomes } }],
    ),
  );
  return proposals.slice(0, mostChanges);
}

/** True when there are more places than travelled: after the repair the next ones come. */
export function isCut(findings: readonly Finding[]): boolean {
  return findings.some(({ count, spots }) => spots.length > 0 && count > spots.length);
}

/** A finding a row, with the cells that travelled. */
export function findingTable(findings: readonly Finding[]): CopiedTable {
  const rows = byKind(findings).flatMap(({ title, findings: mine }) =>
    mine.map(({ tab, words, count, spots }) => [title, tab, words, String(count), spots.map(({ cell }) => cell).join(', ')]),
  );
  return { name: 'To sort out', headings: ['Kind', 'Tab', 'What', 'Count', 'Cells'], rows };
}
