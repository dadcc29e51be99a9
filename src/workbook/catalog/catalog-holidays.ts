// Tabs of public holidays: which days are off in which country, for the production and for people who live elsewhere.

import type { Catalog } from '../../schema/catalog';
import { isLocalDate, type LocalDate } from '../../schema/values/local-date';
import { onceEach } from '../../schema/values/once';
import type { ReadTable } from '../rows/read-table';
import { valueIn } from '../rows/sheet-row';
import { holidayIncomplete, holidaysMissing } from './catalog-messages';
import type { RowProblem, Understood } from './understood';

/** The catalog with what those tabs say; as it is where there is none. A row counts once its date and country are known and its box is ticked. */
export function withHolidays(catalog: Catalog, reads: readonly ReadTable[]): Understood<Catalog> {
  if (reads.length === 0) return { value: catalog, problems: [] };
  const problems: RowProblem[] = [];
  const days = new Map<string, Set<LocalDate>>();
  const told = new Set<string>();
  for (const read of reads)
    for (const { country, date, isOff } of holidayRows(read, catalog, problems)) {
      told.add(country);
      const known = days.get(country) ?? new Set();
      days.set(country, isOff ? known.add(date) : known);
    }
  const holidays = Object.fromEntries([...days].map(([country, dates]) => [country, [...dates].sort()]));
  const { settings } = catalog;
  const [{ tab, table }] = reads as readonly [ReadTable];
  const without = countriesIn(catalog).filter((country) => !told.has(country));
  const row = { tab, row: table.placement.headingRow, path: null };
  if (settings.country === undefined) problems.push({ ...row, ...holidaysMissing({ countries: [] }) });
  if (without.length > 0) problems.push({ ...row, ...holidaysMissing({ countries: without }) });
  return {
    value: { ...catalog, holidays, settings: { ...settings, holidays: holidays[settings.country ?? ''] ?? [] } },
    problems,
  };
}

/** Of the production and of its people, each once, whether their days are known or not. */
export function countriesIn({ settings, people }: Catalog): readonly string[] {
  return [...new Set([settings.country ?? '', ...people.flatMap(({ country }) => country ?? [])])].filter((country) => country !== '');
}

interface HolidayRow {
  readonly country: string;
  readonly date: LocalDate;
  readonly isOff: boolean;
}

function holidayRows(read: ReadTable, { settings }: Catalog, problems: RowProblem[]): readonly HolidayRow[] {
  const { holidays } = read.table;
  if (holidays === null) return [];
  const has = onceEach((key: string) => read.columns.some((column) => column.key === key));
  return read.records.flatMap((record): readonly HolidayRow[] => {
    const [date, said, off] = [holidays.date, holidays.country, holidays.off].map((key) => valueIn(record, key));
    const country = has(holidays.country) || said ? said : settings.country;
    // Without boxes to tick it is a list of days off.
    const isOff = off === true || !has(holidays.off);
    if (isLocalDate(date) && typeof country === 'string' && country !== '') return [{ country, date, isOff }];
    if (isOff)
      problems.push({
        tab: read.tab,
        row: record.row,
        path: null,
        ...holidayIncomplete({ wants: isLocalDate(date) ? 'country' : 'date' }),
      });
    return [];
  });
}
