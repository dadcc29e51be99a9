// What is out of the house or on hire, over all offices.

import type { BoundTable } from '../../schema/adopted/bound-table';
import { columnName, readName } from '../layers/names';
import { isAmong } from '../layers/rows';
import type { Ref, Statement } from '../sql/statement';
import { anyOf, sqlName, unionOf } from '../sql/text';

/** What is not yet back, and what has not gone back to whom it was hired from; `overdue` by the rule of the view Today. */
export function kitOutStatement(tables: readonly BoundTable[], ref: Ref): Statement {
  const selects = tables.flatMap((table) =>
    table.attention.flatMap((attention) => {
      if (attention.rule !== 'kitOut') return [];
      const { columns, held, owner, rule } = attention;
      const column = (key: string) => `x.${sqlName(columnName(table, key))}`;
      const isOwed = isAmong('x.owes', rule);
      const [back, offHire] = [column(columns.back), column(columns.offHire)];
      const isOut = anyOf([column(held.since), back, offHire].map((day) => `${day} IS NOT NULL`));
      return [
        `SELECT x.workbook, x.production, x.tab, x.row_id, x.row_name, ${column(held.by)} AS held_by, ${column(held.since)} AS since, ${back} AS due_back,
  ${column(held.ownedBy)} AS owned_by, ${offHire} AS off_hire, DATE_DIFF(${offHire}, x.today, DAY) AS days_to_off_hire,
  CASE WHEN ${isOwed} AND ${offHire} < x.today THEN 'off hire' WHEN ${isOwed} AND ${back} < x.today THEN 'back' END AS overdue, ${column(owner)} AS owner
FROM ${ref(readName(table))} AS x
WHERE ${column(columns.goneBack)} IS NULL AND (${isOut})`,
      ];
    }),
  );
  return {
    is: 'view',
    name: 'kit_out',
    body: unionOf(selects),
    told: {
      purpose:
        'Kit of all offices that is out or on hire: handed out, to come back, or to go back to whom it was hired from, and not gone back yet. What `overdue` says something of stands in Today under Kit to come back.',
      columns: [
        { name: 'workbook', holds: 'which workbook' },
        { name: 'production', holds: 'its production; what stands in Production there, where it is filled' },
        { name: 'tab', holds: 'the tab' },
        { name: 'row_id', holds: 'the ID of the row' },
        { name: 'row_name', holds: 'what it is' },
        { name: 'held_by', holds: 'with whom it is: a person, a company or a place' },
        { name: 'since', holds: 'since when; blank while it is not handed out' },
        { name: 'due_back', holds: 'when it is to be back' },
        { name: 'owned_by', holds: 'from whom it is hired; blank: ours' },
        { name: 'off_hire', holds: 'when it goes off hire' },
        {
          name: 'days_to_off_hire',
          holds: 'days from today until then, below nought once it has passed; blank where there is no such date',
        },
        { name: 'overdue', holds: '`off hire` or `back`: which date has passed, the dearer one first; blank: neither' },
        { name: 'owner', holds: 'who looks after it' },
      ],
    },
  };
}
