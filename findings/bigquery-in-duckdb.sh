#!/usr/bin/env bash
# SQL of BigQuery run in DuckDB: @polyglot-sql/sdk 0.12.1 translates it, @duckdb/node-api 1.5.6 runs it. Each expression is valid in BigQuery, which documents its
# result; the translation is valid too, raises nothing, and gives another one. Seen (BigQuery's reference, then what DuckDB gives for the translation):
#   REGEXP_CONTAINS('sq010_0020', r'_0')       true, false      "is found in" becomes "is all of"
#   REGEXP_REPLACE('1 234 567', r' ', '')      1234567, 1234 567   all become the first
#   CAST('0.12345' AS NUMERIC)                 0.12345, 0.123   nine places become three
#   EXTRACT(DAYOFWEEK FROM DATE '2026-03-01')  1, 0             a Sunday
# So whoever tries BigQuery's SQL that way renames what differs before it is translated, and gives DuckDB macros of those names.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --no-package-lock @polyglot-sql/sdk@0.12.1 @duckdb/node-api@1.5.6-r.1 >/dev/null 2>&1
cat > run.mjs <<'JS'
import assert from 'node:assert';
import { DuckDBInstance } from '@duckdb/node-api';
import { transpile } from '@polyglot-sql/sdk';

const asked = ["REGEXP_CONTAINS('sq010_0020', r'_0')", "REGEXP_REPLACE('1 234 567', r' ', '')", "CAST('0.12345' AS NUMERIC)", "EXTRACT(DAYOFWEEK FROM DATE '2026-03-01')"];
const duck = await (await DuckDBInstance.create(':memory:')).connect();
const seen = [];
for (const expression of asked) {
  const { success, sql } = transpile(`SELECT ${expression} AS said`, 'bigquery', 'duckdb');
  assert.ok(success);
  const reader = await duck.runAndReadAll(sql[0]);
  seen.push(String(reader.getRowObjectsJson()[0].said));
  console.log(expression.padEnd(44), seen.at(-1));
}
assert.deepStrictEqual(seen, JSON.parse(process.argv[2]));
JS
node run.mjs '["false","1234 567","0.123","0"]'
echo 'As described: four translations that run, and say something else.'
