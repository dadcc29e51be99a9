// Retakes for each step, and why: the word that a workbook has for the retake says it.

import type { BoundTable } from '../../schema/adopted/bound-table';
import { stepsName } from '../layers/names';
import type { Ref, Statement } from '../sql/statement';
import { unionOf } from '../sql/text';

export function retakesStatement(tables: readonly BoundTable[], ref: Ref): Statement {
  const selects = tables.map(
    (
      table,
    ) => `SELECT x.production, x.tab, x.step, IF(x.means = 'retake', x.status, NULL) AS reason, x.means = 'retake' AS is_open, IFNULL(GREATEST(x.take - 1, 0), 0) AS retakes
FROM ${ref(stepsName(table))} AS x
WHERE NOT x.left_out AND (x.means = 'retake' OR x.take > 1)`,
  );
  return {
    is: 'view',
    name: 'retakes',
    body: `SELECT production, tab, step, reason, COUNT(*) AS rows_retaken, COUNTIF(is_open) AS open_now, SUM(retakes) AS retakes
FROM (
${unionOf(selects)}
)
GROUP BY production, tab, step, reason`,
    told: {
      purpose:
        'Retakes of each step. A list of statuses may have several words that mean retake, such as “Client notes” and “Technical fix”: they are the reasons.',
      columns: [
        { name: 'production', holds: 'the production' },
        { name: 'tab', holds: 'the tab' },
        { name: 'step', holds: 'the step' },
        { name: 'reason', holds: 'the word that means retake; blank for what has been made good since' },
        { name: 'rows_retaken', holds: 'rows at a retake, or at a take after the first' },
        { name: 'open_now', holds: 'rows that are a retake now' },
        { name: 'retakes', holds: 'takes after the first, all together' },
      ],
    },
  };
}
