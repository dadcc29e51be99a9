// The tab whose rows are due by a rule, and what its rules count from, as they stand now.

import type { DueSources, Naming } from '../../office/due-rules/anchor-dates';
import type { Ports } from '../../ports';
import type { BoundTable } from '../../schema/adopted/bound-table';
import type { ContractDue, DueBy } from '../../schema/calendar/due-by';
import type { Catalog } from '../../schema/catalog';
import { onceEach } from '../../schema/values/once';
import type { ReadTable } from '../../workbook/rows/read-table';
import { freshCatalog } from '../transaction/known-catalog';
import { readOne, tablesInUse, tablesNamed } from '../transaction/reading';
import { type Located, locate } from '../transaction/tabs';
import { type NamedIn, naming } from './naming';

export interface DueTabs {
  readonly located: Located;
  readonly catalog: Catalog;
  readonly table: BoundTable;
  readonly dueBy: DueBy;
  readonly read: ReadTable;
  readonly sources: DueSources;
  readonly named: NamedIn;
}

/** The same of a tab whose rules count from contracts. */
export interface ContractTabs extends DueTabs {
  readonly contract: ContractDue;
}

/** Properties, the catalog, and one round trip for each tab; null where no such tab is in use. @throws Refusal: setup */
export function contractTabs(ports: Ports): ContractTabs | null {
  const tabs = dueTabs(ports, ({ contract }) => contract !== null);
  return tabs?.dueBy.contract ? { ...tabs, contract: tabs.dueBy.contract } : null;
}

/** The same of the first tab that is `wanted`. */
export function dueTabs(ports: Ports, wanted: (dueBy: DueBy, table: BoundTable) => boolean): DueTabs | null {
  const located = locate(ports);
  const { catalog } = freshCatalog(ports, located);
  const used = tablesInUse(located, catalog);
  const table = used.find((one) => one.dueBy !== null && located.tabs.has(one.key) && wanted(one.dueBy, one));
  if (!table?.dueBy) return null;
  const { dueBy } = table;
  const readOf = onceEach((key: string) => {
    const one = used.find((candidate) => candidate.key === key);
    return one === undefined ? null : readOne(ports, located, one, catalog).read;
  });
  const first = (key: string) => {
    const [one] = tablesNamed(located, catalog, [key]);
    return one === undefined ? null : readOf(one.key);
  };
  const read = readOf(table.key);
  if (read === null) return null;
  const named = naming(located, catalog, (key) => readOf(key) ?? read);
  const sources = dueSources(table, dueBy, first, named);
  return { located, catalog, table, dueBy, read, sources, named };
}

/** @param first the tab in use of that declared table; null: there is none */
export function dueSources(
  { columns }: Pick<BoundTable, 'columns'>,
  dueBy: DueBy,
  first: (table: string) => ReadTable | null,
  named: NamedIn,
): DueSources {
  const of =
    (key: string): Naming['partner'] =>
    (text) =>
      named(columns[key], text);
  const { contract } = dueBy;
  if (contract === null) return { dates: null, work: null, naming: { partner: () => '', episode: () => '' } };
  return {
    dates: first(contract.dates.table),
    work: first(contract.work.table),
    naming: { partner: of(contract.partner), episode: of(contract.episode) },
  };
}
