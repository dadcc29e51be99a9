// Definitions that do not fit together, found when the add-on is built and not each time that it runs.

import type { Column } from './column';
import type { AnyTable, Columns, Log, SettingsTable, Table } from './table';
import { sameText } from './text';
import type { WordList } from './word-list';
import type { WorkbookDefinition } from './workbook';

/** Every mistake in all definitions at once, each with its path; none when they fit. */
export function mistakesIn({ tables, lists }: WorkbookDefinition): readonly string[] {
  return [...repeated('tables', tables), ...tables.flatMap((table) => mistakesOf(table, lists))];
}

function repeated(path: string, tables: readonly AnyTable[]): string[] {
  return tables.flatMap((table, at) =>
    tables.slice(0, at).some((other) => other.key === table.key || sameText(other.tab, table.tab))
      ? [`${path}.${table.key}: key or tab is used twice`]
      : [],
  );
}

function mistakesOf(table: AnyTable, lists: readonly WordList[]): string[] {
  if (table.shape === 'settings') return settingsMistakes(table);
  return [...columnMistakes(table, lists), ...(table.shape === 'records' ? referenceMistakes(table) : [])];
}

function settingsMistakes(table: SettingsTable): string[] {
  const headings = Object.entries(table.settings).map(([key, { column }]) => [key, column.heading] as const);
  return headings.flatMap(([key, heading], at) =>
    headings.slice(0, at).some(([, other]) => sameText(other, heading)) ? [`${table.key}.${key}: heading “${heading}” is used twice`] : [],
  );
}

function columnMistakes(table: Table | Log, lists: readonly WordList[]): string[] {
  const seen: string[] = [];
  return Object.entries(table.columns as Columns).flatMap(([key, column]) => {
    if (column.kind === 'perStep') return listMistakes(`${table.key}.${key}.status`, column.parts.status, lists);
    const twice = seen.some((heading) => sameText(heading, column.heading));
    seen.push(column.heading);
    return [
      ...(column.heading.trim() === '' ? [`${table.key}.${key}: no heading`] : []),
      ...(twice ? [`${table.key}.${key}: heading “${column.heading}” is used twice`] : []),
      ...listMistakes(`${table.key}.${key}`, column, lists),
    ];
  });
}

function listMistakes(path: string, column: Column, lists: readonly WordList[]): string[] {
  return column.kind === 'word' && !lists.some(({ key }) => key === column.list) ? [`${path}: no list ${column.list}`] : [];
}

/** Every column that a table's rules name must exist. */
function referenceMistakes(table: Table): string[] {
  const steps = Object.values(table.columns as Columns).find((column) => column.kind === 'perStep');
  const known = (key: string, ofStep: boolean) => key in table.columns || (ofStep && steps?.kind === 'perStep' && key in steps.parts);
  const named: readonly (readonly [path: string, key: string, ofStep: boolean])[] = [
    ...table.keyColumns.map((key) => ['key', key, false] as const),
    ['name', table.name, false],
    ...[table.leftOut, table.link, ...table.tells].flatMap((key) => (key === null ? [] : [['column', key, false] as const])),
    ...table.deadlines.flatMap((deadline) =>
      [
        deadline.date,
        deadline.holder,
        deadline.status,
        ...[deadline.settledBy, deadline.openedBy].flatMap((key) => key ?? []),
        ...deadline.when.map(({ column }) => column),
      ].map((key) => [`deadlines.${deadline.name}`, key, deadline.perStep !== null] as const),
    ),
    ...table.attention.flatMap(({ rule, columns, owner }) =>
      [...Object.values(columns), owner].map((key) => [`attention.${rule}`, key, false] as const),
    ),
    ...table.rules.flatMap((rule) => ruleColumns(rule).map((key) => [`rules.${rule.rule}`, key, false] as const)),
  ];
  return named.filter(([, key, ofStep]) => !known(key, ofStep)).map(([path, key]) => `${table.key}.${path}: no column ${key}`);
}

function ruleColumns(rule: Table['rules'][number]): readonly string[] {
  if (rule.rule === 'order') return [rule.from, rule.to];
  return rule.rule === 'sum' ? [...rule.parts, rule.whole] : [rule.column, rule.needs];
}
