// The tabs understood: one view for each, its columns typed, its words with what they mean, its lines with the row that they belong to.

import type { BoundTable } from '../../schema/adopted/bound-table';
import { isMoney } from '../../schema/kinds/money';
import { tableOf, type WorkbookDefinition } from '../../schema/workbook';
import { catalogWithout } from '../../workbook/catalog/catalog';
import { perStepOf } from '../../workbook/layout/columns';
import { copiedView, type Ref, type Statement, type ViewColumn } from '../sql/statement';
import { literal, sqlName } from '../sql/text';
import { cellValue, dayJoin, heldIn, type ReadCell } from './cell-values';
import { unstyled } from './dates';
import { columnName, namedColumns, ownProduction, readName, rowsName, stepsName, viewName } from './names';

const everyRow: readonly ViewColumn[] = [
  { name: 'workbook', holds: 'which workbook it stands in' },
  { name: 'production', holds: 'its production; on a tab with a column Production what stands there, where it is filled' },
  { name: 'tab', holds: 'the tab, as it is called there' },
  { name: 'row_id', holds: 'the ID, or what else tells the row from others; blank while it has none' },
  { name: 'row_name', holds: 'what the row is called' },
];

/** Everything about a tab: what cannot be read in it too. */
export function understoodStatements(definition: WorkbookDefinition, table: BoundTable, ref: Ref): readonly Statement[] {
  const cells = cellsOf(definition, table, ref);
  return [
    copiedView(readName(table), readBody(table, cells, ref)),
    {
      is: 'view',
      name: viewName(table),
      body: toldBody(definition, table, ref),
      told: { purpose: table.purpose, columns: toldColumns(definition, table) },
    },
    ...(perStepOf(table) === null ? [] : [stepsStatement(table, ref)]),
  ];
}

function cellsOf(
  definition: WorkbookDefinition,
  table: BoundTable,
  ref: Ref,
): readonly (readonly [heading: string, name: string, value: ReadCell])[] {
  const catalog = catalogWithout(definition);
  return namedColumns(table).map((column, at) => [column.column.heading, column.name, cellValue(column, 'r', `j${at}`, ref, catalog)]);
}

function readBody(table: BoundTable, cells: ReturnType<typeof cellsOf>, ref: Ref): string {
  const key = table.keyColumns.map((one) => `IFNULL(${ref('seen')}(r.${sqlName(columnName(table, one))}), '')`);
  const name = `${ref('seen')}(r.${sqlName(columnName(table, table.name))})`;
  const production = ownProduction(table);
  const id = key.length === 1 ? key[0] : `CONCAT(${key.join(`, ${literal(' / ')}, `)})`;
  const list = [
    ...['workbook', 'tab', 'has', 'owes'].map((one) => `r.${one}`),
    production === null ? 'b.production' : `COALESCE(${ref('seen')}(r.${sqlName(production)}), b.production) AS production`,
    'b.currency',
    'b.today',
    `${id} AS row_id`,
    `COALESCE(${name}, NULLIF(${id}, '')) AS row_name`,
    ...cells.flatMap(([, , { columns }]) => columns.map(([called, expression]) => `${expression} AS ${sqlName(called)}`)),
    ...cells.flatMap(([, called, { unread }]) => (unread === null ? [] : [`${unread} AS ${sqlName(`${called}_unread`)}`])),
    ...(perStepOf(table) === null ? [] : ['r.steps']),
  ];
  const joins = cells.flatMap(([, , { join }]) => join ?? []);
  return [
    `SELECT ${list.join(',\n  ')}`,
    `FROM ${ref(rowsName(table))} AS r`,
    `JOIN ${ref('workbooks')} AS b ON b.workbook = r.workbook`,
    ...joins,
  ].join('\n');
}

/** Names of columns whose cells may be unreadable, with their headings. */
export function unreadColumns(
  definition: WorkbookDefinition,
  table: BoundTable,
  ref: Ref,
): readonly (readonly [heading: string, name: string])[] {
  return cellsOf(definition, table, ref).flatMap(([heading, name, { unread }]) => (unread === null ? [] : [[heading, name] as const]));
}

/** Columns of the row that a line belongs to, `delivery_due`; none for rows that stand for themselves. */
function parentOf(definition: WorkbookDefinition, { linesOf }: BoundTable): { readonly table: BoundTable; readonly prefix: string } | null {
  if (linesOf === null) return null;
  const table = tableOf<BoundTable>(definition, linesOf.table);
  return { table, prefix: `${viewName({ tab: table.one })}_` };
}

function valueColumns(definition: WorkbookDefinition, table: BoundTable): readonly string[] {
  const identity: Ref = (name) => name;
  return cellsOf(definition, table, identity).flatMap(([, , { columns }]) => columns.map(([called]) => called));
}

function toldBody(definition: WorkbookDefinition, table: BoundTable, ref: Ref): string {
  const own = [...everyRow.map(({ name }) => name), ...valueColumns(definition, table), ...(hasMoney(table) ? ['currency'] : [])];
  const parent = parentOf(definition, table);
  const more =
    parent === null ? [] : valueColumns(definition, parent.table).map((name) => `p.${sqlName(name)} AS ${sqlName(parent.prefix + name)}`);
  const join =
    parent === null
      ? ''
      : `\nLEFT JOIN ${ref(readName(parent.table))} AS p ON p.workbook = r.workbook AND p.row_id != '' AND ${ref('text_key')}(p.row_id) = ${ref('text_key')}(r.${sqlName(columnName(table, table.linesOf?.by ?? ''))})`;
  return `SELECT ${[...own.map((name) => `r.${sqlName(name)}`), ...more].join(', ')}\nFROM ${ref(readName(table))} AS r${join}`;
}

