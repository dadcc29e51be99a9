// What was spent, and what has to be bought.

import type { BoundTable } from '../../schema/adopted/bound-table';
import { columnName, readName } from '../layers/names';
import { isAmong } from '../layers/rows';
import type { Ref, Statement } from '../sql/statement';
import { literal, sqlName, unionOf } from '../sql/text';

export function spendStatement(tables: readonly BoundTable[], ref: Ref): Statement {
  const selects = tables.flatMap((table) => {
    const { spend, leftOut } = table;
    if (spend === null) return [];
    const column = (key: string) => `x.${sqlName(columnName(table, key))}`;
    const only = leftOut === null ? '' : ` AND NOT IFNULL(${column(leftOut)}, FALSE)`;
    return [
      `SELECT x.production, ${literal(table.one)} AS kind, ${column(spend.costCode)} AS cost_code, FORMAT_DATE('%Y-%m', ${column(spend.date)}) AS month, x.currency, ${column(spend.gross)} AS gross, ${column(spend.net)} AS net
FROM ${ref(readName(table))} AS x
WHERE IFNULL(x.${sqlName(`${columnName(table, spend.status)}_means`)}, '') != 'not needed'${only}`,
    ];
  });
  return {
    is: 'view',
    name: 'spend',
    body: `SELECT production, kind, cost_code, month, currency, COUNT(*) AS entries, SUM(gross) AS gross, SUM(net) AS net
FROM (
${unionOf(selects)}
)
GROUP BY production, kind, cost_code, month, currency`,
    told: {
      purpose:
        'What was spent, to the penny. Rows whose status means “not needed”, such as a rejected receipt, are left out. Never add up two currencies.',
      columns: [
        { name: 'production', holds: 'the production' },
        { name: 'kind', holds: 'receipt or invoice' },
        { name: 'cost_code', holds: 'the cost code; blank where there is none' },
        { name: 'month', holds: 'of the date of the receipt or invoice: 2026-03' },
        { name: 'currency', holds: 'the currency of the amounts' },
        { name: 'entries', holds: 'how many rows' },
        { name: 'gross', holds: 'all their gross amounts' },
        { name: 'net', holds: 'all their net amounts, as far as they are filled' },
      ],
    },
  };
}

export function toBuyStatement(tables: readonly BoundTable[], ref: Ref): Statement {
  const selects = tables.flatMap((table) =>
    table.attention.flatMap((attention) => {
      if (attention.rule !== 'reorder') return [];
      const { onHand, onOrder, reorderAt, upTo, pack, discontinued } = attention.columns;
      const column = (key: string) => `x.${sqlName(columnName(table, key))}`;
      const unread = (key: string) => `x.${sqlName(`${columnName(table, key)}_unread`)} IS NULL`;
      const tells = table.tells.map(
        (key) => `IFNULL(${literal(`${headingOf(table, key)}: `)} || CAST(${column(key)} AS STRING) || '; ', '')`,
      );
      return [
        `SELECT x.workbook, x.production, x.tab, x.row_id, x.row_name, IF(${column(onHand)} <= 0, 'Out', 'Low') AS level, ${column(onHand)} AS on_hand, IFNULL(${column(onOrder)}, 0) AS on_order, ${column(reorderAt)} AS reorder_at,
  IF(${[upTo, pack].map(unread).join(' AND ')}, ${boughtOf({ there: `${column(onHand)} + IFNULL(${column(onOrder)}, 0)`, upTo: column(upTo), pack: column(pack) })}, NULL) AS to_order, ${column(attention.owner)} AS owner, ${tells.length === 0 ? "''" : `CONCAT(${tells.join(', ')})`} AS more
FROM ${ref(readName(table))} AS x
WHERE ${isAmong('x.owes', attention.rule)} AND ${[onHand, onOrder, reorderAt].map(unread).join(' AND ')}
  AND NOT IFNULL(${column(discontinued)}, FALSE) AND ${column(onHand)} + IFNULL(${column(onOrder)}, 0) <= ${column(reorderAt)}`,
      ];
    }),
  );
  return {
    is: 'view',
    name: 'to_buy',
    body: unionOf(selects),
    told: {
      purpose: 'What has to be bought in all offices: what is on hand and on order together is at or below Reorder at.',
      columns: [
        { name: 'workbook', holds: 'which workbook' },
        { name: 'production', holds: 'its production' },
        { name: 'tab', holds: 'the tab' },
        { name: 'row_id', holds: 'the ID of the row' },
        { name: 'row_name', holds: 'what it is' },
        { name: 'level', holds: 'Low or Out' },
        { name: 'on_hand', holds: 'how much there is' },
        { name: 'on_order', holds: 'how much is on order' },
        { name: 'reorder_at', holds: 'at how much it is time to buy' },
        {
          name: 'to_order',
          holds:
            'how much brings it back to Order up to, in whole packs; without Order up to one pack; blank where one of the two cannot be read',
        },
        { name: 'owner', holds: 'who buys it' },
        { name: 'more', holds: 'unit, supplier and place' },
      ],
    },
  };
}

interface Levels {
  /** On hand and on order together. */
  readonly there: string;
  readonly upTo: string;
  readonly pack: string;
}

/** By the rule of `toBuy` in `office/supplies`. Divided amounts are rounded to the millionth, or 0.6 would be more than six times 0.1. */
function boughtOf({ there, upTo, pack }: Levels): string {
  const size = `IF(IFNULL(${pack}, 0) > 0, ${pack}, 1)`;
  const packs = `CAST(CEIL(ROUND(GREATEST(${upTo} - (${there}), 0) / ${size}, 6)) AS NUMERIC)`;
  return `IF(${upTo} IS NULL, ${size}, ${packs} * ${size})`;
}

function headingOf({ columns }: BoundTable, key: string): string {
  const column = columns[key];
  return column === undefined || column.kind === 'perStep' ? key : column.heading;
}
