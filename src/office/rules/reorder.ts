// The rule of what runs low: on hand and on order together at or below *Reorder at*, and not discontinued; and how many to buy, as *What to buy* says it.

import type { Catalog } from '../../schema/catalog';
import type { ShownRule } from '../../schema/kinds/stamp';
import type { Attention } from '../../schema/row-rules';
import { exact } from '../../schema/stock/exact';
import type { Table } from '../../schema/table';
import type { Value, Values } from '../../schema/values/value';
import type { CellIssue, ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { columnOf, valueIn } from '../../workbook/rows/sheet-row';
import { toBuy } from '../supplies/to-buy';
import { numberIn } from '../work/row-facts';
import { type Obligation, type ObligationRule, owedRow, toldBeside } from './obligation';

type Reorder = Extract<Attention, { rule: 'reorder' }>;

type StockLevel = 'OK' | 'Low' | 'Out' | 'On order';

/** Working days from one reminder to buy to the next. */
const reorderEvery = 5;

export const reorder: ObligationRule = {
  owed: (read, { catalog }) =>
    reordersOf(read.table).flatMap((attention) => {
      const { columns } = attention;
      const unread = { level: unreadAmong(read, levelColumns(columns)), amount: unreadAmong(read, amountColumns(columns)) };
      return read.records.flatMap((record) =>
        unread.level(record) === null ? reorderOf(read, record, attention, catalog, unread.amount(record) === null) : [],
      );
    }),
  unread: (read) =>
    reordersOf(read.table).flatMap((attention) => {
      const { columns } = attention;
      const unreadOf = unreadAmong(read, [...levelColumns(columns), ...amountColumns(columns)]);
      return read.records.flatMap((record) => {
        const issue = valueIn(record, columns.discontinued) === true ? null : unreadOf(record);
        return issue?.path ? [{ ...owedRow(read, record, attention.owner), column: issue.path, words: issue.short }] : [];
      });
    }),
};

/** The word that a `shown` column gets by its rule from what its table declares; null when there is no such rule, or nothing to go by. */
export function ruleWords(table: Pick<Table, 'attention'>, rule: ShownRule, values: Values): string | null {
  const [attention] = reordersOf(table);
  if (rule !== 'stockLevel' || attention === undefined) return null;
  const numbers = numbersOf((key) => values[key], attention.columns);
  if (numbers === null) return null;
  return values[attention.columns.discontinued] === true ? 'OK' : levelOf(numbers);
}

function reordersOf({ attention }: Pick<Table, 'attention'>): readonly Reorder[] {
  return attention.flatMap((one) => (one.rule === 'reorder' ? [one] : []));
}

interface StockNumbers {
  readonly onHand: number;
  readonly onOrder: number;
  readonly reorderAt: number;
}

/** Null while nobody has said how much there is or when to buy more. */
function numbersOf(valueAt: (key: string) => Value | undefined, columns: Reorder['columns']): StockNumbers | null {
  const onHand = numberIn(valueAt(columns.onHand));
  const reorderAt = numberIn(valueAt(columns.reorderAt));
  return onHand === null || reorderAt === null ? null : { onHand, reorderAt, onOrder: numberIn(valueAt(columns.onOrder)) ?? 0 };
}

/** Without these nobody knows whether it is low. */
function levelColumns({ onHand, onOrder, reorderAt }: Reorder['columns']): readonly string[] {
  return [onHand, onOrder, reorderAt];
}

/** Without these nobody knows how many to buy. */
function amountColumns({ upTo, pack }: Reorder['columns']): readonly string[] {
  return [upTo, pack];
}

/** The first of a row's numbers in those columns, in the order of the tab, that cannot be read. */
function unreadAmong(read: ReadTable, keys: readonly string[]): (record: ReadRecord) => CellIssue | null {
  const found = read.columns.filter(({ key }) => keys.includes(key)).map(({ key }) => columnOf(read, key, ({ issue }) => issue));
  return (record) => found.map((issueOf) => issueOf(record)).find((issue) => issue !== null) ?? null;
}

function levelOf({ onHand, onOrder, reorderAt }: StockNumbers): StockLevel {
  if (onHand > reorderAt) return 'OK';
  if (exact(onHand + onOrder) > reorderAt) return 'On order';
  return onHand <= 0 ? 'Out' : 'Low';
}

/** What is told with what is to be bought, by its numbers; null: it is not. */
export function lowIn(record: ReadRecord, columns: Reorder['columns']): (StockNumbers & { readonly level: 'Low' | 'Out' }) | null {
  const numbers = numbersOf((key) => valueIn(record, key), columns);
  if (numbers === null || valueIn(record, columns.discontinued) === true) return null;
  const level = levelOf(numbers);
  return level === 'OK' || level === 'On order' ? null : { ...numbers, level };
}

/** @param isAmountRead without it nothing is said of how many */
function reorderOf(
  read: ReadTable,
  record: ReadRecord,
  { columns, owner }: Reorder,
  catalog: Catalog,
  isAmountRead: boolean,
): readonly Obligation[] {
  const low = lowIn(record, columns);
  if (low === null) return [];
  const { level, onHand, onOrder, reorderAt } = low;
  const amounts = { upTo: numberIn(valueIn(record, columns.upTo)), pack: numberIn(valueIn(record, columns.pack)) };
  const missing = isAmountRead ? toBuy({ onHand, onOrder, reorderAt, ...amounts, discontinued: false }) : 0;
  const ordered = onOrder > 0 ? `, ${onOrder} on order` : '';
  const left = level === 'Out' ? `None left${onHand < 0 ? ` (${onHand} on hand)` : ''}` : `${onHand} left`;
  return [
    {
      ...owedRow(read, record, owner),
      ...toldBeside(read, record, catalog),
      section: 'reorder',
      rank: level === 'Out' ? 0 : 1,
      when: null,
      column: columns.onHand,
      words: `${level === 'Out' ? 'out' : 'low'}, ${onHand} on hand${ordered}, reorder at ${reorderAt}${missing > 0 ? `: order ${missing}` : ''}`,
      facts: `${left}${ordered}, reorder at ${reorderAt}.${missing > 0 ? ` Order ${missing}.` : ''}`,
      told: { state: level, every: reorderEvery },
      sum: null,
    },
  ];
}
