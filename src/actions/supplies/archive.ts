// Keeping the log of moves short: once it is long, its closed months are put aside as a tab of their own, and of each item one line carries on what they came to.

import type { Ports, Tab } from '../../ports';
import type { BoundTable } from '../../schema/adopted/bound-table';
import type { Catalog } from '../../schema/catalog';
import { writeCell } from '../../schema/column';
import { issuedId, prefixOf } from '../../schema/kinds/id';
import { exact, sumOf } from '../../schema/stock/exact';
import { listedWords } from '../../schema/traits';
import { type Cell, isBlank } from '../../schema/values/cell';
import { addDays, isLocalDate, type LocalDate } from '../../schema/values/local-date';
import { sameText } from '../../schema/values/text';
import type { Value, Values } from '../../schema/values/value';
import { wordMeaning } from '../../schema/values/words';
import { recordTables } from '../../schema/workbook';
import { changesBetween } from '../../workbook/layout/changes';
import { planOf } from '../../workbook/layout/plan';
import type { ReadRecord } from '../../workbook/rows/read-table';
import { valueIn } from '../../workbook/rows/sheet-row';
import { carriedForward, movesUntil } from '../messages/counting';
import { Refusal } from '../transaction/failure';
import { rememberedCatalog } from '../transaction/known-catalog';
import { readOne, type TabReading, tablesNamed } from '../transaction/reading';
import { readState, stateKeys, type TabState, tabStateEntries, tabStateOrFirst, withLength } from '../transaction/state';
import { type Located, locate, recordTableOf } from '../transaction/tabs';
import { shelvesOf } from './shelves';
import { suppliesOf, supplyTabs } from './supply-tabs';

/** Rows of closed months that are left in the log; with more of them than twice its items, all are put aside. */
export const mostClosed = 5_000;

/** Rows that a new tab has for certain. */
const roomInNewTab = 900;

interface Night {
  readonly today: LocalDate;
  /** Properties as they stood when the hour began. */
  readonly store: Located['store'];
  /** Asked under the lock: the file may have been left alone since. */
  readonly mayWork: (store: Located['store']) => boolean;
}

/** What is being put aside, from before the first step until after the last. */
interface Archiving {
  readonly sheetId: number;
  readonly until: LocalDate;
  /** As the tab was called, and as it is called from then on. */
  readonly name: string;
  readonly aside: string;
}

/**
 * Once a night; nothing is asked of Google while the log was short when it was seen last. The tab is given another name and an empty one takes its place, so that no
 * row is copied into an archive and none can be lost half way; then what is carried forward and the rows of the open month are written in one go, and these go from
 * the old tab. Ended at any call, the same is done on by the next night; until then acts find an empty log, and begin it with what is on hand, as they do with one
 * that was just switched on. Left alone: a tab of somebody's own, and a log of which a row has no ID.
 * @param most see `mostClosed`
 * @returns a line for the log of executions; `''`: nothing was done
 */
export function archiveMoves(ports: Ports, { today, store, mayWork }: Night, most = mostClosed): string {
  const supplies = suppliesOf(ports);
  if (supplies === null) return '';
  const { rows = 0 } = tabStateOrFirst(store, supplies.moves.table, 0);
  if (rows <= most && readState(store, stateKeys.archiving) === null) return '';
  try {
    return ports.lock.attempt(() => archivedUnderLock(ports, { today, mayWork, most }))?.value ?? 'busy';
  } catch (thrown) {
    // A tab is not whole: the next night looks again.
    if (thrown instanceof Refusal) return thrown.failure.code;
    throw thrown;
  }
}

/** The log as it is to be put aside. */
interface OldLog {
  readonly ports: Ports;
  readonly located: Located;
  readonly catalog: Catalog;
  readonly table: BoundTable;
  readonly reading: TabReading;
  readonly state: TabState;
  readonly archiving: Archiving;
}

