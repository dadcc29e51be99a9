// Definitions that do not fit together, found when the add-on is built and not each time that it runs. What the compiler refuses (`declared.ts`) is not looked at again.

import type { Column } from './column';
import type { AnyTable, Columns, Deadline, Log, SettingsTable, Table } from './table';
import { listKeyOf } from './traits';
import { textKey } from './values/text';
import type { WordList } from './values/word-list';
import type { WorkbookDefinition } from './workbook';

/** Every mistake in all definitions at once, each with its path; none when they fit. */
export function mistakesIn({ tables, lists }: WorkbookDefinition): readonly string[] {
  return [
    ...twice(tables.flatMap(({ key, tab }) => [key, tab].map((said) => ({ path: `tables.${key}`, what: 'key or tab', said })))),
    ...tables.flatMap((table) => mistakesOf(table, lists)),
    ...listsMistakes(tables, lists),
  ];
}

interface Said {
  readonly path: string;
  /** What is said twice, for the message. */
  readonly what: string;
  readonly said: string;
}

/** What is said by two different paths, at the second of them. */
function twice(all: readonly Said[]): string[] {
  return all.flatMap(({ path, what, said }, at) => {
    const first = all.findIndex((other) => textKey(other.said) === textKey(said));
    return first < at && all[first]?.path !== path ? [`${path}: ${what} is used twice`] : [];
  });
}

function mistakesOf(table: AnyTable, lists: readonly WordList[]): string[] {
  if (table.shape === 'settings') return settingsMistakes(table);
  return [...columnMistakes(table, lists), ...(table.shape === 'records' ? ruleMistakes(table, lists) : [])];
}

function settingsMistakes(table: SettingsTable): string[] {
  return twice(Object.entries(table.settings).map(([key, { column }]) => headingSaid(table.key, key, column)));
}

function headingSaid(table: string, key: string, { heading }: Column): Said {
  return { path: `${table}.${key}`, what: `heading “${heading}”`, said: heading };
}

function columnMistakes(table: Table | Log, lists: readonly WordList[]): string[] {
  const columns = Object.entries(table.columns as Columns);
  const plain = columns.flatMap(([key, column]) => (column.kind === 'perStep' ? [] : [[key, column] as const]));
  return [
    ...twice(plain.map(([key, column]) => headingSaid(table.key, key, column))),
    ...plain.filter(([, { heading }]) => heading.trim() === '').map(([key]) => `${table.key}.${key}: no heading`),
    ...columns.flatMap(([key, column]) =>
      column.kind === 'perStep'
        ? listMistakes(`${table.key}.${key}.status`, column.parts.status, lists)
        : listMistakes(`${table.key}.${key}`, column, lists),
    ),
    ...(['id', 'perStep'] as const).flatMap((kind) => severalOf(table.key, kind, columns)),
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
  const name = table.columns[table.name];
  return [
    ...(name && 'required' in name && !name.required
      ? [`${table.key}.name: ${table.name} may be blank, and nothing can be called by it`]
      : []),
    ...twice(table.deadlines.map(({ name: said }, at) => ({ path: `${table.key}.deadlines.${at}`, what: `name ${said}`, said }))),
    ...table.deadlines.flatMap((deadline) => deadlineMistakes(table, deadline, lists)),
    ...table.rules.flatMap((rule) => {
      if (rule.rule === 'order') return rule.from === rule.to ? [`${table.key}.rules.order: ${rule.from} cannot come before itself`] : [];
      return rule.rule === 'sum' && rule.parts.includes(rule.whole) ? [`${table.key}.rules.sum: ${rule.whole} is part of itself`] : [];
    }),
  ];
}

function deadlineMistakes(table: Table, deadline: Deadline, lists: readonly WordList[]): string[] {
  const { name, date, status, openWhile, remindOn, settledBy, when } = deadline;
  const path = `${table.key}.deadlines.${name}`;
  const said = table.columns[deadline.perStep ?? status];
  const column = said?.kind === 'perStep' ? said.parts.status : said;
  const list = listKeyOf(column);
  if (list === null) return [`${path}: no column ${status} to say how far it is`];
  return [
    ...(remindOn.length === 0 ? [`${path}: nobody would ever be reminded`] : []),
    ...(new Set(remindOn).size < remindOn.length ? [`${path}: a reminder day is named twice`] : []),
    ...(settledBy === date ? [`${path}: ${date} would settle itself`] : []),
    ...neverMeant(path, list, openWhile, lists),
    ...when.flatMap(({ column: key, means }) => neverMeant(`${path}.when`, listKeyOf(table.columns[key]) ?? '', means, lists)),
  ];
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
  return [
    ...twice(lists.flatMap(({ key, title }) => [key, title].map((said) => ({ path: `lists.${key}`, what: 'key or title', said })))),
    ...lists.filter(({ key }) => !used.has(key)).map(({ key }) => `lists.${key}: no column uses it`),
    ...lists.flatMap(({ key, words }) =>
      twice(
        words.flatMap(({ word, also }) =>
          [word, ...also].map((said) => ({ path: `lists.${key}.${word}`, what: `spelling “${said}”`, said })),
        ),
      ),
    ),
  ];
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
