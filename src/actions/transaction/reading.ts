// Reading tabs of records: one round trip each.

import type { Ports } from '../../ports';
import type { BoundTable } from '../../schema/adopted/bound-table';
import { firstHeadings } from '../../schema/adopted/placement';
import type { Catalog } from '../../schema/catalog';
import { isUsed } from '../../schema/in-use';
import type { Grid } from '../../schema/values/cell';
import { onceEach } from '../../schema/values/once';
import { recordTables } from '../../schema/workbook';
import { goneStepWords, missingSaid, missingWords } from '../../workbook/findings/heading-checks';
import type { TableColumn } from '../../workbook/layout/columns';
import type { ReadTable } from '../../workbook/rows/read-table';
import { type NamedTab, readBelow, readHead, readTable } from '../../workbook/rows/records';
import { headingsGone, headingTwice, ownTabDeleted, tabLeftOut } from '../messages/workbook';
import { recognised } from '../rows/renamed-rows';
import { isGoogles, Refusal } from './failure';
import { type Followed, followed, rememberFollowed } from './following';
import { type Located, recordTableOf, stoodInFor, tabOf } from './tabs';

/** A tab understood, and its cells as they stood, to put them back if a write is refused half way. */
export interface TabReading extends Followed<BoundTable> {
  readonly read: ReadTable;
  readonly grid: Grid;
}

/**
 * Columns whose heading was renamed are followed by their marks; `rememberFollowed` is the caller's, who has somebody to tell.
 * @throws Refusal when the tab or one of its indispensable headings is not there.
 */
export function readOne(ports: Ports, located: Located, table: BoundTable, catalog: Catalog): TabReading {
  // The name is asked for now: between reading a row's place and writing there, nothing may take time.
  const tab = { ...tabOf(located, table) };
  return understoodTab(ports, located, table, tab, ports.book.read(tab.sheetId), catalog);
}

/** The same of cells that were read, which may be fewer than all. */
export function understoodTab(ports: Ports, located: Located, table: BoundTable, tab: NamedTab, grid: Grid, catalog: Catalog): TabReading {
  const head = readHead(table, tab, grid, catalog);
  const found = followed(ports, located, head, grid);
  const read = found.table === head.table ? readBelow(head, grid, catalog) : readTable(found.table, tab, grid, catalog);
  const gone = read.missing.filter(({ indispensable }) => indispensable).map(({ heading }) => `“${heading}”`);
  if (gone.length > 0) {
    const way = table.placement.adopted ? 'write back' : read.columns.length < 2 ? 'put all back' : 'rename back';
    throw new Refusal('setup', headingsGone({ tab: tab.name, headings: gone, way }));
  }
  return { ...found, read, grid };
}

/** Tabs by the key of their table, each read when it is first asked for, and once. @throws Refusal as of one */
export function readsOnce(ports: Ports, located: Located, catalog: Catalog): (table: string) => ReadTable {
  return onceEach((key) => readOne(ports, located, recordTableOf(located, key), catalog).read);
}

/** For one look at several things: whoever asks for the cells of a tab that was read gets those. */
export function portsReadingOnce(ports: Ports): Ports {
  return { ...ports, book: { ...ports.book, read: onceEach(ports.book.read) } };
}

/** The tables with records of work that are in use, there and whole enough to be read; the others with the reason. */
export function readInUse(
  ports: Ports,
  located: Located,
  catalog: Catalog,
  wanted: (table: BoundTable) => boolean = () => true,
): { readonly reads: readonly ReadTable[]; readonly problems: readonly string[]; readonly followed: readonly Followed[] } {
  const readings: TabReading[] = [];
  const problems: string[] = [];
  for (const table of tablesInUse(located, catalog).filter(wanted)) {
    try {
      readings.push(readOne(ports, located, table, catalog));
    } catch (thrown) {
      // One tab in disorder does not stop the others. What Google refuses concerns them all.
      if (isGoogles(thrown)) throw thrown;
      problems.push(thrown instanceof Refusal ? thrown.message : tabLeftOut({ tab: table.tab }));
    }
  }
  const reads = recognised(
    located.store,
    readings.map(({ read }) => read),
  );
  const said = rememberFollowed(ports, located, readings);
  return { reads, problems: [...deletedTabs(located).map(({ words }) => words), ...said, ...problems], followed: readings };
}

/** Adopted tabs that somebody deleted, and a sentence of each. */
export function deletedTabs({ workbook, tabs }: Located): readonly { readonly table: BoundTable; readonly words: string }[] {
  const gone = recordTables(workbook).filter(({ key, placement }) => placement.adopted && !tabs.has(key));
  return gone.map((table) => {
    const columns = firstHeadings(table.placement.headings);
    const words = ownTabDeleted({ columns });
    return { table, words };
  });
}

/** What is missing or repeated in the heading row, and columns of steps that are gone; one sentence each. */
export function headingProblems(read: ReadTable, wanted: (column: TableColumn) => boolean = () => true): readonly string[] {
  return [
    ...missingSaid(read)
      .filter(wanted)
      .map(({ heading }) => missingWords(read, 1, `“${heading}”`)),
    ...read.repeated.map((heading) => headingTwice({ heading })),
    ...goneStepWords(read),
  ];
}

/** Tabs in use, and those that every workbook has, whose rows are of those declared tables. */
export function tablesNamed(located: Located, catalog: Catalog, tables: readonly string[]): readonly BoundTable[] {
  const always = recordTables(located.workbook).filter(({ inUse, key }) => inUse === null && located.tabs.has(key));
  const used = tablesInUse(located, catalog).filter(({ key }) => located.tabs.has(key));
  return [...used, ...always].filter(({ baseTable }) => tables.includes(baseTable));
}

/** Adopted tabs that are there, and declared ones that Settings says are in use: those that an adopted tab stands in for may be missing. */
export function tablesInUse(located: Located, catalog: Catalog): readonly BoundTable[] {
  const elsewhere = stoodInFor(located);
  return recordTables(located.workbook).filter((table) => {
    const { key, inUse, inUseWith, placement } = table;
    if (placement.adopted) return located.tabs.has(key);
    // A workbook that was set up by an earlier Routesheet gets the tabs that go with others by the next set-up.
    if (inUseWith !== null && !located.tabs.has(key)) return false;
    return inUse !== null && isUsed(table, catalog.settings.inUse) && !elsewhere.has(key);
  });
}
