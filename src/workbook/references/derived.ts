// Cells that are worked out, beside what was worked out last: what differs from that was typed, and stays.

import type { Table } from '../../schema/table';
import type { Value, Values } from '../../schema/values/value';

/**
 * `right`: nothing to do; `ours`: to be written, it is blank or still as it was written last; `typed`: somebody's own; `waits`: what it is worked out from
 * is not known.
 */
export type DerivedState = 'right' | 'ours' | 'typed' | 'waits';

/** @param wrote what was worked out last @param becomes what it comes to now; null: nothing is known */
export function derivedState(stands: Value, wrote: Value, becomes: Value): DerivedState {
  if (becomes === null) return 'waits';
  if (stands === becomes) return wrote === becomes ? 'right' : 'ours';
  return stands === null || stands === wrote ? 'ours' : 'typed';
}

/** Key of the column that says what was worked out last; null for a column that is typed. */
export function wroteFor({ columns }: Pick<Table, 'columns'>, key: string): string | null {
  const column = columns[key];
  return column === undefined || column.kind === 'perStep' ? null : (column.derived?.wrote ?? null);
}

/**
 * What is to be written where a cell is blank or still as it was written last, with what is remembered of it; nothing where it was typed, or stands as it
 * should. @param isThere whether the row has that column, and the values say what stands in it
 */
export function derivedWrites(
  table: Pick<Table, 'columns'>,
  key: string,
  becomes: Value,
  stands: (key: string) => Value,
  isThere: (key: string) => boolean,
): Values {
  const wroteKey = wroteFor(table, key);
  if (wroteKey === null || !isThere(key) || derivedState(stands(key), stands(wroteKey), becomes) !== 'ours') return {};
  if (isThere(wroteKey)) return { [key]: becomes, [wroteKey]: becomes };
  return stands(key) === becomes ? {} : { [key]: becomes };
}
