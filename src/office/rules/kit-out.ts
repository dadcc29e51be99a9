// The rule of kit that was to be back, or to go off hire, and has not: from the day after until the cell says otherwise.

import type { Attention } from '../../schema/row-rules';
import type { Table } from '../../schema/table';
import { dayInWords, type LocalDate } from '../../schema/values/local-date';
import type { ReadRecord } from '../../workbook/rows/read-table';
import { columnOf, valueIn } from '../../workbook/rows/sheet-row';
import { dateIn } from '../work/row-facts';
import { type ObligationRule, owedRow, toldBeside } from './obligation';

type KitOut = Extract<Attention, { rule: 'kitOut' }>;

export const kitOut: ObligationRule = {
  owed: (read, { catalog, today }) =>
    kitsOf(read.table).flatMap(({ columns, owner }) =>
      read.records.flatMap((record) => {
        const overdue = overdueIn(record, columns, today);
        if (overdue === null) return [];
        const { column, since, what } = overdue;
        return [
          {
            ...owedRow(read, record, owner),
            ...toldBeside(read, record, catalog),
            section: 'kitOut' as const,
            rank: 0,
            when: since,
            column,
            words: `was to ${what} on ${dayInWords(since, today)}`,
            facts: `It was to ${what} on ${dayInWords(since, today)}.`,
            told: { state: what, every: 'week' as const },
            sum: null,
          },
        ];
      }),
    ),
  unread: (read) =>
    kitsOf(read.table).flatMap(({ columns, owner }) =>
      [columns.back, columns.offHire, columns.goneBack].flatMap((column) => {
        const issueOf = columnOf(read, column, ({ issue }) => issue);
        return read.records.flatMap((record) => {
          const issue = issueOf(record);
          return issue === null ? [] : [{ ...owedRow(read, record, owner), column, words: issue.short }];
        });
      }),
    ),
};

/** What goes off hire matters more than what was to be back in the cupboard. */
function overdueIn(record: ReadRecord, { back, offHire, goneBack }: KitOut['columns'], today: LocalDate) {
  const past = (column: string) => {
    const day = dateIn(valueIn(record, column));
    return day !== null && day < today ? day : null;
  };
  const isGone = dateIn(valueIn(record, goneBack)) !== null;
  const hire = isGone ? null : past(offHire);
  if (hire !== null) return { column: offHire, since: hire, what: 'go off hire' };
  const due = isGone ? null : past(back);
  return due === null ? null : { column: back, since: due, what: 'be back' };
}

function kitsOf({ attention }: Pick<Table, 'attention'>): readonly KitOut[] {
  return attention.flatMap((one) => (one.rule === 'kitOut' ? [one] : []));
}
