// Tabs that set-up takes for ours though nobody remembers them, and those of the person's own that are only called like ours.

import type { Ports, Tab } from '../../ports';
import type { AnyBoundTable } from '../../schema/adopted/bound-table';
import { isChoice } from '../../schema/in-use';
import { sameText } from '../../schema/values/text';
import { isNeeded, recordTables, roles } from '../../schema/workbook';
import { declaredTables } from '../../workbook/adopted/adopted-table';
import { freeName, isWhole } from '../../workbook/layout/changes';
import { headingsEverywhere } from '../../workbook/layout/columns';
import { nameTaken, ownTabsOffered } from '../messages/setup';
import { type Located, markedTab } from '../transaction/tabs';

/**
 * What was located, with the tabs that are marked as ours, and those that are called like ours and are blank or have all of its headings: that is
 * what a set-up that died leaves, and a file that was another format in between. One round trip for the marks, some for each tab called so.
 */
export function withFoundTabs(ports: Ports, located: Located): Located {
  const tabs = new Map(located.tabs);
  const isFree = ({ sheetId }: Tab) => ![...tabs.values()].some((tab) => tab.sheetId === sheetId);
  for (const table of declaredTables(located.workbook).tables) {
    const free = tabs.has(table.key) ? [] : ports.book.tabs().filter(isFree);
    const found = markedTab(ports, free, table) ?? free.find((tab) => sameText(tab.name, table.tab) && looksOurs(ports, table, tab));
    if (found) tabs.set(table.key, found);
  }
  return { ...located, tabs };
}

/** Marked as another table of ours it is a copy of that. */
function looksOurs(ports: Ports, table: AnyBoundTable, { sheetId }: Tab): boolean {
  const headings = headingsEverywhere(table);
  // Whose names its drop-downs offer makes no difference.
  const observed = ports.book.observe(sheetId, headings, '');
  return observed.marked === null && isWhole(headings, observed);
}

/** Without People, Steps, Lists and Sent mail there is nowhere to write to. */
export function hasRoom({ tabs, workbook }: Located): boolean {
  return roles.every((role) => !isNeeded(role) || tabs.has(workbook.roles[role]));
}

/** A tab of ours that is made under another name, as the person has one that is called so. */
export interface NameTaken {
  readonly table: string;
  readonly tab: string;
  readonly becomes: string;
}

/** Which of those tables would be made under other names. Names are asked for. */
export function namesTaken(ports: Ports, { tabs }: Located, tables: readonly AnyBoundTable[]): readonly NameTaken[] {
  const names = ports.book.tabs().map(({ name }) => name);
  return tables.flatMap(({ key, tab }) => {
    const becomes = tabs.has(key) ? tab : freeName(tab, names);
    return becomes === tab ? [] : [{ table: key, tab, becomes }];
  });
}

/** One sentence a tab, as it is said before and after. */
export function takenWords({ tab, becomes }: NameTaken): string {
  return nameTaken({ tab, becomes });
}

/** Kinds of rows that a tab of the person's own may hold. */
export function isAdoptable({ workbook }: Located): (table: string) => boolean {
  const adoptable = new Set(recordTables(workbook).flatMap((table) => (isChoice(table) ? [table.key] : [])));
  return (table) => adoptable.has(table);
}

/** What can be done with those that might serve instead of ours; nothing where there are none. */
export function offerWords(taken: readonly NameTaken[], usable: (table: string) => boolean): readonly string[] {
  const tabs = taken.filter(({ table }) => usable(table)).map(({ tab }) => `“${tab}”`);
  return tabs.length === 0 ? [] : [ownTabsOffered({ tabs })];
}
