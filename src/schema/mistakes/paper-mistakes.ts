// Papers that do not fit the tables that they are made of.

import type { DeclaredPaper, PaperRetakes } from '../papers/paper';
import type { Columns } from '../per-step';
import type { Table } from '../table';
import { shapeOfValues } from '../traits';
import { recordTables, type WorkbookDefinition } from '../workbook';
import { missingColumns } from './missing-columns';

/** One sentence for each mistake, with its path. */
export function paperMistakes(workbook: WorkbookDefinition, papers: readonly DeclaredPaper[]): readonly string[] {
  const tables = recordTables(workbook);
  const keys = papers.map(({ key }) => key);
  return papers.flatMap((paper, at) => [
    ...(keys.indexOf(paper.key) < at ? [`papers.${paper.key}: key is used twice`] : []),
    ...mistakesOf(paper, tables),
  ]);
}

function mistakesOf(
  { key, of, to, contact, facts, text, currency, lines, retakes, when = [] }: DeclaredPaper,
  tables: readonly Table[],
): readonly string[] {
  const path = `papers.${key}`;
  const table = tables.find((one) => one.key === of);
  if (table === undefined) return [`${path}: no table ${of}`];
  const named = [...facts, ...[contact, text, currency].flatMap((one) => one ?? []), ...when.map(({ column }) => column)];
  const column = to === undefined ? undefined : table.columns[to];
  const parties = column?.kind === 'ref' ? column.to.map((one) => tables.find((other) => other.key === one)?.party) : [];
  return [
    ...missingColumns(path, table, to === undefined ? named : [...named, to]),
    ...(retakes === undefined ? [] : retakesMistakes(`${path}.retakes`, of, retakes, tables)),
    ...(to !== undefined && (parties.length === 0 || parties.some((party) => !party))
      ? [`${path}.to: ${to} names nobody whom a paper may go to`]
      : []),
    ...(lines === undefined ? [] : lineMistakes(`${path}.lines`, of, lines, tables)),
  ];
}

function lineMistakes(
  path: string,
  of: string,
  { table: key, columns, totals, order, amount }: NonNullable<DeclaredPaper['lines']>,
  tables: readonly Table[],
): readonly string[] {
  const table = tables.find((one) => one.key === key);
  const isNotes = table?.notes != null && isNamedBy(table, table.notes.review, of);
  if (table === undefined || (table.linesOf?.table !== of && !isNotes)) return [`${path}: ${key} has no lines of ${of}`];
  const isNumber = (one: string) => {
    const column = (table.columns as Columns)[one];
    return column !== undefined && column.kind !== 'perStep' && shapeOfValues(column) === 'number';
  };
  return [
    ...missingColumns(path, table, order === undefined ? columns : [...columns, order]),
    ...totals
      .filter((one) => !columns.includes(one) || !isNumber(one))
      .map((one) => `${path}.totals: ${one} is no column of numbers there`),
    ...(amount === undefined ? [] : [amount.quantity, amount.price])
      .filter((one) => !columns.includes(one) || !isNumber(one))
      .map((one) => `${path}.amount: ${one} is no column of numbers there`),
  ];
}

function isNamedBy({ columns }: Table, key: string, of: string): boolean {
  const column = columns[key];
  return column?.kind === 'ref' && column.to.includes(of);
}

function retakesMistakes(
  path: string,
  of: string,
  { table: key, maker, order, link, notes }: PaperRetakes,
  tables: readonly Table[],
): readonly string[] {
  const table = tables.find((one) => one.key === key);
  const said = tables.find((one) => one.key === notes)?.notes;
  if (table === undefined) return [`${path}: no table ${key}`];
  return [
    ...missingColumns(path, table, [...order, link]),
    ...(isNamedBy(table, maker, of) ? [] : [`${path}: ${maker} does not name ${of}`]),
    ...(said ? [] : [`${path}: ${notes} holds no notes`]),
  ];
}
