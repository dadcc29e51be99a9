// The rule of parcels to pick up: what came in and was delivered, by its status or by the date typed while the status still means that it is on the way.

import type { Attention } from '../../schema/row-rules';
import type { Table } from '../../schema/table';
import { dayInWords } from '../../schema/values/local-date';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { columnOf, valueIn } from '../../workbook/rows/sheet-row';
import { dateIn } from '../work/row-facts';
import { meaningIn } from './meanings';
import { type ObligationRule, owedRow, toldBeside } from './obligation';

type PickUp = Extract<Attention, { rule: 'pickUp' }>;

/** A date says that it has arrived where nobody changed the status. */
const onTheWay: readonly string[] = ['', 'to do', 'working', 'sent'];

export const pickUp: ObligationRule = {
  owed: (read, { catalog, today }) =>
    pickUpsOf(read.table).flatMap(({ columns, owner }) => {
      const direction = meaningIn(read, columns.direction, catalog);
      const status = meaningIn(read, columns.status, catalog);
      const isOwed = (record: ReadRecord) => {
        if (direction(record) !== 'in') return false;
        const means = status(record);
        return means === 'received' || (onTheWay.includes(means) && dateIn(valueIn(record, columns.delivered)) !== null);
      };
      return read.records.filter(isOwed).map((record) => {
        const since = dateIn(valueIn(record, columns.delivered));
        const came = since === null ? 'has come in' : `came on ${dayInWords(since, today)}`;
        return {
          ...owedRow(read, record, owner),
          ...toldBeside(read, record, catalog),
          section: 'parcels' as const,
          rank: 0,
          when: since,
          column: columns.delivered,
          words: `${came}: to be picked up`,
          facts: `It ${came}: pick it up, and set ${headed(read, columns.status)} to Picked up.`,
          told: { state: 'here', every: 'week' as const },
          sum: null,
        };
      });
    }),
  unread: (read, { catalog }) =>
    pickUpsOf(read.table).flatMap(({ columns, owner }) => {
      const direction = meaningIn(read, columns.direction, catalog);
      const issueOf = columnOf(read, columns.status, ({ issue }) => issue);
      return read.records.flatMap((record) => {
        const issue = direction(record) === 'in' ? issueOf(record) : null;
        return issue === null ? [] : [{ ...owedRow(read, record, owner), column: columns.status, words: issue.short }];
      });
    }),
};

function pickUpsOf({ attention }: Table): readonly PickUp[] {
  return attention.flatMap((one) => (one.rule === 'pickUp' ? [one] : []));
}

function headed({ columns }: ReadTable, key: string): string {
  return columns.find((column) => column.key === key)?.heading ?? 'the status';
}
