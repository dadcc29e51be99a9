// The catalog - settings, steps, words, people - read fresh or remembered for some minutes.

import type { Ports } from '../../ports';
import type { Catalog } from '../../schema/catalog';
import { isUsed } from '../../schema/in-use';
import { escapedInJson } from '../../schema/values/text';
import { type CatalogRole, catalogRoles, recordTables } from '../../schema/workbook';
import { baseTableOf, declaredTables } from '../../workbook/adopted/adopted-table';
import { type CatalogTabs, catalogOf, emptyCatalog } from '../../workbook/catalog/catalog';
import { withHolidays } from '../../workbook/catalog/catalog-holidays';
import { type RowProblem, rowWords } from '../../workbook/catalog/understood';
import { readHead, readTable } from '../../workbook/rows/records';
import { catalogDisorder } from './disorder';
import { type Followed, followed, rememberFollowed } from './following';
import type { Located } from './tabs';

/** One text in pieces: a value of the cache takes 100 KB, in bytes, of which a character has three at most. Thousands of people fit. */
const pieceKeys = Array.from({ length: 30 }, (_unused, at) => `catalog/${at}`);
const pieceLength = 30_000;

const changeKey = 'catalog changed';

/** Seconds that a catalog is remembered, and the last change: as long as Google remembers anything. */
const remembered = 600;
const longest = 21_600;

export interface FreshCatalog {
  readonly catalog: Catalog;
  /** What is wrong on those tabs, in plain words. */
  readonly problems: readonly string[];
  /** The same, row by row. */
  readonly rowProblems: readonly RowProblem[];
  /** Why nobody may be mailed: tabs that are not there or cannot be read whole. One sentence each. */
  readonly disorder: readonly string[];
  readonly followed: readonly Followed[];
}

/** Reads the four tabs, and those of public holidays that are in use: one round trip each. */
export function freshCatalog(ports: Ports, located: Located): FreshCatalog {
  const grid = (role: CatalogRole) => gridOf(ports, located, located.workbook.roles[role]);
  const tabs = { settings: grid('settings'), steps: grid('steps'), lists: grid('lists'), people: grid('people') };
  const followedTabs = followedHeadings(ports, located, tabs);
  const moved = new Map(followedTabs.map(({ table }) => [table.key, table]));
  const declared = declaredTables(located.workbook);
  const here = { ...declared, tables: declared.tables.map((table) => moved.get(table.key) ?? table) };
  const own = catalogOf(here, tabs, ports.book.locale);
  const holidays = holidayTabs(ports, located, own.catalog);
  const { value: catalog, problems } = withHolidays(
    own.catalog,
    holidays.map(({ read }) => read),
  );
  const said = rememberFollowed(ports, located, [...followedTabs, ...holidays]);
  return {
    catalog,
    problems: [...said, ...own.problems, ...problems.map(rowWords)],
    rowProblems: [...own.rowProblems, ...problems],
    disorder: catalogDisorder(located, followedTabs),
    followed: [...followedTabs, ...holidays],
  };
}

/** Tabs of public holidays. One of which nobody can tell its columns says nothing of any day. */
function holidayTabs(ports: Ports, located: Located, catalog: Catalog) {
  return recordTables(located.workbook).flatMap((table) => {
    const isWanted = table.holidays !== null && (table.placement.adopted || isUsed(table, catalog.settings.inUse));
    const tab = isWanted ? gridOf(ports, located, table.key) : null;
    if (tab === null) return [];
    const found = followed(ports, located, readHead(table, tab, tab.grid, catalog), tab.grid);
    return [{ ...found, read: readTable(found.table, tab, tab.grid, catalog) }];
  });
}

/** The tables of Settings, Steps, Lists and People with the headings that they bear now. */
function followedHeadings(ports: Ports, located: Located, tabs: CatalogTabs): readonly Followed[] {
  return located.workbook.tables.flatMap((table) => {
    const role = catalogRoles.find((one) => located.workbook.roles[one] === table.key);
    const tab = role ? tabs[role] : null;
    return tab ? [followed(ports, located, readHead(table, tab, tab.grid, emptyCatalog()), tab.grid)] : [];
  });
}

/**
 * The remembered catalog, one round trip; read and remembered when there is none. It may be minutes old, so nothing is refused on its word:
 * who finds something wrong by it looks again with `freshCatalog`.
 */
export function rememberedCatalog(ports: Ports, located: Located): Catalog {
  const { change, catalog } = recalled(ports);
  return catalog ?? readAndKept(ports, located, change);
}

/** Reads it anew and remembers that; one round trip more than `freshCatalog`. */
export function renewedCatalog(ports: Ports, located: Located): Catalog {
  return readAndKept(ports, located, recalled(ports).change);
}

interface Recalled {
  /** The last change that is known of; `''` for none. */
  readonly change: string;
  /** As it was read after that change; null: to be read. */
  readonly catalog: Catalog | null;
}

/** One round trip, however many people there are. What is not whole any more, or of before the last change, is forgotten. */
function recalled(ports: Ports): Recalled {
  const { [changeKey]: change = '', ...pieces } = ports.cache.get([changeKey, ...pieceKeys]);
  const found = pieceKeys.map((key) => (pieces[key] ?? '').split('\n'));
  const [[sign = '', count] = []] = found;
  const whole = found.slice(0, Number(count));
  const isKnown = sign !== '' && sign.startsWith(`${change} `) && whole.every(([other]) => other === sign);
  return { change, catalog: isKnown ? (JSON.parse(whole.map(([, , text = '']) => text).join('')) as Catalog) : null };
}

/**
 * `change` was asked for before reading: when the tabs are changed in between, what is kept here counts as forgotten. Each piece says which reading it
 * is of, as two readers may write at the same time.
 */
function readAndKept(ports: Ports, located: Located, change: string): Catalog {
  const { catalog } = freshCatalog(ports, located);
  // Escaped, so that no character is cut in two.
  const text = escapedInJson(JSON.stringify(catalog), /[\ud800-\udfff]/g);
  const count = Math.ceil(text.length / pieceLength);
  const head = `${change} ${ports.newId()}\n${count}\n`;
  const pieces = pieceKeys.slice(0, count).map((key, at) => [key, head + text.slice(at * pieceLength, (at + 1) * pieceLength)] as const);
  if (count <= pieceKeys.length) ports.cache.put(Object.fromEntries(pieces), remembered);
  return catalog;
}

/** To be called once the change can be read, not before, or somebody might read and remember what was there until then. */
export function catalogChanged(ports: Ports): void {
  ports.cache.put({ [changeKey]: ports.newId() }, longest);
}

/** The same for what this run has written, which becomes real first. */
export function catalogWritten(ports: Ports): void {
  ports.book.flush();
  catalogChanged(ports);
}

/** True for the tabs that the catalog is read from. */
export function feedsCatalog({ workbook }: Pick<Ports, 'workbook'>, table: string): boolean {
  const base = baseTableOf(table);
  const isHolidays = recordTables(workbook).some(({ key, holidays }) => holidays !== null && key === base);
  return isHolidays || catalogRoles.some((role) => workbook.roles[role] === table);
}

function gridOf(ports: Ports, { tabs }: Located, table: string) {
  const tab = tabs.get(table);
  return tab ? { sheetId: tab.sheetId, name: tab.name, grid: ports.book.read(tab.sheetId) } : null;
}

/** Where Routesheet is taken out of a file: nothing that stood in its cells is kept anywhere else. */
export function forgetCatalog(ports: Ports): void {
  ports.cache.remove([changeKey, ...pieceKeys]);
}
