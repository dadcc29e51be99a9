// Rows that come again: what is over and repeats has its next row, once.

import { anchored, nextDay, type Repeats, repeatsIn, repeatsText } from '../../schema/calendar/repeats';
import { isStamp } from '../../schema/kinds/stamp';
import type { RepeatColumns } from '../../schema/row-rules';
import type { Table } from '../../schema/table';
import { addDays, daysBetween, isLocalDate, type LocalDate } from '../../schema/values/local-date';
import type { Values } from '../../schema/values/value';
import type { ReadRecord, ReadTable } from '../rows/read-table';
import { leftOutIn, valueIn } from '../rows/sheet-row';

/** A row that is over, and what comes after it. */
export interface NextRow {
  readonly before: ReadRecord;
  /** Null: it is there already, left by a run that ended between the two writes. */
  readonly values: Values | null;
}

/** One for each row that is over, is to come again and still says so: once the next one is there, that one says it. */
export function nextRows(read: ReadTable, today: LocalDate, isWorkingDay: (day: LocalDate) => boolean): readonly NextRow[] {
  const { repeats: columns } = read.table;
  const has = (key: string | undefined) => key === undefined || read.columns.some((column) => column.key === key);
  if (columns === null || ![columns.repeats, columns.from, columns.date].every(has)) return [];
  const isOver = overIn(read, columns, today);
  const isMade = madeIn(read, columns);
  return read.records.flatMap((before): readonly NextRow[] => {
    const text = valueIn(before, columns.repeats);
    const repeats = typeof text === 'string' && before.id !== '' && isOver(before) ? repeatsIn(text) : null;
    if (repeats === null) return [];
    if (isMade(before)) return [{ before, values: null }];
    const due = valueIn(before, columns.date);
    const last = isLocalDate(due) ? due : today;
    const rule = anchored(repeats, last);
    const next = nextDay(ending(rule, before, columns), last, today, isWorkingDay);
    return next === null
      ? []
      : [{ before, values: nextValues(read, columns, before, { last, next, rule: repeatsText(rule), isWorkingDay }) }];
  });
}

type Of<T> = (record: ReadRecord) => T;

function overIn(read: ReadTable, { done, date }: RepeatColumns, today: LocalDate): Of<boolean> {
  const isLeftOut = leftOutIn(read);
  return (record) => {
    const day = valueIn(record, date);
    return (done === undefined ? isLocalDate(day) && day <= today : valueIn(record, done) === true) && !isLeftOut(record);
  };
}

/** Whether the next row is there: it names this one, or it is of that name, comes as often and later. */
function madeIn({ table, records }: ReadTable, { from, repeats, date }: RepeatColumns): Of<boolean> {
  if (from !== undefined) {
    const made = new Set(records.map((record) => valueIn(record, from)));
    return ({ id }) => made.has(id);
  }
  const latest = new Map<string, string>();
  const series = (record: ReadRecord) => JSON.stringify([valueIn(record, table.name), valueIn(record, repeats)]);
  const day = (record: ReadRecord) => String(valueIn(record, date) ?? '');
  for (const record of records) if (day(record) > (latest.get(series(record)) ?? '')) latest.set(series(record), day(record));
  return (record) => (latest.get(series(record)) ?? '') > day(record);
}

/** The earlier of what the rule says and what stands in the column for it. */
function ending(rule: Repeats, record: ReadRecord, { until: key }: RepeatColumns): Repeats {
  const last = key === undefined ? null : valueIn(record, key);
  if (!isLocalDate(last)) return rule;
  return { ...rule, until: rule.until === null || last < rule.until ? last : rule.until };
}

interface Coming {
  readonly last: LocalDate;
  readonly next: LocalDate;
  readonly rule: string;
  readonly isWorkingDay: (day: LocalDate) => boolean;
}

function nextValues(
  read: ReadTable,
  { done, date, repeats, from, moves = [], anew = [] }: RepeatColumns,
  before: ReadRecord,
  { last, next, rule, isWorkingDay }: Coming,
): Values {
  const blank = [...anew, ...(done === undefined ? [] : [done])];
  const moved = moves.flatMap((key) => {
    const day = valueIn(before, key);
    return isLocalDate(day) ? [[key, workingDayUpTo(addDays(next, daysBetween(last, day)), isWorkingDay)] as const] : [];
  });
  return {
    ...copied(read, before),
    ...Object.fromEntries(blank.map((key) => [key, null])),
    ...Object.fromEntries(moved),
    [date]: next,
    [repeats]: rule,
    ...(from === undefined ? {} : { [from]: before.id }),
  };
}

/** Longer than any break between two working days. */
const furthest = 60;

function workingDayUpTo(day: LocalDate, isWorkingDay: (day: LocalDate) => boolean): LocalDate {
  for (let days = 0; days < furthest; days++) if (isWorkingDay(addDays(day, -days))) return addDays(day, -days);
  return day;
}

/** What people typed, as far as it can be read. */
function copied({ table, columns }: ReadTable, record: ReadRecord): Values {
  return Object.fromEntries(
    columns.filter(({ key, column }) => isCopied(table, key) && !isStamp(column)).map(({ key }) => [key, valueIn(record, key)]),
  );
}

function isCopied({ id }: Pick<Table, 'id'>, key: string): boolean {
  return key !== id;
}
