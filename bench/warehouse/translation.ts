// BigQuery's SQL as DuckDB runs it: translated by polyglot, and what only BigQuery has as macros of DuckDB.

import { Dialect, transpile } from '@polyglot-sql/sdk';
import type { Ref, Statement } from '../../src/warehouse/sql/statement';

/** What polyglot leaves as it is, or takes for something else: each is a macro of that name here, tried in `test/warehouse/translation.test.ts`. */
const macros: Readonly<Record<string, string>> = {
  REGEXP_CONTAINS: '(t, p) AS regexp_matches(t, p)',
  REGEXP_REPLACE: "(t, p, r) AS regexp_replace(t, p, r, 'g')",
  REGEXP_EXTRACT: '(t, p) AS CASE WHEN regexp_matches(t, p) THEN regexp_extract(t, p, 1) END',
  SAFE_OFFSET: '(l, n) AS l[n + 1]',
  LENGTH: '(t) AS length(t)',
  NORMALIZE: '(t) AS nfc_normalize(t)',
  STRPOS: '(t, p) AS strpos(t, p)',
  SPLIT: '(t, p) AS string_split(t, p)',
  FORMAT_DATE: '(f, d) AS strftime(d, f)',
  GENERATE_ARRAY: '(a, b) AS generate_series(a, b)',
  COUNTIF: '(c) AS count(*) FILTER (WHERE c)',
  LOGICAL_OR: '(c) AS bool_or(c)',
  LOGICAL_AND: '(c) AS bool_and(c)',
  STARTS_WITH: '(t, p) AS starts_with(t, p)',
  ENDS_WITH: '(t, p) AS ends_with(t, p)',
};

export const macroStatements: readonly string[] = Object.entries(macros).map(
  ([name, macro]) => `CREATE OR REPLACE MACRO bq_${name}${macro}`,
);

const named = new RegExp(`\\b(${Object.keys(macros).join('|')})\\(`, 'g');

/** `list[SAFE_OFFSET(0)]` is a function of the list and the place. */
function renamed(sql: string): string {
  return sql.replace(/([\w.]+)\[SAFE_OFFSET\((\d+)\)\]/g, 'SAFE_OFFSET($1, $2)').replace(named, 'bq_$1(');
}

/** One statement, or an expression that stands in a SELECT. @throws where polyglot cannot read it */
export function inDuckDb(sql: string): string {
  const { success, sql: translated, error } = transpile(renamed(sql), Dialect.BigQuery, Dialect.DuckDB);
  if (!success || translated === undefined) throw new Error(`${error}\n${sql}`);
  // NUMERIC has 9 places behind the point.
  return translated.join(';\n').replace(/\bAS DECIMAL\)/g, 'AS DECIMAL(38, 9))');
}

/** What makes the statement in DuckDB; a tab in place is a table that the test fills. */
export function duckStatement({ is, name, body }: Statement, ref: Ref): string {
  const place = ref(name).replaceAll('`', '"');
  if (is === 'sheet') return `CREATE OR REPLACE TABLE ${place} ${body.slice(0, body.indexOf(')') + 1).replaceAll('STRING', 'VARCHAR')}`;
  if (is === 'function') {
    const [, parameters = '', expression = ''] = /^\(([^)]*)\) RETURNS \w+ AS \(([\s\S]*)\)$/.exec(body) ?? [];
    const names = parameters.split(',').map((one) => one.trim().split(' ')[0]);
    return `CREATE OR REPLACE MACRO ${place}(${names.join(', ')}) AS (${inDuckDb(`SELECT ${expression}`).replace(/^SELECT\s/, '')})`;
  }
  return `CREATE OR REPLACE ${is === 'copy' ? 'TABLE' : 'VIEW'} ${place} AS ${inDuckDb(body)}`;
}
