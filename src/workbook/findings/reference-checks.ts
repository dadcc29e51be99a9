// References that lead nowhere: to a row that was deleted, to two of one name, to one that is left out.

import type { RefColumn } from '../../schema/kinds/ref';
import { onceEach } from '../../schema/values/once';
import { counted, inWords } from '../../schema/values/text';
import { referencesIn } from '../references/reference-columns';
import { type Referents, referentsAmong, resolved } from '../references/referents';
import { severalNamed } from '../references/several-named';
import type { FoundColumn, ReadRecord, ReadTable } from '../rows/read-table';
import { leftOutIn, valueIn } from '../rows/sheet-row';
import { form, type Occurrence, quoted, shownIn } from './occurrence';

/** @param reads every tab that was read; a column whose tables are none of them holds free text */
export function brokenReferences(read: ReadTable, reads: readonly ReadTable[]): readonly Occurrence[] {
  const namedIn = referentsAmong(reads);
  // A line that was taken off counts nowhere.
  const isTakenOff = leftOutIn(read);
  return referencesIn(read.table).flatMap(([key, column]) => {
    const found = read.columns.find((one) => one.key === key);
    const named = namedIn(column.to);
    if (found === undefined || named === null) return [];
    const isLent = read.table.lends?.holder === key;
    const broken = onceEach((text: string) => brokenWords(text, column, found, named) ?? (isLent ? sharedWords(text, found, named) : null));
    return read.records.flatMap((record) => {
      const value = valueIn(record, key);
      const say = typeof value === 'string' && !isTakenOff(record) ? broken(value) : null;
      return say === null ? [] : [occurrence(read, record, found, say)];
    });
  });
}

type Broken = Pick<Occurrence, 'likeness' | 'say'>;

function brokenWords(text: string, column: RefColumn, { heading }: FoundColumn, named: Referents): Broken | null {
  const found = resolved(text, column, named);
  if ('problem' in found) {
    if (column.free && found.kind === 'none') return null;
    return {
      likeness: text,
      say: (count, others) =>
        `${heading} ${others ? 'leads to no single row' : found.problem}${count === 1 ? '' : ` (${counted(count, 'row')})`}.`,
    };
  }
  if (!found.row.leftOut || column.free) return null;
  return {
    likeness: text,
    say: (count) =>
      `${counted(count, 'row')} under ${heading} ${form(count, 'names', 'name')} ${quoted(text)}, which is left out on the tab “${found.row.tab}”.`,
  };
}

/** A piece that is handed out is with one at a time. */
function sharedWords(text: string, { heading }: FoundColumn, named: Referents): Broken | null {
  const names = severalNamed(text, named);
  if (names.length === 0) return null;
  return {
    likeness: text,
    say: (count) =>
      `${heading} names ${inWords(names)}${count === 1 ? '' : ` (${counted(count, 'row')})`}, and a piece is with one at a time. Write who has it now.`,
  };
}

function occurrence({ grid }: ReadTable, { row }: ReadRecord, { at, key }: FoundColumn, { likeness, say }: Broken): Occurrence {
  return { kind: 'reference', likeness: `${key}/${likeness}`, say, row, at, shows: shownIn(grid[row - 1]?.[at]), becomes: null };
}
