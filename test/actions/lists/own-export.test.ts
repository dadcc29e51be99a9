// What a tab shows, copied or exported and brought in again, changes nothing: on every tab, whatever stands there.

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { tableCsv, tableTabs } from '../../../sidebar/copying/table-text';
import { cellsOfText } from '../../../sidebar/lists/list-text';
import { listPlan } from '../../../src/adoption/lists/list-plan';
import type { Catalog } from '../../../src/schema/catalog';
import { type Column, readCell, writeCell } from '../../../src/schema/column';
import { contentsOf, listedWords } from '../../../src/schema/traits';
import { type Cell, cellText, isDateCell } from '../../../src/schema/values/cell';
import { dayInWords } from '../../../src/schema/values/local-date';
import { formatMoney } from '../../../src/schema/values/money';
import { textKey } from '../../../src/schema/values/text';
import type { Value } from '../../../src/schema/values/value';
import { recordTables } from '../../../src/schema/workbook';
import { workbook } from '../../../src/tables';
import { languages } from '../../../src/tables/languages';
import { catalogOf } from '../../../src/workbook/catalog/catalog';
import { columnsOf } from '../../../src/workbook/layout/columns';
import { readTable } from '../../../src/workbook/rows/records';
import { paper } from '../support/paper-ports';
import { nothingSaid } from './list-on-paper';

const declared = catalogOf(workbook, { settings: null, steps: null, people: null, lists: null }).catalog;
const person = { email: null, also: [], role: '', department: '', reminders: 'when needed', zone: null, active: true } as const;
const catalog: Catalog = {
  ...declared,
  people: ['Ana Ruiz', 'Ben Ode', 'Zoë O’Neill-Smith'].map((name) => ({ ...person, name })),
  steps: ['Design', 'Rig'].map((name) => ({ name, usedOn: [], leads: [], forTypes: [] })),
};

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }).filter((text) => !text.includes('\0')),
  fc.constantFrom(
    '=1+1',
    '+44 20',
    '@ana',
    '-',
    '001',
    '010E2',
    '1/2',
    'a, b; c\td',
    '"quoted" a',
    'two\nlines',
    'x',
    'Total',
    'SEQ 010',
    '<b>',
    'Ö',
    '🦊',
  ),
);

function valueFor(column: Column): fc.Arbitrary<Value> {
  const words = listedWords(column, catalog.lists).map(({ word }) => word);
  if (words.length > 0) return fc.constantFrom(...words);
  const contents = contentsOf(column);
  if (contents === 'person') return fc.constantFrom(...catalog.people.map(({ name }) => name));
  if (contents === 'date')
    return fc
      .date({ min: new Date('2025-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10));
  if (column.kind === 'flag') return fc.boolean();
  if (column.kind === 'money') return fc.integer({ min: -1_000_000, max: 100_000_000 });
  if (column.kind === 'quantity') return fc.integer({ min: 1, max: 5000 });
  if (column.kind === 'text' || column.kind === 'ref') return texts;
  return fc.constant(null);
}

/** As Sheets shows it. */
function displayed(cell: Cell, { kind }: Column): string {
  if (isDateCell(cell)) return `${dayInWords(cell.date as never)} ${cell.date.slice(0, 4)}`;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'number' && kind === 'money') return formatMoney(Math.round(cell * 100), catalog.settings.currency);
  return cellText(cell);
}

describe.each(recordTables(workbook).map((table) => [table.tab, table] as const))('%s', (tab, table) => {
  const columns = columnsOf(table, catalog.steps);
  const headings = columns.map(({ heading }) => heading);
  const cellFor = ({ key, column }: (typeof columns)[number], at: number): fc.Arbitrary<Cell> => {
    if (key === table.id) return fc.constant(`X-${at + 1}`);
    if (contentsOf(column) === 'person') return valueFor(column).map((value) => writeCell(value, column, catalog));
    if (table.keyColumns.includes(key) || key === table.name) {
      return listedWords(column, catalog.lists).length > 0
        ? fc.constant(writeCell(listedWords(column, catalog.lists)[0]?.word ?? '', column, catalog))
        : fc.constant(`Row ${at + 1}a`);
    }
    return fc.option(valueFor(column), { nil: null }).map((value) => {
      const cell = writeCell(value, column, catalog);
      return readCell(cell, column, catalog).ok ? cell : '';
    });
  };
  const grids = fc.tuple(...Array.from({ length: 3 }, (_none, at) => fc.tuple(...columns.map((column) => cellFor(column, at)))));

  test('as CSV and as a copied table', () => {
    fc.assert(
      fc.property(grids, fc.constantFrom(tableCsv, tableTabs), (rows, as) => {
        const read = readTable(table, { sheetId: 1, name: tab }, [headings, ...rows], catalog);
        // A copied table has one line a cell: what differs in blanks alone is another matter.
        fc.pre(
          as === tableCsv ||
            rows.every((row) => row.every((cell) => typeof cell !== 'string' || cell === cell.replace(/\s+/g, ' ').trim())),
        );
        const shown = rows.map((row) => row.map((cell, at) => displayed(cell, (columns[at] ?? columns[0])?.column as Column)));
        const list = cellsOfText(as({ name: tab, headings, rows: shown }));
        const cells = 'cells' in list ? list.cells : [];
        const plan = listPlan({
          ...{
            read,
            catalog,
            workbook,
            languages,
            today: '2026-03-02',
            formulas: [],
            most: 5_000,
            refused: () => null,
          },
          same: (_column, value) => textKey(String(value ?? '')),
          draft: {
            table: table.key,
            cells,
            ...nothingSaid,
          },
        });
        expect({ ...plan.brought, refused: plan.refused, troubles: plan.troubles }).toMatchObject({
          adds: [],
          edits: [],
          refused: [],
          troubles: [],
        });
      }),
      { numRuns: Number(process.env.FULL ? 300 : 5) },
    );
  });
});

test('every tab of the sample production, in a workbook', () => {
  const desk = paper();
  desk.rpc('addSample', { sure: true });
  const { tabs } = desk.rpc('open', {});
  for (const { table, tab, rows } of tabs) {
    const declaredTable = recordTables(workbook).find(({ key }) => key === table);
    if (rows === 0 || declaredTable === undefined) continue;
    const { columns, rows: cells } = desk.book.model.named(tab);
    const kinds = new Map(columnsOf(declaredTable, desk.rpc('open', {}).catalog.steps).map(({ heading, column }) => [heading, column]));
    const shown = cells.map((row) =>
      columns.map(({ heading }, at) => displayed(row[at] ?? '', kinds.get(heading) ?? ({ kind: 'text' } as Column))),
    );
    const list = cellsOfText(tableCsv({ name: tab, headings: columns.map(({ heading }) => heading), rows: shown }));
    const plan = desk.rpc('planList', {
      draft: {
        table,
        cells: 'cells' in list ? list.cells : [],
        ...nothingSaid,
      },
    });
    expect([tab, plan.troubles, plan.brought.adds, plan.brought.edits, plan.refused]).toEqual([tab, [], [], [], []]);
  }
});
