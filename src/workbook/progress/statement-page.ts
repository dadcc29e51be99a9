// The Statements tab as a page: what receipts come to by month, cost code, VAT rate, holder and currency.

import { lettersOf } from '../layout/cell-name';
import type { TabPlan } from '../layout/tab-plan';
import { liveColumn, madeOfFormulas } from './live-plan';

/** What the tab is marked with. */
export const statementsTab = 'statements';

const columns = [
  ['by', 'By', 70, '@', null],
  ['of', 'Of', 125, '@', null],
  ['count', 'Receipts', 65, '0', 'With an amount, and not rejected.'],
  ['net', 'Net', 80, null, null],
  ['vat', 'VAT', 70, null, null],
  ['vatClaimed', 'VAT claimed', 90, null, null],
  ['costToUs', 'Cost to us', 80, null, 'Gross less VAT claimed.'],
  ['gross', 'Gross', 80, null, 'In the currency of the workbook. What cannot be read as an amount is in no sum.'],
  ['paidThere', 'Paid there', 80, null, 'In the currency of the line. Currencies are never added.'],
  // Beyond what is printed on a sheet of paper.
  ['from', 'From', 60, '0', 'For Routesheet: the first day of the month, and of the next.'],
  ['until', 'Until', 60, '0', null],
  ['row', 'Row on Lists', 60, '0', null],
  ['word', 'Word', 90, '@', null],
] as const;

export type StatementColumn = (typeof columns)[number][0];

const placesAside: readonly StatementColumn[] = ['from', 'until', 'row', 'word'];

/** Amounts in the currency of the workbook, which all receipts have. */
export const statementAmounts = ['net', 'vat', 'vatClaimed', 'costToUs', 'gross'] as const satisfies readonly StatementColumn[];

/** From 0. */
export function statementPlace(key: StatementColumn): number {
  return columns.findIndex(([one]) => one === key);
}

/** A cell in a row of the sheet, from 1. */
export function statementCell(key: StatementColumn, row: number): string {
  return `$${lettersOf(statementPlace(key))}${row}`;
}

export const statementHeadings: readonly string[] = columns.map(([, heading]) => heading);

/** Pixels of what is printed. */
export const statementWidth = columns.slice(0, statementPlace('from')).reduce((sum, [, , width]) => sum + width, 0);

const warning = 'Made of formulas: what you type here replaces one, until the tab is made again. Change the receipts on Petty Cash.';

/** @param amount format of amounts in the workbook's currency */
export function statementsPlan(position: number, amount: string): TabPlan {
  return {
    ...madeOfFormulas,
    table: statementsTab,
    tab: 'Statements',
    position,
    columns: columns.map(([key, heading, width, format, help]) =>
      liveColumn(key, heading, { format: format ?? amount, width }, help, placesAside.includes(key)),
    ),
    colours: [],
    frozenRows: 1,
    warns: warning,
  };
}
