// From what was given to the files that are written, or to what is wrong with it. Nothing is written before everything is understood.

import { counted } from '../schema/values/text';
import type { WorkbookDefinition } from '../schema/workbook';
import type { Outline } from '../workbook/layout/outline';
import type { PresentHeadings } from './input/outlines';
import { workbookLines } from './input/workbook-lines';
import { type PlacedTab, workbooksOf } from './input/workbooks';
import { copySql, type Ref, refsIn, type Statement, sqlOf } from './sql/statement';
import { warehouseStatements } from './statements';

export interface WarehouseOrder {
  readonly list: string;
  /** `studio`, or `project.studio`. */
  readonly dataset: string;
  readonly outlines: readonly Outline[];
  readonly headings: readonly PresentHeadings[];
  /** Views over the spreadsheets themselves, without copies. */
  readonly live: boolean;
}

export interface WrittenFile {
  readonly name: string;
  readonly text: string;
  /** What it is for. */
  readonly does: string;
}

export interface WarehouseFiles {
  readonly files: readonly WrittenFile[];
  readonly problems: readonly string[];
  readonly notes: readonly string[];
}

/** Characters of a script: BigQuery takes one of a megabyte. */
const mostCharacters = 700_000;

/** Tables that one query may reach, which views over spreadsheets add up to: BigQuery allows a thousand. */
const mostTables = 1000;

export function warehouseFiles(definition: WorkbookDefinition, given: WarehouseOrder): WarehouseFiles {
  const { lines, problems } = workbookLines(given.list);
  const { workbooks, tabs, notes, problems: more } = workbooksOf(definition, lines, given.outlines, given.headings);
  const wrong = [...problems, ...more, ...datasetProblems(given.dataset), ...(given.live ? liveProblems(tabs) : [])];
  if (wrong.length > 0) return { files: [], problems: wrong, notes };
  const ref = refsIn(given.dataset);
  const statements = warehouseStatements({ definition, workbooks, tabs }, ref);
  const files = filesOf(statements, ref, !given.live);
  return { files, problems: [], notes: [...notes, `${counted(workbooks.length, 'workbook')}, ${counted(tabs.length, 'tab')}.`] };
}

function datasetProblems(dataset: string): readonly string[] {
  return /^([a-z][a-z0-9-]{4,28}[a-z0-9]\.)?[A-Za-z_][A-Za-z0-9_]*$/.test(dataset)
    ? []
    : [`“${dataset}” is not the name of a dataset. Letters, figures and _ make one; with its project it is my-project.studio.`];
}

function liveProblems(tabs: readonly PlacedTab[]): readonly string[] {
  return 2 * tabs.length <= mostTables
    ? []
    : [`These are ${tabs.length} tabs; a query may reach ${mostTables / 2} without copies. Leave out --live.`];
}

/** The scripts in the order in which they are run. */
function filesOf(statements: readonly Statement[], ref: Ref, copied: boolean): readonly WrittenFile[] {
  const sheets = statements.filter(({ is }) => is === 'sheet' || is === 'function');
  const views = statements.filter(({ is }) => is !== 'sheet' && is !== 'function');
  const parts = (texts: readonly string[]) => partsOf(texts);
  const [tables, made] = [sheets, views].map((some) => parts(some.flatMap((statement) => sqlOf(statement, ref, copied))));
  const numbered = (name: string, texts: readonly string[] = [], does: string) =>
    texts.map((text, at) => ({ name: texts.length === 1 ? `${name}.sql` : `${name}-${String(at + 1).padStart(2, '0')}.sql`, text, does }));
  const copies = views.filter(({ is }) => is === 'copy').map(({ name }) => copySql(name, ref));
  return [
    ...numbered('1-tables', tables, 'run it first: the spreadsheets as tables, and how their cells are read'),
    ...numbered('2-views', made, copied ? 'then this: the copies and the views' : 'then this: the views'),
    ...(copied ? [{ name: '3-refresh.sql', text: `${copies.join('\n')}\n`, does: 'schedule it: reads the spreadsheets again' }] : []),
  ];
}

function partsOf(texts: readonly string[]): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const text of texts) {
    if (part !== '' && part.length + text.length > mostCharacters) {
      parts.push(part);
      part = '';
    }
    part += `${text}\n\n`;
  }
  return [...parts, part];
}
