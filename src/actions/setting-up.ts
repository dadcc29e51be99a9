// What set-up does to the spreadsheet, for those who hold the lock.

import type { Methods, Pipeline } from '../contract/methods';
import type { Ports } from '../ports';
import type { AnyTable } from '../schema/table';
import { declaredTables } from '../workbook/adopted-table';
import { changesBetween } from '../workbook/changes';
import { planOf } from '../workbook/plan';
import { forgetCatalog, freshCatalog } from './known-catalog';
import { adoptionEntries } from './placements';
import { stateKeys, type TabState, tabState, tabStateOrFirst, workbookVersion } from './state';
import { locate, ownTabs, stoodInFor } from './tabs';

/** Creates what is missing and answers with how many changes that took and what was found in the way. */
export function setUpUnderLock(ports: Ports, pipeline: Pipeline): Methods['setUp']['answer'] {
  const located = locate(ports);
  const { catalog, problems } = freshCatalog(ports, located);
  const elsewhere = stoodInFor(located);
  const inUse = catalog.settings.inUse.filter((key) => !elsewhere.has(key));
  const plans = planOf(declaredTables(located.workbook), { ...catalog, settings: { ...catalog.settings, inUse } }, { pipeline });
  const observed = [...ownTabs(located)].map(([table, { sheetId }]) => ({ table, observed: ports.book.observe(sheetId) }));
  const ours = new Set([...ownTabs(located).values()].map(({ sheetId }) => sheetId));
  const others = ports.book.tabs().filter(({ sheetId }) => !ours.has(sheetId));
  const { changes, notes, taken } = changesBetween(plans, observed, others);
  if (changes.length > 0) ports.book.apply(changes);
  rememberTabs(ports, taken);
  if (changes.length > 0) forgetCatalog(ports);
  return { changes: changes.length, notes: [...notes, ...problems] };
}

/** Remembers where the tabs are, so that they may be renamed, and which file this is, so that a copy is known for one. */
function rememberTabs(ports: Ports, taken: readonly string[]): void {
  const { store, tabs, workbook, placements } = locate(ports);
  const entries: Record<string, string> = {};
  for (const table of declaredTables(workbook).tables) {
    const sheetId = tabs.get(table.key)?.sheetId;
    if (taken.includes(table.key)) continue;
    if (sheetId !== undefined && tabState(store, table.key)?.sheetId !== sheetId)
      entries[stateKeys.tab(table.key)] = JSON.stringify(stateFor(store, table, sheetId));
  }
  // In a copy the adopted tabs are known by what was noted with them: from now on by a property, as in any file.
  if (store[stateKeys.file] !== ports.book.id())
    Object.assign(entries, { [stateKeys.file]: ports.book.id() }, adoptionEntries(placements.adoptions));
  // What was deleted may have been made again.
  if ((store[stateKeys.gone] ?? '{}') !== '{}') entries[stateKeys.gone] = '{}';
  if (store[stateKeys.version] !== String(workbookVersion)) entries[stateKeys.version] = String(workbookVersion);
  if (Object.keys(entries).length > 0) ports.store.set(entries);
}

/** A tab that was made anew goes on with the old numbers: an ID is never used twice. */
function stateFor(store: Readonly<Record<string, string>>, { key }: AnyTable, sheetId: number): TabState {
  return { ...tabStateOrFirst(store, key, sheetId), sheetId };
}
