// The lines of the Statements tab: months, cost codes, rates, holders and currencies that receipts have, and how their rows spell them.

import type { ReceiptColumns } from '../../schema/cash/cash';
import type { Catalog } from '../../schema/catalog';
import { shownText } from '../../schema/column';
import { percentOf } from '../../schema/kinds/rate';
import { cellText } from '../../schema/values/cell';
import { groupedBy, sortedBy } from '../../schema/values/grouping';
import { daysBetween, firstOfMonth, isLocalDate, type LocalDate, monthNames } from '../../schema/values/local-date';
import { textKey } from '../../schema/values/text';
import type { StatementOf } from '../../workbook/progress/statement-formulas';
import { cellAt } from '../../workbook/rows/blank-fills';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { leftOutIn, valueIn } from '../../workbook/rows/sheet-row';

/** What a block of lines is about. `rest`: what the line of all others is called. */
export interface StatementBlock {
  readonly by: string;
  readonly lines: readonly StatementLabel[];
  readonly rest: string;
}

export interface StatementLabel {
  readonly text: string;
  /** Of a month: its first day and that of the next, as Sheets counts days; else null. */
  readonly days: readonly [from: number, until: number] | null;
  /** @param cell of the tab, by what stands in it */
  readonly of: (cell: (key: 'of' | 'from' | 'until') => string) => StatementOf;
  /** True: also what was paid in the line's own currency. */
  readonly isForeign: boolean;
}

/** Lines of one block at most: the rest of it is in its last line. */
export const mostOfBlock = 60;

/** One for each of what statements are asked by; rejected receipts have lines too, which come to nothing. */
export function statementBlocks(
  reads: readonly ReadTable[],
  { date, costCode, rate, holder, currency }: ReceiptColumns,
  catalog: Catalog,
): readonly StatementBlock[] {
  const others = 'Other or none';
  const own = catalog.settings.currency;
  const foreign = textsIn(reads, currency, catalog).filter(({ text }) => textKey(text) !== textKey(own));
  return [
    { by: 'Month', lines: monthsIn(reads, date).map(monthLabel), rest: others },
    { by: 'Cost code', lines: textsIn(reads, costCode, catalog).map((one) => textLabel(costCode, one)), rest: others },
    { by: 'VAT rate', lines: textsIn(reads, rate, catalog).map((one) => rateLabel(rate, one)), rest: others },
    { by: 'Who paid', lines: textsIn(reads, holder, catalog).map((one) => textLabel(holder, one)), rest: others },
    { by: 'Currency', lines: foreign.map((one) => ({ ...textLabel(currency, one), isForeign: true })), rest: own },
  ].map((block) => ({ ...block, lines: block.lines.slice(-mostOfBlock) }));
}

interface Spelled {
  readonly text: string;
  readonly value: string;
  /** How else rows spell it. */
  readonly others: readonly string[];
}

/** Texts of a column in their order, each once, however it is spelled. */
function textsIn(reads: readonly ReadTable[], key: string, catalog: Catalog): readonly Spelled[] {
  const all = reads.flatMap((read) => {
    const found = read.columns.find((column) => column.key === key);
    return found === undefined
      ? []
      : keptRows(read).flatMap((record) => {
          const value = valueIn(record, key);
          const cell = cellText(cellAt(read, record.row, found.at)).trim();
          // Somebody who is not on People, and a rate that is none, have lines as they are written.
          return typeof value === 'string' ? [{ value, cell, text: shownText(value, found.column, catalog) }] : asWritten(cell);
        });
  });
  const groups = [...groupedBy(all, ({ value }) => textKey(value)).values()];
  const spelled = groups.map(([first, ...more]): Spelled => {
    const others = new Set([first, ...more].flatMap(({ cell, value }) => [cell, value]));
    return { ...first, others: [...others].filter((other) => other.toLowerCase() !== first.text.toLowerCase()) };
  });
  return sortedBy(spelled, ({ text }) => text.toLowerCase());
}

function asWritten(cell: string) {
  return cell === '' ? [] : [{ value: cell, cell, text: cell }];
}

function keptRows(read: ReadTable): readonly ReadRecord[] {
  const isLeftOut = leftOutIn(read);
  return read.records.filter((record) => !isLeftOut(record));
}

/** The first day of each, in their order. */
function monthsIn(reads: readonly ReadTable[], key: string): readonly LocalDate[] {
  const all = reads.flatMap((read) =>
    keptRows(read).flatMap((record) => {
      const day = valueIn(record, key);
      return isLocalDate(day) ? [firstOfMonth(day, 0)] : [];
    }),
  );
  return [...new Set(all)].sort();
}

function monthLabel(first: LocalDate): StatementLabel {
  return {
    text: `${monthNames[Number(first.slice(5, 7)) - 1] ?? ''} ${first.slice(0, 4)}`,
    days: [serialOf(first), serialOf(firstOfMonth(first, 1))],
    of: (cell) => ({ kind: 'month', from: cell('from'), until: cell('until') }),
    isForeign: false,
  };
}

/** As Sheets counts days. */
function serialOf(date: LocalDate): number {
  return daysBetween('1899-12-30', date);
}

function textLabel(column: string, { text, others }: Spelled): StatementLabel {
  return { text, days: null, of: (cell) => ({ kind: 'text', column, sought: { cell: cell('of'), text, others } }), isForeign: false };
}

/** A rate with a number in it is looked for as one: cells of it hold 20, 0.2 or text. */
function rateLabel(column: string, { text, value, others }: Spelled): StatementLabel {
  const percent = /^\d+(\.\d+)?$/.test(value) ? percentOf(value) : null;
  const hundredths = percent === null ? null : Math.round(100 * percent);
  return {
    text,
    days: null,
    of: (cell) => ({ kind: 'rate', column, sought: { cell: cell('of'), text, others }, hundredths }),
    isForeign: false,
  };
}
