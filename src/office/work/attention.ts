// Rows that need somebody without a date of their own: what runs low, and receipts to hand in.

import type { Catalog } from '../../schema/catalog';
import type { ShownRule } from '../../schema/kinds/stamp';
import type { Attention } from '../../schema/row-rules';
import type { Table } from '../../schema/table';
import { listedWords, listKeyOf } from '../../schema/traits';
import { isLocalDate, type LocalDate } from '../../schema/values/local-date';
import type { Value, Values } from '../../schema/values/value';
import { wordFor } from '../../schema/values/words';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { knownAs } from './row-facts';

export type StockLevel = 'OK' | 'Low' | 'Out' | 'On order';

/** Something to buy. */
export interface Reorder {
  readonly table: string;
  readonly tab: string;
  readonly id: string;
  readonly row: number;
  readonly name: string;
  /** See `WorkItem`. */
  readonly apart: string;
  readonly known: string;
  /** A name of the People tab; null: the coordinator sees to it. */
  readonly owner: string | null;
  readonly ownerHeading: string | null;
  readonly level: StockLevel;
  readonly onHand: number;
  readonly onOrder: number;
  readonly reorderAt: number;
  /** How many bring it back to *Order up to*; null when the row does not say. */
  readonly quantity: number | null;
  /** What else a mail tells: the unit, the supplier. */
  readonly tells: readonly { readonly heading: string; readonly text: string }[];
  readonly link: { readonly heading: string; readonly url: string } | null;
  /** Key of the column to select. */
  readonly column: string;
}

/** A receipt that has not been handed in. */
export interface Receipt {
  readonly table: string;
  readonly tab: string;
  readonly id: string;
  readonly row: number;
  readonly name: string;
  readonly who: string | null;
  readonly whoHeading: string | null;
  readonly date: LocalDate | null;
  /** Minor units; null when it is blank or cannot be read. */
  readonly amount: number | null;
  /** Null where the tab has no such column. */
  readonly amountHeading: string | null;
}

/** What to buy: on hand and on order together at or below *Reorder at*, and not discontinued. */
export function reorders(read: ReadTable): readonly Reorder[] {
  return read.table.attention.flatMap((attention) =>
    attention.rule === 'reorder' ? read.records.flatMap((record) => reorderOf(read, record, attention)) : [],
  );
}

/** A stock row or a receipt of which nobody knows whether it wants anybody: its numbers, or its status, cannot be read. */
export type UnreadRow = Pick<Reorder, 'table' | 'tab' | 'id' | 'row' | 'name' | 'apart' | 'owner' | 'column'> & {
  readonly words: string;
};

/** The first cell of each such row; stock that is discontinued is left out. A receipt's amount is told beside the sum. */
export function unreadRows(read: ReadTable): readonly UnreadRow[] {
  return read.table.attention.flatMap((attention) =>
    read.records.flatMap((record) => {
      const issue = unreadCell(record, attention);
      return issue?.path
        ? [{ ...rowOf(read, record), owner: textIn(record.values[attention.owner]) || null, column: issue.path, words: issue.short }]
        : [];
    }),
  );
}

function unreadCell(record: ReadRecord, { rule, columns }: Attention): ReadRecord['issues'][number] | undefined {
  if (rule === 'handIn') return record.issues.find(({ path }) => path === columns.status);
  return record.values[columns.discontinued] === true ? undefined : unreadNumber(record, columns);
}

/** Receipts whose status means to do, retake, blocked or approved with fixes; blank means to do. */
export function handIns(read: ReadTable, catalog: Catalog): readonly Receipt[] {
  return read.table.attention.flatMap((attention) =>
    attention.rule === 'handIn' ? read.records.flatMap((record) => handInOf(read, record, attention, catalog)) : [],
  );
}

/** The word that a `shown` column gets by its rule from what its table declares; null when there is no such rule, or nothing to go by. */
export function ruleWords({ attention }: Pick<Table, 'attention'>, rule: ShownRule, values: Values): string | null {
  const reorder = attention.find((one) => one.rule === 'reorder');
  if (rule !== 'stockLevel' || reorder === undefined) return null;
  const numbers = numbersOf(values, reorder.columns);
  if (numbers === null) return null;
  return values[reorder.columns.discontinued] === true ? 'OK' : levelOf(numbers);
}