function archivedUnderLock(ports: Ports, { today, mayWork, most }: Omit<Night, 'store'> & { readonly most: number }): string {
  const located = locate(ports);
  if (!mayWork(located.store)) return '';
  const begun = readState<Archiving>(located.store, stateKeys.archiving);
  const catalog = rememberedCatalog(ports, located);
  const table = recordTables(located.workbook).find(({ key }) => key === suppliesOf(located)?.moves.table);
  const tab = located.tabs.get(table?.key ?? '');
  if (!table || !tab || !tablesNamed(located, catalog, [table.baseTable]).includes(table)) return '';
  const archiving = begun ?? archivingOf(ports, tab, addDays(`${today.slice(0, 8)}01` as LocalDate, -1));
  const old = ports.book.tabs().find(({ sheetId }) => sheetId === archiving.sheetId);
  if (old === undefined) return forgotten(ports);
  const within: Located = { ...located, tabs: new Map([...located.tabs, [table.key, old]]) };
  const reading = readOne(ports, within, table, catalog);
  const state = tabStateOrFirst(located.store, table.key, tab.sheetId);
  const log: OldLog = { ports, located: within, catalog, table, reading, state, archiving };
  const parted = partedAt(log);
  if (begun === null && !isLong(parted, most)) return noted(log, most);
  const fresh = tab.sheetId === old.sheetId ? madeAnew(log) : { tab, state };
  written(log, fresh, parted);
  return forgotten(ports) || `${parted.closed.length} moves put aside`;
}

/** No two tabs have one name. */
function archivingOf(ports: Ports, { sheetId, name }: Tab, until: LocalDate): Archiving {
  const wanted = movesUntil({ tab: name, until });
  const taken = ports.book.tabs().filter((tab) => sameText(tab.name, wanted)).length;
  return { sheetId, until, name, aside: taken === 0 ? wanted : `${wanted} (${sheetId})` };
}

function forgotten(ports: Ports): string {
  ports.store.delete(stateKeys.archiving);
  return '';
}

/** How long it is now, so that nobody reads it again before it has grown. */
function noted({ ports, table, state, reading }: OldLog, most: number): string {
  const rows = Math.min(reading.read.lastRow, most);
  ports.store.set(tabStateEntries([[table.key, withLength(state, table, rows)]]));
  return '';
}

interface Parted {
  readonly closed: readonly ReadRecord[];
  readonly open: readonly ReadRecord[];
  /** What the closed ones come to, by item as the tab Stock has it. */
  readonly sums: ReadonlyMap<string, number>;
}

/** Closed: booked, of an item that is there, of that day or before. All others stay in the log. */
function partedAt({ ports, located, catalog, table, reading: { read }, archiving: { until } }: OldLog): Parted {
  const readOf = (key: string) => (key === table.key ? read : readOne(ports, located, recordTableOf(located, key), catalog).read);
  const tabs = supplyTabs(located, catalog, readOf);
  const shelves = tabs && shelvesOf(tabs);
  const when = tabs?.supplies.moves.when ?? '';
  const isClosed = (value: Value) => isLocalDate(value) && value <= until;
  const closed = new Set<ReadRecord>();
  const sums = new Map<string, number>();
  // In the order of Stock.
  for (const [key, { id }] of shelves?.items ?? []) {
    const over = (shelves?.moves?.get(key) ?? []).filter(({ isBooked, record }) => isBooked && isClosed(valueIn(record, when)));
    for (const { record } of over) closed.add(record);
    if (over.length > 0) sums.set(id, sumOf(over.map(({ difference }) => difference)));
  }
  return { closed: [...closed], open: read.records.filter((record) => !closed.has(record)), sums };
}

function isLong({ closed, open, sums }: Parted, most: number): boolean {
  return closed.length > Math.max(most, 2 * sums.size) && open.every(({ id }) => id !== '');
}

interface Fresh {
  readonly tab: Tab;
  readonly state: TabState;
}

