// The books of a float: its receipts, what moved it, and what of it cannot be read.

import type { FloatBooks, FloatReceipt, ReceiptStanding } from '../../office/cash/float-identity';
import { dateIn, numberIn, textIn } from '../../office/work/row-facts';
import { type FloatMeaning, floatMeanings, floatMoveMeanings, type PaidMeaning } from '../../schema/cash/cash';
import type { LocalDate } from '../../schema/values/local-date';
import { sameText, textKey } from '../../schema/values/text';
import { wordMeaningIn } from '../../workbook/references/conditions';
import { linesOfRow } from '../../workbook/references/lines-of-row';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { leftOutIn, valueIn } from '../../workbook/rows/sheet-row';
import type { CashTabs } from './cash-tabs';

export interface OpenFloat {
  readonly record: ReadRecord;
  readonly id: string;
  readonly holder: string;
  readonly means: FloatMeaning | null;
  readonly currency: string;
  readonly opened: LocalDate | null;
  readonly closed: LocalDate | null;
}

export interface KnownFloat extends OpenFloat {
  /** Null: its amount is blank or cannot be read. */
  readonly books: FloatBooks | null;
  /** Those of it whose amount can be told in its currency. */
  readonly receipts: readonly FloatReceipt[];
  /** Receipts of its holder that are not of it. */
  readonly others: readonly FloatReceipt[];
  /** IDs of receipts of which the amount cannot be told in its currency, and of those dated before it was opened or after it was closed. */
  readonly unread: readonly string[];
  readonly outside: readonly string[];
}

/** What somebody can have paid with that comes out of such a float. */
const paidFrom: Readonly<Record<FloatMeaning, readonly PaidMeaning[]>> = {
  cash: ['float'],
  bank: ['float'],
  'prepaid card': ['float', 'card'],
  'company card': ['card'],
};

/** All floats of the tab, closed ones too, in their order. */
function floatsIn({ cash: { floats: columns }, floats: read, catalog }: CashTabs): readonly OpenFloat[] {
  const meaning = wordMeaningIn(read.table, catalog);
  const isLeftOut = leftOutIn(read);
  return read.records
    .filter((record) => !isLeftOut(record))
    .map((record) => ({
      record,
      id: record.id,
      holder: textIn(valueIn(record, columns.holder)),
      means: floatMeanings.find((one) => one === meaning(columns.kind, valueIn(record, columns.kind))) ?? null,
      currency: textIn(valueIn(record, columns.currency)).toUpperCase() || catalog.settings.currency,
      opened: dateIn(valueIn(record, columns.opened)),
      closed: dateIn(valueIn(record, columns.closed)),
    }));
}

/** One pass over the receipts for all of the floats. */
export function booksOf(tabs: CashTabs): readonly KnownFloat[] {
  const floats = floatsIn(tabs);
  const paid = tabs.receipts.flatMap((read) => receiptsIn(tabs, read, floats));
  return floats.map((float) => {
    const amount = numberIn(valueIn(float.record, tabs.cash.floats.amount));
    const mine = paid.filter(({ of }) => of === float.id);
    const inCurrency = (one: PaidReceipt) => amountIn(one, float.currency, tabs.catalog.settings.currency);
    const receipts = mine.flatMap((one) => whole(one, inCurrency(one)));
    const others = paid.filter(({ of, holder }) => of !== float.id && sameText(holder, float.holder));
    return {
      ...float,
      receipts,
      books: amount === null ? null : { amount, receipts, moves: movesOf(tabs, float.id) },
      others: others.flatMap((one) => whole(one, inCurrency(one))),
      unread: mine.filter((one) => inCurrency(one) === null).map(({ id }) => id),
      outside: mine.filter(({ date }) => date !== null && !isOpenOn(float, date)).map(({ id }) => id),
    };
  });
}

interface PaidReceipt extends Omit<FloatReceipt, 'gross'> {
  readonly holder: string;
  readonly gross: number | null;
  readonly there: number | null;
  readonly currency: string;
  /** ID of the float that it was paid from; null: none, or nobody knows which. */
  readonly of: string | null;
}

function receiptsIn({ cash, catalog }: CashTabs, read: ReadTable, floats: readonly OpenFloat[]): readonly PaidReceipt[] {
  const { receipts: columns } = cash;
  const meaning = wordMeaningIn(read.table, catalog);
  const isLeftOut = leftOutIn(read);
  return read.records
    .filter((record) => !isLeftOut(record))
    .map((record) => {
      const at = (key: string) => valueIn(record, key);
      const [holder, date] = [textIn(at(columns.holder)), dateIn(at(columns.date))];
      const paid = meaning(columns.paidWith, at(columns.paidWith));
      return {
        id: record.id || `row ${record.row}`,
        ...{ date, holder, shop: textIn(at(columns.shop)), standing: standingOf(meaning(columns.status, at(columns.status))) },
        ...{ gross: numberIn(at(columns.gross)), there: numberIn(at(columns.paidThere)) },
        currency: textIn(at(columns.currency)).toUpperCase() || catalog.settings.currency,
        lineOf: textIn(at(columns.lineOf)),
        of: floatOf(textIn(at(columns.float)), { holder, date, paid }, floats),
      };
    });
}

/** The one that is named; of a holder with one such float that was open on the day, that one. */
function floatOf(
  named: string,
  { holder, date, paid }: { readonly holder: string; readonly date: LocalDate | null; readonly paid: string | null },
  floats: readonly OpenFloat[],
): string | null {
  if (named !== '') return floats.find(({ id }) => textKey(id) === textKey(named))?.id ?? null;
  const possible = floats.filter((float) => {
    const pays: readonly string[] = float.means === null ? [] : paidFrom[float.means];
    return pays.includes(paid ?? '') && sameText(float.holder, holder) && (date === null || isOpenOn(float, date));
  });
  return possible.length === 1 ? (possible[0]?.id ?? null) : null;
}

function isOpenOn({ opened, closed }: OpenFloat, date: LocalDate): boolean {
  return (opened === null || date >= opened) && (closed === null || date <= closed);
}

/** Blank is open; so is a word that nobody knows: money that was spent does not come back by a spelling. */
function standingOf(means: string | null): ReceiptStanding {
  return means === 'finished' ? 'back' : means === 'not needed' ? 'rejected' : 'open';
}

/** Gross is in the workbook's currency; of a float in another one counts what was paid there. Currencies are never added. */
function amountIn({ gross, there, currency }: PaidReceipt, wanted: string, own: string): number | null {
  if (wanted === own) return gross;
  return currency === wanted ? there : null;
}

function whole({ id, date, shop, standing, lineOf }: PaidReceipt, gross: number | null): readonly FloatReceipt[] {
  return gross === null ? [] : [{ id, date, shop, standing, gross, ...(lineOf !== undefined && lineOf !== '' && { lineOf }) }];
}

function movesOf({ cash: { moves: columns }, moves: read, catalog }: CashTabs, float: string): FloatBooks['moves'] {
  if (read === null) return [];
  const meaning = wordMeaningIn(read.table, catalog);
  return linesOfRow(read, float).flatMap((line) => {
    const means = floatMoveMeanings.find((one) => one === meaning(columns.kind, valueIn(line, columns.kind)));
    const amount = numberIn(valueIn(line, columns.amount));
    return means === undefined || amount === null ? [] : [{ means, amount: means === 'adjusted' ? amount : Math.abs(amount) }];
  });
}
