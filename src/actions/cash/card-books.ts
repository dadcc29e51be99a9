// The lines of a card, and the receipts that may go with them.

import { type FloatReceipt, wholeReceipts } from '../../office/cash/float-identity';
import type { LineStanding } from '../../office/cash/statement';
import { dateIn, numberIn, textIn } from '../../office/work/row-facts';
import type { LocalDate } from '../../schema/values/local-date';
import { textKey } from '../../schema/values/text';
import { wordMeaningIn } from '../../workbook/references/conditions';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { leftOutIn, valueIn } from '../../workbook/rows/sheet-row';
import { cardGone, cardLinesNotThere, notACard } from '../messages/cash/cards';
import { Refusal } from '../transaction/failure';
import type { CashTabs } from './cash-tabs';
import { booksOf, type KnownFloat } from './float-books';

export interface KnownLine {
  readonly record: ReadRecord;
  readonly id: string;
  readonly card: string;
  readonly date: LocalDate | null;
  readonly text: string;
  /** Null: it cannot be read. */
  readonly amount: number | null;
  readonly receipt: string;
  readonly standing: LineStanding;
}

/** Of all cards, in their order. */
export function cardLinesIn({ cash: { lines: columns }, lines: read, catalog }: CashTabs): readonly KnownLine[] {
  if (read === null) return [];
  const meaning = wordMeaningIn(read.table, catalog);
  const isLeftOut = leftOutIn(read);
  return read.records
    .filter((record) => !isLeftOut(record))
    .map((record) => {
      const text = (key: string) => textIn(valueIn(record, key));
      const means = meaning(columns.state, valueIn(record, columns.state));
      return {
        ...{ record, id: record.id, card: text(columns.card), text: text(columns.text), receipt: text(columns.receipt) },
        ...{ date: dateIn(valueIn(record, columns.date)), amount: numberIn(valueIn(record, columns.amount)) },
        standing: means === 'finished' ? 'matched' : means === 'not needed' ? 'not ours' : 'missing',
      };
    });
}

export interface CardBooks {
  readonly read: ReadTable;
  readonly float: KnownFloat;
  /** Of this card. */
  readonly lines: readonly KnownLine[];
  /** Receipts of this card that no line of any card names, and that were not rejected. */
  readonly free: readonly FloatReceipt[];
}

/** @throws Refusal: setup, gone, invalid where that is no card */
export function cardBooks(tabs: CashTabs, card: string): CardBooks {
  if (tabs.lines === null) throw new Refusal('setup', cardLinesNotThere());
  const float = booksOf(tabs).find(({ id }) => textKey(id) === textKey(card));
  if (float === undefined) throw new Refusal('gone', cardGone({ id: card }));
  if (!isCard(float)) throw new Refusal('invalid', notACard({ id: float.id }));
  const all = cardLinesIn(tabs);
  const taken = new Set(all.map(({ receipt }) => textKey(receipt)));
  return {
    ...{ read: tabs.lines, float, lines: all.filter((line) => textKey(line.card) === textKey(float.id)) },
    free: wholeReceipts(float.receipts).filter(({ id }) => !taken.has(textKey(id))),
  };
}

export function isCard({ means }: Pick<KnownFloat, 'means'>): boolean {
  return means === 'prepaid card' || means === 'company card';
}
