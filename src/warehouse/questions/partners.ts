// What is due to partners and from them, how long they take to answer, and how often something goes again.

import type { BoundTable } from '../../schema/adopted/bound-table';
import type { WorkbookDefinition } from '../../schema/workbook';
import { columnName, readName } from '../layers/names';
import type { Ref, Statement } from '../sql/statement';
import { literal, sqlName, unionOf } from '../sql/text';
import { heldColumns, heldWork } from './late-work';

/** Working days that are looked ahead. */
const ahead = 10;

export function partnerStatements(definition: WorkbookDefinition, tables: readonly BoundTable[], ref: Ref): readonly Statement[] {
  return [dueSoon(definition, ref), outToComeBack(definition, ref), answers(tables, ref)];
}

function dueSoon(definition: WorkbookDefinition, ref: Ref): Statement {
  const horizon = `JOIN (
  SELECT d.workbook, MIN(IF(d.works AND d.passed = t.passed + ${ahead}, d.day, NULL)) AS last_day
  FROM ${ref('working_days')} AS d
  JOIN ${ref('workbooks')} AS b ON b.workbook = d.workbook
  JOIN ${ref('working_days')} AS t ON t.workbook = d.workbook AND t.day = b.today
  GROUP BY d.workbook
) AS h ON h.workbook = w.workbook`;
  return {
    is: 'view',
    name: 'due_soon',
    body: `${heldWork(definition, [], ref)}
${horizon}
WHERE w.is_reported AND w.is_open AND NOT w.is_over AND w.due BETWEEN w.today AND h.last_day`,
    told: {
      purpose: `Deliveries, deliverables and what else goes out or comes in that is due today or within ${ahead} working days of its production.`,
      columns: heldColumns,
    },
  };
}

function outToComeBack(definition: WorkbookDefinition, ref: Ref): Statement {
  return {
    is: 'view',
    name: 'out_to_come_back',
    body: `${heldWork(definition, ["w.section = 'late' AS is_late"], ref)}
WHERE w.is_out AND w.is_open AND NOT w.is_over`,
    told: {
      purpose: 'What is out and has to come back or be answered by a date: drives, equipment, answers to what was sent.',
      columns: [...heldColumns, { name: 'is_late', holds: 'true once the date has passed' }],
    },
  };
}

function answers(tables: readonly BoundTable[], ref: Ref): Statement {
  const selects = tables.flatMap((table) => {
    const { exchange, leftOut } = table;
    if (exchange === null) return [];
    const column = (key: string) => `x.${sqlName(columnName(table, key))}`;
    const again = `GREATEST(IFNULL(${column(exchange.again)}, ${exchange.first}) - ${exchange.first}, 0)`;
    const only = leftOut === null ? 'TRUE' : `NOT IFNULL(${column(leftOut)}, FALSE)`;
    const means = `x.${sqlName(`${columnName(table, exchange.status)}_means`)}`;
    return [
      `SELECT x.production, ${literal(table.one)} AS kind, ${column(exchange.partner)} AS partner, ${column(exchange.sent)} AS sent, ${column(exchange.answered)} AS answered, ${again} AS again, IFNULL(${means} = 'retake', FALSE) AS is_rejected
FROM ${ref(readName(table))} AS x
WHERE ${only} AND IFNULL(${means}, '') != 'not needed'`,
    ];
  });
  return {
    is: 'view',
    name: 'partner_answers',
    body: `SELECT production, kind, partner, COUNT(*) AS in_all, COUNTIF(sent IS NOT NULL) AS sent, COUNTIF(sent IS NOT NULL AND answered IS NULL) AS unanswered,
  AVG(IF(answered >= sent, DATE_DIFF(answered, sent, DAY), NULL)) AS days_to_answer, SUM(again) AS redeliveries, COUNTIF(is_rejected) AS rejected_now
FROM (
${unionOf(selects)}
)
GROUP BY production, kind, partner`,
    told: {
      purpose: 'For each partner how much was sent, how long an answer took, and how often something had to be delivered again.',
      columns: [
        { name: 'production', holds: 'the production' },
        { name: 'kind', holds: 'delivery or deliverable' },
        { name: 'partner', holds: 'the company, as it stands there' },
        { name: 'in_all', holds: 'rows that are not cancelled' },
        { name: 'sent', holds: 'how many have a date under Sent' },
        { name: 'unanswered', holds: 'how many of these have none under Received or Accepted on' },
        { name: 'days_to_answer', holds: 'days from the one date to the other, on average' },
        { name: 'redeliveries', holds: 'how often something went or came again' },
        { name: 'rejected_now', holds: 'how many are rejected, or asked for again, now' },
      ],
    },
  };
}