interface StockNumbers {
  readonly onHand: number;
  readonly onOrder: number;
  readonly reorderAt: number;
}

type ReorderColumns = Extract<Attention, { rule: 'reorder' }>['columns'];

/** Null while nobody has said how much there is or when to buy more. */
function numbersOf(values: Values, columns: ReorderColumns): StockNumbers | null {
  const onHand = numberIn(values[columns.onHand]);
  const reorderAt = numberIn(values[columns.reorderAt]);
  return onHand === null || reorderAt === null ? null : { onHand, reorderAt, onOrder: numberIn(values[columns.onOrder]) ?? 0 };
}

function unreadNumber({ issues }: ReadRecord, { onHand, onOrder, reorderAt }: ReorderColumns): ReadRecord['issues'][number] | undefined {
  return issues.find(({ path }) => path === onHand || path === onOrder || path === reorderAt);
}

function levelOf({ onHand, onOrder, reorderAt }: StockNumbers): StockLevel {
  if (onHand > reorderAt) return 'OK';
  if (onHand + onOrder > reorderAt) return 'On order';
  return onHand <= 0 ? 'Out' : 'Low';
}

function reorderOf(read: ReadTable, record: ReadRecord, attention: Extract<Attention, { rule: 'reorder' }>): readonly Reorder[] {
  const { columns, owner } = attention;
  const numbers = numbersOf(record.values, columns);
  if (numbers === null || unreadNumber(record, columns) || record.values[columns.discontinued] === true) return [];
  const level = levelOf(numbers);
  if (level === 'OK' || level === 'On order') return [];
  const upTo = numberIn(record.values[columns.upTo]);
  const missing = upTo === null ? 0 : upTo - numbers.onHand - numbers.onOrder;
  return [
    {
      ...rowOf(read, record),
      ...numbers,
      owner: textIn(record.values[owner]) || null,
      ownerHeading: headingOf(read, owner),
      level,
      quantity: missing > 0 ? missing : null,
      tells: read.table.tells.flatMap((key) => toldBy(read, record, key)),
      link: linkOf(read, record),
      column: columns.onHand,
    },
  ];
}

function handInOf(
  read: ReadTable,
  record: ReadRecord,
  { columns, owner }: Extract<Attention, { rule: 'handIn' }>,
  catalog: Catalog,
): readonly Receipt[] {
  if (!isToHandIn(read, record, columns.status, catalog)) return [];
  const date = record.values[columns.date];
  return [
    {
      ...rowOf(read, record),
      who: textIn(record.values[owner]) || null,
      whoHeading: headingOf(read, owner),
      date: isLocalDate(date) ? date : null,
      amount: numberIn(record.values[columns.amount]),
      amountHeading: headingOf(read, columns.amount),
    },
  ];
}

function isToHandIn(read: ReadTable, record: ReadRecord, status: string, catalog: Catalog): boolean {
  if (record.issues.some(({ path }) => path === status)) return false;
  const column = read.columns.find(({ key }) => key === status)?.column;
  const word = textIn(record.values[status]);
  if (word === '' || listKeyOf(column) === null) return true;
  return ['to do', 'working', 'retake', 'blocked', 'approved with fixes'].includes(
    wordFor(word, listedWords(column, catalog.lists))?.means ?? '',
  );
}

function rowOf({ table, tab }: ReadTable, record: ReadRecord) {
  const { id, row, values, apart = '' } = record;
  return { apart, known: knownAs(record), table: table.key, tab, id, row, name: textIn(values[table.name]) || id || `row ${row}` };
}

function linkOf(read: ReadTable, { values }: ReadRecord): Reorder['link'] {
  const { link } = read.table;
  const heading = link === null ? null : headingOf(read, link);
  const url = link === null ? '' : textIn(values[link]);
  return heading === null || url === '' ? null : { heading, url };
}

function toldBy(read: ReadTable, { values }: ReadRecord, key: string): Reorder['tells'] {
  const heading = headingOf(read, key);
  const text = textIn(values[key]);
  return heading === null || text === '' ? [] : [{ heading, text }];
}

function headingOf({ columns }: ReadTable, key: string): string | null {
  return columns.find((column) => column.key === key)?.heading ?? null;
}

function numberIn(value: Value | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

function textIn(value: Value | undefined): string {
  return typeof value === 'string' ? value.trim() : '';
}
