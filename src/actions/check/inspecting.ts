// One pass over the whole workbook that finds what is wrong in it. Reads only.

import type { Ports } from '../../ports';
import type { BoundLog, BoundTable } from '../../schema/adopted/bound-table';
import type { Finding } from '../../schema/finding';
import { issuedNumber, prefixOf } from '../../schema/kinds/id';
import { isMoney } from '../../schema/kinds/money';
import { dateNamesIn } from '../../schema/values/date-names';
import { once } from '../../schema/values/once';
import { recordTables, tableOf } from '../../schema/workbook';
import { castCircles } from '../../workbook/casting/cast-checks';
import { catalogFindings } from '../../workbook/findings/catalog-findings';
import { findingsOn, headingFindings, type Repair, repairsIn } from '../../workbook/findings/findings';
import { foldedOn } from '../../workbook/findings/folding';
import { brokenReferences } from '../../workbook/findings/reference-checks';
import { cellName } from '../../workbook/layout/cell-name';
import { isEverywhere } from '../../workbook/layout/columns';
import type { RenamedHeading } from '../../workbook/layout/renamed-headings';
import type { ReadTable } from '../../workbook/rows/read-table';
import { claimFindings } from '../cash/claim-findings';
import { floatFindings } from '../cash/float-findings';
import { formerMeanings } from '../cash/former-meanings';
import { neededColumn } from '../casting/needed-behind';
import { mayBeReady } from '../casting/ready-behind';
import { begunRows } from '../changes/begun-rows';
import { datesToWorkOut } from '../due-rules/dates-to-work-out';
import { sampleHalfRemoved } from '../messages/setup';
import { tabNotUnderstood } from '../messages/workbook';
import { readJournal } from '../reminders/run/journal-tab';
import { isSampleHalfRemoved } from '../setup/sample-removal';
import { stockFindings } from '../supplies/stock-findings';
import { nowIn } from '../transaction/clocks';
import { isGoogles, noTab, Refusal } from '../transaction/failure';
import { renamedWords } from '../transaction/following';
import { type FreshCatalog, freshCatalog } from '../transaction/known-catalog';
import { deletedTabs, portsReadingOnce, readOne, readsOnce, type TabReading, tablesInUse, tablesNamed } from '../transaction/reading';
import { tabStateOrFirst } from '../transaction/state';
import type { Located } from '../transaction/tabs';
import { mayBeBehind } from '../typed-since/behind';
import { behindToRepair } from '../typed-since/in-check';

/** A tab of records with what is wrong on it. */
export interface CheckedTab extends Pick<TabReading, 'read' | 'grid'> {
  readonly formulas: readonly (readonly string[])[];
  readonly findings: readonly Finding[];
  readonly repairs: readonly Repair[];
  /** The number that the next ID would have if all of them were given. */
  readonly next: number;
}

export interface WorkbookCheck {
  readonly checked: readonly CheckedTab[];
  /** Of all tabs, and of those that are not there or not whole. */
  readonly findings: readonly Finding[];
}

/** Four round trips for the catalog, and three for each tab of records (two where the catalog has read it, one where no row stands on it, one more where there are amounts), one for Sent mail; however many rows. */
export function checkedWorkbook(ports: Ports, located: Located): WorkbookCheck {
  const { once, fresh } = reading(ports, located);
  const pass = checkTables(once, located, fresh, tablesToCheck(located, fresh));
  const keys = new Map([...located.tabs].map(([key, tab]) => [tab.name, key]));
  const placeIn = (table: string) => (column: string) =>
    pass.checked.find(({ read }) => read.table.key === table)?.read.columns.find(({ key }) => key === column)?.at ?? 0;
  const catalog = catalogFindings(fresh.rowProblems, (tab) => {
    const table = keys.get(tab);
    return table === undefined ? undefined : { table, placeOf: placeIn(table) };
  });
  const deleted = deletedTabs(located).map(({ table, words }) => absent(table.key, '', words));
  const others = [...missingSettings(located), ...deleted, ...halfRemoved(located)];
  return { ...pass, findings: [...others, ...pass.findings, ...catalog, ...journalFindings(once, located, fresh)] };
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
  const tables = tablesToCheck(located, fresh).filter(({ key }) => wanted.has(key));
  return { ...checkTables(once, located, fresh, tables, next), fresh };
}

