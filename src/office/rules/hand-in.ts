// The rule of receipts to hand in: those whose status means to do, working, retake, blocked or approved with fixes; blank means to do.

import type { Attention } from '../../schema/row-rules';
import type { Table } from '../../schema/table';
import { listedWords, listKeyOf } from '../../schema/traits';
import { wordFor } from '../../schema/values/words';
import type { ReadRecord } from '../../workbook/rows/read-table';
import { columnOf, valueIn } from '../../workbook/rows/sheet-row';
import { dateIn, numberIn, textIn } from '../work/row-facts';
import { headingOf, type ObligationRule, owedRow } from './obligation';

type HandIn = Extract<Attention, { rule: 'handIn' }>;

const toHandIn = ['to do', 'working', 'retake', 'blocked', 'approved with fixes'];

export const handIn: ObligationRule = {
  owed: (read, { catalog }) =>
    handInsOf(read.table).flatMap(({ columns, owner }) => {
      const status = read.columns.find(({ key }) => key === columns.status)?.column;
      const isOwed = columnOf(read, columns.status, ({ value, issue }) => {
        const word = textIn(value);
        if (issue !== null) return false;
        return (
          word === '' || listKeyOf(status) === null || toHandIn.includes(wordFor(word, listedWords(status, catalog.lists))?.means ?? '')
        );
      });
      return read.records.filter(isOwed).map((record: ReadRecord) => ({
        ...owedRow(read, record, owner),
        section: 'receipts',
        rank: 0,
        when: dateIn(valueIn(record, columns.date)),
        column: columns.date,
        words: '',
        facts: '',
        tells: [],
        link: null,
        told: null,
        sum: { amount: numberIn(valueIn(record, columns.amount)), heading: headingOf(read, columns.amount) },
      }));
    }),
  /** A receipt's amount is told beside the sum. */
  unread: (read) =>
    handInsOf(read.table).flatMap(({ columns, owner }) => {
      const issueOf = columnOf(read, columns.status, ({ issue }) => issue);
      return read.records.flatMap((record) => {
        const issue = issueOf(record);
        return issue === null ? [] : [{ ...owedRow(read, record, owner), column: columns.status, words: issue.short }];
      });
    }),
};

function handInsOf({ attention }: Table): readonly HandIn[] {
  return attention.flatMap((one) => (one.rule === 'handIn' ? [one] : []));
}
