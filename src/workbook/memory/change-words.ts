// A change in words: `Rig: WIP → For approval`.

import { type Cell, cellText, isBlank } from '../../schema/values/cell';
import { seenText } from '../../schema/values/text';
import type { FoundColumn } from '../rows/read-table';
import type { RowChange } from './row-change';

/** A value that is longer is cut: the whole of it stands beside the sentence. */
const longestValue = 60;
const longestSentence = 500;

/** In the order of the columns. */
export function changeWords({ kind, cells, held }: Pick<RowChange, 'kind' | 'cells' | 'held'>, columns: readonly FoundColumn[]): string {
  if (kind === 'added') return 'Added';
  if (kind === 'removed') return 'Taken out';
  const said = columns.flatMap(({ key, heading }) => {
    const change = cells[key];
    if (held.includes(key)) return [`${heading}: changed`];
    return change === undefined ? [] : [`${heading}: ${valueWords(change.before)} → ${valueWords(change.after)}`];
  });
  return cut(said.join('; '), longestSentence);
}

function valueWords(cell: Cell): string {
  if (cell === true) return 'yes';
  if (cell === false) return 'no';
  return isBlank(cell) ? 'blank' : cut(seenText(cellText(cell)), longestValue);
}

function cut(text: string, longest: number): string {
  const letters = [...text];
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : text;
}
