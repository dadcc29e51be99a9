// The rows of all workbooks below each other, one view for each declared tab: every column as text under its own name, dates and numbers in one writing.

import type { BoundTable } from '../../schema/adopted/bound-table';
import type { Column } from '../../schema/column';
import { stepParts } from '../../schema/per-step';
import { isListed, shapeOfValues } from '../../schema/traits';
import { textKey } from '../../schema/values/text';
import { columnsOf, perStepOf, stepIn, type TableColumn } from '../../workbook/layout/columns';
import type { PlacedTab } from '../input/workbooks';
import { copiedView, type Ref, type Statement } from '../sql/statement';
import { literal, literals, pattern, sqlName, unionOf } from '../sql/text';
import { type DateStyle, styledCell, typedStyle } from './dates';
import { namedColumns, rowsName } from './names';
import { isRow } from './own-rows';
import { sheetCell, sheetName } from './sheets';

/** A column of ours that the tab has, and where. */
export interface PlacedColumn extends TableColumn {
  readonly at: number;
}

/** By the steps that the tab has columns of. */
export function placedColumns(table: BoundTable, { columns }: Pick<PlacedTab, 'columns'>): readonly PlacedColumn[] {
  const steps = [...new Set(columns.flatMap(([key]) => stepIn(key) ?? []))];
  const known = new Map(
    columnsOf(
      table,
      steps.map((name) => ({ name, usedOn: [], leads: [], forTypes: [] })),
    ).map((one) => [one.key, one]),
  );
  return columns.flatMap(([key, at]) => {
    const column = known.get(key);
    return column === undefined ? [] : [{ ...column, at }];
  });
}

/** How a cell of the tab becomes a text that all workbooks write alike. A text that cannot be read stays as it is. */
function cellText({ column, at }: PlacedColumn, { workbook }: PlacedTab, ref: Ref): string {
  const cell = sheetCell(at);
  const shape = shapeOfValues(column);
  const { written } = column;
  if (shape === 'day') return dayText(cell, column, workbook);
  if (shape === 'number') return `IFNULL(CAST(${ref(workbook.numbers)}(${cell}) AS STRING), ${cell})`;
  if (shape === 'flag') return `${ref('ticked')}(${cell})`;
  if (written?.of === 'ticks')
    return `CASE ${ref('ticked')}(${cell}) WHEN 'TRUE' THEN ${literal(finishedTick)} WHEN 'FALSE' THEN NULL ELSE ${cell} END`;
  const none = written?.of === 'words' ? written.none.map(textKey) : [];
  return none.length === 0 || !isListed(column) ? cell : `IF(${ref('text_key')}(${cell}) IN (${literals(none)}), NULL, ${cell})`;
}

/** What a ticked box is written as here: the word of the list that means finished. */
export const finishedTick = '= finished';

/** What says that there is no date is blank in a tab of the person's own. */
const noDate = pattern(
  '(?i)^(t\\.?b\\.?[acd]\\.?|n\\.?[/\\\\]?a\\.?|none|nil|no date|unknown|pending|to be (confirmed|advised|announced|decided|determined)|x{1,3}|[-–—−_.…\\s]+)?[\\s?]*$',
);

function dayText(cell: string, column: Column, workbook: PlacedTab['workbook']): string {
  const styled = styledCell(cell, styleOf(column, workbook));
  return column.written?.of === 'dates' ? `IF(REGEXP_CONTAINS(${cell}, ${noDate}), NULL, ${styled})` : styled;
}

/** How dates are written in that column of the tab. */
export function styleOf({ written }: Column, { style }: PlacedTab['workbook']): DateStyle {
  return written?.of === 'dates' && written.as !== null ? typedStyle(style, written.as.order, written.as.from) : style;
}

/** All ways of writing dates that tabs have. */
export function stylesIn(tabs: readonly PlacedTab[]): readonly DateStyle[] {
  const all = tabs.flatMap((tab) => [
    tab.workbook.style,
    ...(tab.table === null ? [] : placedColumns(tab.table, tab).map(({ column }) => styleOf(column, tab.workbook))),
  ]);
  return [...new Map(all.map((style) => [style.key, style])).values()];
}

