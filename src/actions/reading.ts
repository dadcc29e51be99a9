// Reading tabs of records: one round trip each.

import type { Ports } from '../ports';
import type { Catalog } from '../schema/catalog';
import type { Grid } from '../schema/cell';
import type { Table } from '../schema/table';
import { recordTables } from '../schema/workbook';
import { workbook } from '../tables';
import type { TableColumn } from '../workbook/columns';
import type { ReadRecord, ReadTable } from '../workbook/read-table';
import { readTable } from '../workbook/records';
import { isGoogles, Refusal } from './failure';
import { type Located, tabOf } from './tabs';

/** A tab understood, and its cells as they stood, to put them back if a write is refused half way. */
export interface Reading {
  readonly read: ReadTable;
  readonly grid: Grid;
}

/** @throws Refusal when the tab or one of its indispensable headings is not there. */
export function readOne(ports: Ports, located: Located, table: Table, catalog: Catalog): Reading {
  // The name is asked for now: between reading a row's place and writing there, nothing may take time.
  const tab = { ...tabOf(located, table) };
  const grid = ports.book.read(tab.sheetId);
  const read = readTable(table, tab, grid, catalog);
  const gone = read.missing.filter(({ indispensable }) => indispensable).map(({ heading }) => `“${heading}”`);
  if (gone.length > 0) {
    throw new Refusal(
      'setup',
      `The tab “${tab.name}” has no heading ${gone.join(' and no ')} any more. Rename it back, or run Set up workbook to add it.`,
    );
  }
  return { read, grid };
}

/** The tables with records of work that are in use, there and whole enough to be read; the others with the reason. */
export function readInUse(
  ports: Ports,
  located: Located,
  catalog: Catalog,
  wanted: (table: Table) => boolean = () => true,
): { readonly reads: readonly ReadTable[]; readonly problems: readonly string[] } {
  const reads: ReadTable[] = [];
  const problems: string[] = [];
  for (const table of tablesInUse(catalog).filter(wanted)) {
    try {
      reads.push(readOne(ports, located, table, catalog).read);
    } catch (thrown) {
      // One tab in disorder does not stop the others. What Google refuses concerns them all.
      if (isGoogles(thrown)) throw thrown;
      problems.push(thrown instanceof Refusal ? thrown.message : `The tab “${table.tab}” could not be understood and was left out.`);
    }
  }
  return { reads, problems };
}

/** What is missing or repeated in the heading row, one sentence each. */
export function headingProblems(
  { missing, repeated }: ReadTable,
  wanted: (column: TableColumn) => boolean = () => true,
): readonly string[] {
  return [
    ...missing
      .filter(wanted)
      .map(({ heading }) => `There is no heading “${heading}”. What needs it is switched off; Set up workbook adds it.`),
    ...repeated.map((heading) => `The heading “${heading}” stands there more than once. The first one counts.`),
  ];
}

export function tablesInUse(catalog: Catalog): readonly Table[] {
  return recordTables(workbook).filter(({ key, inUse }) => inUse !== null && catalog.settings.inUse.includes(key));
}

/** @throws Refusal when no row has that ID. */
export function recordById(read: ReadTable, id: string): ReadRecord {
  const record = read.records.find((candidate) => candidate.id === id);
  if (!record)
    throw new Refusal('gone', `This ${read.table.one} is no longer on the tab “${read.tab}”. Somebody deleted it or changed its ID ${id}.`);
  return record;
}
