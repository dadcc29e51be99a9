// How far each step is, and what is needed a week: by the same count as the tab Progress of each workbook.

import type { BoundTable } from '../../schema/adopted/bound-table';
import { columnName, stepsName } from '../layers/names';
import type { Ref, Statement, ViewColumn } from '../sql/statement';
import { literal, sqlName, unionOf } from '../sql/text';

const figures: readonly ViewColumn[] = [
  { name: 'total', holds: 'what has a status that is not “not needed”, or a date' },
  { name: 'done', holds: 'what is finished' },
  { name: 'remaining', holds: 'what is not' },
  { name: 'retaken', holds: 'what is finished after one retake or more' },
  { name: 'last_due', holds: 'the last date of all that is planned' },
  { name: 'needed_a_week', holds: 'how many a week must be done from now on; blank without a date' },
];

const whose: readonly ViewColumn[] = [
  { name: 'workbook', holds: 'which workbook' },
  { name: 'production', holds: 'its production' },
  { name: 'tab', holds: 'the tab' },
  { name: 'step', holds: 'the step' },
];

/** @param tables those with steps that somebody has to meet */
export function progressStatements(tables: readonly BoundTable[], ref: Ref): readonly Statement[] {
  const all = unionOf(
    tables.map((table) => {
      const [first] = table.partOf;
      const group = first === undefined ? literal('') : `IFNULL(x.${sqlName(columnName(table, first))}, '')`;
      return `SELECT x.workbook, x.production, x.tab, x.step, ${group} AS episode, x.today, IFNULL(x.means, '') = 'finished' AS is_done, x.take, x.due
FROM ${ref(stepsName(table))} AS x
WHERE x.planned AND NOT x.left_out AND IFNULL(x.means, '') != 'not needed'`;
    }),
  );
  const counted = (more: string) => `WITH planned AS (
${all}
), counted AS (
  SELECT workbook, production, tab, step${more}, MAX(today) AS today, COUNT(*) AS total, COUNTIF(is_done) AS done, COUNTIF(is_done AND take > 1) AS retaken, MAX(due) AS last_due
  FROM planned
  GROUP BY workbook, production, tab, step${more}
)
SELECT workbook, production, tab, step${more}, total, done, total - done AS remaining, retaken, last_due,
  IF(last_due IS NULL, NULL, CAST(CEIL((total - done) / GREATEST(1, CEIL(DATE_DIFF(last_due, today, DAY) / 7))) AS INT64)) AS needed_a_week
FROM counted`;
  return [
    {
      is: 'view',
      name: 'progress',
      body: counted(''),
      told: {
        purpose: 'How far each step of each workbook is, and how many a week are needed to be done by the last date.',
        columns: [...whose, ...figures],
      },
    },
    {
      is: 'view',
      name: 'progress_by_episode',
      body: counted(', episode'),
      told: {
        purpose: 'The same for each episode.',
        columns: [...whose, { name: 'episode', holds: 'the episode, as the rows say it; blank where they say none' }, ...figures],
      },
    },
  ];
}
