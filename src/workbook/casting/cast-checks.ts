// Castings that put an asset into itself, be it by way of others.

import { type Occurrence, shownIn } from '../findings/occurrence';
import { referentsAmong } from '../references/referents';
import type { ReadTable } from '../rows/read-table';
import { castsIn } from './casts';
import { circlesIn, circleWords } from './circles';

/** @param reads every tab that was read */
export function castCircles(read: ReadTable, reads: readonly ReadTable[]): readonly Occurrence[] {
  const found = read.columns.find(({ key }) => key === read.table.casts?.into);
  if (found === undefined) return [];
  const casts = castsIn(read, referentsAmong(reads));
  const circleOf = circlesIn(casts);
  return casts.flatMap((cast): readonly Occurrence[] => {
    const names = circleOf(cast);
    if (names === null) return [];
    const { row } = cast.record;
    const words = `${circleWords(names)}: nobody can say what is in what. Take one of these castings off.`;
    const all = [...new Set(names)].sort().join('/');
    return [
      {
        kind: 'reference',
        likeness: `circle/${all}`,
        say: () => words,
        row,
        at: found.at,
        shows: shownIn(read.grid[row - 1]?.[found.at]),
        becomes: null,
      },
    ];
  });
}
