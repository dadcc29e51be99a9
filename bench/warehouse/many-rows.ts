// A workbook of 50,000 rows: 40,000 assets of four steps, deliveries, receipts, stock and kit, as DuckDB makes them up.

import type { DateExamples } from '../../src/schema/values/date-names';
import type { WorkbookDefinition } from '../../src/schema/workbook';
import type { PlacedTab } from '../../src/warehouse/input/workbooks';
import { columnsOf } from '../../src/workbook/layout/columns';
import type { Outline } from '../../src/workbook/layout/outline';

const steps = ['Design', 'Model', 'Rig', 'Surface'].map((name) => ({ name, usedOn: ['assets'], leads: [], forTypes: [] }));
const counts: Readonly<Record<string, number>> = {
  assets: 40_000,
  deliveries: 5_000,
  pettyCash: 3_000,
  stock: 1_000,
  kit: 1_000,
  people: 120,
};

/** The tabs that have rows, as set-up lays them out. */
export function outlined({ tables, roles }: WorkbookDefinition, file: string, dates: DateExamples): Outline {
  const used = tables.filter(({ key }) => key in counts || key === roles.settings || key === roles.lists);
  const tabs = used.map((table) => ({
    ...{ table: table.key, name: table.tab, row: 1 },
    columns: columnsOf(table, steps).map(({ key, heading }, at) => [key, at, heading] as const),
  }));
  return { file, production: file, zone: 'Europe/London', currency: 'GBP', locale: 'en_GB', dates, adoptions: [], tabs };
}

const day = (shift: number) => `strftime(DATE '2026-01-05' + CAST((i * 7 + ${shift}) % 90 AS INTEGER), '%a %-d %b %Y')`;
const pick = (texts: readonly string[], shift: number) => `(['${texts.join("', '")}'])[1 + (i + ${shift}) % ${texts.length}]`;
const statuses = ['Approved', 'WIP', 'To do', 'For approval', 'apprd', 'Retake', 'N/A', 'With client'];
const people = Array.from({ length: 40 }, (_unused, at) => `Person ${at}`);

/** What stands under a column, as SQL of a row's number. */
function cell(key: string, at: number): string {
  if (/\/status$|^status$/.test(key)) return pick(statuses, at);
  if (/\/by$|^owner$|^whoPaid$/.test(key)) return pick(people, at);
  if (/\/due$|^due$|^date$|^sent$|^since$|^dueBack$|^offHire$/.test(key)) return day(at);
  if (/\/take$|^take$/.test(key)) return 'CAST(1 + i % 3 AS VARCHAR)';
  const texts: Readonly<Record<string, string>> = {
    ...{
      id: "'ID_' || i",
      receiptNo: "'R_' || i",
      name: "'Thing ' || i",
      title: "'Parcel ' || i",
      item: "'Paint ' || i",
      what: "'Camera ' || i",
      type: pick(['Prop', 'Character'], 0),
    },
    ...{
      episode: "lpad(CAST(1 + i % 52 AS VARCHAR), 3, '0')",
      direction: pick(['Out', 'In'], 0),
      partner: pick(['Harbour Sound', 'Kestrel'], 0),
    },
    ...{
      gross: "format('{:,.2f}', (i * 37 % 90000) / 100.0)",
      costCode: pick(['2100', '2200', '2300'], 0),
      onHand: 'CAST(i % 9 AS VARCHAR)',
      reorderAt: "'3'",
      upTo: "'20'",
      packSize: pick(['1', '2.5', '6'], 0),
      holder: pick(people, 0),
    },
  };
  return texts[key] ?? 'NULL';
}

/** A SELECT of all its rows, in DuckDB's SQL. */
export function manyRows({ base, columns }: PlacedTab, width: number): string {
  const keys = new Map(columns.map(([key, at]) => [at, key]));
  const isPeople = base === 'people';
  const cells = Array.from({ length: width }, (_unused, at) => {
    const key = keys.get(at) ?? '';
    return isPeople ? (key === 'name' ? "'Person ' || i" : key === 'department' ? pick(['Rig', 'Model'], 0) : 'NULL') : cell(key, at);
  });
  return `SELECT ${cells.join(', ')} FROM range(${counts[base] ?? 0}) AS r(i)`;
}
