// The rule of stock of which more went out than was there: where nothing is to be bought of it, nobody else would say so.

import type { Attention } from '../../schema/row-rules';
import type { ReadRecord } from '../../workbook/rows/read-table';
import { issueIn, valueIn } from '../../workbook/rows/sheet-row';
import { numberIn } from '../work/row-facts';
import { type ObligationRule, owedRow } from './obligation';
import { lowIn } from './reorder';

type Columns = Extract<Attention, { rule: 'reorder' }>['columns'];

export const belowNothing: ObligationRule = {
  owed: () => [],
  unread: (read) =>
    read.table.attention.flatMap((attention) => {
      if (attention.rule !== 'reorder') return [];
      const { columns, owner } = attention;
      return read.records.flatMap((record) => {
        const onHand = numberIn(valueIn(record, columns.onHand));
        if (onHand === null || onHand >= 0 || isToldAlready(record, columns)) return [];
        return [{ ...owedRow(read, record, owner), column: columns.onHand, words: `${onHand} on hand, count it` }];
      });
    }),
};

/** Then it is told with what is to be bought. */
function isToldAlready(record: ReadRecord, columns: Columns): boolean {
  const isUnread = issueIn(record, columns.onOrder) !== null || issueIn(record, columns.reorderAt) !== null;
  return isUnread || lowIn(record, columns) !== null;
}