function hasMoney(table: BoundTable): boolean {
  return namedColumns(table).some(({ column }) => isMoney(column));
}

function toldColumns(definition: WorkbookDefinition, table: BoundTable): readonly ViewColumn[] {
  const titleOf = (list: string) => definition.lists.find(({ key }) => key === list)?.title ?? list;
  const cells = cellsOf(definition, table, (name) => name);
  const told = namedColumns(table).flatMap((column, at): readonly ViewColumn[] => {
    const [, , { columns } = { columns: [] }] = cells[at] ?? [];
    const held = { name: column.name, holds: `**${column.column.heading}**: ${heldIn(column, titleOf)}` };
    return columns.length === 1 ? [held] : [held, { name: `${column.name}_means`, holds: 'what that word means' }];
  });
  const parent = parentOf(definition, table);
  const more =
    parent === null ? [] : [{ name: `${parent.prefix}…`, holds: `every column of the ${parent.table.one} that the line belongs to` }];
  return [...everyRow, ...told, ...(hasMoney(table) ? [{ name: 'currency', holds: 'of its amounts' }] : []), ...more];
}

/** One row for each step of each row: what stood beside each other stands below each other. */
function stepsStatement(table: BoundTable, ref: Ref): Statement {
  const statuses = perStepOf(table)?.perStep.parts.status.list ?? '';
  return {
    is: 'copy',
    name: stepsName(table),
    body: `SELECT ${stepCells(table, ref).join(',\n  ')}
FROM ${ref(readName(table))} AS x
CROSS JOIN UNNEST(x.steps) AS s
LEFT JOIN ${ref('word_spellings')} AS w ON w.workbook = x.workbook AND w.list = ${literal(statuses)} AND w.spelling = ${ref('text_key')}(s.status)
LEFT JOIN ${ref('people_named')} AS n ON n.workbook = x.workbook AND n.cell = s.people
${dayJoin('s.due', 'd', ref).join}`,
    told: { purpose: `The steps of ${table.tab}, one row each.`, columns: stepColumns(table) },
  };
}

function stepCells(table: BoundTable, ref: Ref): readonly string[] {
  const leftOut = table.leftOut === null ? 'FALSE' : `IFNULL(x.${sqlName(columnName(table, table.leftOut))}, FALSE)`;
  const state = table.state === null ? 'NULL' : `x.${sqlName(`${columnName(table, table.state)}_means`)}`;
  const stateWord = table.state === null ? 'CAST(NULL AS STRING)' : `x.${sqlName(`${columnName(table, table.state)}_unread`)}`;
  const has = (part: string) => `STRPOS(s.parts, ${literal(`,${part},`)}) > 0`;
  return [
    ...['workbook', 'production', 'tab', 'row_id', 'row_name', 'today', 'owes'].map((name) => `x.${name}`),
    ...table.partOf.map((key) => `x.${sqlName(columnName(table, key))}`),
    's.step',
    `w.word AS status`,
    `IF(${ref('seen')}(s.status) IS NULL, 'to do', w.means) AS means`,
    `n.people AS people`,
    `d.day AS due`,
    `SAFE_CAST(s.take AS NUMERIC) AS take`,
    `IF(${ref('seen')}(s.status) IS NOT NULL AND w.word IS NULL, s.status, NULL) AS status_unread`,
    `IF(${ref('seen')}(s.people) IS NOT NULL AND NOT IFNULL(n.understood, FALSE), s.people, NULL) AS people_unread`,
    `IF(s.due IS NOT NULL AND d.day IS NULL, ${unstyled('s.due')}, NULL) AS due_unread`,
    `IF(${ref('seen')}(s.take) IS NOT NULL AND SAFE_CAST(s.take AS NUMERIC) IS NULL, s.take, NULL) AS take_unread`,
    `${leftOut} OR IFNULL(${state} IN ('paused', 'not needed', 'finished'), FALSE) AS left_out`,
    `IFNULL(${state} = 'blocked', FALSE) AS blocked`,
    `${stateWord} AS state_unread`,
    `${ref('seen')}(s.status) IS NOT NULL OR s.due IS NOT NULL AS planned`,
    `${has('due')} AS has_due`,
    `${has('by')} AS has_people`,
  ];
}

function stepColumns(table: BoundTable): readonly ViewColumn[] {
  return [
    ...everyRow,
    ...table.partOf.map((key) => ({ name: columnName(table, key), holds: 'as on the row' })),
    { name: 'step', holds: 'the step of the pipeline' },
    { name: 'status', holds: 'the word that stands there or is meant' },
    { name: 'means', holds: 'what it means; blank means to do' },
    { name: 'people', holds: 'who has it, with commas between' },
    { name: 'due', holds: 'a date' },
    { name: 'take', holds: 'a number' },
    { name: 'left_out', holds: 'true where the whole row is taken out, on hold or done' },
    { name: 'planned', holds: 'true where it has a status or a date' },
  ];
}