/** All tabs whose rows are of that table. */
export function rowsStatement(table: BoundTable, tabs: readonly PlacedTab[], ref: Ref): Statement {
  const mine = tabs.filter(({ base }) => base === table.key);
  const selects = mine.map((tab) => tabRows(table, tab, ref));
  return copiedView(rowsName(table), unionOf(selects.length === 0 ? [noRows(table)] : selects));
}

function tabRows(base: BoundTable, tab: PlacedTab, ref: Ref): string {
  const { table, workbook, name } = tab;
  const here = table ?? base;
  const columns = placedColumns(here, tab);
  const { constants } = here.placement;
  const cells = namedColumns(base).map(({ key, name: called, column }) => {
    const found = columns.find((column) => column.key === key);
    const said = constants[key];
    const text = found ? cellText(found, tab, ref) : said === undefined ? 'CAST(NULL AS STRING)' : literal(constantText(said, column, tab));
    return `${text} AS ${sqlName(called)}`;
  });
  const list = [
    `${literal(workbook.key)} AS workbook`,
    `${literal(name)} AS tab`,
    `${literal(listed(columns.map(({ key }) => key)))} AS has`,
    `${literal(listed([...here.deadlines.map((deadline) => deadline.name), ...here.attention.map(({ rule }) => rule)]))} AS owes`,
    ...cells,
    ...(perStepOf(base) === null ? [] : [`${stepCells(columns, tab, ref)} AS steps`]),
  ];
  return `SELECT ${list.join(',\n  ')}\nFROM ${ref(sheetName(tab))}\nWHERE ${isRow(here, columns, ref)}`;
}

/** What all rows of the tab have, though it stands in no column. */
function constantText(said: string, column: Column, { workbook }: PlacedTab): string {
  return shapeOfValues(column) === 'day' ? `${workbook.style.key}|${said}` : said;
}

/** `,id,name,`: to ask whether one is among them. */
export function listed(keys: readonly string[]): string {
  return `,${keys.join(',')},`;
}

export function isAmong(list: string, key: string): string {
  return `STRPOS(${list}, ${literal(listed([key]))}) > 0`;
}

function stepCells(columns: readonly PlacedColumn[], tab: PlacedTab, ref: Ref): string {
  const steps = [...new Set(columns.flatMap(({ step }) => step ?? []))];
  const part = (step: string, which: string) => {
    const found = columns.find((column) => column.step === step && column.part === which);
    return found ? cellText(found, tab, ref) : 'CAST(NULL AS STRING)';
  };
  const partsOf = (step: string) =>
    listed(columns.flatMap((column) => (column.step === step && column.part !== null ? [column.part] : [])));
  const structs = steps.map((step) => {
    const cells = stepParts.map((which) => `${part(step, which)} AS ${stepPartNames[which]}`);
    return `STRUCT(${literal(step)} AS step, ${cells.join(', ')}, ${literal(partsOf(step))} AS parts)`;
  });
  return structs.length === 0 ? `ARRAY<${stepType}>[]` : `[${structs.join(',\n    ')}]`;
}

const stepPartNames = { status: 'status', by: 'people', due: 'due', take: 'take' } as const;
const stepType = 'STRUCT<step STRING, status STRING, people STRING, due STRING, take STRING, parts STRING>';

/** A tab that no workbook uses has its view all the same: what asks it is made once. */
function noRows(table: BoundTable): string {
  const names = ['workbook', 'tab', 'has', 'owes', ...namedColumns(table).map(({ name }) => name)];
  const steps = perStepOf(table) === null ? [] : [`CAST(NULL AS ARRAY<${stepType}>) AS steps`];
  return `SELECT ${[...names.map((name) => `CAST(NULL AS STRING) AS ${sqlName(name)}`), ...steps].join(', ')}\nFROM (SELECT 1 AS nothing)\nWHERE nothing = 0`;
}
