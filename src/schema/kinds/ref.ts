// A row of another tab, by its ID or a name that only one row bears. What stands there is known to that tab alone: see `workbook/references`.

import { base, type ColumnBase, type ColumnOptions, type Kind, understood } from '../kind';
import { cellText } from '../values/cell';
import { seenText } from '../values/text';
import { textKind, textProblem } from './text';

export interface RefColumn<R extends boolean = boolean> extends ColumnBase<R> {
  readonly kind: 'ref';
  /** Keys of the tables whose rows it may name. */
  readonly to: readonly string[];
  /** What is written: the other row's ID, or its name where that is its own, as on tabs whose names people read. */
  readonly by: 'id' | 'name';
  /** True: what names no row may stand there all the same, as a partner who is on no list. */
  readonly free: boolean;
  /** Key of a derived column of text, or of people, beside it that gets the other row's name while it is blank, and follows it; null: none. */
  readonly nameInto: string | null;
  readonly width: number;
}

interface RefOptions<R extends boolean> extends ColumnOptions<R> {
  readonly by?: RefColumn['by'];
  readonly free?: boolean;
  readonly nameInto?: string;
  readonly width?: number;
}

/** A row of one of the tables with those keys. Where none of them is in use it is free text. */
export function ref<R extends boolean = false>(
  heading: string,
  to: readonly string[],
  { by = 'id', free = false, nameInto, width = 110, ...options }: RefOptions<R> = {},
): RefColumn<NoInfer<R>> {
  return { kind: 'ref', ...base(heading, options), to, by, free, nameInto: nameInto ?? null, width };
}

const longest = 300;

export const refKind: Kind<RefColumn, 'text'> = {
  ...textKind<RefColumn>('text', ({ width }) => width),
  verbatim: true,
  refersTo: ({ to }) => to,
  suggests: () => true,
  holds: ({ free }) => (free ? 'a name of another tab, or any other text' : 'an ID or a name of another tab'),
  read: (cell) => understood(seenText(cellText(cell))),
  parse: (typed) => understood(seenText(typed)),
  problem: (value) => {
    const problem = textProblem(value);
    return problem ?? (String(value).length > longest ? `is longer than ${longest} characters. Name one row` : null);
  },
};
