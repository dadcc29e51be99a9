// The rule of what runs low: on hand and on order together at or below *Reorder at*, and not discontinued.

import type { Catalog } from '../../schema/catalog';
import type { ShownRule } from '../../schema/kinds/stamp';
import type { Attention } from '../../schema/row-rules';
import type { Table } from '../../schema/table';
import type { Value, Values } from '../../schema/values/value';
import type { CellIssue, ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { columnOf, valueIn } from '../../workbook/rows/sheet-row';
import { numberIn } from '../work/row-facts';
import { type Obligation, type ObligationRule, owedRow, toldBeside } from './obligation';

type Reorder = Extract<Attention, { rule: 'reorder' }>;

type StockLevel = 'OK' | 'Low' | 'Out' | 'On order';

/** Working days from one reminder to buy to the next. */
const reorderEvery = 5;

export const reorder: ObligationRule = {
  owed: (read, { catalog }) =>
    reordersOf(read.table).flatMap((attention) => {
      const unreadOf = unreadNumbers(read, attention);
      return read.records.flatMap((record) => (unreadOf(record) === null ? reorderOf(read, record, attention, catalog) : []));
    }),
  unread: (read) =>
    reordersOf(read.table).flatMap((attention) => {
      const unreadOf = unreadNumbers(read, attention);
      return read.records.flatMap((record) => {
        const issue = valueIn(record, attention.columns.discontinued) === true ? null : unreadOf(record);
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

/** The first of a row's numbers, in the order of the tab, that cannot be read. */
function unreadNumbers(read: ReadTable, { columns }: Reorder): (record: ReadRecord) => CellIssue | null {
  const numbers = [columns.onHand, columns.onOrder, columns.reorderAt];
  const found = read.columns.filter(({ key }) => numbers.includes(key)).map(({ key }) => columnOf(read, key, ({ issue }) => issue));
  return (record) => found.map((issueOf) => issueOf(record)).find((issue) => issue !== null) ?? null;
}

function levelOf({ onHand, onOrder, reorderAt }: StockNumbers): StockLevel {
  if (onHand > reorderAt) return 'OK';
  if (onHand + onOrder > reorderAt) return 'On order';
  return onHand <= 0 ? 'Out' : 'Low';
}

function reorderOf(read: ReadTable, record: ReadRecord, { columns, owner }: Reorder, catalog: Catalog): readonly Obligation[] {
  const numbers = numbersOf((key) => valueIn(record, key), columns);
  if (numbers === null || valueIn(record, columns.discontinued) === true) return [];
  const level = levelOf(numbers);
  if (level === 'OK' || level === 'On order') return [];
  const { onHand, onOrder, reorderAt } = numbers;
  const upTo = numberIn(valueIn(record, columns.upTo));
  // How many bring it back to *Order up to*, where the row says that.
  const missing = upTo === null ? 0 : upTo - onHand - onOrder;
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
