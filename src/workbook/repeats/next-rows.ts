// Rows that come again: what is done and repeats has its next row, once.

import { anchored, nextDay, repeatsIn, repeatsText } from '../../schema/calendar/repeats';
import { isStamp } from '../../schema/kinds/stamp';
import type { Table } from '../../schema/table';
import { isLocalDate, type LocalDate } from '../../schema/values/local-date';
import type { Values } from '../../schema/values/value';
import type { ReadRecord, ReadTable } from '../rows/read-table';
import { leftOutIn, valueIn } from '../rows/sheet-row';

/** A row that is done, and what comes after it. */
export interface NextRow {
  readonly before: ReadRecord;
  /** Null: it is there already, left by a run that ended between the two writes. */
  readonly values: Values | null;
}

/** One for each row that is done, is to come again and still says so: once the next one is there, that one says it. */
export function nextRows(read: ReadTable, today: LocalDate, isWorkingDay: (day: LocalDate) => boolean): readonly NextRow[] {
  const { repeats: columns } = read.table;
  if (columns === null || ![columns.repeats, columns.from, columns.date].every((key) => read.columns.some((column) => column.key === key)))
    return [];
  const isLeftOut = leftOutIn(read);
  const made = new Set(read.records.map((record) => valueIn(record, columns.from)));
  return read.records.flatMap((before): readonly NextRow[] => {
    const text = valueIn(before, columns.repeats);
    const isOver = valueIn(before, columns.done) === true && !isLeftOut(before);
    const repeats = typeof text === 'string' && isOver && before.id !== '' ? repeatsIn(text) : null;
    if (repeats === null) return [];
    if (made.has(before.id)) return [{ before, values: null }];
    const due = valueIn(before, columns.date);
    const last = isLocalDate(due) ? due : today;
    const rule = anchored(repeats, last);
    const next = nextDay(rule, last, today, isWorkingDay);
    if (next === null) return [];
    const values = {
      ...copied(read, before),
      [columns.done]: null,
      [columns.date]: next,
      [columns.repeats]: repeatsText(rule),
      [columns.from]: before.id,
    };
    return [{ before, values }];
  });
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
