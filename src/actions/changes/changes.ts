// What an act wants changed, as data. The act itself writes nothing.

import type { Methods } from '../../contract/methods';
import type { ColumnMark } from '../../ports';
import type { MoveMeaning } from '../../schema/stock/supplies';
import type { Values } from '../../schema/values/value';
import type { BegunRow } from '../../workbook/rows/begun-row';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { valueIn } from '../../workbook/rows/sheet-row';
import type { Located } from '../transaction/tabs';
import type { WriteStep } from './writing';

/** New rows for below the last one of a table, as they were typed. */
export interface AddedRows extends Readonly<Methods['add']['input']> {
  /** True for lines of another row of the same act: what is wrong with one has the path `table/row:column`, rows from 0. */
  readonly asLines?: true;
  /** Columns in which rows of other tabs stand as they were offered: they are not looked for again, which would read each of those tabs. */
  readonly known?: readonly string[];
  /** They are lines of a row that the same act adds: in that column stands the ID which that row is given. */
  readonly lineOf?: LineOf;
}

export interface LineOf {
  readonly column: string;
  /** Key of the table that the row is added to. */
  readonly table: string;
  /** Of which of the rows that are added there, from 0, each of these is a line; absent: all are of the first. */
  readonly rows?: readonly number[];
}

/** Fields to change in the row that somebody has seen with what is `loaded`, wherever it stands now. */
export interface EditedRow extends Readonly<Methods['save']['input']> {
  /** As of added rows. */
  readonly known?: readonly string[];
  /** True for a line of another row of the same act: what is wrong with it has the path `table/ID:column`. */
  readonly asLine?: true;
}

/** Of a row that the act itself has read: what it changes is loaded as it stands. */
export function editOfRecord(table: string, record: ReadRecord, changes: Values): EditedRow {
  const loaded = Object.fromEntries(Object.keys(changes).map((key) => [key, valueIn(record, key)]));
  return { table, id: record.id, loaded, changes, where: null };
}

/** Something that moves what is on hand. */
export interface WantedMove {
  /** ID of the stock item. */
  readonly item: string;
  readonly means: MoveMeaning;
  /** How many; of a count, how many there are. */
  readonly quantity: number;
  /** Of a count: what was on hand when it was made; null or absent: it is made now. */
  readonly seen?: number | null;
  readonly forWhat?: string;
  /** ID of the order that it came by. */
  readonly order?: string;
  readonly note?: string;
}

export interface WantedChanges {
  /** What moves what is on hand: it is booked beside whatever else is changed. */
  readonly moves?: readonly WantedMove[];
  /** So many items of stock at most are booked of which somebody has typed something in the grid; absent: some, beside what is saved. */
  readonly books?: number;
  readonly adds?: readonly AddedRows[];
  readonly edits?: readonly EditedRow[];
  /** True: what is saved are values that somebody typed, and dates by rule follow from them. */
  readonly worksOut?: true;
  /** Formulas of tabs whose rows are edited, by table; of others they are looked for row by row where need be. */
  readonly formulas?: ReadonlyMap<string, NonNullable<TouchedTab['formulas']>>;
  /** Cells that are written as they were shown to a person or are known by heart, on tabs that the act has just read. */
  readonly steps?: readonly WriteStep[];
  /** Rows that `steps` change in several runs of cells, remembered before. */
  readonly begun?: readonly BegunRow[];
  /** Tabs as they stood whose cells `steps` change: what is changed there is put into the log. */
  readonly touched?: readonly TouchedTab[];
  /** Properties to be set before the first cell is written, so that what dies in between is known for what it is. */
  readonly before?: Located['store'];
  /** Marks on tabs, after the cells. */
  readonly marks?: readonly TabMarks[];
  /** Properties to be set last of all: with them it counts as done. */
  readonly after?: Located['store'];
}

export interface TouchedTab {
  readonly read: ReadTable;
  /** As they stood; null: nobody looked. */
  readonly formulas: readonly (readonly string[])[] | null;
  /** Number formats as they stood; null or absent: none can have changed, or nobody looked. */
  readonly formats?: readonly (readonly string[])[] | null;
}

export interface TabMarks {
  readonly sheetId: number;
  /** True where marks that say otherwise go first. */
  readonly anew: boolean;
  readonly columns: readonly ColumnMark[];
  /** What is noted with the tab; null: it is noted already. */
  readonly note: string | null;
}

/** What came of added rows. `again`: they were there, from an earlier try of the same submit. */
export interface AddedAnswer {
  readonly ids: readonly string[];
  readonly again: boolean;
  readonly notes: readonly string[];
}

/** What came of an edited row: its key, and what stands in it now. */
export interface EditedAnswer {
  readonly id: string;
  readonly values: Values;
  readonly notes: readonly string[];
}

/** What came of the changes, in their order. */
export interface Done {
  readonly added: readonly AddedAnswer[];
  readonly edited: readonly EditedAnswer[];
  /** What it is called in the log of changes; null: it is not there. */
  readonly act: string | null;
}
