// What set-up does to the spreadsheet, for those who hold the lock.

import type { Methods, PipelineChoice } from '../../contract/methods';
import type { Ports, Tab } from '../../ports';
import type { Catalog } from '../../schema/catalog';
import { isOffices, isUsed } from '../../schema/in-use';
import type { AnyTable, Table } from '../../schema/table';
import { belongsTo, type Purpose } from '../../schema/values/purpose';
import { catalogRoles, recordTables, type WorkbookDefinition } from '../../schema/workbook';
import { declaredTables } from '../../workbook/adopted/adopted-table';
import { withoutBorrowed } from '../../workbook/adopted/borrowed-steps';
import { type Changes, changesBetween } from '../../workbook/layout/changes';
import { planOf } from '../../workbook/layout/plan';
import type { KeyedColumns } from '../../workbook/layout/standing-steps';
import type { TabPlan } from '../../workbook/layout/tab-plan';
import { columnsTabClosed } from '../messages/setup';
import { missingTabs } from '../transaction/disorder';
import { catalogWritten, freshCatalog } from '../transaction/known-catalog';
import { adoptionEntries } from '../transaction/placements';
import { portsReadingOnce } from '../transaction/reading';
import { stateKeys, type TabState, tabState, tabStateEntries, tabStateOrFirst, workbookVersion } from '../transaction/state';
import { type Located, locate, stoodInFor } from '../transaction/tabs';
import { isAdoptable, offerWords, takenWords, withFoundTabs } from './found-tabs';
import { relabel } from './relabelling';

/** What set-up came to, and the keys of the tables in use then. */
type SetUpDone = Methods['setUp']['answer'] & { readonly inUse: readonly string[] };

/** Creates what is missing and answers with how many changes that took and what was found in the way. */
export function setUpUnderLock(ports: Ports, pipeline: PipelineChoice, purpose: Purpose = 'both'): SetUpDone {
  const { whole, ...done } = setUpOnce(ports, pipeline, purpose);
  if (whole || done.changes === 0) return done;
  // Headings were written back that the words and steps are read by: what follows from those is only known now.
  ports.book.flush();
  const { changes, notes, inUse } = setUpOnce(ports, pipeline, purpose);
  return { changes: done.changes + changes, notes, inUse };
}

/** `whole`: Settings, Steps, Lists and People could be read as they are. */
function setUpOnce(ports: Ports, pipeline: PipelineChoice, purpose: Purpose): SetUpDone & { readonly whole: boolean } {
  const located = { ...withFoundTabs(ports, locate(ports)), marks: ports.marks.ofAllColumns() };
  const reading = portsReadingOnce(ports);
  const { catalog, problems, disorder } = freshCatalog(reading, located);
  const relabelled = relabel(reading, located);
  // What was relabelled is read again.
  const readOf = relabelled === 0 ? reading.book.read : null;
  const elsewhere = stoodInFor(located);
  const declared = declaredTables(located.workbook);
  // Settings say it once they are there.
  const others = located.tabs.has(located.workbook.roles.settings) ? new Set<string>() : ofOtherDesk(declared, purpose);
  // What goes with a tab of the person's own has a tab of ours.
  const lines = recordTables(located.workbook).filter(({ inUseWith }) => inUseWith !== null && elsewhere.has(inUseWith));
  const isOn = (table: Table) => isUsed(table, catalog.settings.inUse);
  const inUse = [
    ...catalog.settings.inUse.filter((key) => !elsewhere.has(key) && !others.has(key)),
    ...lines.filter(isOn).map(({ key }) => key),
  ];
  const adopted = located.placements.adoptions.map(({ table }) => table);
  const forOffice = isOffices(recordTables(declared), [...inUse, ...adopted]);
  const plans = planOf(switchedOff(declared, others), using(catalog, inUse), { pipeline, standing: standingIn(located), forOffice });
  const { changes, notes, taken } = differences(ports, located, plans, readOf);
  const isMarked = carryOut(ports, located, changes);
  return {
    whole: disorder.length === missingTabs(located).length,
    changes: changes.length + relabelled,
    inUse,
    notes: [
      ...taken.map(takenWords),
      ...offerWords(taken, isAdoptable(located)),
      ...notes,
      ...problems,
      ...(isMarked ? [] : [columnsTabClosed()]),
    ],
  };
}

function ofOtherDesk(workbook: WorkbookDefinition, purpose: Purpose): ReadonlySet<string> {
  return new Set(recordTables(workbook).flatMap((table) => (table.inUse !== null && !belongsTo(table.desk, purpose) ? [table.key] : [])));
}

/** In the new Settings those tabs are switched off. */
function switchedOff(workbook: WorkbookDefinition, keys: ReadonlySet<string>): WorkbookDefinition {
  const off = workbook.tables.map((table) => (table.shape === 'records' && keys.has(table.key) ? { ...table, inUse: false } : table));
  return { ...workbook, tables: off };
}

/** By the marks on our columns and what adopted tabs were understood as: no round trip. */
function standingIn({ tabs, marks, placements }: Located): readonly KeyedColumns[] {
  const ours = [...tabs].map(([table, { sheetId }]) => {
    const inOrder = [...(marks?.get(sheetId) ?? [])].sort((one, other) => one.at - other.at);
    return { table, keys: inOrder.map(({ key }) => key) };
  });
  return [...ours, ...placements.adoptions.map(({ table, columns }) => ({ table, keys: Object.keys(columns) }))];
}

