// The rule of stock of which more went out than was there: where nothing is to be bought of it, nobody else would say so.

import type { Attention } from '../../schema/row-rules';
import type { ReadRecord } from '../../workbook/rows/read-table';
import { valueIn } from '../../workbook/rows/sheet-row';
import { numberIn } from '../work/row-facts';
import { type ObligationRule, owedRow } from './obligation';

type Columns = Extract<Attention, { rule: 'reorder' }>['columns'];

export const belowNothing: ObligationRule = {
  owed: () => [],
  unread: (read) =>
    read.table.attention.flatMap((attention) => {
      if (attention.rule !== 'reorder') return [];
      const { columns, owner } = attention;
      return read.records.flatMap((record) => {
        const onHand = numberIn(valueIn(record, columns.onHand));
        if (onHand === null || onHand >= 0 || runsLow(record, columns, onHand)) return [];
        return [{ ...owedRow(read, record, owner), column: columns.onHand, words: `${onHand} on hand, count it` }];
      });
    }),
};

/** Then it is told with what is to be bought. */
function runsLow(record: ReadRecord, columns: Columns, onHand: number): boolean {
  const reorderAt = numberIn(valueIn(record, columns.reorderAt));
  const isUnread = record.issues.some(({ path }) => path === columns.onOrder || path === columns.reorderAt);
  if (isUnread) return true;
  const projected = onHand + (numberIn(valueIn(record, columns.onOrder)) ?? 0);
  return valueIn(record, columns.discontinued) !== true && reorderAt !== null && projected <= reorderAt;
}
