// What is late, line by line and counted: by production, department, company and person.

import { textKey } from '../../schema/values/text';
import type { WorkbookDefinition } from '../../schema/workbook';
import { settingsFields } from '../../workbook/catalog/setting-fields';
import { eachName } from '../layers/people';
import type { Ref, Statement, ViewColumn } from '../sql/statement';
import { literal } from '../sql/text';

/** What all lists of work say. */
export const heldColumns: readonly ViewColumn[] = [
  { name: 'workbook', holds: 'which workbook it stands in' },
  { name: 'production', holds: 'its production' },
  { name: 'tab', holds: 'the tab' },
  { name: 'kind', holds: 'what the row is called: asset, delivery' },
  { name: 'row_id', holds: 'the ID of the row' },
  { name: 'row_name', holds: 'what the row is called' },
  { name: 'episode', holds: 'the episode, or what else it is a part of' },
  { name: 'partner', holds: 'the company that it goes to or comes from' },
  { name: 'step', holds: 'the step; blank for a date of the row as a whole' },
  { name: 'deadline', holds: 'which of the dates of the row' },
  { name: 'status', holds: 'the word that stands there or is meant' },
  { name: 'means', holds: 'what it means' },
  { name: 'people', holds: 'who is named on it' },
  { name: 'held_by', holds: 'who must act: those named, of a row without anybody the coordinator' },
  { name: 'due', holds: 'the date' },
];

const workNames = heldColumns.map(({ name }) => name).filter((name) => name !== 'held_by');

/** Work in those sections, with whoever must act. */
export function heldWork(definition: WorkbookDefinition, more: readonly string[], ref: Ref): string {
  const coordinator = settingsFields(definition).find(({ key }) => key === 'coordinator');
  const list = [
    ...workNames.map((name) => `w.${name}`),
    `COALESCE(w.people, IF(w.step IS NULL, ${ref('seen')}(c.value), NULL)) AS held_by`,
    ...more,
  ];
  return `SELECT ${list.join(', ')}
FROM ${ref('work')} AS w
LEFT JOIN ${ref('rows_settings')} AS c ON c.workbook = w.workbook AND c.setting = ${literal(textKey(coordinator?.column.heading ?? ''))}`;
}

export function lateStatements(definition: WorkbookDefinition, ref: Ref): readonly Statement[] {
  const passed = (alias: string, day: string) =>
    `LEFT JOIN ${ref('working_days')} AS ${alias} ON ${alias}.workbook = w.workbook AND ${alias}.day = ${day}`;
  const first = `LEFT JOIN (SELECT workbook, MIN(passed) AS passed FROM ${ref('working_days')} GROUP BY workbook) AS f ON f.workbook = w.workbook`;
  return [
    {
      is: 'view',
      name: 'late_work',
      body: `${heldWork(definition, ['n.passed - COALESCE(d.passed, f.passed) AS days_late'], ref)}
${passed('n', 'w.today')}
${passed('d', 'w.due')}
${first}
WHERE w.section = 'late'`,
      told: {
        purpose: 'What is late today in each workbook, as its view Today lists it under Late.',
        columns: [...heldColumns, { name: 'days_late', holds: 'working days of that production since it was due' }],
      },
    },
    {
      is: 'view',
      name: 'late_by_person',
      body: `SELECT l.production, p.department, p.company, person, COUNT(*) AS late, MAX(l.days_late) AS most_days_late
FROM ${ref('late_work')} AS l
CROSS JOIN ${eachName('l.held_by')} AS person
LEFT JOIN ${ref('person_facts')} AS p ON p.workbook = l.workbook AND p.name = person
GROUP BY l.production, p.department, p.company, person`,
      told: {
        purpose:
          'How much is late, by production, department, company (a vendor’s people stand on People with it) and person. Work of two people counts for both.',
        columns: [
          { name: 'production', holds: 'the production' },
          { name: 'department', holds: 'of the person, on People' },
          { name: 'company', holds: 'of the person, on People: the vendor' },
          { name: 'person', holds: 'who must act' },
          { name: 'late', holds: 'how many are late' },
          { name: 'most_days_late', holds: 'working days of the one that is late longest' },
        ],
      },
    },
  ];
}
