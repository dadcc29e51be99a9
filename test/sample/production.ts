// The sample production as the rules of the office see it: the catalog and the tabs, read.

import { calendarOf } from '../../src/office/work/working-days';
import { sampleOf } from '../../src/sample/sample';
import type { Catalog, Person, ReminderWish, Step } from '../../src/schema/catalog';
import type { LocalDate } from '../../src/schema/values/local-date';
import type { Values } from '../../src/schema/values/value';
import { recordTables } from '../../src/schema/workbook';
import { workbook } from '../../src/tables';
import { catalogWithout } from '../../src/workbook/catalog/catalog';
import { columnsOf } from '../../src/workbook/layout/columns';
import type { ReadTable } from '../../src/workbook/rows/read-table';

/** Nothing of the sample's catalog depends on the day. */
export function sampleCatalog(): Catalog {
  const bare = catalogWithout(workbook);
  const { people = [], steps = [], settings = [] } = sampleOf('2026-03-02', calendarOf(bare.settings));
  const { production, coordinator, manager } = settings[0] ?? {};
  return {
    ...bare,
    settings: { ...bare.settings, production: String(production), coordinator: String(coordinator), manager: String(manager) },
    people: people.map(personOf),
    steps: steps.map(stepOf),
  };
}

function personOf(row: Values): Person {
  return {
    name: String(row.name),
    email: row.email === null ? null : String(row.email),
    also: String(row.alsoWrittenAs ?? '').split(', '),
    role: String(row.role ?? ''),
    department: String(row.department ?? ''),
    reminders: String(row.reminders ?? 'When needed').toLowerCase() as ReminderWish,
    zone: row.timeZone === null ? null : String(row.timeZone),
    active: row.active !== 'No',
  };
}

function stepOf(row: Values): Step {
  return {
    name: String(row.step),
    usedOn: ['assets'],
    leads: [String(row.lead)],
    forTypes: String(row.forTypes ?? '')
      .split(', ')
      .filter(Boolean),
  };
}

/** The tabs as they would be read on that day, those without rows included. */
export function sampleReads(today: LocalDate): readonly ReadTable[] {
  const catalog = sampleCatalog();
  const sample = sampleOf(today, calendarOf(catalog.settings));
  return recordTables(workbook).map((table, index) => {
    const columns = columnsOf(table, catalog.steps).map((column, at) => ({ ...column, at }));
    const records = (sample[table.key] ?? []).map((values, at) => ({
      id: table.keyColumns.map((key) => String(values[key])).join(' / '),
      row: at + 2,
      values,
      issues: [],
    }));
    return {
      table,
      tab: table.tab,
      sheetId: index + 1,
      columns,
      missing: [],
      repeated: [],
      records,
      grid: [],
      lastRow: records.length + 1,
      headings: columns.map(({ heading }) => heading),
    };
  });
}
