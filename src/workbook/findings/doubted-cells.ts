// Cells that can be read and may not be meant: dates to be met on a day on which nobody works, days decades off, rates that few receipts have, VAT numbers with a slip in them.

import type { Catalog } from '../../schema/catalog';
import type { Column } from '../../schema/column';
import { isUnusualRate } from '../../schema/kinds/rate';
import { holdsVatNumbers, vatNumberDoubt } from '../../schema/kinds/text';
import type { Table } from '../../schema/table';
import { contentsOf } from '../../schema/traits';
import { isDayOff } from '../../schema/values/days-off';
import { foundIn } from '../../schema/values/grouping';
import { dateInFull, dayInWords, daysBetween, isLocalDate, type LocalDate } from '../../schema/values/local-date';
import { onceEach } from '../../schema/values/once';
import { counted } from '../../schema/values/text';
import { datesToMeetOn, dueColumnsOf } from '../rows/due-columns';
import { columnSaying, leftOutIn, valueIn } from '../rows/sheet-row';
import { form, type Inspected, type Occurrence, seenAt } from './occurrence';

/** It may be on purpose: what is due on it is reminded of on the working day before. Days that are over are of no interest any more. */
export function datesOnDaysOff(inspected: Inspected): readonly Occurrence[] {
  const { read, catalog, today } = inspected;
  const columns = new Map(read.columns.map((column) => [column.key, column]));
  const datesOf = datesToMeetOn(read.table, catalog, today);
  const isOff = onceEach((date: LocalDate) => date >= today && isDayOff(date, catalog.settings));
  // Few rows have such a date at all: what is to be met on the others need not be known.
  const dates = dueColumnsOf(read.table, catalog).flatMap(
    ({ date }) => columnSaying(read, date, ({ value }) => (isLocalDate(value) && isOff(value)) || null) ?? [],
  );
  const found: Occurrence[] = [];
  for (const record of dates.length === 0 ? [] : read.records) {
    if (!dates.some((isDoubted) => isDoubted(record) === true)) continue;
    for (const [key, date] of datesOf((one) => valueIn(record, one))) {
      const column = columns.get(key);
      if (!column || !isOff(date)) continue;
      const say = (count: number) =>
        `${counted(count, 'date')} in ${column.heading} ${form(count, 'is a day off', 'are days off')}: ${count === 1 ? '' : 'the first is '}${dayInWords(date, today)}. People are reminded on the working day before. A day that is worked all the same can be added to Working days on Settings.`;
      found.push(seenAt(inspected, record, column, { kind: 'day off', likeness: '', say }));
    }
  }
  return found;
}

/** Days long past are of no interest any more, but for a year that cannot be one. */
const firstYear = '1990';

/** They may be meant: whoever knows decides. Each distinct cell is looked at once. */
export function seldomMeant(inspected: Inspected): readonly Occurrence[] {
  const { read, catalog, today } = inspected;
  const isLeftOut = leftOutIn(read);
  return read.columns.flatMap((column) => {
    const isDate = contentsOf(column.column) === 'date';
    if (!isDate && contentsOf(column.column) !== 'number' && !holdsVatNumbers(column.column)) return [];
    const doubtIn = columnSaying(read, column.key, ({ value }) => {
      const isOld = isDate && typeof value === 'string' && value < today && value >= firstYear;
      return isOld ? null : doubtOf(read.table, column, value, catalog, today);
    });
    if (doubtIn === null) return [];
    return foundIn(read.records, (record) => {
      const doubt = doubtIn(record);
      if (doubt === null || isLeftOut(record)) return null;
      const say = (count: number) =>
        `${column.heading} ${doubt} Look whether that is meant${count > 1 ? `, on ${counted(count, 'row')}` : ''}.`;
      return seenAt(inspected, record, column, { kind: 'unlikely', likeness: doubt, say });
    });
  });
}

/** Days from today beyond which a date is in doubt: any, and one on which money was spent. */
const far = { any: 5 * 366, spent: 31 } as const;

/** Half a sentence after the heading; null: there is no doubt. @param today null before it is known: then no date is in doubt */
export function doubtOf(
  table: Pick<Table, 'spend'>,
  { key, column }: { readonly key: string; readonly column: Column },
  value: unknown,
  { settings }: Catalog,
  today: LocalDate | null,
): string | null {
  if (typeof value !== 'string') return null;
  if (contentsOf(column) === 'date')
    return today === null || !isLocalDate(value) ? null : dateDoubt(key === table.spend?.date, value, today);
  return isUnusualRate(value, column, settings.vatRate) ? `is ${value} %, which few receipts have.` : vatNumberDoubt(value, column);
}

function dateDoubt(isSpent: boolean, value: LocalDate, today: LocalDate): string | null {
  const ahead = daysBetween(today, value);
  const years = Math.abs(Number(today.slice(0, 4)) - Number(value.slice(0, 4)));
  if (Math.abs(ahead) > far.any) return `is ${dateInFull(value)}, ${years} years ${ahead > 0 ? 'ahead' : 'back'}.`;
  return isSpent && ahead > far.spent ? `is ${dateInFull(value)}, which is still to come.` : null;
}
