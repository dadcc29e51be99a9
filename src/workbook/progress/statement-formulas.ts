// The live formulas of the Statements tab: what receipts come to, line by line. Functions have one argument each, as those of Progress.

import { isSought, type Sought } from './grid-formulas';
import { belowRange, type ColumnBelow, isOneOf, keptFactors, type StatusWords } from './progress-formulas';

/** Columns of one tab of receipts. Null: the tab has no such column. */
export interface ReceiptSource {
  readonly date: ColumnBelow | null;
  readonly gross: ColumnBelow;
  readonly status: ColumnBelow | null;
  readonly rejected: StatusWords;
  readonly leftOut: ColumnBelow | null;
  readonly leftOutTexts: readonly string[];
  /** By their keys: what lines are about, and what they come to. */
  readonly columns: Readonly<Record<string, ColumnBelow | null>>;
}

/** Which receipts a line is about. `month`: cells of the tab with its first day, and that of the next, as numbers. */
export type StatementOf =
  | { readonly kind: 'all' }
  | { readonly kind: 'month'; readonly from: string; readonly until: string }
  | { readonly kind: 'text'; readonly column: string; readonly sought: Sought }
  | { readonly kind: 'rate'; readonly column: string; readonly sought: Sought; readonly hundredths: number | null };

/** How many receipts have an amount. */
export function countOfReceipts(sources: readonly ReceiptSource[], of: StatementOf): string {
  return `=${summed(sources, of, ({ gross }) => [`(${belowRange(gross)}<>"")`])}`;
}

/**
 * What a column comes to, rounded to the decimals of the currency: sums of tenths are none of them. An amount that is no number counts as nothing.
 * @param column its key; `gross` for what was paid
 * @returns `''` where no tab has that column
 */
export function sumOfReceipts(sources: readonly ReceiptSource[], of: StatementOf, column: string, decimals: number): string {
  const columnIn = (source: ReceiptSource) => (column === 'gross' ? source.gross : (source.columns[column] ?? null));
  const there = sources.filter((source) => columnIn(source) !== null);
  const sum = summed(there, of, (source) => {
    const place = columnIn(source);
    return place === null ? [] : [belowRange(place)];
  });
  return there.length === 0 ? '' : roundedTo(decimals, sum);
}

/** What of all is on none of the lines between two rows of the sheet, the one above them blank. @param column letters */
export function restOfReceipts(column: string, all: number, from: number, to: number, decimals: number): string {
  return roundedTo(decimals, to < from ? `${column}${all}` : `${column}${all}-SUM(${column}${from - 1}:${column}${to})`);
}

export function differenceOf(cell: string, less: string, decimals: number): string {
  return roundedTo(decimals, `${cell}-${less}`);
}

/** With one argument, as all functions here: what stands between two follows the file's language. */
function roundedTo(decimals: number, sum: string): string {
  const whole = 10 ** decimals;
  return `=ROUND(${whole}*(${sum}))/${whole}`;
}

function summed(sources: readonly ReceiptSource[], of: StatementOf, what: (source: ReceiptSource) => readonly string[]): string {
  return sources
    .map((source) => {
      const kept = source.status === null ? [] : [`(${isOneOf(belowRange(source.status), source.rejected)}=0)`];
      const factors = [...kept, ...keptFactors(source), ...factorsOf(source, of), ...what(source)];
      // A single condition is no number to Sheets, and what cannot be multiplied is nothing.
      return `SUMPRODUCT(IFERROR(1*${factors.join('*')}))`;
    })
    .join('+');
}

function factorsOf({ date, columns }: ReceiptSource, of: StatementOf): readonly string[] {
  if (of.kind === 'all') return [];
  if (of.kind === 'month') return date === null ? ['0'] : [`(${belowRange(date)}>=${of.from})`, `(${belowRange(date)}<${of.until})`];
  const place = columns[of.column] ?? null;
  if (place === null) return ['0'];
  const range = belowRange(place);
  if (of.kind === 'text' || of.hundredths === null) return [isSought(range, of.sought)];
  // 20 % is 20, or 0.2 in a cell of per cents.
  return [`(${range}<>"")`, `(((ROUND(100*${range})=${of.hundredths})+(ROUND(10000*${range})=${of.hundredths}))>0)`];
}
