// Tabs that are named alike but for their number: EP101 to EP126 are chosen together.

import type { CandidateTab } from '../../src/contract/adoption';
import { groupedBy } from '../../src/schema/values/grouping';

export interface TabGroup {
  /** `EP101 ... EP126` */
  readonly words: string;
  readonly sheetIds: readonly number[];
}

/** Two tabs are a group; those with no number in their name are in none. */
export function groupsOf(tabs: readonly CandidateTab[]): readonly TabGroup[] {
  const numbered = tabs.filter(({ name }) => /\d/.test(name));
  return [...groupedBy(numbered, ({ name }) => name.trim().toLowerCase().replace(/\d+/g, '#')).values()]
    .filter((group) => group.length > 1)
    .map((group) => ({
      words: `${group[0].name} ... ${group[group.length - 1]?.name}`,
      sheetIds: group.map(({ sheetId }) => sheetId),
    }));
}

/** In the order of the tabs: the first is the one that is looked at. */
export function chosenOf(tabs: readonly CandidateTab[], sheetIds: ReadonlySet<number>): readonly number[] {
  return tabs.map(({ sheetId }) => sheetId).filter((sheetId) => sheetIds.has(sheetId));
}
