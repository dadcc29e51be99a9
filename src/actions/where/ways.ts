// From what somebody asks about to where it is: the lines that name it, what they belong to, and what that is carried by.

import type { Station, Way, WhereView } from '../../contract/where';
import type { Catalog } from '../../schema/catalog';
import { shownText } from '../../schema/column';
import { shapeOfValues } from '../../schema/traits';
import { dayInWords, isLocalDate, type LocalDate } from '../../schema/values/local-date';
import { onceEach } from '../../schema/values/once';
import { textKey } from '../../schema/values/text';
import { linesOfRow } from '../../workbook/references/lines-of-row';
import { referencesIn } from '../../workbook/references/reference-columns';
import type { ReadTable } from '../../workbook/rows/read-table';
import { leftOutIn, valueIn } from '../../workbook/rows/sheet-row';
import { type Found, namesOneOf, rowsNamed } from './named-rows';

/** Most ways, and lines or shipments of one, that travel to the sidebar. */
const mostWays = 50;
const mostOfOne = 20;
/** So few ways are shown with all that is in them where nobody asked about something in them. */
const fewWays = 5;

/** A way as rows: what was sent, the lines of it that were asked about, what carries it. */
interface Trail {
  readonly root: Found | null;
  readonly lines: Set<Found['record']>;
  readonly lineRead: ReadTable | null;
}

/** @param reads every tab whose rows say where something is, and those that they name */
export function whereIs(reads: readonly ReadTable[], text: string, catalog: Catalog): Omit<WhereView, 'unread'> {
  const named = text.trim() === '' ? [] : rowsNamed(reads, text);
  const stations = reads.filter(({ table }) => table.trail.length > 0);
  const trails = trailsOf(stations, named, text);
  const carried = carriersBy(stations);
  const withLines = trails.length > fewWays ? trails : trails.map((trail) => withAllLines(trail, stations));
  const ways = withLines.map((trail) => wayOf(trail, carried, catalog)).sort(newestFirst);
  return {
    // What is on a way itself stands there.
    named: named
      .filter(({ read: { table } }) => table.trail.length === 0)
      .slice(0, mostOfOne)
      .map((found) => stationOf(found, catalog)),
    ways: ways.slice(0, mostWays).map(({ stations: shown, more }) => ({ stations: shown, more })),
    more: Math.max(0, ways.length - mostWays),
  };
}

/** Rows of those tabs by ID. */
function rowFinder(stations: readonly ReadTable[]) {
  const byIdOf = onceEach((key: string) => {
    const rows = stations
      .filter(({ table }) => table.baseTable === key)
      .flatMap((read) => read.records.map((record) => ({ read, record })));
    return new Map(rows.map((found) => [textKey(found.record.id), found]));
  });
  return (table: string, id: string): Found | null => (id === '' ? null : (byIdOf(table).get(textKey(id)) ?? null));
}

function trailsOf(stations: readonly ReadTable[], named: readonly Found[], text: string): readonly Trail[] {
  if (text.trim() === '') return [];
  const find = rowFinder(stations);
  const trails = new Map<Found['record'], Trail>();
  const trail = (root: Found | null, at: Found['record'], lineRead: ReadTable | null): Trail => {
    const there = trails.get(at) ?? { root, lines: new Set(), lineRead };
    const next = there.lineRead === null && lineRead !== null ? { ...there, lineRead } : there;
    trails.set(at, next);
    return next;
  };
  const isNamed = new Set(named.map(({ record }) => record));
  for (const read of stations) {
    const names = namesOneOf(read, named, text);
    const isOut = leftOutIn(read);
    for (const record of read.records) {
      if (!(isNamed.has(record) || names(record)) || isOut(record)) continue;
      const { linesOf } = read.table;
      if (linesOf === null) {
        const root = rootOf({ read, record }, find);
        trail(root, root.record, null);
        continue;
      }
      const parent = find(linesOf.table, String(valueIn(record, linesOf.by) ?? ''));
      trail(parent, parent?.record ?? record, read).lines.add(record);
    }
  }
  return [...trails.values()];
}

