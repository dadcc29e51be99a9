// What other columns of a statement say of its amounts: what came back, which way it went, and in which money it is.

import { phraseOf } from '../../adoption/columns/phrase';
import type { UnderstoodList } from '../../adoption/lists/understood-list';
import { statementAmount } from '../../office/cash/statement';
import { numberIn } from '../../office/work/row-facts';
import { parseField } from '../../schema/column';
import { shapeOfValues } from '../../schema/traits';
import { currencyCodes } from '../../schema/values/money';
import { amountForeign } from '../messages/cash/cards';

type Cells = readonly (readonly string[])[];

const paidIn = /^(paid in|money in|credit|credits|credit amount|amount in)$/;

/** What came back, where the statement has a column of its own for that; by row, from 1. */
export function moneyBack(cells: Cells, list: UnderstoodList): (row: number) => number | null {
  const at = headingsOf(cells, list).findIndex((heading) => paidIn.test(heading));
  const amount = list.columns.find(({ column }) => shapeOfValues(column) === 'number')?.column;
  if (at < 0 || amount === undefined || list.columns.some((one) => one.at === at)) return () => null;
  return (row) => {
    const reading = parseField(statementAmount(cells[row - 1]?.[at] ?? ''), amount, list.catalog);
    const minor = reading.ok ? numberIn(reading.value) : null;
    return minor === null ? null : 0 - Math.abs(minor);
  };
}

const ways = new Map([
  ...['dr', 'd', 'db', 'debit', 'out'].map((word) => [word, 'out'] as const),
  ...['cr', 'c', 'credit', 'in'].map((word) => [word, 'in'] as const),
]);
const ofWays = /\b(dr|cr|debit|credit|direction|type|sign|in out)\b/;

/** Below nought what another column calls a credit, where no amount has a sign of its own. */
export function signedBy(cells: Cells, list: UnderstoodList, amount: string): (row: number, minor: number | null) => number | null {
  const below = cells.slice(list.place.headingRow);
  const amountAt = list.columns.find(({ key }) => key === amount)?.at ?? -1;
  const isPlain = below.every((row) => !/[-\u2212(]/.test(row[amountAt] ?? ''));
  const at = headingsOf(cells, list).findIndex((heading, column) => ofWays.test(heading) && areWays(below, column));
  if (at < 0 || !isPlain) return (_row, minor) => minor;
  return (row, minor) => (minor !== null && ways.get(phraseOf(cells[row - 1]?.[at] ?? '')) === 'in' ? 0 - Math.abs(minor) : minor);
}

/** Rows that end too early say nothing. */
function areWays(rows: Cells, at: number): boolean {
  const said = rows.map((row) => phraseOf(row[at] ?? '')).filter((text) => text !== '');
  return said.length > 0 && said.every((text) => ways.has(text));
}

const money = /\b(?:gross |net )?(?:amount|amt)\b/;

/** What is wrong with an amount that is not in the money of the card, by the column of currencies that belongs to it; null: nothing. By row, from 1. */
export function otherMoney(cells: Cells, list: UnderstoodList, amount: string, currency: string): (row: number) => string | null {
  const headings = headingsOf(cells, list);
  const own = headings[list.columns.find(({ key }) => key === amount)?.at ?? -1] ?? '';
  // `Amount (EUR)` says it for all rows.
  const stated = /\b([a-z]{3})$/.exec(own)?.[1]?.toUpperCase() ?? '';
  if (stated !== currency && currencyCodes.some((code) => code === stated)) return () => amountForeign({ code: stated, currency });
  const called = ['currency', 'cur', 'cur code', 'currency code', 'ccy'].map((word) => own.replace(money, word));
  const names = [...called, `currency ${own}`, ...(money.test(own) && called[0] !== 'currency' ? [] : ['currency'])];
  const [at] = names.map((name) => headings.indexOf(name)).filter((found) => found >= 0);
  if (at === undefined) return () => null;
  return (row) => {
    const code = (cells[row - 1]?.[at] ?? '').trim().toUpperCase();
    return /^[A-Z]{3}$/.test(code) && code !== currency ? amountForeign({ code, currency }) : null;
  };
}

function headingsOf(cells: Cells, list: UnderstoodList): readonly string[] {
  return (cells[list.place.headingRow - 1] ?? []).map((heading) => phraseOf(heading));
}
