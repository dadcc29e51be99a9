// The columns that hold a date which somebody has to meet.

import type { BoundTable } from '../../schema/adopted/bound-table';
import { isSettled } from '../../schema/adopted/own-state';
import type { Catalog, Word } from '../../schema/catalog';
import type { Deadline } from '../../schema/deadline';
import { stepKey } from '../../schema/per-step';
import { listedWords } from '../../schema/traits';
import { isLocalDate, type LocalDate } from '../../schema/values/local-date';
import { onceEach } from '../../schema/values/once';
import type { Value, Values } from '../../schema/values/value';
import { wordFor } from '../../schema/values/words';
import { perStepOf, stepsOf } from '../layout/columns';

/** A deadline's date column with its status. */
export interface DueColumn {
  readonly date: string;
  /** Null where the row has none. */
  readonly status: string | null;
  readonly deadline: Deadline;
}

/** One for each deadline of the row, and for each step of one that every step has. */
export function dueColumnsOf(table: BoundTable, { steps }: Pick<Catalog, 'steps'>): readonly DueColumn[] {
  return table.deadlines.flatMap((deadline): readonly DueColumn[] => {
    const { perStep, date, status } = deadline;
    if (perStep === null) return [{ date, status, deadline }];
    const keyed = (name: string, part: 'due' | 'status') => stepKey(perStep, name, part);
    return stepsOf(table, steps).map(({ name }) => ({ date: keyed(name, 'due'), status: keyed(name, 'status'), deadline }));
  });
}

/** The dates of a row that are still to be met from that day on, by their columns. A blank status means to do. */
export function datesToMeet(table: BoundTable, values: Values, catalog: Catalog, from: LocalDate): ReadonlyMap<string, LocalDate> {
  return new Map(datesToMeetOn(table, catalog, from)((key) => values[key] ?? null));
}

/** The same for any number of rows: what a status comes to is worked out once. */
export function datesToMeetOn(
  table: BoundTable,
  catalog: Catalog,
  from: LocalDate,
): (valueAt: (key: string) => Value) => readonly DateToMeet[] {
  const columns = dueColumnsOf(table, catalog).map((column) => ({
    ...column,
    stands: onceEach((word: Value) => stands(table, column, word, catalog)),
  }));
  const { leftOut, state } = table;
  const stateWords = state === null ? [] : wordsOf(table, state, catalog);
  return (valueAt) => {
    if ((leftOut !== null && valueAt(leftOut) === true) || (state !== null && isSettled(valueAt(state), stateWords))) return [];
    const open = columns.filter(
      ({ deadline: { done }, ...column }) =>
        (done === null || valueAt(done) !== true) && column.stands(column.status === null ? null : valueAt(column.status)),
    );
    const dates = open.flatMap(({ date }): readonly DateToMeet[] => {
      const due = valueAt(date);
      return isLocalDate(due) && due >= from ? [[date, due]] : [];
    });
    // Deadlines may share a date.
    return dates.length < 2 ? dates : [...new Map(dates)];
  };
}

type DateToMeet = readonly [key: string, date: LocalDate];

function wordsOf(table: BoundTable, key: string, { lists }: Catalog): readonly Word[] {
  const column = table.columns[key] ?? perStepOf(table)?.perStep.parts.status;
  return listedWords(column, lists);
}

function stands(table: BoundTable, { status, deadline }: DueColumn, word: Value, catalog: Catalog): boolean {
  if (typeof word !== 'string' || word.trim() === '') return true;
  const means = wordFor(word, wordsOf(table, status ?? '', catalog))?.means;
  return deadline.openWhile.some((open) => open === means);
}
