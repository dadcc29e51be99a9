// Where the tabs of the workbook are in this spreadsheet.

import type { Ports, Tab } from '../ports';
import type { AnyTable } from '../schema/table';
import { sameText } from '../schema/text';
import { workbook } from '../tables';
import { noTab, Refusal } from './failure';
import { stateKeys, tabState, workbookVersion } from './state';

/** Document properties as they are now, and the tabs by table key. */
export interface Located {
  readonly store: Readonly<Record<string, string>>;
  readonly tabs: ReadonlyMap<string, Tab>;
}

/** One round trip. A tab is known by its sheet id, so that it may be renamed; in a copy, which has no properties, by its name. */
export function locate(ports: Ports): Located {
  const store = ports.store.all();
  refuseNewer(store);
  const there = ports.book.tabs();
  const tabs = new Map<string, Tab>();
  const known = new Map(workbook.tables.map(({ key }) => [key, tabState(store, key)?.sheetId]));
  const unknown = there.filter(({ sheetId }) => ![...known.values()].includes(sheetId));
  for (const table of workbook.tables) {
    const sheetId = known.get(table.key);
    // Names take Google long to tell: only those of tabs that are not known by their id are looked at.
    const tab = there.find((candidate) => candidate.sheetId === sheetId) ?? unknown.find(({ name }) => sameText(name, table.tab));
    if (tab) tabs.set(table.key, tab);
  }
  return { store, tabs };
}

/** @throws Refusal for a workbook that a newer Routesheet set up: an older one would misread it, so it does not touch it. */
function refuseNewer(store: Readonly<Record<string, string>>): void {
  if (Number(store[stateKeys.version] ?? workbookVersion) <= workbookVersion) return;
  throw new Refusal(
    'setup',
    'This workbook was set up by a newer Routesheet than this one. Nothing was changed. Update Routesheet, then try again.',
  );
}

/** @throws Refusal when the tab is not there. */
export function tabOf({ tabs }: Located, table: AnyTable): Tab {
  const tab = tabs.get(table.key);
  if (!tab) throw noTab(table.tab);
  return tab;
}

/** The table whose tab that is. */
export function tableAt({ tabs }: Located, sheetId: number): AnyTable | undefined {
  return workbook.tables.find(({ key }) => tabs.get(key)?.sheetId === sheetId);
}
