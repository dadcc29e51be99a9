// Names in the definitions that do not go together: keys, tabs, headings, prefixes and what they were called before, each of which finds one thing only.

import type { Column } from '../column';
import { prefixOf } from '../kinds/id';
import type { Columns } from '../per-step';
import type { AnyTable, SettingsTable } from '../table';
import { textKey } from '../values/text';
import type { WordList } from '../values/word-list';

export interface Said {
  readonly path: string;
  /** What is said twice, for the message. */
  readonly what: string;
  readonly said: string;
}

/** What is said by two different paths, at the second of them. */
export function twice(all: readonly Said[]): string[] {
  return all.flatMap(({ path, what, said }, at) => {
    const first = all.findIndex((other) => textKey(other.said) === textKey(said));
    return first < at && all[first]?.path !== path ? [`${path}: ${what} is used twice`] : [];
  });
}

/** Of two of one key the path is the same. */
function keysTwice(path: string, all: readonly { readonly key: string }[]): string[] {
  const again = all.filter(({ key }, at) => all.findIndex((other) => other.key === key) < at);
  return again.map(({ key }) => `${path}.${key}: key is used twice`);
}

/** What an earlier Routesheet called a thing, where that is the name of another thing now: it would be taken for it. */
function taken(now: readonly Said[], before: readonly Said[]): string[] {
  return before.flatMap(({ path, what, said }) =>
    now.some((other) => other.path !== path && textKey(other.said) === textKey(said))
      ? [`${path}: its former ${what} is another’s now`]
      : [],
  );
}

/** Of all tables together. */
export function tableNameMistakes(tables: readonly AnyTable[]): string[] {
  const pathOf = ({ key }: AnyTable) => `tables.${key}`;
  const tabs = tables.map((table) => ({ path: pathOf(table), what: 'key or tab', said: table.tab }));
  const former = tables.flatMap((table) => (table.formerly ?? []).map((said) => ({ path: pathOf(table), what: `tab “${said}”`, said })));
  const prefixes = tables.flatMap((table) => prefixesOf(table).map((said) => ({ path: pathOf(table), what: `prefix ${said}`, said })));
  return [
    ...keysTwice('tables', tables),
    ...twice(tables.flatMap((table, at) => [{ path: pathOf(table), what: 'key or tab', said: table.key }, ...tabs.slice(at, at + 1)])),
    ...tables.filter(({ tab }) => tab.trim() === '').map((table) => `${pathOf(table)}: no name for its tab`),
    ...tables.filter(({ key }) => !isKey(key)).map((table) => `${pathOf(table)}: a key is of letters and digits`),
    ...taken(tabs, former),
    ...twice(former),
    ...twice(prefixes),
    ...prefixes
      .filter(({ said }) => !/^[A-Z][A-Z0-9]*$/.test(said))
      .map(({ path, said }) => `${path}: prefix “${said}” is none of capitals and digits`),
  ];
}

function prefixesOf(table: AnyTable): readonly string[] {
  return table.shape === 'settings' ? [] : Object.values<Columns[string]>(table.columns).flatMap((column) => prefixOf(column) ?? []);
}

/** Keys of columns and tables are joined with `/` and `@`. */
function isKey(key: string): boolean {
  return /^[A-Za-z][A-Za-z0-9]*$/.test(key);
}

/** Of the columns of a table, by key. */
export function headingMistakes(table: string, columns: readonly (readonly [string, Column])[]): string[] {
  const headings = columns.map(([key, { heading }]) => headingSaid(table, key, heading));
  const former = columns.flatMap(([key, { formerly = [] }]) => formerly.map((heading) => headingSaid(table, key, heading)));
  return [
    ...twice(headings),
    ...columns.filter(([, { heading }]) => heading.trim() === '').map(([key]) => `${table}.${key}: no heading`),
    ...columns.filter(([key]) => !isKey(key)).map(([key]) => `${table}.${key}: a key is of letters and digits`),
    ...taken(headings, former),
    ...twice(former),
  ];
}

function headingSaid(table: string, key: string, heading: string): Said {
  return { path: `${table}.${key}`, what: `heading “${heading}”`, said: heading };
}

export function settingsMistakes({ key: table, settings }: SettingsTable): string[] {
  return headingMistakes(
    table,
    Object.entries(settings).map(([key, { column }]) => [key, column]),
  );
}

/** Of all lists and their words. */
export function listNameMistakes(lists: readonly WordList[]): string[] {
  const titles = lists.map(({ key, title }) => ({ path: `lists.${key}`, what: 'title', said: title }));
  const former = lists.flatMap(({ key, formerly = [] }) =>
    formerly.map((said) => ({ path: `lists.${key}`, what: `title “${said}”`, said })),
  );
  return [
    ...keysTwice('lists', lists),
    ...twice(lists.flatMap(({ key, title }) => [key, title].map((said) => ({ path: `lists.${key}`, what: 'key or title', said })))),
    ...taken(titles, former),
    ...twice(former),
    ...lists.flatMap(({ key, words }) =>
      twice(
        words.flatMap(({ word, also, formerly = [] }) =>
          [word, ...also, ...formerly].map((said) => ({ path: `lists.${key}.${word}`, what: `spelling “${said}”`, said })),
        ),
      ),
    ),
  ];
}
