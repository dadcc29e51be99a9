// Taking over a statement of a card, as it was shown.

import type { StatementWish } from '../../contract/statements';
import { listedWords } from '../../schema/traits';
import { textKey } from '../../schema/values/text';
import type { Values } from '../../schema/values/value';
import { wordMeaning } from '../../schema/values/words';
import { type CardBooks, cardBooks } from '../cash/card-books';
import { cashTables, cashTabs } from '../cash/cash-tabs';
import { editOfRecord } from '../changes/changes';
import { lineHasReceipt, linesMeanwhile, receiptOnLine } from '../messages/cash/cards';
import { Refusal } from '../transaction/failure';
import { submitted, tabStateOrFirst } from '../transaction/state';
import { defineAct } from './act';

/**
 * Adds the lines, and names the receipts on them and on lines that were there. Lines of the card that somebody else has added meanwhile, a receipt that is on
 * another line by now or has another amount, and a line that has a receipt by now are conflicts: then nothing is written. Reads floats, receipts, moves and card
 * lines, once each. @throws Refusal: invalid, conflict, gone, twice, busy, setup
 */
export const bringStatement = defineAct(
  { wish: 'statementWish' },
  {
    tables: (_input, located) => cashTables(located, ({ lines }) => [lines]),
    undoable: true,
    work: (desk, { wish }) => {
      const tabs = cashTabs(desk.located, desk.catalog(), (key) => desk.read(key).read);
      const books = cardBooks(tabs, wish.card);
      const { lines: columns } = tabs.cash;
      const { table, sheetId } = books.read;
      // The same submit again finds its own lines there.
      const isAgain = submitted(tabStateOrFirst(desk.located.store, table.baseTable, sheetId), desk.key) !== null;
      if (!isAgain) refuseChanged(books, wish);
      const word = (means: string) => wordMeaning(means, listedWords(table.columns[columns.state], tabs.catalog.lists)) ?? null;
      const rows = wish.lines.map(
        ({ date, text, amount, receipt }): Values => ({
          ...{ [columns.card]: books.float.id, [columns.date]: date, [columns.text]: text, [columns.amount]: amount },
          ...{ [columns.receipt]: receipt || null, [columns.state]: word(receipt === '' ? 'to do' : 'finished') },
        }),
      );
      const edits = wish.matches.map(({ line, receipt }) => {
        const found = books.lines.find(({ id }) => textKey(id) === textKey(line));
        if (found === undefined) throw new Refusal('conflict', linesMeanwhile({ card: wish.card }));
        const changes = { [columns.receipt]: receipt, [columns.state]: word('finished') };
        return { ...editOfRecord(table.key, found.record, changes), known: [columns.receipt] };
      });
      return {
        changes: { adds: rows.length === 0 ? [] : [{ table: table.key, rows }], edits },
        answer: () => ({
          added: rows.length,
          matched: edits.length + wish.lines.filter(({ receipt }) => receipt !== '').length,
        }),
      };
    },
  },
);

function refuseChanged({ lines, free }: CardBooks, { card, had, lines: added, matches }: StatementWish): void {
  if (lines.length !== had) throw new Refusal('conflict', linesMeanwhile({ card }));
  const isFree = (receipt: string, amount: number | null) =>
    free.some(({ id, gross }) => textKey(id) === textKey(receipt) && gross === amount);
  for (const { receipt, amount } of added)
    if (receipt !== '' && !isFree(receipt, amount)) throw new Refusal('conflict', receiptOnLine({ id: receipt }));
  for (const { line, receipt } of matches) {
    const there = lines.find(({ id }) => textKey(id) === textKey(line));
    // The same submit again finds its receipt there.
    if (there !== undefined && textKey(there.receipt) === textKey(receipt)) continue;
    if (there !== undefined && (there.standing !== 'missing' || there.receipt !== ''))
      throw new Refusal('conflict', lineHasReceipt({ id: line }));
    if (!isFree(receipt, there?.amount ?? null)) throw new Refusal('conflict', receiptOnLine({ id: receipt }));
  }
}
