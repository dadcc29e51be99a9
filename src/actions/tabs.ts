// Where the tabs of the workbook are in this spreadsheet.

import type { Ports, Tab } from '../ports';
import type { AnyTable } from '../schema/table';
import { sameText } from '../schema/text';
import { workbook } from '../tables';
import { noTab } from './failure';
import { tabState } from './state';

/** Document properties as they are now, and the tabs by table key. */
export interface Located {
  readonly store: Readonly<Record<string, string>>;
  readonly tabs: ReadonlyMap<string, Tab>;
}

/** One round trip. A tab is known by its sheet id, so that it may be renamed; in a copy, which has no properties, by its name. */
export function locate(ports: Ports): Located {
  const store = ports.store.all();
  const there = ports.book.tabs();
  const tabs = new Map<string, Tab>();
  for (const table of workbook.tables) {
    const tab = tabFor(table, store, there);
    if (tab) tabs.set(table.key, tab);
  }
  return { store, tabs };
}

function tabFor(table: AnyTable, store: Readonly<Record<string, string>>, there: readonly Tab[]): Tab | undefined {
  const known = tabState(store, table.key);
  return there.find(({ sheetId }) => sheetId === known?.sheetId) ?? there.find(({ name }) => sameText(name, table.tab));
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
