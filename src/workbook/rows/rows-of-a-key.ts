// Rows that have one key: nobody knows by it alone which of them is meant.

import type { KeyedRow } from '../../schema/keyed-row';
import { isStatus } from '../../schema/traits';
import { cellText, isBlank } from '../../schema/values/cell';
import { groupedBy } from '../../schema/values/grouping';
import { onceForEach } from '../../schema/values/once';
import { sameText, seenText } from '../../schema/values/text';
import type { Value, Values } from '../../schema/values/value';
import { lettersOf } from '../layout/cell-name';
import type { ReadRecord, ReadTable } from './read-table';

/** What is known of the row that somebody means besides its key. */
export interface Meant {
  /** All that the form was filled with. */
  readonly loaded: Values;
  /** Row at which it stood then, or that the person has chosen since; null: not known. */
  readonly row: number | null;
  /** True: other rows had its key already when the form was filled. */
  readonly twice: boolean;
  /** True: the person was shown the rows and said that it is this one. */
  readonly sure: boolean;
}

export function rowsWithKey({ records }: ReadTable, id: string): readonly ReadRecord[] {
  return rowsByKey(records).get(seenText(id)) ?? [];
}

/** Of tabs that were read: an act asks of each of its rows. */
const rowsByKey = onceForEach((records: readonly ReadRecord[]) => groupedBy(records, (record) => record.id));

/**
 * The row that is meant beyond doubt, null where somebody has to be asked: two rows have the key and nobody has said which; or the only row that has it
 * now is, by what the form held, another than the one that had it then.
 */
export function meantRow(read: ReadTable, rows: readonly ReadRecord[], meant: Meant): ReadRecord | null {
  const like = rows.filter((record) => holds(record, meant.loaded));
  const [only, ...others] = rows;
  if (only === undefined) return null;
  if (others.length === 0) {
    if (like.length === 1 || only.row === meant.row) return only;
    const isOther = meant.twice || !isSamePart(read, only, meant.loaded) || (meant.row !== null && isRenamed(read, only, meant.loaded));
    return isOther ? null : only;
  }
  const [first] = like;
  return meant.sure && like.length === 1 && first?.row === meant.row ? first : null;
}

/** The rows as they are shown to whoever has to say which is meant. */
export function keyedRows(read: ReadTable, rows: readonly ReadRecord[], loaded: Values | null): readonly KeyedRow[] {
  const like = loaded === null ? [] : rows.filter((record) => holds(record, loaded));
  const name = read.columns.find(({ key }) => key === read.table.name)?.at ?? 0;
  return rows.map((record) => ({
    table: read.table.key,
    row: record.row,
    column: name + 1,
    facts: factsOf(read, record, rows),
    loaded: like.length === 1 && like[0] === record,
  }));
}

/** True for a row that is as a form was filled with it. */
export function holds({ values }: ReadRecord, loaded: Values): boolean {
  return Object.entries(loaded).every(([key, value]) => isSame(values[key], value));
}

function isSame(one: Value | undefined, other: Value | undefined): boolean {
  return (one ?? null) === (other ?? null);
}

/** An ID of ours moves with its row; a name may have gone to a row of another sequence. */
function isSamePart({ table }: ReadTable, { values }: ReadRecord, loaded: Values): boolean {
  return table.id !== null || table.partOf.every((key) => !(key in loaded) || isSame(values[key], loaded[key]));
}

/** True where another row is as the form was, but for its key: the two may have been given each other's names. */
function isRenamed({ table, records }: ReadTable, only: ReadRecord, loaded: Values): boolean {
  const others = Object.fromEntries(Object.entries(loaded).filter(([key]) => !table.keyColumns.includes(key)));
  return Object.keys(others).length > 0 && records.some((record) => record !== only && holds(record, others));
}

const mostFacts = 5;

/** What the row is part of and its status, then whatever tells it from the others. */
function factsOf(read: ReadTable, record: ReadRecord, rows: readonly ReadRecord[]): readonly string[] {
  const { table, columns, headings } = read;
  const isKey = (at: number) => columns.some((column) => column.at === at && table.keyColumns.includes(column.key));
  const shown = (at: number) => shownAt(read, record, at);
  const differs = (at: number) => rows.some((other) => !sameText(shownAt(read, other, at), shown(at)));
  const always = columns.filter((column) => table.partOf.includes(column.key) || isStatus(column.column)).map(({ at }) => at);
  const others = headings.flatMap((_heading, at) => (differs(at) && !isKey(at) ? [at] : []));
  return [...new Set([...always, ...others])]
    .filter((at) => shown(at) !== '')
    .slice(0, mostFacts)
    .map((at) => `${headings[at] || lettersOf(at)}: ${shown(at)}`);
}

function shownAt({ grid }: ReadTable, { row }: ReadRecord, at: number): string {
  const cell = grid[row - 1]?.[at] ?? '';
  return isBlank(cell) ? '' : seenText(cellText(cell)).slice(0, 40);
}