/** The property first: whoever goes on knows which tab is the old one. Its numbers go on in the new one. */
function madeAnew({ ports, catalog, table, state, archiving }: OldLog): Fresh {
  const { sheetId, name, aside } = archiving;
  ports.store.set({ [stateKeys.archiving]: JSON.stringify(archiving) });
  const others = ports.book.tabs().filter((tab) => tab.sheetId !== sheetId);
  const begun = others.find((tab) => sameText(tab.name, name));
  const plans = planOf(ports.workbook, catalog, { pipeline: 'cg' }).filter((plan) => plan.table === table.key);
  const made = changesBetween(
    plans.map((plan) => ({ ...plan, tab: name, position: Number.MAX_SAFE_INTEGER })),
    [],
    others,
  ).changes;
  ports.book.apply([{ kind: 'rename tab', sheetId, headingRow: 1, tab: aside }, ...(begun === undefined ? made : [])]);
  ports.book.flush();
  const tab = ports.book.tabs().find((one) => one.sheetId !== sheetId && sameText(one.name, name));
  if (tab === undefined) throw new Error('The new log was not made.');
  return { tab, state: { ...state, sheetId: tab.sheetId, rows: 1 } };
}

/** In one write; where somebody has moved something in the new tab already, it has begun with what was on hand, and nothing is carried forward. */
function written(log: OldLog, { tab, state }: Fresh, { open, sums }: Parted): void {
  const { ports, located, catalog, table, reading } = log;
  const { read } = readOne(ports, { ...located, tabs: new Map([...located.tabs, [table.key, tab]]) }, table, catalog);
  const isEmpty = read.records.length === 0;
  const carried = isEmpty ? carriedRows(log, state.next, sums) : [];
  const next = { ...withLength(state, table, 1 + carried.length + open.length), next: state.next + carried.length };
  ports.store.set(tabStateEntries([[table.key, isEmpty ? next : state]]));
  if (isEmpty) {
    const columns = [...read.columns].sort((one, other) => one.at - other.at);
    const places = new Map(reading.read.columns.map(({ key, at }) => [key, at]));
    const kept = open.map(({ row }) => columns.map(({ key }): Cell => reading.grid[row - 1]?.[places.get(key) ?? -1] ?? ''));
    const lines = carried.map((values) => columns.map(({ key, column }) => writeCell(values[key] ?? null, column, catalog)));
    // Rows that are added at the end of a new tab would look like its headings, which are text: these come below the first row of its cells.
    if (lines.length + kept.length > roomInNewTab) ports.book.insertRows(tab.sheetId, read.lastRow + 1, lines.length + kept.length);
    ports.book.write(tab.sheetId, [{ row: read.lastRow + 1, column: (columns[0]?.at ?? 0) + 1, cells: [...lines, ...kept] }]);
    ports.book.flush();
  }
  const there = new Set(isEmpty ? open.map(({ id }) => id) : read.records.map(({ id }) => id));
  // What somebody has written beside a move, in a column of their own, stays where it is.
  const ours = new Set(reading.read.columns.map(({ at }) => at));
  const isOurs = ({ row }: ReadRecord) => (reading.grid[row - 1] ?? []).every((cell, at) => ours.has(at) || isBlank(cell));
  const twice = reading.read.records.filter((record) => there.has(record.id) && isOurs(record)).map(({ row }) => row);
  if (twice.length > 0) ports.book.deleteRows(reading.read.sheetId, twice);
  ports.book.flush();
}

function carriedRows(
  { located, catalog, table, archiving: { until, aside } }: OldLog,
  next: number,
  sums: Parted['sums'],
): readonly Values[] {
  const columns = suppliesOf(located)?.moves;
  const kind = wordMeaning('counted', listedWords(table.columns[columns?.kind ?? ''], catalog.lists)) ?? '';
  const prefix = prefixOf(table.columns[table.id ?? '']) ?? '';
  if (columns === undefined) return [];
  return [...sums].map(([item, sum], at) => ({
    ...{ [table.id ?? '']: issuedId(prefix, next + at), [columns.when]: until, [columns.item]: item, [columns.kind]: kind },
    ...{ [columns.quantity]: exact(sum), [columns.left]: exact(sum) },
    [columns.note]: carriedForward({ tab: aside }),
  }));
}
