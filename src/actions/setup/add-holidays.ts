// The public holidays that a tab of them begins with: of the country of the production and of those of its people, as far as they are known.

import type { Ports } from '../../ports';
import { type CountryHolidays, type Holiday, type HolidayColumns, holidaysOf } from '../../schema/calendar/holidays';
import type { LocalDate } from '../../schema/values/local-date';
import type { Values } from '../../schema/values/value';
import { wordFor } from '../../schema/values/words';
import { recordTables } from '../../schema/workbook';
import { countriesIn } from '../../workbook/catalog/catalog-holidays';
import { withIds } from '../../workbook/rows/ids';
import type { ReadTable } from '../../workbook/rows/read-table';
import { valueIn } from '../../workbook/rows/sheet-row';
import { appendBlocks } from '../../workbook/rows/writes';
import { stampNow, stampsOf } from '../changes/stamping';
import { carryOut, cellSteps, spaceSteps } from '../changes/writing';
import { nowIn } from '../transaction/clocks';
import { catalogWritten, freshCatalog } from '../transaction/known-catalog';
import { readOne } from '../transaction/reading';
import { tabStateEntries, tabStateOrFirst } from '../transaction/state';
import { locate } from '../transaction/tabs';

/** Of a country and a year whose days stand there already, be they changed or struck out, nothing is added. */
const known = 2;

/** Adds what is missing, where that tab is one of those in use, and answers how many rows that were. The caller holds the lock, and what set-up made is real. */
export function addHolidays(ports: Ports, inUse: readonly string[]): number {
  const own = recordTables(ports.workbook).find(({ holidays, key }) => holidays !== null && inUse.includes(key));
  const located = own === undefined ? null : locate(ports);
  const table = located && recordTables(located.workbook).find(({ key }) => key === own?.key);
  if (!located || !table?.holidays || !located.tabs.has(table.key)) return 0;
  const { catalog } = freshCatalog(ports, located);
  const { read, grid } = readOne(ports, located, table, catalog);
  const { holidays } = table;
  const today = nowIn(ports).date;
  const rows = countriesIn(catalog).flatMap((country) => {
    const source = sourceOf(ports.workbook, country);
    return source === undefined ? [] : lackingRows(read, holidays, { country, days: holidaysOf(source), today });
  });
  if (rows.length === 0) return 0;
  const state = tabStateOrFirst(located.store, table.key, read.sheetId);
  const given = withIds(read, state.next, rows);
  const stamp = stampNow(ports);
  const stamped = given.rows.map((row) => ({ ...row, ...stampsOf(table, row, stamp) }));
  ports.store.set(tabStateEntries([[table.key, { ...state, next: given.next }]]));
  carryOut(ports, [...spaceSteps({ read, grid }, rows.length), ...cellSteps(read.sheetId, appendBlocks(read, stamped, catalog), grid)]);
  catalogWritten(ports);
  return rows.length;
}

interface KnownDays {
  readonly country: string;
  readonly days: readonly Holiday[];
  readonly today: LocalDate;
}

/** Years that are over are of no interest. */
function lackingRows(read: ReadTable, columns: HolidayColumns, { country, days: all, today }: KnownDays): readonly Values[] {
  const there = read.records.flatMap((record) =>
    valueIn(record, columns.country) === country ? [String(valueIn(record, columns.date) ?? '')] : [],
  );
  const year = (day: string) => day.slice(0, 4);
  const days = all.filter(({ date }) => year(date) >= year(today));
  const has = (of: string) => days.filter(({ date }) => year(date) === of && there.includes(date)).length >= known;
  return days.filter(({ date }) => !has(year(date))).map((day) => rowOf(columns, country, day));
}

function rowOf({ date, country, name, off }: HolidayColumns, where: string, day: Holiday): Values {
  return { [date]: day.date, [country]: where, [name]: day.name, [off]: true };
}

/** Whatever the workbook calls the country. */
function sourceOf({ holidays = [], lists }: Ports['workbook'], country: string): CountryHolidays | undefined {
  const called = holidays.flatMap(([name]) => lists.flatMap(({ words }) => (wordFor(country, words)?.word === name ? [name] : [])))[0];
  return holidays.find(([name]) => name === called);
}
