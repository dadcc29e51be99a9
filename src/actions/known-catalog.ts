// The catalog - settings, steps, words, people - read fresh or remembered for some minutes.

import type { Ports } from '../ports';
import type { Catalog } from '../schema/catalog';
import { tableOf } from '../schema/workbook';
import { workbook } from '../tables';
import { catalogOf } from '../workbook/catalog';
import type { RowProblem } from '../workbook/understood';
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
  return catalogOf(workbook, {
    settings: gridOf(ports, located, 'settings'),
    steps: gridOf(ports, located, 'steps'),
    lists: gridOf(ports, located, 'lists'),
    people: gridOf(ports, located, 'people'),
  });
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
  const tab = tabs.get(tableOf(workbook, table).key);
  return tab ? { sheetId: tab.sheetId, name: tab.name, grid: ports.book.read(tab.sheetId) } : null;
}
