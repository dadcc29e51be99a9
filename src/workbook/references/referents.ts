// The rows that a reference may name, and which of them a text means. Nobody is guessed: a name of two rows names none.

import type { BoundTable } from '../../schema/adopted/bound-table';
import type { RefColumn } from '../../schema/kinds/ref';
import { identityIn } from '../../schema/traits';
import { lookAlike, lookAlikeWords } from '../../schema/values/look-alikes';
import { once, onceEach, onceForEach } from '../../schema/values/once';
import { inWords, quotedStart, seenText, textKey } from '../../schema/values/text';
import { spellingsIn } from '../catalog/understood';
import type { ReadRecord, ReadTable } from '../rows/read-table';
import { leftOutIn, valueIn } from '../rows/sheet-row';

/** A row of a tab as others name it. */
export interface Referent {
  /** Key of its declared table. */
  readonly table: string;
  readonly tab: string;
  readonly id: string;
  readonly name: string;
  /** Row of the sheet, from 1. */
  readonly row: number;
  /** True: it is taken out of everything, as an omitted shot is. */
  readonly leftOut: boolean;
}

/** Rows by what they may be called. */
export interface Referents {
  readonly rows: readonly Referent[];
  /** What they are and on which tabs they stand: `asset on the tab “Assets”`. */
  readonly kinds: readonly string[];
  find(text: string): readonly Referent[];
}

/** What a reference comes to: the row and how it is written, or what is wrong, as half a sentence that follows the column's name. */
export type Resolved =
  | { readonly row: Referent; readonly written: string }
  | { readonly problem: string; readonly kind: 'none' | 'several' };

/** Rows of the tabs by ID, by name, and by what else they are written as. */
export function referentsOf(reads: readonly ReadTable[]): Referents {
  const kinds = reads.map(({ table, tab }) => `${table.one} on the tab “${tab}”`);
  const columns = [...new Set(reads.map(({ table }) => table.columns[table.name]))];
  // Most columns know no other likeness than that of texts: it is asked for once.
  const keysIn = [...new Set(columns.map((column) => identityIn(column)))];
  // Worked out once somebody looks for a row.
  const tabs = once(() => reads.map(calledIn));
  const byName = (key: string) => gathered(tabs(), ({ byName: called }) => called().get(key));
  const named = (text: string) => keysIn.reduce((found, keyIn) => together(found, byName(keyIn(text))), nobody);
  const rows = once(() => tabs().flatMap((tab) => tab.rows()));
  return {
    get rows() {
      return rows();
    },
    kinds,
    find: (text) => {
      // An ID is nobody else's name: whoever types one means it.
      const key = textKey(text);
      const found = gathered(tabs(), ({ byId }) => byId().get(key));
      return found.length > 0 ? found : named(text);
    },
  };
}

/** The rows of one tab by what they are called, worked out once however many columns name them; by name only where some text is no ID. */
const calledIn = onceForEach((read: ReadTable) => {
  const rows = once(() => referentsIn(read));
  return { rows, byId: once(() => calledById(rows())), byName: once(() => calledByName(read, rows())) };
});

function referentsIn(read: ReadTable): readonly Referent[] {
  const { table, tab } = read;
  const isLeftOut = leftOutIn(read);
  return read.records.map((record) => {
    const name = seenText(String(valueIn(record, table.name) ?? ''));
    return { table: table.baseTable, tab, id: record.id, name, row: record.row, leftOut: isLeftOut(record) };
  });
}

function calledById(rows: readonly Referent[]): Called {
  const byId: Called = new Map();
  for (const row of rows) put(byId, textKey(row.id), [row]);
  return byId;
}

/** @param rows of all records, in their order */
function calledByName({ table, records }: ReadTable, rows: readonly Referent[]): Called {
  const byName: Called = new Map();
  const nameKey = identityIn(table.columns[table.name]);
  const others = otherNames(table);
  for (const [at, record] of records.entries()) {
    const row = rows[at];
    if (row === undefined) continue;
    const alone: readonly [Referent] = [row];
    put(byName, nameKey(row.name), alone);
    for (const key of others) for (const text of spellingsIn(String(valueIn(record, key) ?? ''))) put(byName, nameKey(text), alone);
  }
  return byName;
}

type Called = Map<string, readonly Referent[]>;

