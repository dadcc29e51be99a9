// The table of a paper: the lines of its row, the columns in which some line says something, and what they add up to.

import type { PaperTable } from '../../documents/paper/model';
import { numberIn } from '../../office/work/row-facts';
import type { PaperLines } from '../../schema/papers/paper';
import { lineAmount, sumOfLines } from '../../schema/stock/line-amount';
import { shapeOfValues } from '../../schema/traits';
import { counted } from '../../schema/values/text';
import type { Value } from '../../schema/values/value';
import type { FoundColumn, ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { valueIn } from '../../workbook/rows/sheet-row';

export interface LinesOnPaper {
  readonly read: ReadTable;
  readonly own: readonly ReadRecord[];
  readonly declared: PaperLines;
  /** A value as people read it on this paper. */
  readonly shown: (column: FoundColumn, value: Value) => string;
}

interface ShownColumn {
  readonly heading: string;
  readonly isNumber: boolean;
  readonly texts: readonly string[];
  /** Null: it is not added up. */
  readonly total: string | null;
}

/** Null where no line stands on it. */
export function lineTable(lines: LinesOnPaper): PaperTable | null {
  const { read, own, declared } = lines;
  if (own.length === 0) return null;
  const found = declared.columns.flatMap((key) => read.columns.filter((column) => column.key === key));
  const filled = found.filter(({ key }) => own.some((record) => valueIn(record, key) !== null));
  const columns = filled.flatMap((column) => [
    columnOf(lines, column),
    ...(column.key === declared.amount?.price ? amounts(lines, column) : []),
  ]);
  const isAdded = columns.some(({ total }) => total !== null);
  return {
    columns: columns.map(({ heading, isNumber }) => ({ heading, isNumber })),
    rows: own.map((_, at) => columns.map(({ texts }) => texts[at] ?? '')),
    totals: isAdded ? columns.map(({ total }, at) => total ?? (at === 0 ? `Total: ${counted(own.length, read.table.one)}` : '')) : null,
  };
}

function columnOf({ own, declared, shown }: LinesOnPaper, column: FoundColumn): ShownColumn {
  const values = own.map((record) => valueIn(record, column.key));
  return {
    heading: column.heading,
    isNumber: shapeOfValues(column.column) === 'number',
    texts: values.map((value) => shown(column, value)),
    total: declared.totals.includes(column.key) ? shown(column, sumOf(values)) : null,
  };
}

/** Beside the price of one: what each line costs, and all of them where no price is missing. In the price's currency. */
function amounts({ own, declared, shown }: LinesOnPaper, price: FoundColumn): readonly ShownColumn[] {
  const { amount } = declared;
  if (amount === undefined) return [];
  const each = own.map((record) => lineAmount(numberIn(valueIn(record, amount.quantity)), numberIn(valueIn(record, amount.price))));
  return [
    { heading: amount.heading, isNumber: true, texts: each.map((value) => shown(price, value)), total: shown(price, sumOfLines(each)) },
  ];
}

/** To the thousandth, as sums of halves and tenths come to hairs beside. */
function sumOf(values: readonly Value[]): number {
  const sum = values.reduce<number>((all, value) => all + (typeof value === 'number' ? value : 0), 0);
  return Math.round(sum * 1000) / 1000;
}
