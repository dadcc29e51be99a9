// Keys of tables are nobody's business but the tables': what Routesheet goes by is said by role, and what a table is like by its declaration.

import { expect, test } from '@jest/globals';
import type { LinesOf } from '../../src/schema/lines/lines-of';
import { defineWorkbook, roleOf, roles } from '../../src/schema/workbook';
import { workbook } from '../../src/tables';
import { catalogWithout } from '../../src/workbook/catalog/catalog';
import { sourcesIn } from '../structure/source-tree';
import { SpreadsheetModel } from '../workbook/support/spreadsheet-model';
import { newTabs } from './declared-tabs';

/** Tables that have a role bear its name; of the others no source outside `tables` and the sample may know. */
const keys = workbook.tables.filter((table) => roleOf(table) === null).map(({ key }) => key);
const named = new RegExp(`['"](?:${keys.join('|')})['"]`);

test('no source outside src/tables and the sample names a table of work', () => {
  const others = sourcesIn('src', 'sidebar', 'docs').filter(({ path }) => !/^src\/(tables|sample)\//.test(path));
  const lines = others.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, at) => (named.test(line) ? [`${path}:${at + 1} ${line.trim()}`] : [])),
  );
  // Sections of a mail and a plural are no keys.
  const noKeys = /'delivery', 'deliveries'|'laterMore' \| 'stock'/;
  expect(lines.filter((line) => !noKeys.test(line))).toEqual([]);
  expect(named.test("const deliveries = 'deliveries';")).toBe(true);
});

test('no act names a table by its key, not even one that has a role', () => {
  const literal = /\btabs\.(?:get|has)\('|tables: \(\) => \['|tableOf\(\w+, '/;
  const named = sourcesIn('src/actions').flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, at) => (literal.test(line) ? [`${path}:${at + 1} ${line.trim()}`] : [])),
  );
  expect(named).toEqual([]);
  expect(literal.test("const tab = located.tabs.get('settings');")).toBe(true);
});

test('with other keys the same tabs are made, and known again', () => {
  const other = (key: string) => `${key}2`;
  const renamedLines = (lines: LinesOf | null) => (lines === null ? null : { ...lines, table: other(lines.table) });
  const tables = workbook.tables.map((table) =>
    table.shape === 'records'
      ? {
          ...table,
          key: other(table.key),
          baseTable: other(table.key),
          linesOf: renamedLines(table.linesOf),
          inUseWith: table.inUseWith && other(table.inUseWith),
        }
      : { ...table, key: other(table.key) },
  );
  const renamed = defineWorkbook(tables, workbook.lists);
  expect(renamed.roles).toEqual(Object.fromEntries(roles.map((role) => [role, `${role}2`])));
  const model = new SpreadsheetModel();
  expect(model.setUp(renamed).notes).toEqual([]);
  expect(model.tabs.map(({ name }) => name)).toEqual(newTabs);
  expect(model.headings('Assets')).toContain('Rig due');
  expect(model.named('Lists').rows.length).toBeGreaterThan(50);
  expect(model.named('Steps').rows.map(([step]) => step)).toEqual(['Design', 'Model', 'Rig', 'Surface']);
  expect(model.setUp(renamed).changes).toEqual([]);
  expect(catalogWithout(renamed).settings.inUse).toEqual(catalogWithout(workbook).settings.inUse.map(other));
});