/** The catalog's four tabs are looked at too: nobody reads them twice. */
function reading(ports: Ports, located: Located) {
  const once = portsReadingOnce(ports);
  return { once, fresh: freshCatalog(once, located) };
}

function tablesToCheck(located: Located, { catalog }: FreshCatalog): readonly BoundTable[] {
  return [...tablesInUse(located, catalog), ...recordTables(located.workbook).filter(({ inUse }) => inUse === null)];
}

function checkTables(
  ports: Ports,
  located: Located,
  fresh: FreshCatalog,
  tables: readonly BoundTable[],
  next: ReadonlyMap<string, number> = new Map(),
): WorkbookCheck {
  const checked: CheckedTab[] = [];
  const findings: Finding[] = [];
  // Tabs of one base table share their numbers.
  const numbers = new Map<string, number>();
  for (const table of tables) {
    try {
      const one = checkedTab(ports, located, fresh, table, next.get(table.baseTable) ?? numbers.get(table.baseTable));
      checked.push(one);
      numbers.set(table.baseTable, one.next);
      findings.push(...one.findings);
    } catch (thrown) {
      // One tab in disorder does not hide what is wrong on the others. What Google refuses concerns them all.
      if (isGoogles(thrown)) throw thrown;
      const tab = located.tabs.get(table.key)?.name ?? table.tab;
      findings.push(absent(table.key, tab, thrown instanceof Refusal ? thrown.message : tabNotUnderstood({ tab })));
    }
  }
  const reads = checked.map(({ read }) => read);
  // Those that nobody wanted to check are read for it, once.
  const others = readsOnce(ports, located, fresh.catalog);
  const readOf = (key: string) => reads.find(({ table }) => table.key === key) ?? others(key);
  const dated = checked.map((one) => withWhatFollows(located, fresh, readOf, one));
  const more = dated.flatMap((one, at) => one.findings.slice(checked[at]?.findings.length ?? 0));
  const between = [
    referenceFindings(reads),
    ...[stockFindings, floatFindings].map((findingsOf) => findingsOf(located, fresh.catalog, reads)),
    claimFindings(located, fresh.catalog, reads, nowIn(ports).date),
  ];
  return { checked: dated, findings: [...findings, ...more, ...between.flat()] };
}

/** Once all tabs are read: what dates count from, and what rows are called, stands on others. */
function withWhatFollows(located: Located, { catalog }: FreshCatalog, readOf: (key: string) => ReadTable, one: CheckedTab): CheckedTab {
  const { table } = one.read;
  const former = formerMeanings(one, located, catalog);
  if (table.dueBy === null && !mayBeBehind(table) && neededColumn(table) === null && !mayBeReady(table, catalog) && former.length === 0)
    return one;
  const firstOf = (base: string) => {
    const [first] = tablesNamed(located, catalog, [base]);
    return first === undefined ? null : readOf(first.key);
  };
  const readsOf = (tables: readonly string[]) => tablesNamed(located, catalog, tables).map(({ key }) => readOf(key));
  const found = [...former, ...datesToWorkOut(one, located, catalog, { readOf, firstOf }), ...behindToRepair(one, catalog, readsOf)];
  return { ...one, findings: [...one.findings, ...foldedOn(one.read, found)], repairs: [...one.repairs, ...repairsIn(table, found)] };
}

/** Once all tabs are read: what one of them names stands on another. */
function referenceFindings(reads: readonly ReadTable[]): readonly Finding[] {
  return reads.flatMap((read) => foldedOn(read, [...brokenReferences(read, reads), ...castCircles(read, reads)]));
}

