// Check workbook as the sidebar asks for it, and what it would repair.

import type { CheckView, ShownChange } from '../../../src/contract/check';
import type { Finding, FindingKind } from '../../../src/schema/finding';
import type { Desk } from './desk';
import { columnOf, letters } from './grid-hands';

export function findingsOf(desk: Desk, kind: FindingKind): readonly Finding[] {
  return desk.rpc('check', {}).findings.filter((finding) => finding.kind === kind);
}

/** The words of all findings, with the tab before each. */
export function wordsOf({ findings }: CheckView): readonly string[] {
  return findings.map(({ tab, words }) => `${tab}: ${words}`);
}

/** What the preview of a kind shows, as it is sent when somebody agrees. */
export function changesOf(desk: Desk, kind: FindingKind): readonly ShownChange[] {
  return findingsOf(desk, kind).flatMap(({ spots }) =>
    spots.flatMap(({ table, row, column, shows, becomes }) => (becomes === null ? [] : [{ table, row, column, shows, becomes }])),
  );
}

/** Puts a row below the last one without any edit event, by heading. */
export function slippedRow(desk: Desk, tab: string, cells: Readonly<Record<string, string | number>>): number {
  const row = desk.values(tab).length + 1;
  for (const [heading, value] of Object.entries(cells)) {
    desk.host.book.hand.type(tab, `${letters(columnOf(desk, tab, heading))}${row}`, [[value]]);
  }
  return row;
}
