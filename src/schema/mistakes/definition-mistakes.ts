// Definitions that do not fit together, found when the add-on is built and not each time that it runs. What the compiler refuses (`declared.ts`) is not looked at again.

import type { Column } from '../column';
import type { Deadline } from '../deadline';
import type { Columns } from '../per-step';
import type { RowRule } from '../row-rules';
import type { AnyTable, Log, Table } from '../table';
import { listKeyOf, shapeOfValues } from '../traits';
import type { WordList } from '../values/word-list';
import type { WorkbookDefinition } from '../workbook';
import { headingMistakes, listNameMistakes, settingsMistakes, tableNameMistakes, twice } from './naming-mistakes';

/** Every mistake in all definitions at once, each with its path; none when they fit. */
export function mistakesIn({ tables, lists }: WorkbookDefinition): readonly string[] {
  return [
    ...tableNameMistakes(tables),
    ...tables.flatMap((table) => mistakesOf(table, lists)),
    ...tables.flatMap((table) => referenceMistakes(table, tables)),
    ...listsMistakes(tables, lists),
  ];
}

function mistakesOf(table: AnyTable, lists: readonly WordList[]): string[] {
  if (table.shape === 'settings') return settingsMistakes(table);
  return [...columnMistakes(table, lists), ...(table.shape === 'records' ? ruleMistakes(table, lists) : [])];
}

function columnMistakes(table: Table | Log, lists: readonly WordList[]): string[] {
  const columns = Object.entries(table.columns as Columns);
  const plain = columns.flatMap(([key, column]) => (column.kind === 'perStep' ? [] : [[key, column] as const]));
  return [
    ...headingMistakes(table.key, plain),
    ...columns.flatMap(([key, column]) =>
      column.kind === 'perStep'
        ? listMistakes(`${table.key}.${key}.status`, column.parts.status, lists)
        : listMistakes(`${table.key}.${key}`, column, lists),
    ),
    ...plain.flatMap(([key, column]) => {
      const wrote = column.derived === undefined ? column : table.columns[column.derived.wrote];
      return wrote?.kind === column.kind ? [] : [`${table.key}.${key}: no column of its kind that says what was worked out last`];
    }),
    ...(['id', 'perStep'] as const).flatMap((kind) => severalOf(table.key, kind, columns)),
    ...columns.flatMap(([key, column]) =>
      column.kind === 'perStep' && column.typedBy !== null && listKeyOf(table.columns[column.typedBy]) === null
        ? [`${table.key}.${key}: no column ${column.typedBy} to say of what type a row is`]
        : [],
    ),
  ];
}

/** A row has one ID, and its steps stand in one place. */
function severalOf(table: string, kind: 'id' | 'perStep', columns: readonly (readonly [string, Columns[string]])[]): string[] {
  return columns
    .filter(([, column]) => column.kind === kind)
    .slice(1)
    .map(([key]) => `${table}.${key}: there is a column of that kind already`);
}

function listMistakes(path: string, column: Column, lists: readonly WordList[]): string[] {
  const list = listKeyOf(column);
  return list === null || lists.some(({ key }) => key === list) ? [] : [`${path}: no list ${list}`];
}

function ruleMistakes(table: Table, lists: readonly WordList[]): string[] {
  const mayBeBlank = (key: string) => {
    const column = table.columns[key];
    return column !== undefined && key !== table.id && 'required' in column && !column.required;
  };
  return [
    ...(mayBeBlank(table.name) ? [`${table.key}.name: ${table.name} may be blank, and nothing can be called by it`] : []),
    ...table.keyColumns
      .filter((key) => key !== table.name && mayBeBlank(key))
      .map((key) => `${table.key}.key: ${key} may be blank, and nothing can be found by it`),
    ...twice(table.deadlines.map(({ name: said }, at) => ({ path: `${table.key}.deadlines.${at}`, what: `name ${said}`, said }))),
    ...table.deadlines.flatMap((deadline) => deadlineMistakes(table, deadline, lists)),
    ...table.rules.flatMap((rule) => rowRuleMistakes(table, rule, lists)),
    ...phoneMistakes(table),
  ];
}

/** A phone shows three columns of a tab, and folds none away. */
const seenOnPhone = 3;

function phoneMistakes({ key, columns, onPhone }: Table): string[] {
  const first = Object.keys(columns).slice(0, seenOnPhone);
  return onPhone.filter((one) => !first.includes(one)).map((one) => `${key}.onPhone: ${one} is none of the first three columns`);
}

function rowRuleMistakes(table: Table, rule: RowRule, lists: readonly WordList[]): string[] {
  const path = `${table.key}.rules.${rule.rule}`;
  if (rule.rule === 'order') return rule.from === rule.to ? [`${path}: ${rule.from} cannot come before itself`] : [];
  if (rule.rule === 'within') return rule.part === rule.whole ? [`${path}: ${rule.whole} is part of itself`] : [];
  if (rule.rule === 'sum') return rule.parts.includes(rule.whole) ? [`${path}: ${rule.whole} is part of itself`] : [];
  if (rule.rule === 'approved') return rule.owner === rule.by ? [`${path}: ${rule.by} cannot approve what is theirs`] : [];
  const words = lists.find(({ key }) => key === listKeyOf(table.columns[rule.column]))?.words;
  return words?.every(({ word }) => word !== rule.value) ? [`${path}: no word “${rule.value}” of ${rule.column}`] : [];
}

