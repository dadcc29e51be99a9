// One thing that stands in the dataset: what it is, what makes it, and what the reference says of it.

import { sqlName } from './text';

export interface ViewColumn {
  readonly name: string;
  readonly holds: string;
}

export interface Statement {
  /** `sheet`: a tab in place; `copy`: what may be copied once a night; the others are worked out when they are asked. */
  readonly is: 'function' | 'sheet' | 'copy' | 'view';
  readonly name: string;
  /** Of a function its parameters, its result and its expression; of a sheet its columns and options; of all others the query. */
  readonly body: string;
  /** What people ask: told on the reference page. Null: what the others stand on. */
  readonly told: Told | null;
}

export interface Told {
  readonly purpose: string;
  readonly columns: readonly ViewColumn[];
}

/** Names a thing of the dataset: `` `studio`.`late_work` ``. */
export type Ref = (name: string) => string;

/** @param dataset `studio`, or `project.studio` */
export function refsIn(dataset: string): Ref {
  const place = dataset.split('.').map(sqlName).join('.');
  return (name) => `${place}.${sqlName(name)}`;
}

/** A view that others stand on. */
export function innerView(name: string, body: string): Statement {
  return { is: 'view', name, body, told: null };
}

/** One that is worth copying: others ask it again and again. */
export function copiedView(name: string, body: string): Statement {
  return { is: 'copy', name, body, told: null };
}

/** How BigQuery makes it. A copy is a view of what it is made from, and a table that is made from that as often as somebody wants. */
export function sqlOf({ is, name, body }: Statement, ref: Ref, copied: boolean): readonly string[] {
  if (is === 'function') return [`CREATE OR REPLACE FUNCTION ${ref(name)}${body};`];
  if (is === 'sheet') return [`CREATE OR REPLACE EXTERNAL TABLE ${ref(name)} ${body};`];
  if (is === 'view' || !copied) return [`CREATE OR REPLACE VIEW ${ref(name)} AS\n${body};`];
  return [`CREATE OR REPLACE VIEW ${ref(sourceName(name))} AS\n${body};`, copySql(name, ref)];
}

/** What makes the copy of that name anew. */
export function copySql(name: string, ref: Ref): string {
  return `CREATE OR REPLACE TABLE ${ref(name)} AS SELECT * FROM ${ref(sourceName(name))};`;
}

function sourceName(name: string): string {
  return `source_of_${name}`;
}