function checkedTab(ports: Ports, located: Located, { catalog }: FreshCatalog, table: BoundTable, next?: number): CheckedTab {
  const { read, grid, renamed } = readOne(ports, located, table, catalog);
  const bare = isBare(read, grid);
  const { formulas, merges } = bare ? { formulas: [], merges: [] } : ports.book.inspect(read.sheetId);
  const remembered = tabStateOrFirst(located.store, table.baseTable, read.sheetId).next;
  const begun = begunRows(located.store).filter((row) => row.table === table.key);
  const today = nowIn(ports).date;
  const formats = !bare && read.columns.some(({ column }) => isMoney(column)) ? ports.book.formats(read.sheetId) : [];
  const names = once(() => dateNamesIn(ports.book.locale().dates));
  const found = findingsOn({
    read,
    grid,
    formulas,
    merges,
    formats,
    names: (word) => names()(word),
    next: next ?? remembered,
    begun,
    catalog,
    today,
  });
  return {
    read,
    grid,
    formulas,
    ...found,
    findings: [...renamed.map((one) => renamedFinding(read, one)), ...found.findings],
    next: Math.max(next ?? remembered, numberAfter(read, found.repairs)),
  };
}

/** Nothing but all headings that it has in every workbook, each once: no formula can be typed over there, and merged cells hide nothing. */
function isBare({ missing, repeated, table }: ReadTable, grid: TabReading['grid']): boolean {
  return !missing.some(isEverywhere) && repeated.length === 0 && grid.length <= table.placement.headingRow;
}

/** The number after the highest of the IDs that are given; 1 for none. */
export function numberAfter({ table, columns }: ReadTable, repairs: readonly Repair[]): number {
  const found = columns.find((column) => column.key === table.id);
  const prefix = prefixOf(found?.column);
  if (found === undefined || prefix === null) return 1;
  const given = repairs.filter((one) => one.table === table.key && one.column === found.at + 1);
  return given.reduce((top, { becomes }) => Math.max(top, (issuedNumber(prefix, String(becomes)) ?? 0) + 1), 1);
}

function renamedFinding(read: ReadTable, renamed: RenamedHeading): Finding {
  const { table, tab } = read;
  const at = read.columns.find(({ key }) => key === renamed.key)?.at ?? 0;
  const row = table.placement.headingRow;
  const spot = { table: table.key, row, column: at + 1, cell: cellName(row, at), shows: renamed.heading.text, becomes: null };
  const words = renamedWords(renamed, 'The');
  return { key: `${table.key}/renamed/${renamed.key}`, kind: 'heading', table: table.key, tab, words, count: 1, spots: [spot] };
}

/** A tab that is not there, or has no heading for its key or its name. */
function absent(table: string, tab: string, words: string): Finding {
  return { key: `${table}/tab`, kind: 'tab', table, tab, words, count: 1, spots: [] };
}

function missingSettings({ tabs, workbook }: Located): readonly Finding[] {
  const settings = workbook.tables.find(({ shape }) => shape === 'settings');
  return settings === undefined || tabs.has(settings.key) ? [] : [absent(settings.key, settings.tab, noTab(settings.tab).message)];
}

function halfRemoved(located: Located): readonly Finding[] {
  if (!isSampleHalfRemoved(located)) return [];
  const words = sampleHalfRemoved();
  return [{ key: 'sample/removing', kind: 'half done', table: '', tab: '', words, count: 1, spots: [] }];
}

/** Without its headings nobody could say who was mailed. */
function journalFindings(ports: Ports, located: Located, { catalog }: FreshCatalog): readonly Finding[] {
  const { key, tab } = tableOf<BoundLog>(located.workbook, located.workbook.roles.sentMail);
  if (!located.tabs.has(key)) return [absent(key, tab, noTab(tab).message)];
  const { read, lost } = readJournal(ports, located, catalog);
  return [...lost.map((words) => absent(key, tab, words)), ...headingFindings({ read, catalog })];
}
