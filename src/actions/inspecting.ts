// One pass over the whole workbook that finds what is wrong in it. Reads only.

import type { Ports } from '../ports';
import type { Finding } from '../schema/finding';
import type { Table } from '../schema/table';
import { recordTables } from '../schema/workbook';
import { workbook } from '../tables';
import { sentMail } from '../tables/sent-mail';
import { catalogFindings } from '../workbook/findings/catalog-findings';
import { findingsOn, headingFindings, type Repair } from '../workbook/findings/findings';
import type { ReadTable } from '../workbook/read-table';
import { readLog } from '../workbook/records';
import { isGoogles, noTab, Refusal } from './failure';
import { type FreshCatalog, freshCatalog } from './known-catalog';
import { type Reading, readOne, tablesInUse } from './reading';
import { tabStateOrFirst } from './state';
import type { Located } from './tabs';

/** A tab of records with what is wrong on it. */
export interface CheckedTab extends Reading {
  readonly findings: readonly Finding[];
  readonly repairs: readonly Repair[];
}

export interface WorkbookCheck {
  readonly checked: readonly CheckedTab[];
  /** Of all tabs, and of those that are not there or not whole. */
  readonly findings: readonly Finding[];
}

/** Four round trips for the catalog, and three for each tab of records (two where the catalog has read it), one for Sent mail; however many rows. */
export function checkedWorkbook(ports: Ports, located: Located): WorkbookCheck {
  const { once, fresh } = reading(ports, located);
  const pass = checkTables(once, located, fresh, tablesToCheck(fresh));
  const keys = new Map([...located.tabs].map(([key, tab]) => [tab.name, key]));
  const catalog = catalogFindings(fresh.rowProblems, (tab) => keys.get(tab));
  return { ...pass, findings: [...missingSettings(located), ...pass.findings, ...catalog, ...journalFindings(once, located, fresh)] };
}

/**
 * The same for some tables only, for those who are about to repair them. `next`: the number that the next ID of a table would have, where it is not
 * what is remembered.
 */
export function checkedTables(
  ports: Ports,
  located: Located,
  wanted: ReadonlySet<string>,
  next: ReadonlyMap<string, number>,
): WorkbookCheck & { readonly fresh: FreshCatalog } {
  const { once, fresh } = reading(ports, located);
  const tables = tablesToCheck(fresh).filter(({ key }) => wanted.has(key));
  return { ...checkTables(once, located, fresh, tables, next), fresh };
}

/** The catalog's four tabs are looked at too: nobody reads them twice. */
function reading(ports: Ports, located: Located) {
  const grids = new Map<number, ReturnType<Ports['book']['read']>>();
  const read = (sheetId: number) => {
    const grid = grids.get(sheetId) ?? ports.book.read(sheetId);
    grids.set(sheetId, grid);
    return grid;
  };
  const once: Ports = { ...ports, book: { ...ports.book, read } };
  return { once, fresh: freshCatalog(once, located) };
}

function tablesToCheck({ catalog }: FreshCatalog): readonly Table[] {
  return [...tablesInUse(catalog), ...recordTables(workbook).filter(({ inUse }) => inUse === null)];
}

function checkTables(
  ports: Ports,
  located: Located,
  fresh: FreshCatalog,
  tables: readonly Table[],
  next: ReadonlyMap<string, number> = new Map(),
): WorkbookCheck {
  const checked: CheckedTab[] = [];
  const findings: Finding[] = [];
  for (const table of tables) {
    try {
      const one = checkedTab(ports, located, fresh, table, next.get(table.key));
      checked.push(one);
      findings.push(...one.findings);
    } catch (thrown) {
      // One tab in disorder does not hide what is wrong on the others. What Google refuses concerns them all.
      if (isGoogles(thrown)) throw thrown;
      const tab = located.tabs.get(table.key)?.name ?? table.tab;
      findings.push(absent(table.key, tab, thrown instanceof Refusal ? thrown.message : `The tab “${tab}” could not be understood.`));
    }
  }
  return { checked, findings };
}

function checkedTab(ports: Ports, located: Located, { catalog }: FreshCatalog, table: Table, next?: number): CheckedTab {
  const { read, grid } = readOne(ports, located, table, catalog);
  const { formulas, merges } = ports.book.inspect(read.sheetId);
  const remembered = tabStateOrFirst(located.store, table.key, read.sheetId).next;
  return { read, grid, ...findingsOn({ read, grid, formulas, merges, next: next ?? remembered, catalog }) };
}

/** A tab that is not there, or has no heading for its key or its name. */
function absent(table: string, tab: string, words: string): Finding {
  return { key: `${table}/tab`, kind: 'tab', table, tab, words, count: 1, spots: [] };
}

function missingSettings({ tabs }: Located): readonly Finding[] {
  const settings = workbook.tables.find(({ shape }) => shape === 'settings');
  return settings === undefined || tabs.has(settings.key) ? [] : [absent(settings.key, settings.tab, noTab(settings.tab).message)];
}

/** Without its headings nobody could say who was mailed. */
function journalFindings(ports: Ports, { tabs }: Located, { catalog }: FreshCatalog): readonly Finding[] {
  const tab = tabs.get(sentMail.key);
  if (!tab) return [absent(sentMail.key, sentMail.tab, noTab(sentMail.tab).message)];
  return headingFindings({ read: readLog(sentMail, tab, ports.book.read(tab.sheetId), catalog), catalog });
}

/** Rows that were looked at. */
export function rowsIn(reads: readonly { readonly read: ReadTable }[]): number {
  return reads.reduce((sum, { read }) => sum + read.records.length, 0);
}
