// Which row of the tab each row of a list is: by its ID, else by its name within what it is part of, or by what somebody has chosen.

import { issuedNumber, prefixOf } from '../../schema/kinds/id';
import { groupedBy } from '../../schema/values/grouping';
import { seenText } from '../../schema/values/text';
import type { Value, Values } from '../../schema/values/value';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { rowsWithKey } from '../../workbook/rows/rows-of-a-key';
import { valueIn } from '../../workbook/rows/sheet-row';
import type { ListLine } from './list-lines';
import { idUnknown, keyIsBlank, meansSeveral, namedTwice, noughtsLost, withoutId } from './list-messages';

/** What texts share that mean the same under a column: of a reference the row that it names. */
export type SameIn = (column: string, value: Value) => string;

export interface MatchedLine {
  readonly line: ListLine;
  /** Null: a new row, or one that cannot be told. */
  readonly record: ReadRecord | null;
  /** Why it cannot be brought in; null: it can, as far as its key goes. */
  readonly why: string | null;
}

export interface Keys {
  /** Columns that tell rows apart, in the order of the tab. */
  readonly by: readonly string[];
  readonly same: SameIn;
}

/** The key of a row by those columns; `''` where all of them are blank. */
export function listKey({ by, same }: Keys, valueAt: (column: string) => Value): string {
  const parts = by.map((column) => same(column, valueAt(column)));
  return parts.every((part) => part === '') ? '' : parts.join('\n');
}

/** One answer a line, in order. Two lines of one row are both refused, and so is a line that may be one of two rows. */
export function matchedLines(read: ReadTable, lines: readonly ListLine[], keys: Keys): readonly MatchedLine[] {
  const rows = groupedBy(read.records, (record) => listKey(keys, (column) => valueIn(record, column)));
  const looks = looseNames(read);
  const found = lines.map((line) => matched(read, line, keys, { rows, looks }));
  const meant = groupedBy(
    found,
    ({ line, record }) => record?.row ?? `${listKey(keys, (column) => line.values[column] ?? null)}\n${idIn(read, line.values)}`,
  );
  const twice = new Map(
    [...meant.values()].flatMap((all) =>
      all.length > 1 ? all.map((one) => [one.line.row, all.map(({ line }) => line.row)] as const) : [],
    ),
  );
  return found.map((one): MatchedLine => {
    const others = twice.get(one.line.row);
    if (others === undefined || one.why !== null) return one;
    return { ...one, why: namedTwice({ rows: others, name: nameOf(read, one) }) };
  });
}

function nameOf({ table }: ReadTable, { line, record }: Pick<MatchedLine, 'line' | 'record'>): string {
  return String(line.values[table.name] ?? record?.id ?? '');
}

interface Rows {
  readonly rows: ReadonlyMap<string, readonly ReadRecord[]>;
  readonly looks: ReadonlyMap<string, string>;
}

function matched(read: ReadTable, line: ListLine, keys: Keys, { rows, looks }: Rows): MatchedLine {
  const { table } = read;
  const id = idIn(read, line.values);
  const byId = id === '' ? [] : rowsWithKey(read, id);
  if (byId.length > 0) return only(read, line, byId);
  const key = listKey(keys, (column) => line.values[column] ?? null);
  const byKey = key === '' ? [] : (rows.get(key) ?? []);
  if (byKey.length > 0) return only(read, line, byKey);
  const refused = (why: string): MatchedLine => ({ line, record: null, why });
  if (id !== '' && isIssued(read, id)) return refused(idUnknown({ id, tab: read.tab }));
  if (key === '' && id === '') return refused(keyIsBlank({ headings: headingsOf(read, keys.by) }));
  const name = String(line.values[table.name] ?? '');
  const like = looks.get(withoutNoughts(name));
  if (like !== undefined && /^\d+$/.test(name.trim()) && like !== seenText(name)) return refused(noughtsLost({ name, like }));
  return { line, record: null, why: null };
}

function only(read: ReadTable, line: ListLine, rows: readonly ReadRecord[]): MatchedLine {
  const [record, ...others] = rows;
  if (record === undefined) return { line, record: null, why: null };
  const name = String(line.values[read.table.name] ?? '') || record.id;
  if (others.length > 0) {
    const partOf = headingsOf(
      read,
      read.table.partOf.filter((column) => !(column in line.values)),
    );
    const way = partOf.length > 0 ? `Say in the list ${partOf.join(' and ')}, or the ID.` : 'Give the list a column of IDs.';
    return { line, record: null, why: meansSeveral({ name, rows: rows.map(({ id, row }) => id || `row ${row}`), way }) };
  }
  if (record.id === '') return { line, record: null, why: withoutId() };
  return rowsWithKey(read, record.id).length > 1
    ? {
        line,
        record: null,
        why: meansSeveral({
          name,
          rows: rowsWithKey(read, record.id).map(({ row }) => `row ${row}`),
          way: 'Give all but one another ID first.',
        }),
      }
    : { line, record, why: null };
}

function headingsOf({ columns }: ReadTable, keys: readonly string[]): readonly string[] {
  return columns.filter(({ key }) => keys.includes(key)).map(({ heading }) => heading);
}

/** The ID or the composed key that the list says; `''`: none. */
function idIn({ table }: ReadTable, values: Values): string {
  return table.id === null ? '' : seenText(String(values[table.id] ?? ''));
}

/** One that Routesheet gave: whoever has it in a list means a row that is there. */
function isIssued({ table }: ReadTable, id: string): boolean {
  const column = table.columns[table.id ?? ''];
  const prefix = column === undefined ? null : prefixOf(column);
  return prefix !== null && issuedNumber(prefix, id) !== null;
}

/** Names of figures alone, by what they are without their noughts. */
function looseNames({ records, table }: ReadTable): ReadonlyMap<string, string> {
  const names = records.map((record) => seenText(String(valueIn(record, table.name) ?? ''))).filter((name) => /^0+\d+$/.test(name));
  return new Map(names.map((name) => [withoutNoughts(name), name]));
}

function withoutNoughts(name: string): string {
  return name.trim().replace(/^0+(?=\d)/, '');
}
