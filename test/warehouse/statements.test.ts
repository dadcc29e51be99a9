// All SQL is BigQuery's, by two parsers that know nothing of each other; and a new tab is in it by its declaration alone.

import { beforeAll, describe, expect, test } from '@jest/globals';
import { Dialect, init, parse as parsedByPolyglot } from '@polyglot-sql/sdk';
import { parse as parsedByCst } from 'sql-parser-cst';
import { viewsPage } from '../../docs/views-page';
import { bound } from '../../src/schema/adopted/bound-table';
import { date } from '../../src/schema/kinds/date';
import { id } from '../../src/schema/kinds/id';
import { money } from '../../src/schema/kinds/money';
import { person } from '../../src/schema/kinds/people';
import { text } from '../../src/schema/kinds/text';
import { status } from '../../src/schema/kinds/word';
import { defineTable } from '../../src/schema/table';
import { workbook } from '../../src/tables';
import { workbooksOf } from '../../src/warehouse/input/workbooks';
import { type Statement, sqlOf } from '../../src/warehouse/sql/statement';
import { warehouseStatements } from '../../src/warehouse/statements';
import type { Outline } from '../../src/workbook/layout/outline';
import { ref } from './support/studio';

/** Tabs of assets, of our own and adopted, and of all that a workbook goes by. */
const outline: Outline = {
  ...{ file: '1AbCdEfGhIjKl', production: 'Klaxon', zone: 'Europe/London', currency: 'GBP', locale: 'fr_FR' },
  dates: { months: [['janvier', 'janv.']], weekdays: [['lundi', 'lun.']] },
  adoptions: [
    {
      ...{ table: 'assets', headingRow: 4, bandRow: null, key: 'id', ownIds: true },
      columns: {
        name: { text: 'Asset', band: null, nth: 1, of: 1 },
        'steps/Rig/status': { text: 'Rig', band: null, nth: 1, of: 1 },
        'steps/Rig/due': { text: 'Rig due', band: null, nth: 1, of: 1 },
        id: { text: 'Routesheet ID', band: null, nth: 1, of: 1 },
      },
      written: {
        'steps/Rig/due': { of: 'dates', as: { order: 'dmy', pattern: 'd/m', from: '2026-01-05', real: false } },
        'steps/Rig/status': { of: 'ticks', as: null },
      },
      tabs: [{ sheetId: 7, constants: { episode: "L'épisode \\ 3" } }],
    },
  ],
  tabs: [
    ...(['assets@7', 'people', 'lists', 'steps', 'settings'] as const).map((table, at) => ({
      ...{ table, name: `The “${at}th” tab's name`, row: 4 },
      columns: (table === 'assets@7'
        ? ['name', 'steps/Rig/status', 'steps/Rig/due', 'id']
        : table === 'settings'
          ? ['Setting', 'Value']
          : table === 'lists'
            ? ['list', 'word', 'means', 'alsoWrittenAs']
            : ['name']
      ).map((key, place) => [key, place, key] as const),
    })),
  ],
};

function statementsOf(definition = workbook): readonly Statement[] {
  const line = { line: 1, production: "Klaxon's \\ “best”", file: '1AbCdEfGhIjKl', zone: 'Europe/London', currency: 'GBP' } as const;
  return warehouseStatements({ definition, ...workbooksOf(definition, [line], [outline]) }, ref);
}

function refusedBy(parses: (sql: string) => boolean, statements: readonly string[]): readonly string[] {
  return statements.filter((sql) => !parses(sql));
}

const byCst = (sql: string) => {
  try {
    // Behind the semicolon stands one that is empty.
    return parsedByCst(sql, { dialect: 'bigquery' }).statements.filter(({ type }) => type !== 'empty').length === 1;
  } catch {
    return false;
  }
};

const byPolyglot = (sql: string) => parsedByPolyglot(sql, Dialect.BigQuery).success;

beforeAll(() => init());

describe('the SQL', () => {
  const all = [true, false].flatMap((copied) => statementsOf().flatMap((statement) => sqlOf(statement, ref, copied)));

  test('is taken as BigQuery’s by both parsers, with copies and without', () => {
    expect(all.length).toBeGreaterThan(200);
    expect(refusedBy(byCst, all)).toEqual([]);
    expect(refusedBy(byPolyglot, all)).toEqual([]);
  });

  test('is all there is: each tab in place twice, each copy with the view that it is made from', () => {
    const made = statementsOf();
    const many = (is: Statement['is']) => made.filter((statement) => statement.is === is).length;
    const kinds = ['FUNCTION', 'EXTERNAL TABLE', 'TABLE', 'VIEW'].map(
      (kind) => all.filter((sql) => sql.startsWith(`CREATE OR REPLACE ${kind} `)).length,
    );
    expect(kinds).toEqual([2 * many('function'), 2 * 2 * outline.tabs.length, many('copy'), 2 * many('copy') + 2 * many('view')]);
    expect(kinds.reduce((sum, count) => sum + count)).toBe(all.length);
  });

  test.each([
    ['a bracket too few', (sql: string) => sql.replace(/\)(?=[^)]*$)/, '')],
    ['a word too many', (sql: string) => sql.replace('SELECT', 'SELECT FROM')],
    ['a text without its end', (sql: string) => sql.replace(/'(?=[^']*$)/, '')],
  ])('is refused by both with %s', (_what, broken) => {
    const sql = all.find((one) => one.includes('late_work')) ?? '';
    expect([byCst(broken(sql)), byPolyglot(broken(sql))]).toEqual([false, false]);
  });

  test('names each thing once, and only what was made before', () => {
    const names = statementsOf().map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const early = statementsOf().flatMap(({ name, body }, at) =>
      [...body.matchAll(/`studio`\.`(\w+)`/g)].flatMap(([, named = '']) =>
        names.indexOf(named) >= 0 && names.indexOf(named) < at ? [] : [`${name} names ${named}`],
      ),
    );
    expect(early).toEqual([]);
  });
});

describe('a new tab', () => {
  const lent = defineTable('lent', {
    ...{ tab: 'Lent out', one: 'loan', purpose: 'What was lent out, and to whom.', name: 'what' },
    columns: {
      id: id('LEN'),
      what: text('What', { required: true }),
      to: person('To'),
      due: date('Back by'),
      deposit: money('Deposit'),
      status: status('reviewStatuses'),
    },
    deadlines: [{ date: 'due', holder: 'to', openWhile: ['to do', 'working'], remindOn: [0] }],
  });
  const more = { ...workbook, tables: [...workbook.tables, bound(lent)] };

  test('is in tables, views, late work and what cannot be read, without another file', () => {
    const made = statementsOf(more);
    const bodyOf = (name: string) => made.find((statement) => statement.name === name)?.body ?? '';
    expect(made.map(({ name }) => name)).toEqual(expect.arrayContaining(['rows_lent_out', 'read_lent_out', 'lent_out']));
    expect(bodyOf('lent_out')).toContain('`deposit`');
    expect([bodyOf('work_said'), bodyOf('unreadable'), bodyOf('people_cells')].map((body) => body.includes('lent_out'))).toEqual([
      true,
      true,
      true,
    ]);
    const sql = made.flatMap((statement) => sqlOf(statement, ref, true));
    expect([refusedBy(byCst, sql), refusedBy(byPolyglot, sql)]).toEqual([[], []]);
  });

  test('is in the reference of the views', () => {
    expect(viewsPage(more)).toContain('## `lent_out`');
    expect(viewsPage(more)).toContain('What was lent out, and to whom.');
    expect(viewsPage(workbook)).not.toContain('lent_out');
  });
});
