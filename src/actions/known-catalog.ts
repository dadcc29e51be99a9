// The catalog - settings, steps, words, people - read fresh or remembered for some minutes.

import type { Ports } from '../ports';
import type { Catalog } from '../schema/catalog';
import { recordTables, type WorkbookDefinition } from '../schema/workbook';
import { declaredTables } from '../workbook/adopted-table';
import { type CatalogTabs, catalogOf, emptyCatalog } from '../workbook/catalog';
import { readTable } from '../workbook/records';
import type { RowProblem } from '../workbook/understood';
import { followed, rememberFollowed } from './following';
import type { Located } from './tabs';

const cacheKey = 'catalog';

/** Google forgets it after six hours at most; editing one of the four tabs forgets it at once. */
const remembered = 600;

export interface FreshCatalog {
  readonly catalog: Catalog;
  /** What is wrong on those tabs, in plain words. */
  readonly problems: readonly string[];
  /** The same, row by row. */
  readonly rowProblems: readonly RowProblem[];
}

/** Reads the four tabs: one round trip each. */
export function freshCatalog(ports: Ports, located: Located): FreshCatalog {
  const tabs = {
    settings: gridOf(ports, located, 'settings'),
    steps: gridOf(ports, located, 'steps'),
    lists: gridOf(ports, located, 'lists'),
    people: gridOf(ports, located, 'people'),
  };
  const { workbook, said } = followedHeadings(ports, located, tabs);
  const { catalog, problems, rowProblems } = catalogOf(workbook, tabs);
  return { catalog, problems: [...said, ...problems], rowProblems };
}

/** The declarations with the headings that Steps, Lists and People bear now, and what there is to say of them. */
function followedHeadings(
  ports: Ports,
  located: Located,
  tabs: CatalogTabs,
): { readonly workbook: WorkbookDefinition; readonly said: readonly string[] } {
  const workbook = declaredTables(located.workbook);
  const all = recordTables(workbook).flatMap((table) => {
    const tab = table.key === 'steps' || table.key === 'lists' || table.key === 'people' ? tabs[table.key] : null;
    return tab ? [followed(ports, located, readTable(table, tab, tab.grid.slice(0, 1), emptyCatalog()), tab.grid, emptyCatalog())] : [];
  });
  const moved = new Map(all.map(({ read }) => [read.table.key, read.table]));
  return {
    workbook: { ...workbook, tables: workbook.tables.map((table) => moved.get(table.key) ?? table) },
    said: rememberFollowed(ports, located, all),
  };
}

/**
 * The remembered catalog, one round trip; read and remembered when there is none. It may be minutes old, so nothing is refused on its word:
 * who finds something wrong by it looks again with `freshCatalog`.
 */
export function rememberedCatalog(ports: Ports, located: Located): Catalog {
  const text = ports.cache.get(cacheKey);
  return text === null ? rememberCatalog(ports, freshCatalog(ports, located).catalog) : (JSON.parse(text) as Catalog);
}

/** Keeps a catalog that was just read. */
export function rememberCatalog(ports: Ports, catalog: Catalog): Catalog {
  const text = JSON.stringify(catalog);
  // The cache takes 100 KB, in bytes; a larger catalog is simply read each time.
  if (text.length < 45_000) ports.cache.put(cacheKey, text, remembered);
  return catalog;
}

export function forgetCatalog(ports: Ports): void {
  ports.cache.remove(cacheKey);
}

/** True for the four tabs that the catalog is read from. */
export function feedsCatalog(table: string): boolean {
  return ['settings', 'steps', 'lists', 'people'].includes(table);
}

function gridOf(ports: Ports, { tabs }: Located, table: string) {
  const tab = tabs.get(table);
  return tab ? { sheetId: tab.sheetId, name: tab.name, grid: ports.book.read(tab.sheetId) } : null;
}
