// Rows that are due by a rule, each with what its rule comes to now and what becomes of its date.

import type { DueSources } from '../../office/due-rules/anchor-dates';
import { type DueDate, dueDatesIn, isOpenIn } from '../../office/due-rules/due-dates';
import type { DueBy } from '../../schema/calendar/due-by';
import type { Catalog } from '../../schema/catalog';
import { isLocalDate, type LocalDate } from '../../schema/values/local-date';
import type { Value, Values } from '../../schema/values/value';
import { type DerivedState, derivedState, wroteFor } from '../../workbook/references/derived';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';

export interface JudgedRow {
  readonly record: ReadRecord;
  readonly becomes: DueDate;
  readonly state: DerivedState;
  /** What stands there, and what was worked out last. */
  readonly due: LocalDate | null;
  readonly wrote: LocalDate | null;
  /** One of the two cannot be read. */
  readonly unread: boolean;
}

/** What was sent, or is not owed any more, is not among them. */
export function judgedRows(read: ReadTable, dueBy: DueBy, sources: DueSources, catalog: Catalog): readonly JudgedRow[] {
  const { table } = read;
  const [dueOf, isOpen] = [dueDatesIn(table, dueBy, sources, catalog), isOpenIn(table, dueBy, catalog)];
  const wroteKey = wroteFor(table, dueBy.date) ?? '';
  return read.records.flatMap((record): readonly JudgedRow[] => {
    const { values, issues } = record;
    const becomes = dueOf(values);
    if (becomes === null || !(isOpen(values) || isFirst(values, dueBy, becomes))) return [];
    const [due, wrote] = [dayIn(values[dueBy.date]), dayIn(values[wroteKey])];
    const unread = issues.some(({ path }) => path === dueBy.date || path === wroteKey);
    return [{ record, becomes, state: derivedState(due, wrote, becomes.due), due, wrote, unread }];
  });
}

/** What counts from the row's own dates has none before it is sent. */
function isFirst(values: Values, { own, date }: DueBy, { due, anchor }: DueDate): boolean {
  return due !== null && anchor in own && (values[date] ?? null) === null;
}

export function dayIn(value: Value | undefined): LocalDate | null {
  return isLocalDate(value) ? value : null;
}
