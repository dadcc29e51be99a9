// IDs that do not tell one row from another: missing, on two rows, in a form that breaks when it is copied.

import { cellText } from '../../schema/cell';
import { problemOf } from '../../schema/column';
import { counted, textKey } from '../../schema/text';
import { mendIds } from '../ids';
import type { FoundColumn } from '../read-table';
import { cellIn, form, type Inspected, quoted, type Sighting, seenAt } from './sighting';

/** Rows without an ID get one, the later of two rows with the same ID a new one, as after a paste. */
export function idsToGive(inspected: Inspected): readonly Sighting[] {
  const { read, next } = inspected;
  const column = idColumn(inspected);
  if (!column) return [];
  const { heading } = column;
  return mendIds(read, next).fixes.map(({ row, id, was }) =>
    seenAt(inspected, { row }, column, {
      kind: was === '' ? 'id missing' : 'id twice',
      likeness: was,
      say: (count, others) =>
        was === ''
          ? `${counted(count, 'row')} ${form(count, 'has', 'have')} no ${heading}.`
          : `${others ? 'Another ID' : quoted(was)} stands on ${others ? counted(count, 'more row') : `${count + 1} rows`}. The first keeps it; the ${form(count, 'other needs', 'others need')} a new one.`,
      becomes: id,
    }),
  );
}

/** What is no ID in any hand: line breaks, hidden characters, a date; and two IDs that differ in capitals or spaces only. */
export function malformedIds(inspected: Inspected): readonly Sighting[] {
  const column = idColumn(inspected);
  if (!column) return [];
  const first = new Map<string, string>();
  return inspected.read.records.flatMap((record) => {
    if (record.id === '') return [];
    const say = trouble(inspected, record.row, record.id, column, first);
    return say === null ? [] : [seenAt(inspected, record, column, { kind: 'id malformed', likeness: say, say: () => say })];
  });
}

function trouble(
  inspected: Inspected,
  row: number,
  id: string,
  { at, column, heading }: FoundColumn,
  first: Map<string, string>,
): string | null {
  const cell = cellIn(inspected, row, at);
  if (typeof cell === 'object' || typeof cell === 'boolean')
    return `${quoted(cellText(cell))} under ${heading} is no ID any more: Sheets made a ${typeof cell === 'object' ? 'date' : 'tick'} of it. Type it again.`;
  const problem = problemOf(id, column, inspected.catalog);
  if (problem !== null) return `${quoted(id)} under ${heading} ${problem}.`;
  if (/[\p{Cc}\p{Cf}]/u.test(id)) return `${quoted(id)} under ${heading} has a character in it that cannot be seen. Type it again.`;
  const key = textKey(id);
  const other = first.get(key);
  if (other === undefined) first.set(key, id);
  return other === undefined || other === id
    ? null
    : `${quoted(id)} and ${quoted(other)} differ in capitals or spaces only. Give one of the two another ${heading}.`;
}

function idColumn({ read }: Inspected): FoundColumn | undefined {
  return read.columns.find(({ key }) => key === read.table.id);
}