/**
 * The tabs that every workbook has and no others, behind those that are there: for a workbook of somebody's own, which says by its tabs what it is
 * about. In the new Settings the other tabs are switched off.
 */
export function setUpBare(ports: Ports): void {
  const located = withFoundTabs(ports, locate(ports));
  const { catalog } = freshCatalog(ports, located);
  const declared = declaredTables(located.workbook);
  const optional = recordTables(declared).flatMap(({ key, inUse }) => (inUse === null ? [] : [key]));
  const plans = planOf(switchedOff(declared, new Set(optional)), using(catalog, []), { pipeline: 'cg' });
  const { changes } = differences(
    ports,
    located,
    plans.map((plan) => ({ ...plan, position: Number.MAX_SAFE_INTEGER })),
  );
  carryOut(ports, located, changes);
}

function using(catalog: Catalog, inUse: readonly string[]): Catalog {
  return { ...catalog, settings: { ...catalog.settings, inUse } };
}

/** What would have to change. Looks at each tab of ours, writes nothing. `readOf`: of those that the catalog is read from nothing is read twice. */
function differences(ports: Ports, located: Located, plans: readonly TabPlan[], readOf: Ports['book']['read'] | null = null): Changes {
  const { tabs, placements, workbook } = located;
  const wanted = plans.flatMap(({ table, columns }) => {
    const tab = tabs.get(table);
    const headings = columns.flatMap(({ heading, alias, formerly }) => [heading, ...formerly, ...(alias === null ? [] : [alias])]);
    const isRead = catalogRoles.some((role) => workbook.roles[role] === table);
    return tab ? [{ table, sheetId: tab.sheetId, headings, cells: isRead && readOf !== null ? readOf(tab.sheetId) : null }] : [];
  });
  const marks = located.marks ?? ports.marks.ofAllColumns();
  const seen = new Map(ports.book.observeAll(wanted, workbook.roles.people, marks).map((one) => [one.sheetId, one]));
  const observed = wanted.flatMap(({ table, sheetId }) => {
    const one = seen.get(sheetId);
    return one === undefined ? [] : [{ table, observed: one }];
  });
  const ours = new Set(observed.map((one) => one.observed.sheetId));
  const seenOf = (table: string) => observed.find((one) => one.table === table)?.observed;
  return changesBetween(
    plans.map((plan) => withoutBorrowed(plan, seenOf(plan.table) ?? { columns: [] }, placements.adoptions)),
    observed,
    ports.book.tabs().filter(({ sheetId }) => !ours.has(sheetId)),
  );
}

/** False where which column is which could not be noted. */
function carryOut(ports: Ports, { tabs }: Located, changes: Changes['changes']): boolean {
  const isMarked = changes.length === 0 || ports.book.apply(changes);
  rememberTabs(ports, new Map([...tabs, ...madeTabs(ports, changes)]));
  if (changes.length > 0) catalogWritten(ports);
  return isMarked;
}

/** New tabs, which are told by the names that they were given. */
function madeTabs(ports: Ports, changes: Changes['changes']): readonly (readonly [string, Tab])[] {
  const plans = changes.flatMap((change) => (change.kind === 'create tab' ? [change.plan] : []));
  const there = plans.length === 0 ? [] : ports.book.tabs();
  return plans.flatMap(({ table, tab }) => {
    const made = there.find(({ name }) => name === tab);
    return made ? [[table, made] as const] : [];
  });
}

/** Remembers where the tabs are, so that they may be renamed, and which file this is, so that a copy is known for one. */
export function rememberTabs(ports: Ports, tabs: Located['tabs']): void {
  const entries = tabEntries(ports, { ...locate(ports), tabs });
  if (Object.keys(entries).length > 0) ports.store.set(entries);
}

/** What the properties of this file do not say yet of its tabs, and that they are of this file: from then on a mark proves nothing. */
export function tabEntries(ports: Ports, { store, workbook, placements, tabs }: Located): Record<string, string> {
  const entries: Record<string, string> = {};
  for (const table of declaredTables(workbook).tables) {
    const sheetId = tabs.get(table.key)?.sheetId;
    if (sheetId !== undefined && tabState(store, table.key)?.sheetId !== sheetId)
      Object.assign(entries, tabStateEntries([[table.key, stateFor(store, table, sheetId)]]));
  }
  // In a copy the adopted tabs are known by what was noted with them: from now on by a property, as in any file.
  if (store[stateKeys.file] !== ports.book.id())
    Object.assign(entries, { [stateKeys.file]: ports.book.id() }, adoptionEntries(placements.adoptions));
  // What was deleted may have been made again.
  if ((store[stateKeys.gone] ?? '{}') !== '{}') entries[stateKeys.gone] = '{}';
  if (store[stateKeys.version] !== String(workbookVersion)) entries[stateKeys.version] = String(workbookVersion);
  return entries;
}

/** A tab that was made anew goes on with the old numbers: an ID is never used twice. */
function stateFor(store: Readonly<Record<string, string>>, { key }: AnyTable, sheetId: number): TabState {
  return { ...tabStateOrFirst(store, key, sheetId), sheetId };
}
