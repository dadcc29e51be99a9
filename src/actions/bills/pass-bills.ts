// Passing invoices on to accounts, several in one submit and each once.

import { listedWords } from '../../schema/traits';
import { dayInWords } from '../../schema/values/local-date';
import { textKey } from '../../schema/values/text';
import { wordMeaning } from '../../schema/values/words';
import { defineAct } from '../acts/act';
import { editOfRecord } from '../changes/changes';
import { againstAsked, billChanged, billPassedMeanwhile } from '../messages/cash/accounts';
import { Refusal } from '../transaction/failure';
import { againstPassing, billsIn, billTables, passedWords, waits } from './bill-tabs';

/**
 * Writes status and day. One that is with accounts or cancelled by now, or of which somebody has changed the amount since it was looked at, refuses the whole; one
 * that nobody has approved, or that is not what was ordered, is asked about. The same submit again finds its work done.
 * @throws Refusal: invalid (path `sure`: to be asked), conflict, gone, busy, setup
 */
export const passBills = defineAct(
  { bills: 'billWishes', sure: 'flag' },
  {
    tables: (_input, located) => billTables(located),
    undoable: true,
    work: (desk, { bills: wanted, sure }) => {
      const catalog = desk.catalog();
      const today = desk.today();
      const all = new Map(
        billsIn(desk.located, catalog, (key) => desk.read(key).read).map((one) => [`${one.read.table.key}/${textKey(one.id)}`, one]),
      );
      const chosen = wanted.map((wish) => {
        const bill = all.get(`${wish.table}/${textKey(wish.id)}`);
        if (bill === undefined || !(waits(bill) || (bill.sent === today && bill.means === 'finished')))
          throw new Refusal('conflict', billPassedMeanwhile(wish));
        if (bill.gross !== wish.gross) throw new Refusal('conflict', billChanged(wish));
        return bill;
      });
      const going = chosen.filter(waits);
      const against = going.map((bill) => againstPassing(bill)).filter((words) => words !== '');
      if (against.length > 0 && !sure) throw new Refusal('invalid', againstAsked({ against }), [{ path: 'sure', message: '' }]);
      return {
        changes: {
          edits: going.map(({ read: { table }, record, bills: { sent, matching } }) => {
            const word = wordMeaning('finished', listedWords(table.columns[matching.status], catalog.lists));
            return editOfRecord(table.key, record, { [matching.status]: word ?? null, [sent]: today });
          }),
        },
        answer: () => ({ day: today, words: `${dayInWords(today)}: ${passedWords(chosen, catalog)}` }),
      };
    },
  },
);
