// The reference of the views from the declarations: what can be asked over many workbooks.

import type { WorkbookDefinition } from '../src/schema/workbook';
import { viewsOf } from '../src/warehouse/reference';

/** The whole page as Markdown. */
export function viewsPage(workbook: WorkbookDefinition): string {
  const { questions, tabs } = viewsOf(workbook);
  return `${[
    '# Reference: views over many productions',
    'Made from `src/tables` by `npm run docs`; a test compares the two. Do not edit it by hand. How they come to be is told in [Many productions](many-productions.md).',
    'Every view has one row for each thing that it tells of, over all workbooks. A cell that cannot be read is blank here and a row of `unreadable`.',
    ...questions.map(section),
    'The tabs, as [the reference page](reference.md) has them: rows of all workbooks, with what their words mean.',
    ...tabs.map(section),
  ].join('\n\n')}\n`;
}

function section({ name, told: { purpose, columns } }: ReturnType<typeof viewsOf>['tabs'][number]): string {
  const cell = (text: string) => text.replace(/\|/g, '\\|');
  const rows = columns.map((column) => `| \`${column.name}\` | ${cell(column.holds)} |`);
  return [`## \`${name}\``, cell(purpose), ['| Column | Holds |', '| --- | --- |', ...rows].join('\n')].join('\n\n');
}