function deadlineMistakes(table: Table, deadline: Deadline, lists: readonly WordList[]): string[] {
  const { name, date, remindOn, settledBy, until, question, when } = deadline;
  const path = `${table.key}.deadlines.${name}`;
  return [
    ...(remindOn.length === 0 ? [`${path}: nobody would ever be reminded`] : []),
    ...(new Set(remindOn).size < remindOn.length ? [`${path}: a reminder day is named twice`] : []),
    ...(settledBy === date ? [`${path}: ${date} would settle itself`] : []),
    ...remindOn
      .filter((day) => !Number.isInteger(day) || Math.abs(day) > furthest)
      .map((day) => `${path}: ${day} is no reminder day; it is a whole number up to ${furthest}`),
    ...statusMistakes(path, table, deadline, lists),
    ...(until === date && question !== null ? [`${path}: it ends before its question is asked`] : []),
    ...when.flatMap(({ column: key, means }) => neverMeant(`${path}.when`, listKeyOf(table.columns[key]) ?? '', means, lists)),
  ];
}

/** As Settings can say them. */
const furthest = 99;

/** What would never open it, or never end it. */
function statusMistakes(path: string, table: Table, { perStep, status, openWhile, until }: Deadline, lists: readonly WordList[]): string[] {
  if (status === null) return [];
  const said = table.columns[perStep ?? status];
  const list = listKeyOf(said?.kind === 'perStep' ? said.parts.status : said);
  if (list === null) return [`${path}: no column ${status} to say how far it is`];
  if (until !== status) return neverMeant(path, list, openWhile, lists);
  const ends = lists.find(({ key }) => key === list)?.meanings.some((means) => means === 'finished' || means === 'not needed');
  return ends === false ? [`${path}: no word of ${list} can mean that it is over`] : [];
}

/** Meanings that a list cannot have: the rule would wait for ever. */
function neverMeant(path: string, key: string, means: readonly string[], lists: readonly WordList[]): string[] {
  const meanings = lists.find((list) => list.key === key)?.meanings;
  if (meanings === undefined) return [];
  if (means.length === 0) return [`${path}: no meaning of ${key} is named`];
  return means.filter((one) => !meanings.includes(one)).map((one) => `${path}: no word of ${key} can mean ${one}`);
}

function listsMistakes(tables: readonly AnyTable[], lists: readonly WordList[]): string[] {
  const used = new Set(tables.flatMap(listsUsedBy));
  return [...lists.filter(({ key }) => !used.has(key)).map(({ key }) => `lists.${key}: no column uses it`), ...listNameMistakes(lists)];
}

function listsUsedBy(table: AnyTable): readonly string[] {
  const columns =
    table.shape === 'settings'
      ? Object.values(table.settings).map(({ column }) => column)
      : Object.values(table.columns as Columns).flatMap((column) =>
          column.kind === 'perStep' ? Object.values<Column>({ ...column.parts }) : [column],
        );
  return columns.flatMap((column) => listKeyOf(column) ?? []);
}

function isDerivedName(column: Columns[string] | undefined): boolean {
  return column !== undefined && column.kind !== 'perStep' && column.derived !== undefined && shapeOfValues(column) === 'text';
}

/** References to tables that are none, and lines that do not name what they belong to. */
function referenceMistakes(table: AnyTable, tables: readonly AnyTable[]): string[] {
  if (table.shape !== 'records') return [];
  const isTable = (key: string) => tables.some((other) => other.shape === 'records' && other.key === key);
  const { linesOf, leftOut } = table;
  const unknown = Object.entries(table.columns as Columns).flatMap(([key, column]) =>
    column.kind === 'ref' ? column.to.filter((to) => !isTable(to)).map((to) => `${table.key}.${key}: no table ${to}`) : [],
  );
  const beside = Object.entries(table.columns as Columns).flatMap(([key, column]) =>
    column.kind === 'ref' && column.nameInto !== null && !isDerivedName((table.columns as Columns)[column.nameInto])
      ? [`${table.key}.${key}: ${column.nameInto}, which is to have its name, is no column of text or people derived from it`]
      : [],
  );
  if (linesOf === null) return [...unknown, ...beside];
  const by = table.columns[linesOf.by];
  const names = by?.kind === 'ref' && by.required && by.to.length === 1 && by.to[0] === linesOf.table && by.by === 'id';
  return [
    ...unknown,
    ...beside,
    ...(names ? [] : [`${table.key}.linesOf: ${linesOf.by} must be a required reference to ${linesOf.table} alone, by ID`]),
    ...(leftOut === null ? [`${table.key}.linesOf: no flag for lines that were taken off`] : []),
    ...(table.id === null ? [`${table.key}.linesOf: lines have an ID of their own`] : []),
  ];
}
