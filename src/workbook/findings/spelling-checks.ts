// Words and names that are understood, but not written as on their tab: the drop-down marks them, and sorting parts them from their like.

import { contentsOf, isListed } from '../../schema/traits';
import type { Cell } from '../../schema/values/cell';
import { foundIn } from '../../schema/values/grouping';
import { namesOf } from '../../schema/values/names';
import { counted, sameText } from '../../schema/values/text';
import type { FoundColumn } from '../rows/read-table';
import { type CellSaid, columnSaying } from '../rows/sheet-row';
import { form, type Inspected, type Occurrence, quoted, seenAt } from './occurrence';

/** Initials stay: they are how a studio writes its people. A name in other capitals is the name. */
export function otherSpellings(inspected: Inspected): readonly Occurrence[] {
  const { read } = inspected;
  // A tab of the person's own has words of its own.
  if (read.table.placement.adopted) return [];
  return read.columns.flatMap((column) => {
    if (!isListed(column.column)) return [];
    const spelledOf = columnSaying(read, column.key, (said) => spelled(inspected, said, column));
    if (spelledOf === null) return [];
    return foundIn(read.records, (record) => {
      const spelling = spelledOf(record);
      return spelling && seenAt(inspected, record, column, spelling);
    });
  });
}

function spelled(inspected: Inspected, { cell, value }: CellSaid, column: FoundColumn): Parameters<typeof seenAt>[3] | null {
  if (typeof value !== 'string' || typeof cell !== 'string' || cell === value) return null;
  if (contentsOf(column.column) === 'person' && !sameNames(cell, value, inspected)) return null;
  return {
    kind: 'spelling',
    likeness: cell,
    say: (count, others) => saying(column.heading, cell, value, count, others),
    becomes: value,
  };
}

/** The same names in the same order, whatever stands between them. */
function sameNames(cell: Cell, value: string, { catalog }: Inspected): boolean {
  const [typed, known] = [namesOf(String(cell), catalog.people), namesOf(value, catalog.people)];
  return sameText(String(cell), value) || (typed.length === known.length && typed.every((name, at) => sameText(name, known[at] ?? '')));
}

function saying(heading: string, cell: string, value: string, count: number, others: boolean): string {
  const cells = counted(count, others ? 'other cell' : 'cell');
  if (others) return `${cells} in ${heading} ${form(count, 'is', 'are')} written otherwise than on ${form(count, 'its', 'their')} list.`;
  return `${cells} in ${heading} ${form(count, 'says', 'say')} ${quoted(cell)} for ${quoted(value)}.`;
}
