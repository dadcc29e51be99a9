// A small production for the tests of the office: Caminandes, as in the worked example of the design.

import type { RunInput } from '../../src/office/digest/run';
import { type BoundTable, bound } from '../../src/schema/adopted/bound-table';
import type { Catalog, Person, Settings } from '../../src/schema/catalog';
import type { Table } from '../../src/schema/table';
import type { LocalDate } from '../../src/schema/values/local-date';
import type { Value, Values } from '../../src/schema/values/value';
import { lists } from '../../src/tables/lists';
import { assets } from '../../src/tables/production/assets';
import { columnsOf } from '../../src/workbook/layout/columns';
import type { ReadRecord, ReadTable } from '../../src/workbook/rows/read-table';

export function person(name: string, options: Partial<Person> = {}): Person {
  const email = `${name.split(' ')[0]?.toLowerCase()}@example.com`;
  return { name, email, also: [], role: '', department: '', reminders: 'when needed', zone: null, active: true, ...options };
}

export const people: readonly Person[] = [
  person('Ana Ruiz', { department: 'Production' }),
  person('Pam Low', { department: 'Production' }),
  person('Dee Art', { department: 'Design' }),
  person('Rob Sol', { department: 'Rig' }),
  person('Ben Ode', { department: 'Rig' }),
  person('Jo Rey', { department: 'Rig' }),
  person('Mia Lo', { department: 'Design' }),
  person('Kim Ito', { department: 'Design' }),
];

export function catalogWith(settings: Partial<Settings> = {}, crew: readonly Person[] = people): Catalog {
  return {
    settings: {
      production: 'Caminandes',
      coordinator: 'Ana Ruiz',
      manager: 'Pam Low',
      workingDays: [1, 2, 3, 4, 5],
      nonWorking: [],
      unread: [],
      sendHour: 8,
      currency: 'GBP',
      vatRate: 20,
      house: { name: '', address: '', vatNo: '', eori: '', invoicesTo: '' },
      inUse: ['assets', 'deliveries', 'reviews', 'stock', 'pettyCash'],
      reminderDays: {},
      ...settings,
    },
    steps: [
      { name: 'Design', usedOn: [], leads: ['Dee Art'], forTypes: [] },
      { name: 'Rig', usedOn: [], leads: ['Rob Sol'], forTypes: [] },
    ],
    lists: Object.fromEntries(lists.map(({ key, words }) => [key, words])),
    people: crew,
  };
}

/** A tab with these rows, all headings there; row 2 is the first. `issues`: by row from 0, then column, what cannot be read, and how to mend it. */
export function tabOf(
  declared: Table | BoundTable,
  rows: readonly Values[],
  catalog: Catalog,
  issues: Readonly<Record<number, Readonly<Record<string, readonly [short: string, mend: string]>>>> = {},
): ReadTable {
  const table = 'placement' in declared ? declared : bound(declared);
  const columns = columnsOf(table, catalog.steps).map((column, at) => ({ ...column, at }));
  const blank: Values = Object.fromEntries(columns.map(({ key }) => [key, null]));
  const records = rows.map((row, index): ReadRecord => {
    const id = table.keyColumns.map((key) => String(row[key] ?? '')).join(' / ');
    const problems = Object.entries(issues[index] ?? {}).map(([path, [short, mend]]) => ({ path, message: `${short}. ${mend}`, short }));
    return { id, row: index + 2, values: { ...blank, ...row }, issues: problems };
  });
  return {
    table,
    tab: table.tab,
    sheetId: 7,
    columns,
    missing: [],
    repeated: [],
    records,
    lastRow: rows.length + 1,
    headings: columns.map(({ heading }) => heading),
    grid: [],
  };
}

/** An asset's row: its columns, then what each step holds. */
export function asset(
  id: string,
  name: string,
  steps: Readonly<Record<string, Readonly<Record<string, Value>>>>,
  more: Values = {},
): Values {
  const parts = Object.entries(steps).flatMap(([step, values]) =>
    Object.entries(values).map(([part, value]) => [`steps/${step}/${part}`, value] as const),
  );
  return { id, name, ...Object.fromEntries(parts), ...more };
}

/** The worked example of the design: Monday 2 March 2026. */
export const exampleDay: LocalDate = '2026-03-02';

export const exampleAssets: readonly Values[] = [
  asset('CH_001', 'Lama', { Rig: { status: 'WIP', by: 'Ben Ode', due: '2026-03-02', take: 1 } }),
  asset(
    'CH_002',
    'Oti',
    { Design: { status: 'Approved', by: 'Mia Lo', due: '2026-02-13' }, Rig: { status: 'WIP', by: 'Ben Ode', due: '2026-02-26', take: 1 } },
    { link: 'https://drive.example/oti' },
  ),
  asset('PR_004', 'Train', {
    Design: { status: 'Approved', by: 'Mia Lo', due: '2026-02-20' },
    Rig: { status: 'Retake', by: 'Ben Ode, Jo Rey', due: '2026-02-24', take: 2 },
  }),
  asset('PR_003', 'Mine Cart', { Rig: { status: 'Ready', by: 'Ben Ode', due: '2026-03-05' } }),
  asset('EN_003', 'Railroad', { Design: { status: 'For approval', by: 'Kim Ito', due: '2026-03-02' }, Rig: { status: 'N/A' } }),
];

export function exampleReads(catalog: Catalog): readonly ReadTable[] {
  return [tabOf(assets, exampleAssets, catalog)];
}

/** A run at eight on that day, everywhere; nothing was ever sent. */
export function runOn(date: LocalDate, options: Partial<RunInput> = {}): RunInput {
  const catalog = options.catalog ?? catalogWith();
  return {
    catalog,
    reads: exampleReads(catalog),
    journal: [],
    startedOn: '2026-01-01',
    everybody: false,
    at: () => ({ date, hour: 8 }),
    sender: 'sender@example.com',
    ignoreHour: false,
    ...options,
  };
}