/** @param alone nothing but the row, for all that only it is called */
function put(rows: Called, key: string, alone: readonly [Referent]): void {
  if (key === '') return;
  const [row] = alone;
  const there = rows.get(key);
  if (there === undefined) rows.set(key, alone);
  else if (there.length === 1 && there[0] !== row) rows.set(key, [...there, row]);
  // The list of several is nobody else’s. A row puts all that it is called before the next one does.
  else if (there[there.length - 1] !== row) (there as Referent[]).push(row);
}

/** In the order of the tabs. */
function gathered<T>(tabs: readonly T[], of: (tab: T) => readonly Referent[] | undefined): readonly Referent[] {
  let found = nobody;
  for (const tab of tabs) {
    const more = of(tab);
    if (more !== undefined) found = found.length === 0 ? more : [...found, ...more];
  }
  return found;
}

/** Each once. */
function together(found: readonly Referent[], more: readonly Referent[]): readonly Referent[] {
  return found.length === 0 || found === more ? more : more.length === 0 ? found : [...new Set([...found, ...more])];
}

const nobody: readonly Referent[] = [];

/** What people read of a row. */
export function calledSo({ name, id }: Pick<Referent, 'name' | 'id'>): string {
  return name || id;
}

/** Among tabs that were read already; see `referentsBy`. */
export function referentsAmong(reads: readonly ReadTable[]): ReturnType<typeof referentsBy> {
  return referentsBy((tables) => reads.filter(({ table }) => tables.includes(table.baseTable)));
}

/** The same for each of the lists of tables that columns name, worked out once; null where none of those tabs is there. */
export function referentsBy(readsOf: (tables: readonly string[]) => readonly ReadTable[]): (tables: readonly string[]) => Referents | null {
  const known = onceEach((keys: string) => {
    const reads = readsOf(keys.split(' '));
    return reads.length === 0 ? null : referentsOf(reads);
  });
  return (tables) => known(tables.join(' '));
}

/** Columns under which rows are written otherwise than by their name, each of them by what no other row has. */
export function otherNames({ called, name }: BoundTable): readonly string[] {
  return called.flatMap(({ columns, harmless }) => (harmless === null ? columns : [])).filter((key) => key !== name);
}

/** The row that a text means. */
export function resolved(text: string, column: Pick<RefColumn, 'by' | 'free'>, named: Referents): Resolved {
  const found = named.find(text);
  const [row, ...others] = found;
  if (row === undefined) return { kind: 'none', problem: unknownWords(text, named) };
  if (others.length > 0) return { kind: 'several', problem: severalWords(text, found) };
  return { row, written: writtenFor(row, column, named) };
}

/** The row itself, with the tab where it stands; null where that tab is none of those. */
export function rowOf(
  { table, tab, row }: Referent,
  reads: readonly ReadTable[],
): { readonly read: ReadTable; readonly record: ReadRecord } | null {
  const read = reads.find((one) => one.table.baseTable === table && one.tab === tab);
  const record = read?.records.find((one) => one.row === row);
  return read && record ? { read, record } : null;
}

/** A name that another row bears too names nobody: then the ID stands there. */
export function writtenFor(row: Referent, { by }: Pick<RefColumn, 'by'>, named: Referents): string {
  return (by === 'name' || row.id === '') && row.name !== '' && named.find(row.name).length === 1 ? row.name : row.id || row.name;
}

function unknownWords(text: string, { rows, kinds }: Referents): string {
  const like = lookAlike(
    text,
    rows.flatMap(({ id, name }) => [id, name]),
  );
  const but = like === null ? '' : `: ${lookAlikeWords(text, like)}`;
  return `names ${quotedStart(text)}, which is no ${inWords(kinds, 'or')}${but}. Choose one that is there, or add it first`;
}

function severalWords(text: string, found: readonly Referent[]): string {
  const shown = found
    .slice(0, 5)
    .map(({ id, name, row }) => (id === '' || textKey(id) === textKey(text) ? `row ${row}` : `${id} ${name}`.trim()));
  const all = found.length > shown.length ? [...shown, `${found.length - shown.length} more`] : shown;
  return `names ${quotedStart(text)}, which may be ${inWords(all, 'or')}. Write the ID of the one that is meant`;
}
