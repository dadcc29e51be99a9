// Like occurrences become one finding with one sentence.

import type { BoundLog, BoundTable } from '../../schema/adopted/bound-table';
import { type Finding, findingKinds, type Spot } from '../../schema/finding';
import { cellText } from '../../schema/values/cell';
import { cellName } from '../layout/cell-name';
import type { ReadTable } from '../rows/read-table';
import type { Occurrence } from './occurrence';

/** Most findings of one kind in one column: what goes beyond is folded into a last one. */
const mostAlike = 12;

/** A tab by its key and its name now. */
type Named = Pick<ReadTable<BoundTable | BoundLog>, 'table' | 'tab'>;

/** All spots of all findings, in the order of `findingKinds` and of the rows. */
export function foldedOn(named: Named, occurrences: readonly Occurrence[]): readonly Finding[] {
  return folded(occurrences).map((group) => findingOf(named, group));
}

interface Group {
  readonly likeness: string;
  readonly others: boolean;
  readonly occurrences: [Occurrence, ...Occurrence[]];
}

function folded(occurrences: readonly Occurrence[]): readonly Group[] {
  const groups = new Map<string, Group>();
  const alike = new Map<string, number>();
  for (const occurrence of occurrences) {
    const { kind, at, likeness } = occurrence;
    const own = groups.get(`${kind}/${likeness}`);
    const column = `${kind}/${at}`;
    const others = own === undefined && (alike.get(column) ?? 0) >= mostAlike;
    const key = others ? `${column}/others` : `${kind}/${likeness}`;
    const group = own ?? groups.get(key);
    if (group) group.occurrences.push(occurrence);
    else {
      groups.set(key, { likeness: others ? `${at}/others` : likeness, others, occurrences: [occurrence] });
      alike.set(column, (alike.get(column) ?? 0) + 1);
    }
  }
  const place = ({ occurrences: [{ kind }] }: Group) => findingKinds.indexOf(kind);
  return [...groups.values()].sort((one, other) => place(one) - place(other));
}

function findingOf({ table: { key }, tab }: Named, { likeness, others, occurrences }: Group): Finding {
  const [{ kind, say }] = occurrences;
  const count = occurrences.length;
  const spots = occurrences.filter(({ row }) => row > 0).map((occurrence) => spotOf(key, occurrence));
  return {
    key: `${key}/${kind}/${likeness}`,
    kind,
    table: key,
    tab,
    words: say(count, others),
    count,
    spots,
  };
}

function spotOf(table: string, { row, at, shows, becomes }: Occurrence): Spot {
  return { table, row, column: at + 1, cell: cellName(row, at), shows, becomes: becomes === null ? null : cellText(becomes) };
}