/** What a shipment carries is where its way begins; two that name each other begin where one came to them. */
function rootOf(found: Found, find: ReturnType<typeof rowFinder>): Found {
  for (const [key, { to }] of referencesIn(found.read.table))
    for (const table of to) {
      const carried = find(table, String(valueIn(found.record, key) ?? ''));
      // A delivery that follows another goes a way of its own.
      const isOther = carried !== null && carried.read.table.baseTable !== found.read.table.baseTable;
      if (isOther && carried.read.table.linesOf === null) return carried;
    }
  return found;
}

/** By the row that is carried: the rows that carry it. */
function carriersBy(stations: readonly ReadTable[]): (root: Found) => readonly Found[] {
  const find = rowFinder(stations);
  const heads = stations.filter(({ table }) => table.linesOf === null);
  const among = heads.filter(({ table }) =>
    referencesIn(table).some(([, { to }]) => heads.some((other) => to.includes(other.table.baseTable))),
  );
  const carriers = new Map<Found['record'], Found[]>();
  for (const read of among)
    for (const record of read.records) {
      const root = rootOf({ read, record }, find).record;
      if (root !== record) carriers.set(root, [...(carriers.get(root) ?? []), { read, record }]);
    }
  return ({ record }) => carriers.get(record) ?? [];
}

function withAllLines(trail: Trail, stations: readonly ReadTable[]): Trail {
  const { root, lines } = trail;
  if (root === null || lines.size > 0) return trail;
  const lineRead = stations.find(({ table }) => table.linesOf?.table === root.read.table.baseTable) ?? null;
  return { root, lineRead, lines: new Set(lineRead === null ? [] : linesOfRow(lineRead, root.record.id)) };
}

interface DatedWay extends Way {
  readonly when: LocalDate | null;
  readonly row: number;
}

function wayOf({ root, lines, lineRead }: Trail, carried: (root: Found) => readonly Found[], catalog: Catalog): DatedWay {
  const within = lineRead === null ? [] : [...lines].map((record) => ({ read: lineRead, record }));
  const after = root === null ? [] : carried(root);
  const shown = [...within.slice(0, mostOfOne), ...(root === null ? [] : [root]), ...after.slice(0, mostOfOne)];
  const days = shown.flatMap(daysOf);
  return {
    stations: shown.map((found) => stationOf(found, catalog)),
    more: within.length + after.length + (root === null ? 0 : 1) - shown.length,
    when: days.reduce<LocalDate | null>((last, day) => (last === null || day > last ? day : last), null),
    row: root?.record.row ?? 0,
  };
}

/** What has no date yet comes last; of one day what stands further down is newer. */
function newestFirst(a: DatedWay, b: DatedWay): number {
  const [first, second] = [a.when ?? '', b.when ?? ''];
  return first === second ? b.row - a.row : first < second ? 1 : -1;
}

function daysOf({ read: { table }, record }: Found): readonly LocalDate[] {
  return table.trail.flatMap((key) => {
    const value = valueIn(record, key);
    return isLocalDate(value) ? [value] : [];
  });
}

function stationOf({ read, record }: Found, catalog: Catalog): Station {
  const { table } = read;
  const words = table.trail.flatMap((key) => {
    const found = read.columns.find((column) => column.key === key);
    const value = valueIn(record, key);
    if (found === undefined || value === null || value === '') return [];
    const { heading, column } = found;
    if (isLocalDate(value)) return [`${heading} ${dayInWords(value)}`];
    const shown = shownText(value, column, catalog);
    return [shapeOfValues(column) === 'number' ? `${heading} ${shown}` : shown];
  });
  const name = String(valueIn(record, table.name) ?? '');
  return { table: table.key, one: table.one, id: record.id, name, column: table.name, words: words.join(', ') };
}
