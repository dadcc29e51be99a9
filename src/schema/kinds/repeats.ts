// How often a row comes again, in words.

import { repeatsIn, repeatsText } from '../calendar/repeats';
import { base, type ColumnBase, type ColumnOptions, type Kind, type Reading, refused, understood } from '../kind';
import { type Cell, cellText } from '../values/cell';
import { quotedStart } from '../values/text';
import { textKind } from './text';

export interface RepeatsColumn extends ColumnBase<false> {
  readonly kind: 'repeats';
}

export function repeats(heading: string, options: ColumnOptions<false> = {}): RepeatsColumn {
  return { kind: 'repeats', ...base(heading, options) };
}

function readRepeats(cell: Cell): Reading {
  const text = cellText(cell);
  const read = repeatsIn(text);
  return read === null
    ? refused(
        `${quotedStart(text, 40)} is not understood`,
        'Write it as working days, weekly on Mon, Thu or monthly on 31, and until 30 Jun 2026 if it ends',
      )
    : understood(repeatsText(read));
}

export const repeatsKind: Kind<RepeatsColumn, 'text'> = {
  ...textKind<RepeatsColumn>('text', () => 150),
  noun: 'how often it comes again',
  holds: () => '`working days`, `weekly on Mon, Thu` or `monthly on 31`, and `until 30 Jun 2026` if it ends',
  like: { needs: null, never: ['images', 'flags', 'dates', 'numbers', 'links', 'people', 'statuses', 'long'] },
  read: readRepeats,
  parse: readRepeats,
  problem: (value) => {
    const reading = typeof value === 'string' ? readRepeats(value) : refused('is not a text');
    return reading.ok ? null : reading.problem;
  },
};
