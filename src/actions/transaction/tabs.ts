// Where the tabs of the workbook are in this spreadsheet.

import type { ColumnMark, Ports, Tab } from '../../ports';
import type { Placements } from '../../schema/adopted/adoption';
import type { AnyBoundTable, BoundTable } from '../../schema/adopted/bound-table';
import { sameText } from '../../schema/values/text';
import { recordTables, type WorkbookDefinition } from '../../schema/workbook';
import { adoptedKey, declaredTables, placedWorkbook } from '../../workbook/adopted/adopted-table';
import { newerWorkbook, tabUnknown } from '../messages/workbook';
import { invalid, noTab, Refusal } from './failure';
import { placementsOf } from './placements';
import { stateKeys, tabState, workbookVersion } from './state';

/** Document properties as they are now, the tables as they stand in this file, and its tabs by table key. */
export interface Located {
  readonly store: Readonly<Record<string, string>>;
  readonly placements: Placements;
  /** The declared tables, with renamed headings told, and adopted tabs as tables of their own. */
  readonly workbook: WorkbookDefinition;
  readonly tabs: ReadonlyMap<string, Tab>;
  /** The marks on all columns by sheet id, for those who look at everything; null: each tab's are asked for when they are needed. */
  readonly marks: ReadonlyMap<number, readonly ColumnMark[]> | null;
}

/** One round trip. A tab is known by its sheet id, so that it may be renamed; in a copy, which has no properties, by its mark. Its name proves nothing. */
export function locate(ports: Ports): Located {
  const store = ports.store.all();
  refuseNewer(store);
  const placements = placementsOf(ports, store);
  return {
    store,
    placements,
    workbook: placedWorkbook(ports.workbook, placements),
    tabs: tabsIn(ports, store, placements),
    marks: null,
  };
}

/** Remembers the entries; what was located as it stands after that. One round trip. */
export function remembering(ports: Ports, located: Located, entries: Located['store']): Located {
  ports.store.set(entries);
  return { ...located, store: { ...located.store, ...entries } };
}

function tabsIn(ports: Ports, store: Located['store'], { adoptions }: Placements): ReadonlyMap<string, Tab> {
  const there = ports.book.tabs();
  const tabs = new Map<string, Tab>();
  const isKnown = store[stateKeys.file] !== undefined;
  for (const table of ports.workbook.tables) {
    const sheetId = tabState(store, table.key)?.sheetId;
    const tab = there.find((candidate) => candidate.sheetId === sheetId) ?? (isKnown ? undefined : markedTab(ports, there, table));
    if (tab) tabs.set(table.key, tab);
  }
  const adopted = new Map(adoptions.flatMap(({ table, tabs: all }) => all.map(({ sheetId }) => [sheetId, adoptedKey(table, sheetId)])));
  for (const tab of there) {
    const key = adopted.get(tab.sheetId);
    if (key !== undefined) tabs.set(key, tab);
  }
  return tabs;
}

/** Somebody may have copied a tab with its mark: the one that is called as it should be counts, else the first. */
export function markedTab(ports: Ports, there: readonly Tab[], { key, tab }: AnyBoundTable): Tab | undefined {
  const marked = there.filter(({ sheetId }) => ports.marks.ofTabs().own.some((own) => own.sheetId === sheetId && own.table === key));
  return marked.length > 1 ? (marked.find(({ name }) => sameText(name, tab)) ?? marked[0]) : marked[0];
}

/** @throws Refusal for a workbook that a newer Routesheet set up: an older one would misread it, so it does not touch it. */
function refuseNewer(store: Readonly<Record<string, string>>): void {
  if (Number(store[stateKeys.version] ?? workbookVersion) <= workbookVersion) return;
  throw new Refusal('setup', newerWorkbook());
}

/** @throws Refusal when the tab is not there. */
export function tabOf({ tabs }: Located, table: AnyBoundTable): Tab {
  const tab = tabs.get(table.key);
  if (!tab) throw noTab(table.tab);
  return tab;
}

/** The tabs of declared tables, by table key. */
export function ownTabs({ workbook: here, tabs }: Located): ReadonlyMap<string, Tab> {
  const keys = new Set(declaredTables(here).tables.map(({ key }) => key));
  return new Map([...tabs].filter(([key]) => keys.has(key)));
}

/** Kinds of rows that stand on adopted tabs and on none of our own: nothing is missing there. */
export function stoodInFor({ workbook: here, tabs }: Pick<Located, 'workbook' | 'tabs'>): ReadonlySet<string> {
  const adopted = recordTables(here).flatMap(({ placement, baseTable, key }) => (placement.adopted && tabs.has(key) ? [baseTable] : []));
  return new Set(adopted.filter((key) => !tabs.has(key)));
}

/** The table whose tab that is. */
export function tableAt({ tabs, workbook: here }: Located, sheetId: number): AnyBoundTable | undefined {
  return here.tables.find(({ key }) => tabs.get(key)?.sheetId === sheetId);
}

/** The table that the sidebar names. @throws Refusal for a key that no table of records has. */
export function recordTableOf({ workbook: here }: Located, key: string): BoundTable {
  const table = recordTables(here).find((candidate) => candidate.key === key);
  if (!table) throw invalid([{ path: '', message: tabUnknown() }]);
  return table;
}
