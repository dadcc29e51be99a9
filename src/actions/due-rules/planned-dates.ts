// Dates that are worked out, as they are shown before anything is written: what changes, what stands already, and what is left with why.

import type { DuePlan } from '../../contract/due';
import type { PlannedRow } from '../../contract/rows/several';
import type { BoundTable } from '../../schema/adopted/bound-table';
import { dayInWords, type LocalDate } from '../../schema/values/local-date';
import type { Values } from '../../schema/values/value';
import { type DerivedState, wroteFor } from '../../workbook/references/derived';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { rowsWithKey } from '../../workbook/rows/rows-of-a-key';

/** Rows that one submit takes. */
const most = 500;

/** A row with what its date comes to. */
export interface DatedRow {
  readonly record: ReadRecord;
  readonly name: string;
  /** Null: not known, and why it waits. */
  readonly day: LocalDate | null;
  readonly waits: string;
  readonly state: DerivedState;
  readonly due: LocalDate | null;
  readonly wrote: LocalDate | null;
  readonly unread: boolean;
}

/**
 * @param dates key of the derived column @param formulas of the tab: what has one is left alone
 * @param says what the date comes from, as a sentence goes on: `its rule says`
 */
export function plannedDates(
  read: ReadTable,
  dates: string,
  all: readonly DatedRow[],
  { formulas, says }: { readonly formulas: readonly (readonly string[])[]; readonly says: string },
): DuePlan {
  const { table, columns } = read;
  const wroteKey = wroteFor(table, dates) ?? '';
  const keys = columns.flatMap(({ key }) => ([dates, wroteKey].includes(key) ? [key] : []));
  const [changes, already, left] = [[] as PlannedRow[], [] as DuePlan['already'][number][], [] as DuePlan['left'][number][]];
  const isWritten = (record: ReadRecord) =>
    columns.some(({ key, at }) => keys.includes(key) && (formulas[record.row - 1]?.[at] ?? '') !== '');
  for (const one of all) {
    const { record, name, day, state, due, unread } = one;
    const { id } = record;
    const row = { id, name };
    const leave = (why: string) => left.push({ ...row, why });
    if (id === '' || rowsWithKey(read, id).length > 1) leave(id === '' ? 'has no ID yet' : 'stands on several rows');
    else if (unread || isWritten(record)) leave(`has ${unread ? 'something that cannot be read' : 'a formula'} as its date`);
    else if (day === null) leave(one.waits);
    else if (state === 'typed' && due !== null) leave(`was given ${dayInWords(due)} by hand and keeps it; ${says} ${dayInWords(day)}`);
    else if (state === 'right' || (due === day && keys.length < 2)) already.push(row);
    else
      changes.push({ ...row, before: due === null ? '' : dayInWords(due), after: dayInWords(day), edit: editOf(table, one, dates, keys) });
  }
  return { table: table.key, changes: changes.slice(0, most), already, left, more: Math.max(0, changes.length - most) };
}

/** @param keys of those columns that are there */
function editOf({ name }: BoundTable, { record, day, due, wrote }: DatedRow, dates: string, keys: readonly string[]): PlannedRow['edit'] {
  const seen = (key: string) => (key === dates ? due : wrote);
  const loaded: Values = { [name]: record.values[name] ?? null, ...Object.fromEntries(keys.map((key) => [key, seen(key)])) };
  return { id: record.id, loaded, changes: Object.fromEntries(keys.map((key) => [key, day])) };
}
